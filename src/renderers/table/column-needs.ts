import type { Block, Inline } from '../../booklet/blocks.ts';
import { isTied } from '../tied-spaces.ts';
import type { Paragraph, Stretch } from './text-lines.ts';

/** How a format measures text in one style, points. */
export interface TextMeasure {
  readonly size: number;
  /** How much wider digits may come out where another face stands in for this one. */
  readonly widerDigits?: number;
  /** The longest stretch that no line may part. */
  longestWord(text: string): number;
  /** The whole text on one line. */
  width(text: string): number;
}

/** Text with a word that could be too long for a column; ideographs break anywhere. */
const HAS_WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]{4}|\p{Script=Hangul}{2}|[A-Z\d\p{Script=Hangul}]-[A-Z\d]/u;
/** The same for the head of a column, which may be as narrow as its numbers: “No.” */
const HAS_HEAD_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\d]{2}/u;
/** Two or three ideographs stand on one line: “序号”, “每季度”. */
const SHORT = /^\p{Script=Han}{2,3}$/u;
/** A number with what it counts: “48 小时内”, “±10% 以內”. */
const QUANTITY = /^[≥≤><±]?\s?\d[\d.,]*\s?%?\s?\p{Script=Han}{1,3}$/u;
/** Labels of a form stand on one line as far as they are no longer: “任职者签字”, “재직자 서명”, “Position code”. */
const LABEL =
  /^(?:\p{Script=Han}{2,5}|(?=.{2,6}$)\p{Script=Hangul}+\s?\p{Script=Hangul}+|(?=.{2,15}$)\p{Script=Latin}+(?:[ -]\p{Script=Latin}+){1,2})$/u;
/** Those that do so where there is room: “Dotted-line reports”. */
const LONG_LABEL = /^(?=.{16,20}$)\p{Script=Latin}+(?:[ -]\p{Script=Latin}+){1,2}$/u;
/** Codes and dates, which nobody parts at their hyphens: “KR-01”, “인사-03”, “2025-04-01”. */
const CODE = /^(?=.*\d)[\p{L}\d]{1,8}(?:[-‐–_./][\p{L}\d]{1,8}){1,6}$/u;
/** Dates, which many programs part at their hyphens: “2025-04-01”. */
const DATE = /^\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?$/u;
/** Text whose lines end between words. */
const WORDS = /[\p{Script=Latin}\p{Script=Hangul}]{2} [\p{Script=Latin}\p{Script=Hangul}]/u;
/** Text that may part at a space. */
const SPACED = /\S \S/;
/** A word, an ideograph, or a number with what it counts (“第12号”), with the brackets around it, the marks behind it, and what a no-break space ties to it. */
const PIECE =
  /[\p{Ps}\p{Pi}]*(?:(?:第(?=\d))?[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Ps}\p{Pi}\u3000-\u303f\uff00-\uff65-]+-*(?:(?<=\d)\p{Script=Han})?|\S)[\p{Pe}\p{Pf}、。，．：；？！…·％]*/u;
const STRETCH = new RegExp(`${PIECE.source}(?:\\u00a0${PIECE.source})* *`, 'gu');
const IDEOGRAPH = /^\p{Script=Han}$/u;
/** What lines lose where they end, ems. */
const HALF_A_WORD = 1.2;
const HALF_AN_IDEOGRAPH = 0.3;
/** Text of more ems than these has its width and its lines estimated. */
const LONGEST_MEASURED = 40;
/** A letter, on average; ideographs have one em. Ems. */
const LETTER = 0.5;
const FIRST_IDEOGRAPH = 0x2e80;
/** Room for the number of a list's item, ems. */
const NUMBER_ROOM = 2.5;

/** What stands in a cell: text, the head of a column, or a form's label, which is `roomy` where long ones stay whole too. */
export type CellKind = 'text' | 'head' | 'label' | 'roomy-label';

/** The longest word of a cell, which must not be torn; 0 where it has none that could be. `plain` gives the text of its parts. */
export const wordNeed = (
  blocks: readonly Block[],
  kind: CellKind,
  measure: TextMeasure,
  plain: (inlines: readonly Inline[]) => string,
): number => blocksNeed(blocks, (inlines) => longestWord(plain(inlines), kind, measure), measure);

/**
 * The paragraphs of blocks, those of lists with room for their numbers.
 *
 * @param slack how much more room text gets than it measures.
 */
export function paragraphsOf(
  blocks: readonly Block[],
  measure: TextMeasure,
  plain: (inlines: readonly Inline[]) => string,
  slack = 1,
): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list')
      return block.items.flatMap((item) =>
        paragraphsOf(item.blocks, measure, plain, slack).map((own) => ({
          ...own,
          indent: own.indent + NUMBER_ROOM * measure.size,
        })),
      );
    if (block.kind !== 'paragraph') return [];
    const lines = plain(block.inlines).split('\n');
    return lines.filter((line) => line !== '').map((line) => paragraphOf(line, measure, slack));
  });
}

function paragraphOf(text: string, measure: TextMeasure, slack: number): Paragraph {
  const { size } = measure;
  const partsWords = !SPACED.test(text);
  const loss = (WORDS.test(text) ? HALF_A_WORD : HALF_AN_IDEOGRAPH) * size;
  const estimate = estimatedEms(text);
  if (estimate > LONGEST_MEASURED) return { width: estimate * size * slack, loss, partsWords, indent: 0 };
  const width = measure.width(text) * slack;
  return { width, loss, partsWords, indent: 0, stretches: () => stretchesOf(text, width, measure) };
}

function estimatedEms(text: string): number {
  let ems = 0;
  for (let at = 0; at < text.length; at++) ems += text.charCodeAt(at) < FIRST_IDEOGRAPH ? LETTER : 1;
  return ems;
}

/** What of a text no line may part, where it stands in the text's own width on one line. */
function stretchesOf(text: string, width: number, measure: TextMeasure): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const space = SPACED.test(text) ? measure.width('n n') - 2 * measure.width('n') : 0;
  let start = 0;
  for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
    const ink = stretch.trimEnd();
    const end = start + (IDEOGRAPH.test(ink) ? measure.size : measure.width(ink));
    const isKept = text[index - 1] === ' ' && isTied(text, index);
    const before = isKept ? stretches.pop() : undefined;
    stretches.push({ start: before?.start ?? start, end });
    start = end + (stretch.length - ink.length) * space;
  }
  const scale = width / (stretches.at(-1)?.end ?? width);
  return stretches.map((one) => ({ start: one.start * scale, end: one.end * scale }));
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

function longestWord(text: string, kind: CellKind, measure: TextMeasure): number {
  if (DATE.test(text)) return measure.width(text) * (measure.widerDigits ?? 1);
  if (isWhole(text, kind) || CODE.test(text)) return measure.width(text);
  return (kind === 'text' ? HAS_WORD : HAS_HEAD_WORD).test(text) ? measure.longestWord(text) : 0;
}

function isWhole(text: string, kind: CellKind): boolean {
  if (kind === 'text' || kind === 'head') return SHORT.test(text) || QUANTITY.test(text);
  return LABEL.test(text) || (kind === 'roomy-label' && LONG_LABEL.test(text));
}
