import { fault } from '../fault.ts';
import { levelMeant } from './alignment.ts';
import {
  readDashAmongKeys,
  readFirstItemKey,
  readFirstWithDash,
  readFlatItemKey,
  readFlowItem,
  readKeyOrItem,
} from './dashes.ts';
import { hasSiblingKey, readItem, readKey } from './entries.ts';
import { firstColumn } from './first-column.ts';
import { isWholeInBrackets, readFlow } from './flow.ts';
import { firstLine, reportGlued, reportTextAndList } from './glued.ts';
import { reportIndent, reportSpaces, reportWideBlanks } from './indents.ts';
import { type FoundKey, findKey, isPlausible, isSentence } from './keys.ts';
import type { Line } from './lines.ts';
import { findMark, isItem, type Mark } from './marks.ts';
import { isLate, isProperKey, numberedKey, readLoose, readNumberedKey, readStray } from './missing-colons.ts';
import { reportOrphans } from './orphans.ts';
import { isBlank, isComment, type Level, nextLine, open, type Reading, startOver, top } from './reading.ts';
import { readValue } from './values.ts';

/** Reads one line for what it is to the levels around it. */
export function readLine(reading: Reading, line: Line): void {
  if (isBlank(line) || isComment(reading, line)) reportWideBlanks(reading, line);
  else if (isMarker(reading, line)) return;
  else if (isForeignComment(reading, line)) reportComment(reading, line);
  else readContent(reading, line);
}

function readContent(reading: Reading, line: Line): void {
  reportSpaces(reading, line);
  const mark = findMark(reading, line.content, line.end);
  const left = leave(reading, line, mark);
  const level = top(reading);
  if (isExplicit(reading, line)) level.state = 'nested';
  else if (mark?.kind === 'dash' && readOutdented(reading, left, line, mark)) return;
  else if (line.column > level.indent && readFlowItem(reading, level, line)) return;
  else if (line.column === level.indent) readSibling(reading, { level, left }, line, mark);
  else if (level.state === 'empty') readFirst(reading, level, line, mark);
  else if (level.state === 'plain') readContinuation(reading, level, line, mark);
  else readMisplaced(reading, level, left, line, mark);
}

/**
 * The first item of an inner list that stands too far left, as if it belonged to the outer one: the key above has nothing
 * else, and the next item says where it belongs.
 *
 * @param left the levels that ended before the line, the outermost first.
 */
function readOutdented(reading: Reading, left: readonly Level[], line: Line, mark: Mark): boolean {
  const inner = left.at(-1);
  const next = nextLine(reading);
  if (inner?.kind !== 'map' || inner.state !== 'empty' || !next || next.column < inner.indent) return false;
  if (!isItem(reading, next) || findKey(reading, mark.content, line.end)) return false;
  reading.levels.push(...left);
  reportIndent(reading, 'YAML-13', line, next.column);
  readItem(reading, open(reading, 'list', next.column), next.column, mark, line);
  return true;
}

/** `? key` and `: value` on lines of their own: rare, meant by those who write them, and left to the parser. */
const isExplicit = (reading: Reading, line: Line) =>
  /^[?:](?:[ \t]|$)/.test(reading.text.slice(line.content, Math.min(line.content + 2, line.end)));

/** `---`, `...` and directives: everything starts anew behind them. */
function isMarker(reading: Reading, line: Line): boolean {
  if (line.spaces > 0 && reading.text.slice(line.content, line.end) === '---')
    reportIndent(reading, 'YAML-13', line, 0);
  else if (line.spaces > 0) return false;
  const start = reading.text.slice(line.content, line.content + 4);
  if (start.startsWith('%')) return top(reading).kind === 'root';
  if (!/^(?:---|\.\.\.)(?:\s|$)/.test(start)) return false;
  startOver(reading);
  return true;
}

/** `＃ …`, and `// …` where it cannot be the rest of a text. */
function isForeignComment(reading: Reading, line: Line): boolean {
  if (reading.text.charAt(line.content) === '＃') return true;
  const { state, indent } = top(reading);
  return reading.text.startsWith('//', line.content) && (state !== 'plain' || line.column <= indent);
}

