import { forestOf, type Item } from '../item.ts';
import type { ChartModel } from '../model.ts';
import type { ChartNote, TextDrawing } from '../note.ts';
import { plainText } from '../text/wrap.ts';
import type { ChartWords } from '../words.ts';
import { dottedLines, itemLines } from './node-text.ts';

/** Longer work breakdown structures come out as a strip of many metres. */
const MOST_READABLE = 300;

/** The chart as a PlantUML work breakdown structure: one line a box, which the older versions in distributions understand as well. */
export function chartToPlantuml(model: ChartModel, words: ChartWords): TextDrawing {
  const forest = forestOf(model);
  const dotted = forest.items.reduce(
    (sum, { node }) => sum + node.dottedTo.length + (node.head?.dottedTo.length ?? 0),
    0,
  );
  const single = forest.roots.length === 1;
  const notes: ChartNote[] = [];
  if (dotted > 0) notes.push({ kind: 'dotted-as-text', lines: dotted });
  if (forest.items.length > MOST_READABLE)
    notes.push({ kind: 'crowded', boxes: forest.items.length, most: MOST_READABLE });
  const lines = [
    '@startwbs',
    `title ${escaped(plainText(model.title))}`,
    ...(single ? [] : [`* ${escaped(plainText(model.title)) || '-'}`]),
    ...forest.items.map((item) => lineOf(item, single ? 1 : 2, words)),
    '@endwbs',
    '',
  ];
  return { title: plainText(model.title), text: lines.join('\n'), notes };
}

function lineOf(item: Item, top: number, words: ChartWords): string {
  const [title, ...facts] = [...itemLines(item, words), ...dottedLines(item, words, () => false)];
  const text = [title ?? '-', ...facts].map(escaped).join(' · ');
  return `${'*'.repeat(item.depth + top)} ${text}`;
}

/** Signs that PlantUML could read as markup or as its own language, by their code. */
function escaped(text: string): string {
  const coded = text.replace(/[~<>[\]{}"'\\&|#@!$%^`=?]/g, code);
  return coded.replace(/([*/_-])\1+/g, (run) => [...run].map(code).join('')).replace(/^[*+_.:-]/, code);
}

function code(sign: string): string {
  return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
