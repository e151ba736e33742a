import type { Edit } from '../../diagnostics/diagnostic.ts';
import { fault } from '../fault.ts';
import { type Bracket, type Entry, readBrackets } from './brackets.ts';
import { reportSurplus, reportUnclosed } from './flow-ends.ts';
import { quoteAll, readAround } from './flow-quotes.ts';
import { longestKey } from './keys.ts';
import type { Line } from './lines.ts';
import { beforeComment, isLast, misread } from './misread.ts';
import { escapes } from './quoted.ts';
import { endOf, isBlank, type Level, type Reading } from './reading.ts';

/** Reads a value in brackets: that they close, that nothing follows, and that its punctuation is not full-width. */
export function readFlow(reading: Reading, level: Level, start: number, lineEnd: number): void {
  const { text } = reading;
  level.state = 'closed';
  const last = lastInside(reading, level);
  const limit = endOf(reading, last);
  const { found, end, quote } = readBrackets(text, start, limit);
  if (text.startsWith('{{', start) || (end !== undefined && isPlaceholder(text, found[0]))) {
    const whole = beforeComment(text, start, lineEnd);
    misread(reading, level, start, whole, { because: 'start', character: '{' });
  } else if (end === undefined) reportUnclosed(reading, { start, lineEnd, limit, last }, quote);
  else if (end <= lineEnd && !isLast(reading, end, lineEnd) && !/^[ \t]*:/.test(text.slice(end, lineEnd))) {
    const character = text.charAt(end - 1);
    if (reportSurplus(reading, end, lineEnd)) return;
    misread(reading, level, start, beforeComment(text, end, lineEnd), { because: 'text-after', character });
  } else {
    while (endOf(reading, reading.index) < end) reading.index += 1;
    for (const bracket of found) reportPunctuation(reading, bracket);
    reportEscapes(reading, start, end);
  }
}

