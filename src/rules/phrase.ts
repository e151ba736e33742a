import type { AuthorText } from './author-texts.ts';
import { partOf } from './place.ts';
import type { Finding, Subject } from './rule.ts';

/** A phrase that a rule looks for, never a single character. */
export interface Phrase {
  /** Matched against the text in NFKC, white space taken out between Chinese characters. */
  readonly pattern: RegExp;
  /** What stands right before or after and makes it harmless: 不限户籍 is no finding. Matched against the clause around. */
  readonly unless?: RegExp;
}

/** Text made comparable, with the way back: the character `i` began at `offsets[i]` of the original, or at `i` without. */
export interface Folded {
  readonly text: string;
  readonly offsets?: readonly number[];
}

const HAN = /\p{Script=Han}/u;

/**
 * Text that folds sign by sign: ASCII, Chinese, full-width forms and marks without any space; or without Chinese, beside
 * which spaces go, with plain ones.
 */
const SIGN_BY_SIGN =
  /^(?:[\u0021-\u007e\u2014\u2018-\u201d\u3001\u3002\u3008-\u3011\u4e00-\u9fff\uff01-\uff5e]+|[\u0020-\u007e\u2014\u2018-\u201d\u3001\u3002\uac00-\ud7a3\uff01-\uff5e]+)$/;

/** The same with spaces, which stand in most sentences that name a number: 于每月 5 日前. */
const SPACED =
  /^[\t\n\u0020-\u007e\u2014\u2018-\u201d\u3000-\u3002\u3008-\u3011\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]+$/;

const FULL_WIDTH = /[\uff01-\uff5e]/g;

const toHalfWidth = (character: string) => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** What folding keeps as it is, sign by sign: letters, digits and marks of ASCII, and Chinese. */
const isKept = (code: number) => (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);

/** Does `foldSigns` fold the text, so that every sign of it stays in its place? */
export const foldsSignBySign = (text: string) => SIGN_BY_SIGN.test(text);

/** NFKC, lower case, no white space beside Chinese characters: `３５ 周岁` and `35周岁` are one. */
export function fold(original: string): Folded {
  if (foldsSignBySign(original)) return { text: halfWidth(original) };
  if (SPACED.test(original)) return withoutSpaces(halfWidth(original));
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = isKept(character.charCodeAt(0)) ? character : character.normalize('NFKC');
    if (folded.trim() !== '' || !isBesideHan(original, text, offset)) {
      text += folded.toLowerCase();
      while (offsets.length < text.length) offsets.push(offset);
    }
    offset += character.length;
  }
  offsets.push(original.length);
  return { text, offsets };
}

const halfWidth = (text: string) =>
  text.replace(FULL_WIDTH, toHalfWidth).replaceAll('\u3000', ' ').toLowerCase();

/** Takes out the spaces beside Chinese, run by run. */
function withoutSpaces(spaced: string): Folded {
  const offsets: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number) => {
    text += spaced.slice(from, to);
    for (let at = from; at < to; at += 1) offsets.push(at);
  };
  for (const { index, 0: run } of spaced.matchAll(/\s+/g)) {
    const end = index + run.length;
    if (!HAN.test(spaced.charAt(index - 1)) && !HAN.test(spaced.charAt(end))) continue;
    keep(index);
    from = end;
  }
  keep(spaced.length);
  offsets.push(spaced.length);
  return { text, offsets };
}

/** White space in a run that Chinese stands before or after; `before` is what was kept so far. */
function isBesideHan(original: string, before: string, offset: number): boolean {
  const next = original.slice(offset).trimStart();
  return HAN.test(before.slice(-1)) || HAN.test(String.fromCodePoint(next.codePointAt(0) ?? 0x20));
}

/** A place of a phrase in a text, in UTF-16 units of the original. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** All matches of a phrase, left to right; the guard sees the clause between two marks of punctuation. */
export function matches(original: string, { pattern, unless }: Phrase): PhraseMatch[] {
  const folded = fold(original);
  return matchesIn(folded, pattern)
    .filter(({ index, length }) => !unless?.test(clauseAround(folded.text, index, index + length)))
    .map((match) => placeOf(original, folded, match));
}

/** A place in folded text. */
export interface FoldedMatch {
  readonly index: number;
  readonly length: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

export function matchesIn({ text }: Folded, pattern: RegExp): FoldedMatch[] {
  const scan = everywhere(pattern);
  const found: FoldedMatch[] = [];
  scan.lastIndex = 0;
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    const { index, 0: whole, groups } = match;
    if (whole !== '') found.push({ index, length: whole.length, groups: { ...groups } });
    else scan.lastIndex += String.fromCodePoint(text.codePointAt(index) ?? 0).length;
  }
  return found;
}

const GLOBAL = new WeakMap<RegExp, RegExp>();

/** The same pattern for finding every match, made once. */
export function everywhere(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  const made = GLOBAL.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  GLOBAL.set(pattern, made);
  return made;
}

/** The way back from folded text to what the author wrote. */
export function placeOf(original: string, { offsets }: Folded, match: FoldedMatch): PhraseMatch {
  const { index, length, groups } = match;
  const start = offsets ? (offsets[index] ?? 0) : index;
  const last = offsets ? (offsets[index + length - 1] ?? start) : index + length - 1;
  const end = last + String.fromCodePoint(original.codePointAt(last) ?? 0).length;
  return { start, end, found: original.slice(start, end), groups };
}

const CLAUSE_END = /[,，。;；!！?？、\n]/u;

const SENTENCE_END = /[。;；!！?？\n]|\.(?=\s|$)/u;

/** What stands between the two nearest marks of punctuation. */
export const clauseAround = (text: string, start: number, end: number) =>
  between(text, start, end, CLAUSE_END);

/** The sentence, or the part of one between semicolons. */
export const sentenceAround = (text: string, start: number, end: number) =>
  between(text, start, end, SENTENCE_END);

/** The part of the sentence that stands before. */
export const sentenceBefore = (text: string, start: number) =>
  between(text, start, start, SENTENCE_END, false);

function between(text: string, start: number, end: number, mark: RegExp, after = true): string {
  const before = text.slice(0, start).split(mark).at(-1) ?? '';
  const rest = after ? (text.slice(end).split(mark)[0] ?? '') : '';
  return before + text.slice(start, end) + rest;
}

/** A finding at the very words within an author's text. */
export function findingAt(
  subject: Subject,
  { unit, path, text }: AuthorText,
  match: PhraseMatch,
  values = {},
): Finding {
  const { file } = unit.origin;
  const range = partOf(unit.origin.value(path), subject.textOf(file) ?? '', text, match);
  return { file, range, path: unit.origin.written(path), facts: { found: match.found, values } };
}
