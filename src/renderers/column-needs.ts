import type { Block, Cell, Inline } from '../booklet/blocks.ts';

/** How a format measures text in one style, points. */
export interface TextMeasure {
  readonly size: number;
  /** The longest stretch that no line may part. */
  longestWord(text: string): number;
  /** The whole text on one line. */
  width(text: string): number;
}

/** What a cell asks of its column, points, its margins not counted. */
export interface CellNeed {
  /** Its longest word, which must not be torn; 0 where it has none that could be. */
  readonly word: number;
  /** Its text on one line, where that is short enough to look torn on two. */
  readonly line: number;
  /** Its text is long, or yet to be written: it needs all the room that the template gives. */
  readonly isOpen: boolean;
}

/** Text with a word that could be too long for a column; ideographs break anywhere. */
const HAS_WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]{4}|\p{Script=Hangul}{2}|[A-Z\d\p{Script=Hangul}]-[A-Z\d]/u;
/** The same for the head of a column, which may be as narrow as its numbers: “No.” */
const HAS_HEAD_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\d]{2}/u;
/** Two ideographs stand on one line: “序号”. */
const SHORT = /^\p{Script=Han}{2}$/u;
/** Labels of a form stand on one line as far as they are no longer: “任职者签字”. */
const LABEL = /^\p{Script=Han}{2,5}$/u;
/** Codes and dates, which nobody parts at their hyphens: “KR-01”, “인사-03”, “2025-04-01”. */
const CODE = /^(?=.*\d)[\p{L}\d]{1,8}(?:[-‐–_./][\p{L}\d]{1,8}){1,6}$/u;
/** Text of more ems than these may well stand on two lines. */
const LONGEST_LINE = 8;
/** Room for the number of a list's item, ems. */
const NUMBER_ROOM = 2.5;

/** What stands in a cell: text, the head of a column, or a form's label. */
export type CellKind = 'text' | 'head' | 'label';

/** What a cell needs; `measure` is that of its style, `plain` gives its text. */
export function cellNeed(
  { blocks }: Cell,
  kind: CellKind,
  measure: TextMeasure,
  plain: (inlines: readonly Inline[]) => string,
): CellNeed {
  const word = blocksNeed(blocks, (inlines) => wordNeed(plain(inlines), kind, measure), measure);
  const [only] = blocks;
  if (blocks.length !== 1 || only?.kind !== 'paragraph') return { word, line: 0, isOpen: kind === 'text' };
  const text = plain(only.inlines);
  const isShort = text.length <= 2 * LONGEST_LINE && !text.includes('\n');
  const line = isShort ? measure.width(text) : 0;
  if (line > 0 && line <= LONGEST_LINE * measure.size) return { word, line, isOpen: false };
  return { word, line: 0, isOpen: kind === 'text' };
}

function blocksNeed(
  blocks: readonly Block[],
  need: (inlines: readonly Inline[]) => number,
  measure: TextMeasure,
): number {
  let most = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') most = Math.max(most, need(block.inlines));
    if (block.kind !== 'list') continue;
    for (const item of block.items) {
      const inner = blocksNeed(item.blocks, need, measure);
      if (inner > 0) most = Math.max(most, inner + NUMBER_ROOM * measure.size);
    }
  }
  return most;
}

function wordNeed(text: string, kind: CellKind, measure: TextMeasure): number {
  if ((kind === 'label' ? LABEL : SHORT).test(text) || CODE.test(text)) return measure.width(text);
  return (kind === 'text' ? HAS_WORD : HAS_HEAD_WORD).test(text) ? measure.longestWord(text) : 0;
}