function reportComment(reading: Reading, line: Line): void {
  const found = reading.text.charAt(line.content) === '＃' ? '＃' : '//';
  const place = [line.content, line.content + found.length] as const;
  const edits = [{ start: place[0], end: place[1], text: '#' }];
  reading.faults.push(fault('YAML-07', place, { found, wanted: '#' }, { edits }));
}

/** Leaves the levels that end before this line; those left, the outermost first. */
function leave(reading: Reading, line: Line, mark: Mark | undefined): Level[] {
  const { levels } = reading;
  let count = levels.length;
  while ((levels[count - 1]?.indent ?? -1) > line.column) count -= 1;
  const level = levels[count - 1];
  if (level?.kind === 'list' && level.indent === line.column) {
    reading.levels = levels.slice(0, count);
    if (!isItemOf(reading, line, mark)) count -= 1;
  }
  reading.levels = levels.slice(0, count);
  return levels.slice(count);
}

/** In a list that stands in the column of its key, `一、总则: …` is the next key. */
function isItemOf(reading: Reading, line: Line, mark: Mark | undefined): boolean {
  if (!mark || mark.kind === 'dash' || mark.kind === 'tight') return mark !== undefined;
  const isFlush = reading.levels.at(-2)?.indent === line.column;
  return !(isFlush && (isProperKey(reading, line) || numberedKey(reading, line, mark)));
}

/**
 * A line in the column of the keys or dashes before it.
 *
 * @param around the level, and those inside it that ended before the line, the outermost first.
 */
function readSibling(
  reading: Reading,
  { level, left }: { readonly level: Level; readonly left: readonly Level[] },
  line: Line,
  mark: Mark | undefined,
): void {
  if (level.kind === 'list') {
    if (mark) readItem(reading, level, line.column, mark, line);
    return;
  }
  if (readNumberedKey(reading, level, line, mark)) return;
  const key = findKey(reading, line.content, line.end);
  if (mark && level.state === 'empty' && (mark.kind === 'dash' || !isNamed(reading, mark, key, line)))
    readFirstItem(reading, level, line, mark);
  else if (mark?.kind === 'dash') readDashAmongKeys(reading, { level, list: left[0] }, line, mark);
  else if (key && (key.isProper || (isPlausible(key.word) && !isLate(reading, key, line))))
    readKeyOrItem(reading, level, key, line);
  else readStray(reading, level, line);
}

/** Is it a key as it stands, sign or number and all (`一、总则: …`), and not an item that begins with a known key? */
function isNamed(reading: Reading, mark: Mark, key: FoundKey | undefined, line: Line): boolean {
  if (!key?.isProper) return false;
  const inner = findKey(reading, mark.content, line.end);
  if (!inner?.isProper || !reading.isKey(inner.word)) return true;
  return mark.kind !== 'tight' && reading.isKey(key.word);
}

/** The first line below a key or dash that has nothing yet, or of a document. */
function readFirst(reading: Reading, level: Level, line: Line, mark: Mark | undefined): void {
  const isRoot = level.kind === 'root';
  const key = findKey(reading, line.content, line.end);
  if (isRoot && readStart(reading, level, line, mark)) return;
  if (mark && (mark.kind === 'dash' || !(isRoot || isNamed(reading, mark, key, line))))
    readFirstItem(reading, level, line, mark);
  else if (key && readFirstItemKey(reading, level, key, line)) return;
  else if (key && !isLate(reading, key, line) && isFirstKey(reading, key, line, isRoot))
    readKey(reading, open(reading, 'map', columnOf(reading, level, line, key.isProper)), key, line);
  else if ((!key || isLate(reading, key, line)) && hasSiblingKey(reading, line.column))
    readStray(reading, open(reading, 'map', line.column), line);
  else readValue(reading, level, line.content, line.end, 'line');
}

/** The first line of a document where it tells how all others are read. */
function readStart(reading: Reading, level: Level, line: Line, mark: Mark | undefined): boolean {
  if (mark?.kind === 'dash') return readFirstWithDash(reading, line, mark);
  if (!isWholeInBrackets(reading, line)) return false;
  readFlow(reading, level, line.content, line.end);
  return true;
}

function readFirstItem(reading: Reading, level: Level, line: Line, mark: Mark): void {
  const column = columnOf(reading, level, line, mark.kind === 'dash', true);
  readItem(reading, open(reading, 'list', column), column, mark, line);
}

