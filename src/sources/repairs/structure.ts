import { fault } from '../fault.ts';
import { levelMeant } from './alignment.ts';
import { firstLine, reportGlued, reportTextAndList } from './glued.ts';
import { reportIndent, reportSpaces, reportWideBlanks } from './indents.ts';
import { type FoundKey, findKey, isPlausible, isSentence, keyFault } from './keys.ts';
import type { Line } from './lines.ts';
import { findMark, type Mark, markFault, typedNumber } from './marks.ts';
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
  else if (line.column === level.indent) readSibling(reading, level, line, mark);
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
  const isItem = /^-[ \t]/.test(reading.text.slice(next.content, next.content + 2));
  if (!isItem || findKey(reading, mark.content, line.end)) return false;
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
  const start = reading.text.slice(line.start, line.start + 4);
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
  return !(isFlush && isProperKey(reading, line));
}

/** A line in the column of the keys or dashes before it. */
function readSibling(reading: Reading, level: Level, line: Line, mark: Mark | undefined): void {
  if (level.kind === 'list') {
    if (mark) readItem(reading, level, line.column, mark, line);
    return;
  }
  const key = findKey(reading, line.content, line.end);
  if (mark && level.state === 'empty' && (mark.kind === 'dash' || !key?.isProper))
    readItem(reading, open(reading, 'list', line.column), line.column, mark, line);
  else if (key && (key.isProper || isPlausible(key.word))) readKey(reading, level, key, line);
  else readStray(reading, level, line);
}

const isProperKey = (reading: Reading, line: Line) =>
  findKey(reading, line.content, line.end)?.isProper ?? false;

/** The first line below a key or dash that has nothing yet, or of a document. */
function readFirst(reading: Reading, level: Level, line: Line, mark: Mark | undefined): void {
  const isRoot = level.kind === 'root';
  const key = findKey(reading, line.content, line.end);
  if (mark && (mark.kind === 'dash' || !(isRoot || key?.isProper)))
    readItem(reading, open(reading, 'list', line.column), line.column, mark, line);
  else if (key && isFirstKey(reading, key, line, isRoot))
    readKey(reading, open(reading, 'map', line.column), key, line);
  else if (!key && hasSiblingKey(reading, line.column))
    readStray(reading, open(reading, 'map', line.column), line);
  else readValue(reading, level, line.content, line.end, 'line');
}

function isFirstKey(reading: Reading, key: FoundKey, line: Line, isRoot: boolean): boolean {
  if (key.isProper) return !isSentence(reading, key) || hasSiblingKey(reading, line.column);
  if (!isPlausible(key.word)) return false;
  return isRoot || reading.isKey(key.word) || hasSiblingKey(reading, line.column);
}

/** True when the next line in this column is a key beyond doubt. */
function hasSiblingKey(reading: Reading, column: number): boolean {
  for (let index = reading.index + 1; index < reading.lines.length; index += 1) {
    const line = reading.lines[index];
    if (!line || isBlank(line) || line.column > column) continue;
    if (line.column < column) return false;
    if (isComment(reading, line)) continue;
    const key = findKey(reading, line.content, line.end);
    return key !== undefined && (key.isProper ? !isSentence(reading, key) : reading.isKey(key.word));
  }
  return false;
}

function readKey(reading: Reading, level: Level, key: FoundKey, line: Line): void {
  level.key = key.word;
  const wrong = keyFault(reading, key, line.end);
  if (wrong) reading.faults.push(wrong);
  readValue(reading, level, key.value, line.end, 'key');
}

/** @param column where the mark stands; of a list inside a list, not the column of the line. */
function readItem(reading: Reading, level: Level, column: number, mark: Mark, line: Line): void {
  const wrong = markFault(reading, mark, line);
  if (wrong) reading.faults.push(wrong);
  const inner = wrong ? column + 2 : column + (mark.content - mark.start);
  if (mark.kind === 'dash') reportNumber(reading, level, mark, line);
  const nested = findMark(reading, mark.content, line.end);
  const key = findKey(reading, mark.content, line.end);
  if (nested?.kind === 'dash') readItem(reading, open(reading, 'list', inner), inner, nested, line);
  else if (key && isItemKey(reading, key, inner, line.end))
    readKey(reading, open(reading, 'map', inner), key, line);
  else readValue(reading, level, mark.content, line.end, 'item');
}

