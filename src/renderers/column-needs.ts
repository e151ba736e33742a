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
  /** Its text on one line, however long; of several the longest. A very long one is estimated. */
  readonly full: number;
  /** Its text is long, or yet to be written: it needs all the room that the template gives. */
  readonly isOpen: boolean;
}

/** Text with a word that could be too long for a column; ideographs break anywhere. */
const HAS_WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]{4}|\p{Script=Hangul}{2}|[A-Z\d\p{Script=Hangul}]-[A-Z\d]/u;
/** The same for the head of a column, which may be as narrow as its numbers: “No.” */
const HAS_HEAD_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\d]{2}/u;
/** Two or three ideographs stand on one line: “序号”, “每季度”. */
const SHORT = /^\p{Script=Han}{2,3}$/u;
/** Labels of a form stand on one line as far as they are no longer: “任职者签字”, “재직자 서명”. */
const LABEL = /^(?:\p{Script=Han}{2,5}|(?=.{2,6}$)\p{Script=Hangul}+ ?\p{Script=Hangul}+)$/u;
/** Codes and dates, which nobody parts at their hyphens: “KR-01”, “인사-03”, “2025-04-01”. */
const CODE = /^(?=.*\d)[\p{L}\d]{1,8}(?:[-‐–_./][\p{L}\d]{1,8}){1,6}$/u;
/** Text of more ems than these may well stand on two lines. */
const LONGEST_LINE = 8;
/** Text of more ems than these has its width estimated. */
const LONGEST_MEASURED = 16;
/** A letter, on average; ideographs have one em. Ems. */
const LETTER = 0.5;
const FIRST_IDEOGRAPH = 0x2e80;
/** Room for the number of a list's item, ems. */
const NUMBER_ROOM = 2.5;

/** What stands in a cell: text, the head of a column, or a form's label. */
export type CellKind = 'text' | 'head' | 'label';

/** What a cell needs; `measure` is that of its style, `plain` gives its text. */
export function cellNeed(
  { blocks, entry }: Cell,
  kind: CellKind,
  measure: TextMeasure,
  plain: (inlines: readonly Inline[]) => string,
): CellNeed {
  const word = blocksNeed(blocks, (inlines) => wordNeed(plain(inlines), kind, measure), measure);
  const full = fullNeed(blocks, measure, plain);
  const [only] = blocks;
  if (full === 0) return { word, line: 0, full, isOpen: kind === 'text' && entry !== undefined };
  if (blocks.length !== 1 || only?.kind !== 'paragraph')
    return { word, line: 0, full, isOpen: kind === 'text' };
  const text = plain(only.inlines);
  const isShort = text.length <= 2 * LONGEST_LINE && !text.includes('\n');
  const isLine = isShort && full <= LONGEST_LINE * measure.size;
  return { word, line: isLine ? full : 0, full, isOpen: kind === 'text' && !isLine };
}

/** The widest text of blocks on one line, lists with room for their numbers. */
export function fullNeed(
  blocks: readonly Block[],
  measure: TextMeasure,
  plain: (inlines: readonly Inline[]) => string,
): number {
  return blocksNeed(blocks, (inlines) => lineWidth(plain(inlines), measure), measure);
}

function lineWidth(text: string, measure: TextMeasure): number {
  if (text.includes('\n')) return Math.max(...text.split('\n').map((line) => lineWidth(line, measure)));
  let ems = 0;
  for (let at = 0; at < text.length; at++) ems += text.charCodeAt(at) < FIRST_IDEOGRAPH ? LETTER : 1;
  return ems <= LONGEST_MEASURED ? measure.width(text) : ems * measure.size;
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
