import { toneOf } from '../boxes/tone.ts';
import { type Forest, forestOf, type Item } from '../item.ts';
import type { ChartModel } from '../model.ts';
import type { ChartNote, TextDrawing } from '../note.ts';
import { PALETTE } from '../palette.ts';
import { plainText } from '../text/wrap.ts';
import type { ChartWords } from '../words.ts';
import { dottedLines, hasSharing, isVacant, itemLines } from './node-text.ts';

/** Graphviz fails with right-angled lines on larger trees, and sets all boxes of a level side by side. */
const MOST_ORTHOGONAL = 200;
const MOST_READABLE = 100;

const FONTS = 'Noto Sans CJK SC,Noto Sans SC,Microsoft YaHei,sans-serif';

/** The chart for Graphviz. */
export function chartToDot(model: ChartModel, words: ChartWords): TextDrawing {
  const forest = forestOf(model);
  const { items } = forest;
  const names = new Map(items.map((item, at) => [item, `n${at}`]));
  const notes: ChartNote[] =
    items.length > MOST_READABLE ? [{ kind: 'crowded', boxes: items.length, most: MOST_READABLE }] : [];
  const lines = [
    `digraph ${quoted(model.title)} {`,
    `  graph [rankdir=TB, splines=${items.length > MOST_ORTHOGONAL ? 'polyline' : 'ortho'}, nodesep=0.2, ranksep=0.35, fontname=${quoted(FONTS)}];`,
    `  node [shape=box, style=filled, fontname=${quoted(FONTS)}, fontsize=10, margin="0.1,0.05", penwidth=0.75];`,
    '  edge [arrowhead=none, color="#8592a0"];',
    ...items.map((item) => `  ${names.get(item)} [${attributes(item, forest, words)}];`),
    ...items.flatMap((item) => edgesOf(item, forest, names)),
    '}',
    '',
  ];
  return { title: plainText(model.title), text: lines.join('\n'), notes };
}

function attributes(item: Item, forest: Forest, words: ChartWords): string {
  const ink = PALETTE[isVacant(item) ? 'vacant' : toneOf(item)];
  const texts = [...itemLines(item, words), ...dottedLines(item, words, (id) => forest.byId.has(id))];
  const style = isVacant(item) ? ', style="filled,dashed"' : '';
  const double = hasSharing(item) ? ', peripheries=2' : '';
  return `label=${quoted(texts.join('\n'))}, fillcolor="${ink.fill}", color="${ink.stroke}", fontcolor="${ink.text}"${style}${double}`;
}

function edgesOf(item: Item, forest: Forest, names: ReadonlyMap<Item, string>): string[] {
  const name = names.get(item);
  const edges = item.parent === undefined ? [] : [`  ${names.get(item.parent)} -> ${name};`];
  for (const { id } of [...item.node.dottedTo, ...(item.node.head?.dottedTo ?? [])]) {
    const manager = id === undefined ? undefined : forest.byId.get(id);
    if (manager === undefined) continue;
    edges.push(
      `  ${names.get(manager)} -> ${name} [style=dashed, color="${PALETTE.dotted.stroke}", constraint=false];`,
    );
  }
  return edges;
}

/** A string of DOT. Backslashes and quotes would end or change it; Graphviz reads `&…;` in labels as HTML does. */
function quoted(text: string): string {
  const signs: { readonly [sign: string]: string } = { '\\': '\\\\', '"': '\\"', '&': '&amp;', '\n': '\\n' };
  return `"${text.replace(/[\\"&\n]/g, (sign) => signs[sign] ?? sign)}"`;
}