/** `- 1、…` and `- 2、…`: told at the first, once a list. */
function reportNumber(reading: Reading, level: Level, mark: Mark, line: Line): void {
  level.items += 1;
  const found = typedNumber(reading, mark.content, line.end, level.items);
  if (found === undefined || level.isNumbered) return;
  const next = level.items === 1 ? nextLine(reading) : undefined;
  const nextMark = next && findMark(reading, next.content, next.end);
  const goesOn = nextMark?.kind === 'dash' && typedNumber(reading, nextMark.content, next?.end ?? 0, 2);
  if (level.items === 1 && !goesOn) return;
  level.isNumbered = true;
  const place = [mark.content, mark.content + found.length] as const;
  reading.faults.push(fault('YAML-41', place, { found }, { severity: 'warning' }));
}

/**
 * In a list, `招聘：…` is a sentence with a full-width colon, and so is `招聘: 渠道: …` with two colons, unless its first
 * word is a known key; either is a group of keys when other keys stand below it.
 */
function isItemKey(reading: Reading, key: FoundKey, column: number, lineEnd: number): boolean {
  const isSure = key.isProper && !isSentence(reading, key);
  const hasTwo =
    !reading.isKey(key.word) && /^[^"'[{|>#].*:[ \t]/.test(reading.text.slice(key.value, lineEnd));
  if (isSure && !hasTwo) return true;
  return (key.isProper || isPlausible(key.word)) && hasSiblingKey(reading, column);
}

/** A line deeper than the plain text above it: part of it, unless it looks like something else. */
function readContinuation(reading: Reading, level: Level, line: Line, mark: Mark | undefined): void {
  const key = mark?.kind === 'dash' ? undefined : findKey(reading, line.content, line.end);
  if (mark?.kind === 'dash') readGluedItem(reading, level, line, mark);
  else if (key?.isProper && !isSentence(reading, key)) readGluedKey(reading, level, line, key);
  else if (mark && mark.kind !== 'tight') reportGlued(reading, level, line, 'numbered');
}

/** A list item that YAML would join to the text above: one column off its list, or below a text. */
function readGluedItem(reading: Reading, level: Level, line: Line, mark: Mark): void {
  if (level.kind === 'list' && line.column === level.indent + 1) {
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
  const { depth, target } = levelMeant(level, left, line, { isDash, key });
  if (!target) {
    if (!isDash && !key?.isProper) readLoose(reading, left[0], line);
    return;
  }
  reading.levels.push(...left.slice(0, depth));
  reportIndent(reading, 'YAML-13', line, target.indent);
  if (isDash && mark) readItem(reading, target, target.indent, mark, line);
  else if (key) readKey(reading, target, key, line);
}

/** A text in the column of the dashes before it: the rest of the last item, or an item without its dash. */
function readLoose(reading: Reading, list: Level | undefined, line: Line): void {
  if (list?.kind !== 'list' || list.indent !== line.column) return;
  const text = reading.text.slice(line.content, line.end);
  const isRest = list.state === 'plain' && isProse(text);
  reading.levels.push(list);
  if (isRest) reportIndent(reading, 'YAML-13', line, list.indent + 2);
  else reading.faults.push(fault('YAML-17', [line.content, line.end], { text }));
}

const isProse = (text: string) => /[，。；、！？]|[,.;]$/.test(text);

const WORD = /^[^\s\u3000=＝;；→]+(?: [^\s\u3000=＝;；→]+){0,2}/;

/** The longest known key that a line starts with (keys may have blanks: `자격 요건`), else its first word. */
function keyWithoutColon(reading: Reading, text: string): { readonly word: string; readonly gap: string } {
  const words = (WORD.exec(text)?.[0] ?? '').split(' ');
  let count = words.length;
  while (count > 1 && !reading.isKey(words.slice(0, count).join(' '))) count -= 1;
  const word = words.slice(0, count).join(' ');
  return { word, gap: /^[\s\u3000]*[=＝;；→]?[\s\u3000]*/.exec(text.slice(word.length))?.[0] ?? '' };
}

/**
 * A line among keys that has no colon. With a known word at its start the colon was forgotten; with the punctuation
 * of a sentence it goes on with the text above.
 */
function readStray(reading: Reading, level: Level, line: Line): void {
  const text = reading.text.slice(line.content, line.end);
  const { word, gap } = keyWithoutColon(reading, text);
  const isBare = word + gap === text;
  if (reading.isKey(word) && (!isBare || (nextLine(reading)?.column ?? 0) > line.column)) {
    const end = line.content + word.length;
    const edits = [{ start: end, end: end + gap.length, text: isBare ? ':' : ': ' }];
    reading.faults.push(fault('YAML-17', [line.content, end], { text: word, key: word }, { edits }));
    level.key = word;
    readValue(reading, level, end + gap.length, line.end, 'key');
  } else if (level.state === 'plain' && isProse(text) && !isProperKey(reading, line))
    reportIndent(reading, 'YAML-13', line, level.indent + 2);
  else level.state = 'closed';
}
