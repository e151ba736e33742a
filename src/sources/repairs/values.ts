import { type Fault, fault } from '../fault.ts';
import { isWideBar, readBlock } from './blocks.ts';
import { hasDeeperItem, lastOfText } from './extent.ts';
import { readFlow } from './flow.ts';
import { longestKey } from './keys.ts';
import { findMark, isItem } from './marks.ts';
import { beforeComment, misread } from './misread.ts';
import { openingOf, reportOpening } from './missing-openings.ts';
import { reportNoComment } from './notes.ts';
import { proseQuotes } from './prose-quotes.ts';
import { readQuoted } from './quoted.ts';
import { quote } from './quoting.ts';
import { endOf, type Level, nextLine, open, type Reading } from './reading.ts';
import { judgeTail } from './tails.ts';
import { readWideFlow } from './wide-brackets.ts';

/** Where a value stands: behind the colon of a key, behind a dash, or alone on its line. */
export type Position = 'key' | 'item' | 'line';

/**
 * Reads the value that begins at `from` and reports what YAML would misread. Values of several lines move the
 * reading on to their last line.
 */
export function readValue(
  reading: Reading,
  level: Level,
  from: number,
  lineEnd: number,
  where: Position,
): void {
  const start = skipProperties(reading, level, from, lineEnd);
  if (start === undefined) return;
  const { text } = reading;
  if (start >= lineEnd) {
    level.state = 'empty';
    return;
  }
  const first = text.charAt(start);
  if (first === '#') readLoneComment(reading, level, start, lineEnd);
  else if (first === '"' || first === "'") readQuoted(reading, level, start, lineEnd);
  else if (first === '[' || first === '{') readFlow(reading, level, start, lineEnd);
  else if (first === '|' || first === '>' || (first === '｜' && isWideBar(reading, level, start, lineEnd)))
    readBlock(reading, level, start, lineEnd);
  else if (!readSpecial(reading, level, start, lineEnd, where))
    readPlain(reading, level, start, lineEnd, where);
}

/** Steps over labels (`&x`) and types (`!!str`), one of each; undefined when they turned out to be text. */
function skipProperties(reading: Reading, level: Level, from: number, lineEnd: number): number | undefined {
  let start = from;
  for (const seen = new Set<string>(); ; ) {
    const property = /^([&!])(\S*)[ \t]*/.exec(reading.text.slice(start, lineEnd));
    if (!property) return start;
    const [all, sign = ''] = property;
    const rest = start + all.length;
    if (seen.has(sign) || !isMeantAsProperty(reading, property, reading.text.slice(rest, lineEnd))) break;
    seen.add(sign);
    start = rest;
  }
  const end = beforeComment(reading.text, from, lineEnd);
  const lost = /^\S+/.exec(reading.text.slice(start, lineEnd))?.[0] ?? '';
  const { quoted, edits } = quote(reading.text, from, end);
  reading.faults.push(fault('YAML-11', [start, start + lost.length], { lost, quoted }, { edits }));
  level.state = 'closed';
  return undefined;
}