/** The column of the first line of a list or group, put right where the lines after it tell. */
function columnOf(reading: Reading, level: Level, line: Line, isSure: boolean, isDash = false): number {
  const wanted = isSure ? firstColumn(reading, level, line, isDash) : undefined;
  if (wanted !== undefined) reportIndent(reading, 'YAML-13', line, wanted);
  return wanted ?? line.column;
}

function isFirstKey(reading: Reading, key: FoundKey, line: Line, isRoot: boolean): boolean {
  if (key.isProper) return !isSentence(reading, key) || hasSiblingKey(reading, line.column);
  if (!isPlausible(key.word)) return false;
  return isRoot || reading.isKey(key.word) || hasSiblingKey(reading, line.column);
}

/** A line deeper than the plain text above it: part of it, unless it looks like something else. */
function readContinuation(reading: Reading, level: Level, line: Line, mark: Mark | undefined): void {
  const key = mark?.kind === 'dash' ? undefined : findKey(reading, line.content, line.end);
  if (mark?.kind === 'dash') readGluedItem(reading, level, line, mark);
  else if (key?.isProper && !isSentence(reading, key)) readGluedKey(reading, level, line, key);
  else if (mark && mark.kind !== 'tight') reportGlued(reading, level, line, 'numbered');
}

/** A list item that YAML would join to the text above: off the column of its list, or below a text. */
function readGluedItem(reading: Reading, level: Level, line: Line, mark: Mark): void {
  const key = findKey(reading, mark.content, line.end);
  const isOwn = key?.isProper === true && reading.isKey(key.word);
  if (level.kind === 'list' && (isOwn || line.column === level.indent + 1)) {
    reportIndent(reading, 'YAML-13', line, level.indent);
    readItem(reading, level, level.indent, mark, line);
  } else if (level.kind === 'map') {
    reportTextAndList(reading, level, line);
    readItem(reading, open(reading, 'list', line.column), line.column, mark, line);
  } else reportGlued(reading, level, line, 'sub-item');
}

/** A key below a text: it stands too far right, or the text should have a key of its own. */
function readGluedKey(reading: Reading, level: Level, line: Line, key: FoundKey): void {
  if (level.kind === 'map') {
    reportIndent(reading, 'YAML-13', line, level.indent);
    readKey(reading, level, key, line);
    return;
  }
  const text = firstLine(reading, level);
  const place = [level.valueStart, level.valueStart + text.length] as const;
  reading.faults.push(
    fault('YAML-16', place, { text, key: key.word, isItem: level.kind === 'list' }, { cause: line.start }),
  );
  level.state = 'closed';
}

/** A line that is neither in the column of the level nor may be deeper. */
function readMisplaced(
  reading: Reading,
  level: Level,
  left: readonly Level[],
  line: Line,
  mark: Mark | undefined,
): void {
  const isDash = mark?.kind === 'dash';
  const key = isDash ? undefined : findKey(reading, line.content, line.end);
  if (key && readFlatItemKey(reading, left, key, line)) return;
  const meant = levelMeant(level, left, line, { isDash, key });
  const { depth } = meant;
  // A single key may stand too far left in its item; several have lost the key above them.
  const target = depth === 2 && hasSiblingKey(reading, line.column) ? undefined : meant.target;
  if (!target) {
    if (isDash || key?.isProper) readOrphans(reading, { level, before: left[0] }, line, isDash);
    else readLoose(reading, left[0], line);
    return;
  }
  reading.levels.push(...left.slice(0, depth));
  reportIndent(reading, 'YAML-13', line, target.indent);
  if (isDash && mark) readItem(reading, target, target.indent, mark, line);
  else if (key) readKey(reading, target, key, line);
}

/** Items among keys, and keys below a list, whose own key is missing; anything else is left to the parser. */
function readOrphans(
  reading: Reading,
  { level, before }: { readonly level: Level; readonly before: Level | undefined },
  line: Line,
  isDash: boolean,
): void {
  if (level.kind !== 'map') return;
  if (isDash) reportOrphans(reading, line, 'items');
  else if (before?.kind === 'list') reportOrphans(reading, line, 'keys');
}
