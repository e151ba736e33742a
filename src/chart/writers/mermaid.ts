import { toneOf } from '../boxes/tone.ts';
import { type Forest, forestOf, type Item } from '../item.ts';
import type { ChartModel } from '../model.ts';
import type { ChartNote, TextDrawing } from '../note.ts';
import { PALETTE } from '../palette.ts';
import { plainText } from '../text/wrap.ts';
import type { ChartWords } from '../words.ts';
import { type Diagram, type Diagrams, diagramsOf, itemsIn } from './diagrams.ts';
import { dottedLines, hasSharing, isVacant, itemLines } from './node-text.ts';

/** Mermaid draws no more than 500 lines and 50,000 characters; beyond about 100 boxes its drawings cannot be read. */
const MOST_BOXES = 100;
const MOST_CHARACTERS = 45_000;

/** Mermaid flowcharts: one, or where that would be too large, the top of the company and one for every branch cut from it. */
export function chartToMermaid(model: ChartModel, words: ChartWords): TextDrawing[] {
  const forest = forestOf(model);
  for (let most = MOST_BOXES; ; most = Math.floor(most / 2)) {
    const split = diagramsOf(forest, most);
    const texts = split.diagrams.map((diagram) => flowchart(diagram, split, forest, words));
    if (most > 4 && texts.some((text) => text.length > MOST_CHARACTERS)) continue;
    const count = texts.length;
    const notes: ChartNote[] = count > 1 ? [{ kind: 'split', drawings: count, most }] : [];
    return texts.map((text, at) => ({ title: titleOf(split.diagrams[at]?.root, forest), text, notes }));
  }
}

function titleOf(root: Item | undefined, forest: Forest): string {
  return plainText(root === undefined || root.parent === undefined ? forest.title : root.node.title);
}

function flowchart(diagram: Diagram, { stubs }: Diagrams, forest: Forest, words: ChartWords): string {
  const items = itemsIn(diagram, stubs);
  const names = new Map(items.map((item, at) => [item, `n${at}`]));
  const page: Page = {
    root: diagram.root,
    words,
    isStub: (item) => stubs.has(item) && item !== diagram.root,
    nameOf: (item) => (item === undefined ? undefined : names.get(item)),
    find: (id) => (id === undefined ? undefined : forest.byId.get(id)),
  };
  return [
    'flowchart TB',
    ...items.map((item) => nodeLine(item, page)),
    ...items.flatMap((item) => reportLine(item, page)),
    ...items.flatMap((item) => (page.isStub(item) ? [] : linkLines(item, page))),
    ...classes(),
    '',
  ].join('\n');
}

interface Page {
  readonly root: Item | undefined;
  readonly words: ChartWords;
  readonly isStub: (item: Item) => boolean;
  /** Undefined for what is not on the page. */
  readonly nameOf: (item: Item | undefined) => string | undefined;
  readonly find: (id: string | undefined) => Item | undefined;
}

function nodeLine(item: Item, { words, isStub, nameOf, find }: Page): string {
  const texts = isStub(item)
    ? [plainText(item.node.title), words.legend.stub]
    : [...itemLines(item, words), ...dottedLines(item, words, (id) => nameOf(find(id)) !== undefined)];
  const label = texts.map(escaped).join('<br/>') || ' ';
  return `  ${nameOf(item)}["${label}"]:::${classOf(item, isStub(item))}`;
}

function reportLine(item: Item, { root, nameOf }: Page): string[] {
  const above = item === root ? undefined : nameOf(item.parent);
  return above === undefined ? [] : [`  ${above} --- ${nameOf(item)}`];
}

function linkLines(item: Item, { words, nameOf, find }: Page): string[] {
  const links = [...item.node.dottedTo, ...(item.node.head?.dottedTo ?? [])];
  return links.flatMap(({ id }) => {
    const manager = nameOf(find(id));
    return manager === undefined
      ? []
      : [`  ${manager} -. "${escaped(words.legend.dotted)}" .- ${nameOf(item)}`];
  });
}

type ClassName = keyof typeof STYLES;

const STYLES = {
  company: '',
  department: '',
  position: '',
  assistant: '',
  external: '',
  stub: '',
  vacant: 'stroke-dasharray:4 3',
  shared: 'stroke-width:3px',
} as const;

function classOf(item: Item, isStub: boolean): ClassName {
  if (isStub) return 'stub';
  if (isVacant(item)) return 'vacant';
  return hasSharing(item) ? 'shared' : (toneOf(item) as ClassName);
}

function classes(): string[] {
  return Object.entries(STYLES).map(([name, extra]) => {
    const ink = PALETTE[name === 'shared' ? 'position' : (name as Exclude<ClassName, 'shared'>)];
    const style = `fill:${ink.fill},stroke:${ink.stroke},color:${ink.text}`;
    return `  classDef ${name} ${style}${extra === '' ? '' : `,${extra}`}`;
  });
}

/**
 * Letters, digits and a few harmless signs as they are; all else as a character code, which Mermaid never reads as syntax. Colons are not
 * harmless: of `style …:#…;` anywhere in a line it drops the semicolon.
 */
function escaped(text: string): string {
  return text.replace(/[\p{ASCII}]/gu, (sign) =>
    /[\w .,()/+-]/.test(sign) ? sign : `#${sign.codePointAt(0)};`,
  );
}