/** A document that is one pair of brackets, such as JSON: its lines may all stand in the first column. */
export function isWholeInBrackets({ text }: Reading, line: Line): boolean {
  if (!/[[{]/.test(text.charAt(line.content))) return false;
  const { end } = readBrackets(text, line.content, text.length);
  return end !== undefined && /^\s*(?:$|#|---|\.\.\.)/.test(text.slice(end));
}

/** Characters written as escapes in the quoted texts of a bracket. */
function reportEscapes(reading: Reading, start: number, end: number): void {
  const { text } = reading;
  const body = text.slice(start, end);
  if (!body.includes('\\')) return;
  for (const match of body.matchAll(/(?<=[[{,:][ \t]*|[\r\n][ \t]*)"(?:[^"\\]|\\[\s\S])*"/g)) {
    const from = start + match.index;
    reading.faults.push(...escapes(text, from + 1, from + match[0].length - 1));
  }
}

/** Index of the last line that brackets may reach: deeper than their key, or only closing brackets in its column. */
function lastInside(reading: Reading, level: Level): number {
  let last = reading.index;
  for (let index = reading.index + 1; index < reading.lines.length; index += 1) {
    const line = reading.lines[index];
    if (!line || isBlank(line)) continue;
    const isClosing = line.column === level.indent && /^[\]}]/.test(reading.text.charAt(line.content));
    if (line.column <= level.indent && !isClosing) break;
    last = index;
    if (isClosing) break;
  }
  return last;
}

/** `{公司名称}`: one word in braces is a gap to be filled in, not a group of keys. */
function isPlaceholder(text: string, bracket: Bracket | undefined): boolean {
  const [only, ...others] = bracket?.entries ?? [];
  if (bracket?.open !== '{' || !only || others.length > 0 || only.hasInner) return false;
  const isWord = only.colons.length === 0 && only.wideColons.length === 0 && only.wideCommas.length === 0;
  return isWord && !/^["']/.test(text.slice(only.start, only.end).trim());
}

/** Full-width commas and colons between the entries of a bracket. */
function reportPunctuation(reading: Reading, bracket: Bracket): void {
  const entries = readAround(reading, bracket);
  if (bracket.open === '{')
    for (const entry of entries) {
      reportSign(reading, entry);
      reportPairs(reading, entry);
      reportSecondColon(reading, entry);
    }
  else if (entries[0] && entries.length === 1) reportOnly(reading, entries[0]);
}

const LONGEST_PIECE = 12;

/** `[招聘，培训]` is one value for YAML; nobody puts brackets around one, unless it is a sentence. */
function reportOnly(reading: Reading, entry: Entry): void {
  if (entry.hasInner || entry.colons.length > 0) return;
  const text = reading.text.slice(entry.start, entry.end).trim();
  const isShort = text.split(/[，、]/).every((piece) => piece !== '' && [...piece].length <= LONGEST_PIECE);
  if (!isShort || /[。；！？"']|^[\d一二三四五六七八九十]+、/.test(text)) return;
  const commas = entry.wideCommas.filter((at) => reading.text.charAt(at) === '，');
  reportWide(reading, commas.length > 0 ? commas : entry.wideCommas, ', ', 'warning');
}

/** `{标题 = 招聘}`, `{标题 "招聘"}`: another sign for the colon of a known key, or none. */
function reportSign(reading: Reading, { start, end, colons }: Entry): void {
  if (colons.length > 0) return;
  const [, gap = '', word = '', sign = ''] =
    /^(\s*)([^=＝;；"]+?)(\s*[=＝;；]\s*|\s+(?="))\S/.exec(reading.text.slice(start, end)) ?? [];
  if (!reading.isKey(word)) return;
  const from = start + gap.length + word.length;
  if (sign.trim() === '') {
    const edits = [{ start: from, end: from + sign.length, text: ': ' }];
    reading.faults.push(fault('YAML-17', [from - word.length, from], { text: word, key: word }, { edits }));
    return;
  }
  const at = from + sign.length - sign.trimStart().length;
  const edits = [{ start: from, end: from + sign.length, text: ': ' }];
  reading.faults.push(fault('YAML-07', [at, at + 1], { found: sign.trim(), wanted: ': ' }, { edits }));
}

/** `{标题：招聘，权重：30}`: a full-width comma that has colons on both sides, and colons where there is no proper one. */
function reportPairs(reading: Reading, entry: Entry): void {
  let hasPair = false;
  const commas: number[] = [];
  const missing: number[] = [];
  for (const piece of pieces(entry)) {
    const colon = piece.colons[0];
    if (colon === undefined) continue;
    if (hasPair && piece.start !== undefined) commas.push(piece.start);
    if ((!hasPair || piece.start !== undefined) && !piece.colons.some((at) => piece.proper.has(at)))
      missing.push(colon);
    hasPair = true;
  }
  reportWide(reading, commas, ', ', 'error');
  reportWide(reading, missing, ': ', 'error');
}

/** A second colon in one entry: of a known key whose comma is missing (`{核定: 3 在岗: 2}`), or of a text that needs quotes. */
function reportSecondColon(reading: Reading, entry: Entry): void {
  const { start, end, colons, wideCommas, hasInner } = entry;
  const [first, second] = colons;
  const { text } = reading;
  if (first === undefined || second === undefined || hasInner) return;
  if (!reading.isKey(text.slice(start, first).trim())) return;
  const between = text.slice(first + 1, second);
  const words = /^\s*[^"'\s][^"']*?\s((?:\S+ ){0,2}\S+)$/.exec(between)?.[1] ?? '';
  const key = longestKey(reading, /[^，、]*$/.exec(words)?.[0] ?? '');
  const value = between.slice(0, between.length - (key?.length ?? 0)).trimEnd();
  if (key !== undefined && !/[，、]$/.test(value)) {
    const at = first + 1 + value.length;
    const place = [second - key.length, second] as const;
    reading.faults.push(fault('YAML-24', place, {}, { edits: [{ start: at, end: at, text: ',' }] }));
  } else if (wideCommas.length === 0 && !/["'\\\n]/.test(text.slice(first, end))) {
    const from = first + 1 + (/^\s*/.exec(between)?.[0].length ?? 0);
    quoteAll(reading, [from, start + text.slice(start, end).trimEnd().length], { because: 'colon' });
  }
}

interface Piece {
  /** The full-width comma before it; absent for the first. */
  readonly start: number | undefined;
  readonly colons: number[];
  readonly proper: ReadonlySet<number>;
}

/** An entry cut at its full-width commas, with the colons of each piece. */
function pieces(entry: Entry): Piece[] {
  const proper = new Set(entry.colons);
  const all: Piece[] = [{ start: undefined, colons: [], proper }];
  const signs = [
    ...entry.wideCommas.map((at) => ({ at, isComma: true })),
    ...[...entry.colons, ...entry.wideColons].map((at) => ({ at, isComma: false })),
  ].sort((a, b) => a.at - b.at);
  for (const { at, isComma } of signs) {
    if (isComma) all.push({ start: at, colons: [], proper });
    else all.at(-1)?.colons.push(at);
  }
  return all;
}

function reportWide(
  reading: Reading,
  places: readonly number[],
  wanted: string,
  severity: 'error' | 'warning',
): void {
  for (const at of places) {
    const found = reading.text.charAt(at);
    const isSpaced = /[ \t]/.test(reading.text.charAt(at + 1));
    const edits: Edit[] = [{ start: at, end: at + 1, text: isSpaced ? wanted.trim() : wanted }];
    // A plain colon is the right sign: what it lacks is the space, which the hint must show.
    const shown = found === wanted.trim() ? wanted : wanted.trim();
    reading.faults.push(fault('YAML-07', [at, at + 1], { found, wanted: shown }, { severity, edits }));
  }
}
