import { type Fault, fault } from '../fault.ts';
import type { Line } from './lines.ts';
import { ODD_SPACES } from './lines.ts';
import type { Reading } from './reading.ts';

/** What a line starts with when it looks like a list item. */
export interface Mark {
  /** A hyphen as YAML wants it, a hyphen that lacks its space, or another sign or number. */
  readonly kind: 'dash' | 'tight' | 'sign' | 'numbered';
  readonly start: number;
  readonly text: string;
  /** Where the text of the item begins. */
  readonly content: number;
}

const SIGNS = '－—–−‐‑﹣•·●▪▫◆◇■□○◎★☆※➢➤►▶▸‣⁃∙・･√✓✔\\uf0b7\\uf0d8\\uf06c\\uf06e\\uf0a7\\uf0fc';
const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
const NUMBERS = [
  '\\d{1,2}[、.．)）](?!\\d)',
  '[(（]\\d{1,2}[)）]',
  '[\\u2460-\\u249b\\u2776-\\u277f\\u3220-\\u3229]',
  `${HAN_NUMBER}[、.．]`,
  `[(（]${HAN_NUMBER}[)）]`,
  '[a-zA-Z][、)）]',
].join('|');
const SPACES = `[ \\t${ODD_SPACES}]`;
const MARK = new RegExp(
  `^(?:(-)(?:[ \\t]|$)|(-(?=${SPACES})|-(?![-\\s\\d.]))|([${SIGNS}]{1,2}|--(?!-)|[*+](?=[ \\t]))|(${NUMBERS}))${SPACES}*`,
);

/** The list mark at the start of a line's content. */
export function findMark({ text }: Reading, from: number, lineEnd: number): Mark | undefined {
  const match = MARK.exec(text.slice(from, lineEnd));
  if (!match) return undefined;
  const [all, dash, tight, sign, number] = match;
  const kind = dash ? 'dash' : tight ? 'tight' : sign ? 'sign' : 'numbered';
  return { kind, start: from, text: dash ?? tight ?? sign ?? number ?? '', content: from + all.length };
}

/** Does the line begin a list item as YAML wants it, alone or with the dash only? */
export const isItem = ({ text }: Reading, line: Line): boolean =>
  /^-(?:[ \t]|$)/.test(text.slice(line.content, Math.min(line.content + 2, line.end)));

/** What is wrong with a mark that stands where a list item begins. */
export function markFault({ text }: Reading, mark: Mark, line: Pick<Line, 'end'>): Fault | undefined {
  const place = [mark.start, mark.start + mark.text.length] as const;
  const rest = mark.content < line.end ? '- ' : '-';
  const edits = [{ start: mark.start, end: mark.content, text: rest }];
  const gap = text.slice(mark.start + mark.text.length, mark.content);
  if (mark.kind === 'sign' || mark.kind === 'numbered')
    return fault('YAML-03', place, { found: mark.text }, { edits });
  if (/[^ \t]/.test(gap)) {
    const odd = [mark.start + mark.text.length, mark.content] as const;
    const severity = mark.kind === 'dash' ? 'warning' : 'error';
    return fault('YAML-05', odd, { where: 'gap', lines: 1 }, { severity, edits });
  }
  return mark.kind === 'tight'
    ? fault('YAML-04', place, { text: text.slice(mark.content, line.end) }, { edits })
    : undefined;
}

const TYPED_NUMBER = /^(?:[（(](\d{1,2})[）)]|(\d{1,2})(?:[、．)）]|\.(?!\d)))[ \t]*(?=[^\s\d%％])/;

/** The number typed behind the dash of an item, which lists have by themselves; undefined unless it is `item`. */
export function typedNumber(
  { text }: Reading,
  from: number,
  lineEnd: number,
  item: number,
): string | undefined {
  const [all = '', inBrackets, plain] = TYPED_NUMBER.exec(text.slice(from, lineEnd)) ?? [];
  return Number(inBrackets ?? plain) === item ? all.trimEnd() : undefined;
}