function isMeantAsProperty(reading: Reading, match: RegExpExecArray, rest: string): boolean {
  const [, sign, name = ''] = match;
  if (sign === '!') return /^(?:!|<)/.test(name) || (rest !== '' && /^[A-Za-z][\w/:.-]*$/.test(name));
  if (name === '' || /[,[\]{}]/.test(name)) return false;
  return /^(?:$|[#[{|>"'!])/.test(rest) || reading.hasReference(name);
}

function readLoneComment(reading: Reading, level: Level, start: number, lineEnd: number): void {
  level.state = 'empty';
  const next = nextLine(reading);
  const hasMore = next && (next.column > level.indent || reading.text.charAt(next.content) === '-');
  const tail = reading.text.slice(start, lineEnd);
  if (hasMore || judgeTail('', tail) !== 'text') return;
  const { quoted, edits } = quote(reading.text, start, lineEnd);
  reading.faults.push(fault('YAML-10', [start, lineEnd], { lost: tail, quoted }, { edits }));
  level.state = 'closed';
}

/** Characters that begin a text for the author and something else for YAML; true when the value is dealt with. */
function readSpecial(
  reading: Reading,
  level: Level,
  start: number,
  lineEnd: number,
  where: Position,
): boolean {
  const { text } = reading;
  const first = text.charAt(start);
  const head = text.slice(start, Math.min(start + 2, lineEnd));
  if (first === '*' && isReference(reading, start, lineEnd)) {
    level.state = 'closed';
    return true;
  }
  if (where === 'key' && /^-(?:[ \t]|$)/.test(head)) return readListOnKeyLine(reading, level, start, lineEnd);
  if (/^(?:[*@`%,\]}]|[?:-](?:[ \t]|$))/.test(head)) {
    misread(reading, level, start, beforeComment(text, start, lineEnd), {
      because: 'start',
      character: first,
    });
    return true;
  }
  if ('“‘＂「『'.includes(first)) return readProseQuotes(reading, level, start, lineEnd, where);
  return false;
}

function isReference(reading: Reading, start: number, lineEnd: number): boolean {
  const name = /^\*([^\s,[\]{}]+)(?:[ \t]+#.*)?$/.exec(reading.text.slice(start, lineEnd))?.[1];
  return name !== undefined && reading.hasLabel(name);
}

/** `岗位职责: - 负责招聘`: the list moves to lines of its own, in the column where it goes on. */
function readListOnKeyLine(reading: Reading, level: Level, start: number, lineEnd: number): boolean {
  const mark = findMark(reading, start, lineEnd);
  if (mark?.kind !== 'dash' || mark.content >= lineEnd) {
    misread(reading, level, start, lineEnd, { because: 'start', character: '-' });
    return true;
  }
  const next = nextLine(reading);
  const goesOn = next && next.column >= level.indent && isItem(reading, next);
  const column = goesOn ? next.column : level.indent + 2;
  const edits = [{ start, end: start, text: reading.lineBreak + ' '.repeat(column) }];
  reading.faults.push(fault('YAML-15', [start, start + 1], { key: level.key }, { edits }));
  const list = open(reading, 'list', column);
  readValue(reading, list, mark.content, lineEnd, 'item');
  return true;
}

/** True when the value is dealt with: it needs plain quotes. */
function readProseQuotes(
  reading: Reading,
  level: Level,
  start: number,
  lineEnd: number,
  where: Position,
): boolean {
  const found = proseQuotes(reading.text, start, beforeComment(reading.text, start, lineEnd), where);
  if (found) reading.faults.push(found);
  if (!found || found.facts.isPart) return false;
  level.state = 'closed';
  return true;
}

function readPlain(reading: Reading, level: Level, start: number, lineEnd: number, where: Position): void {
  const { text } = reading;
  const end = beforeComment(text, start, lineEnd);
  level.state = 'plain';
  level.valueStart = start;
  if (readWideFlow(reading, level, start, end)) return;
  const opening = where === 'line' ? undefined : openingOf(text.slice(start, end));
  if (opening) {
    reportOpening(reading, level, [start, lineEnd], opening);
    return;
  }
  const last = lastOfText(reading, level);
  if (where === 'key' && last === reading.index && readNextKey(reading, level, start, end)) return;
  if (where !== 'line' && readExternal(reading, level, start, end)) return;
  if (/:(?=[ \t]|$)/.test(text.slice(start, end)) && !hasDeeperItem(reading, level)) {
    misread(reading, level, start, last > reading.index ? endOf(reading, last) : end, { because: 'colon' });
    reading.index = last;
  } else if (end < lineEnd) readTail(reading, level, [start, end, lineEnd], last);
  else if (last === reading.index) reportNoComment(reading, start, end);
}

/** `外部: 董事会`, the word for somebody outside the handbook with a space too many. */
function readExternal(reading: Reading, level: Level, start: number, end: number): boolean {
  const written = reading.text.slice(start, end);
  const [, word = '', gap = '', name = ''] = EXTERNAL.exec(written) ?? [];
  if (name === '') return false;
  const from = start + word.length + 1;
  const edits = [{ start: from, end: from + gap.length, text: '' }];
  const wanted = `${word}:${name}`;
  reading.faults.push(fault('YAML-40', [start, end], { text: written, wanted }, { edits }));
  level.state = 'closed';
  return true;
}

const EXTERNAL = /^(外部|external|외부):([ \t]+)([^:]+)$/i;

const NEXT_KEY =
  /(?:[，,；;、][ \t]*|[ \t]+)((?:[^\s，,；;、:：]{1,24} ){0,2}[^\s，,；;、:：]{1,24}):(?=[ \t])/;

/** Keys in one line that are parted; a line with more is something else than a slip. */
const MOST_KEYS = 40;

/** The finding of the keys in this line that stand behind another, and that were parted so far. */
function partedSoFar({ faults, lines, index }: Reading): Fault<'YAML-18'> | undefined {
  const last = faults.at(-1);
  return last && isParted(last) && last.start >= (lines[index]?.start ?? 0) ? last : undefined;
}

const isParted = (one: Fault): one is Fault<'YAML-18'> => one.code === 'YAML-18';

/** `岗位名称: 经理，编制: 2`: a second key in the line of the first moves to a line of its own; told once a line. */
function readNextKey(reading: Reading, level: Level, start: number, end: number): boolean {
  const match = NEXT_KEY.exec(reading.text.slice(start, end));
  const key = match ? longestKey(reading, match[1] ?? '') : undefined;
  const parted = partedSoFar(reading);
  if (!match || key === undefined || (parted?.edits?.length ?? 0) >= MOST_KEYS) return false;
  const from = start + match.index + match[0].length - key.length - 1;
  const gap = start + reading.text.slice(start, from).replace(/[ \t，,；;、]+$/, '').length;
  const edits = [{ start: gap, end: from, text: reading.lineBreak + ' '.repeat(level.indent) }];
  if (parted)
    reading.faults[reading.faults.length - 1] = { ...parted, edits: [...(parted.edits ?? []), ...edits] };
  else reading.faults.push(fault('YAML-18', [from, from + key.length], { key }, { edits }));
  level.key = key;
  const value = from + key.length + 1;
  const space = /^[ \t]*/.exec(reading.text.slice(value, end))?.[0].length ?? 0;
  readValue(reading, level, value + space, end, 'key');
  return true;
}

/** A plain text with ` #` behind it; `last` is the index of its last line. */
function readTail(
  reading: Reading,
  level: Level,
  [start, end, lineEnd]: readonly [start: number, end: number, lineEnd: number],
  last: number,
): void {
  const { text } = reading;
  const tailStart = text.indexOf('#', end);
  const lost = text.slice(tailStart, lineEnd);
  let verdict = judgeTail(text.slice(start, end), lost);
  if (verdict === 'comment') return;
  // A text that goes on in the next line had no comment in the middle.
  if (last > reading.index) verdict = 'text';
  const { quoted, edits } = quote(text, start, verdict === 'text' ? endOf(reading, last) : lineEnd);
  const more = verdict === 'text' ? { edits } : { severity: 'warning' as const };
  reading.faults.push(fault('YAML-10', [tailStart, lineEnd], { lost, quoted }, more));
  if (verdict !== 'text') return;
  level.state = 'closed';
  reading.index = last;
}
