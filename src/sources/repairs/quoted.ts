import type { Edit } from '../../diagnostics/diagnostic.ts';
import { codeName, isSurrogate, SEPARATORS, turnsDirection } from '../characters.ts';
import { type Fault, fault } from '../fault.ts';
import { isLast, misread } from './misread.ts';
import { endOf, isBlank, type Level, type Reading } from './reading.ts';

const PARTNERS: Readonly<Record<string, RegExp>> = { '"': /[”＂“„‟]$/, "'": /[’＇‘]$/ };

/** Reads a value in quotes: that they close, that nothing follows, and that backslashes mean something. */
export function readQuoted(reading: Reading, level: Level, start: number, lineEnd: number): void {
  const { text } = reading;
  const mark = text.charAt(start);
  const { close, last } = findClose(reading, level, start, mark);
  level.state = 'closed';
  if (close === undefined) {
    reading.index = reportOpen(reading, start, mark, lineEnd, last);
    return;
  }
  if (mark === '"') for (const one of escapes(text, start + 1, close)) reading.faults.push(one);
  reading.index = last;
  if (isLast(reading, close + 1, endOf(reading, last)) || close >= lineEnd) return;
  misread(reading, level, start, lineEnd, { because: 'text-after', character: mark });
}

/** The closing quote and the index of its line; without one, the last line that the text could reach. */
function findClose(reading: Reading, level: Level, start: number, mark: string) {
  let from = start + 1;
  let last = reading.index;
  for (let index = reading.index; index < reading.lines.length; index += 1) {
    const line = reading.lines[index];
    if (!line || (index > reading.index && !isBlank(line) && line.column <= level.indent)) break;
    const close = closeIn(reading.text, index === reading.index ? from : line.start, line.end, mark);
    if (close !== undefined) return { close, last: index };
    if (!isBlank(line)) last = index;
    from = line.end;
  }
  return { close: undefined, last };
}

function closeIn(text: string, from: number, to: number, mark: string): number | undefined {
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (mark === '"' && character === '\\') at += 1;
    else if (character === mark) {
      if (mark === '"' || text.charAt(at + 1) !== mark) return at;
      at += 1;
    }
  }
  return undefined;
}

/** A quote that never closes; the index of the line where reading goes on from. */
function reportOpen(reading: Reading, start: number, mark: string, lineEnd: number, last: number): number {
  const { text } = reading;
  const partner = text.charAt(lineEnd - 1);
  if (PARTNERS[mark]?.test(partner) && lineEnd - 1 > start) {
    const edits = [{ start: lineEnd - 1, end: lineEnd, text: mark }];
    const place = [lineEnd - 1, lineEnd] as const;
    reading.faults.push(fault('YAML-07', place, { found: partner, wanted: mark }, { edits }));
    return reading.index;
  }
  const end = endOf(reading, last);
  const isSafe = !/[ \t]#|\\$/.test(text.slice(start, end));
  const edits = [{ start: end, end, text: mark }];
  reading.faults.push(fault('YAML-20', [start, start + 1], { quote: mark }, isSafe ? { edits } : {}));
  return last;
}

const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g;
const KNOWN = '0abt\tnvfre "/\\N_LP\n\r';
const BY_LETTER: Readonly<Record<string, number>> = {
  '0': 0,
  a: 7,
  b: 8,
  v: 11,
  f: 12,
  e: 27,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
};

/** Backslashes in double quotes that mean nothing, or a character that no document can hold. */
export function escapes(text: string, from: number, to: number): Fault[] {
  const body = text.slice(from, to);
  if (!body.includes('\\')) return [];
  const faults: Fault[] = [];
  for (const match of body.matchAll(ESCAPE)) {
    const start = from + match.index;
    const one = judgeEscape(match, start, body);
    if (one) faults.push(one);
  }
  return faults;
}

function judgeEscape(match: RegExpExecArray, start: number, body: string): Fault | undefined {
  const [sequence, hex2, hex4, hex8, letter] = match;
  const place = [start, start + sequence.length] as const;
  const hex = hex2 ?? hex4 ?? hex8;
  if (hex === undefined && !KNOWN.includes(letter ?? '')) {
    const edits = [{ start, end: start, text: '\\' }];
    return fault('YAML-25', place, { sequence }, { edits });
  }
  const code = hex === undefined ? BY_LETTER[letter ?? ''] : Number.parseInt(hex, 16);
  if (code === undefined) return undefined;
  return badCharacter(code, place, isPaired(match, code, body));
}

function badCharacter(code: number, place: readonly [number, number], isWhole: boolean): Fault | undefined {
  const character = codeName(code);
  const replace = (text: string): readonly Edit[] => [{ start: place[0], end: place[1], text }];
  if (isSurrogate(code)) return isWhole ? undefined : fault('TEXT-07', place, { character });
  if (turnsDirection(code)) return fault('TEXT-05', place, { character }, { edits: replace('') });
  if (INVISIBLE.has(code))
    return fault('TEXT-04', place, { character, count: 1 }, { severity: 'warning', edits: replace('') });
  if (SEPARATORS.has(code))
    return fault('TEXT-08', place, { character }, { severity: 'warning', edits: replace(' ') });
  if (
    (code < 0x20 && code !== 9 && code !== 10 && code !== 13) ||
    (code & 0xfffe) === 0xfffe ||
    code > 0x10ffff
  )
    return fault('TEXT-06', place, { character, count: 1 }, { edits: replace('') });
  return undefined;
}

/** Soft hyphen, zero-width space, word joiner and their like. Joiners may be meant, and so may direction marks. */
const INVISIBLE: ReadonlySet<number> = new Set([
  0xad, 0x61c, 0x180e, 0x200b, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xfeff,
]);

/** Two halves written one after the other make a character. */
function isPaired(match: RegExpExecArray, code: number, body: string): boolean {
  const after = body.slice(match.index + match[0].length);
  if (code <= 0xdbff) return /^\\u[dD][c-fC-F]/.test(after);
  return /\\u[dD][89abAB][\da-fA-F]{2}$/.test(body.slice(0, match.index));
}
