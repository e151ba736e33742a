import { type Fault, fault } from '../fault.ts';
import { isOddSpace, ODD_SPACES } from './lines.ts';
import type { Reading } from './reading.ts';

/** A key and its colon as found in a line; offsets are of the text. */
export interface FoundKey {
  readonly start: number;
  /** The word, without quotes. */
  readonly word: string;
  /** Right after the word and its quotes. */
  readonly end: number;
  readonly colon: number;
  /** Where the value begins, behind all spaces; the end of the line without a value. */
  readonly value: number;
  /** True when YAML takes it for a key as it stands. */
  readonly isProper: boolean;
  /** Quotation marks of prose around the word. */
  readonly isQuotedInProse: boolean;
}

const WIDE_COLONS = '：﹕∶︰';
const QUOTED = new RegExp(`^(?:"(?:[^"\\\\]|\\\\.)*"|'(?:[^']|'')*')(?=[ \\t]*[:${WIDE_COLONS}])`);
const PROSE_QUOTED = new RegExp(`^[“‘＂「『](?=[^”’＂」』]{1,24}[”’＂」』][ \\t]*[:${WIDE_COLONS}])`);
// What YAML reads as something else than the letters of a key, and what is meant so: `-{标题: …}`, `1. {标题: …}`.
const OPAQUE =
  /^(?:[[\]{}&*!|>@`%,"']|\?(?:[ \t]|$)|-(?:[ \t{[]|$)|(?:\d{1,2}[、.．)）]|[^\p{L}\p{N}\s"'“‘])[ \t]*[{[])/u;

/** The key that a line has from `from` on; undefined when it has no colon that could belong to one. */
export function findKey(reading: Reading, from: number, lineEnd: number): FoundKey | undefined {
  const line = reading.text.slice(from, lineEnd);
  const quoted = QUOTED.exec(line)?.[0];
  if (quoted !== undefined) {
    const word = quoted.slice(1, -1);
    return after(reading, { from, lineEnd, word, length: quoted.length, isQuotedInProse: false });
  }
  if (PROSE_QUOTED.test(line)) {
    const length = line.search(/[”’＂」』]/) + 1;
    const close = line.charAt(0) === '＂' ? line.indexOf('＂', 1) + 1 : length;
    const word = line.slice(1, close - 1);
    return after(reading, { from, lineEnd, word, length: close, isQuotedInProse: true });
  }
  if (OPAQUE.test(line)) return undefined;
  const length = plainKeyLength(reading, line);
  if (length === undefined) return undefined;
  const word = line.slice(0, length).trimEnd();
  return after(reading, { from, lineEnd, word, length: word.length, isQuotedInProse: false });
}

const COLON = new RegExp(`:(?=[ \\t]|$)|[ \\t]#|[:${WIDE_COLONS}]`, 'g');

/** How many characters stand before the colon that ends the key. */
function plainKeyLength(reading: Reading, line: string): number | undefined {
  let odd: number | undefined;
  COLON.lastIndex = 0;
  for (let match = COLON.exec(line); match; match = COLON.exec(line)) {
    const isProper = match[0] === ':' && /^(?:[ \t]|$)/.test(line.charAt(match.index + 1));
    if (match[0].endsWith('#')) return odd;
    if (isProper) return odd !== undefined && isMeant(reading, line, odd) ? odd : match.index;
    odd ??= match.index;
  }
  return odd;
}

/** A full-width colon before a proper one: it ends the key unless the proper one ends a longer word that is known. */
function isMeant(reading: Reading, line: string, odd: number): boolean {
  return line.charAt(odd) !== ':' || reading.isKey(line.slice(0, odd).trim());
}

const GAP = new RegExp(`^[ \\t${ODD_SPACES}]*`);

function after(
  { text }: Reading,
  at: { from: number; lineEnd: number; word: string; length: number; isQuotedInProse: boolean },
): FoundKey {
  const end = at.from + at.length;
  const colon = end + (/^[ \t]*/.exec(text.slice(end, at.lineEnd))?.[0].length ?? 0);
  const next = text.charCodeAt(colon + 1);
  const isFollowed = colon + 1 >= at.lineEnd || next === 32 || next === 9;
  const gap = GAP.exec(text.slice(colon + 1, at.lineEnd))?.[0].length ?? 0;
  return {
    start: at.from,
    word: at.word,
    end,
    colon,
    value: colon + 1 + gap,
    isProper: text.charAt(colon) === ':' && isFollowed,
    isQuotedInProse: at.isQuotedInProse,
  };
}

const SENTENCE = /[，。；！？、,;!?]|\/\//;

/** Words that could be a key: short, without the punctuation of sentences, no time of day, no address. */
export function isPlausible(word: string): boolean {
  return word !== '' && [...word].length <= 24 && !SENTENCE.test(word) && !/^[\d\s.%-]+$/.test(word);
}

/** Too much for a key: it has the punctuation or the length of a sentence, and no vocabulary knows it. */
export function isSentence(reading: Reading, key: FoundKey): boolean {
  if (reading.isKey(key.word)) return false;
  const wide = key.word.match(/[\u2e80-\u9fff\uac00-\ud7a3]/g)?.length ?? 0;
  return /[，。；！？：]|[,;] /.test(key.word) || wide >= 12 || key.word.split(/\s+/).length >= 5;
}

/** What is wrong with a key, its colon and the space after it: one fault at most. */
export function keyFault(reading: Reading, key: FoundKey, lineEnd: number): Fault | undefined {
  const colon = colonFault(reading, key, lineEnd);
  if (!key.isQuotedInProse) return colon;
  const edits = [
    { start: key.start, end: key.start + 1, text: '' },
    { start: key.end - 1, end: key.end, text: '' },
    ...(colon?.edits ?? []),
  ];
  return fault('YAML-08', [key.start, key.end], { text: key.word, isPart: false }, { edits });
}

function colonFault({ text }: Reading, key: FoundKey, lineEnd: number): Fault | undefined {
  const found = text.charAt(key.colon);
  const gap = [key.colon + 1, key.value] as const;
  const isEmpty = key.value >= lineEnd;
  const word = key.word;
  if (found !== ':') {
    const edit = { start: key.colon, end: key.value, text: isEmpty ? ':' : ': ' };
    return fault('YAML-01', [key.colon, key.colon + 1], { key: word, found }, { edits: [edit] });
  }
  if (gap[0] === gap[1] && !isEmpty) {
    const edit = { start: key.colon, end: key.colon + 1, text: ': ' };
    return fault('YAML-02', [key.colon, key.colon + 1], { key: word }, { edits: [edit] });
  }
  if (!hasOddSpace(text, ...gap)) return undefined;
  const edit = { start: gap[0], end: gap[1], text: isEmpty ? '' : ' ' };
  // Behind a proper space it is part of the value, which is rarely meant but breaks nothing.
  const severity = key.isProper ? 'warning' : 'error';
  return fault('YAML-05', gap, { where: isEmpty ? 'end' : 'gap', lines: 1 }, { severity, edits: [edit] });
}

function hasOddSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isOddSpace(text.charCodeAt(at))) return true;
  return false;
}

/** The longest known key that words end with (keys may have blanks: `해당 부서 업무`); undefined when none is known. */
export function longestKey(reading: Reading, words: string): string | undefined {
  let rest = words;
  while (!reading.isKey(rest)) {
    const next = rest.indexOf(' ');
    if (next < 0) return undefined;
    rest = rest.slice(next + 1);
  }
  return rest;
}
