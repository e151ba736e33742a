import { fault } from '../fault.ts';
import { readItem, readKey } from './entries.ts';
import { columnOfItems } from './first-column.ts';
import { reportIndent } from './indents.ts';
import { type FoundKey, findKey } from './keys.ts';
import type { Line } from './lines.ts';
import { isItem, type Mark } from './marks.ts';
import { reportOrphans } from './orphans.ts';
import { isBlank, isComment, type Level, nextLine, open, type Reading } from './reading.ts';
import { readValue } from './values.ts';

/** A key of the group, or the first of the list's next item, whose dash is missing. */
export function readKeyOrItem(reading: Reading, level: Level, key: FoundKey, line: Line): void {
  const list = listWithoutDash(reading, level, key, line);
  if (!list) {
    readKey(reading, level, key, line);
    return;
  }
  reportMissingDash(reading, { list, item: level }, key, line);
  reading.levels.pop();
  readKey(reading, open(reading, 'map', level.indent), key, line);
}

/** An item of a list around or above that stands in the wrong column, a key with a dash too many, or a list without a key. */
export function readDashAmongKeys(
  reading: Reading,
  { level, list }: { readonly level: Level; readonly list: Level | undefined },
  line: Line,
  mark: Mark,
): void {
  const key = keyBehindStrayDash(reading, line, mark);
  const outer = listAround(reading, level, line, mark);
  if (outer) {
    reading.levels.pop();
    readItemAt(reading, outer, line, mark);
  } else if (list?.kind === 'list') {
    reading.levels.push(list);
    readItemAt(reading, list, line, mark);
  } else if (key) {
    reportStrayDash(reading, mark, key);
    readKey(reading, level, key, line);
  } else reportOrphans(reading, line, 'items');
}

/** `{标题: …}` where the lines around are items of a list: its dash is missing; true when it is so. */
export function readFlowItem(reading: Reading, level: Level, line: Line): boolean {
  if (reading.text.charAt(line.content) !== '{') return false;
  const next = nextLine(reading);
  const isFirst =
    level.kind === 'map' && level.state === 'empty' && next && isInside(next.column, level, line);
  const column = isFirst && isItem(reading, next) ? next.column : undefined;
  const wanted = level.kind === 'list' && level.state === 'closed' ? level.indent : column;
  const key = findKey(reading, line.content + 1, line.end);
  if (wanted === undefined || !key) return false;
  const edits = [{ start: line.start, end: line.content, text: `${' '.repeat(wanted)}- ` }];
  reading.faults.push(fault('YAML-42', [key.start, key.end], { key: key.word }, { edits }));
  readValue(
    reading,
    level.kind === 'list' ? level : open(reading, 'list', wanted),
    line.content,
    line.end,
    'item',
  );
  return true;
}

const isInside = (column: number, level: Level, line: Line) => column > level.indent && column <= line.column;

/** The first key of a list's first item, whose dash is missing; true when it is so. */
export function readFirstItemKey(reading: Reading, level: Level, key: FoundKey, line: Line): boolean {
  const isInner = level.kind !== 'root' && key.isProper && reading.isKey(key.word);
  const column = isInner ? columnOfItems(reading, level, key, line) : undefined;
  if (column === undefined || (column !== line.column && column + 2 !== line.column)) return false;
  const list = open(reading, 'list', column);
  const item = open(reading, 'map', column + 2);
  reportMissingDash(reading, { list, item }, key, line);
  readKey(reading, item, key, line);
  return true;
}

/**
 * A key in the column of the dashes before it, which begins another item: it is the one that the last item began with.
 *
 * @param left the levels that ended before the line, the outermost first.
 */
export function readFlatItemKey(
  reading: Reading,
  [list, item]: readonly Level[],
  key: FoundKey,
  line: Line,
): boolean {
  if (list?.kind !== 'list' || item?.kind !== 'map' || list.indent !== line.column) return false;
  const isSame = key.isProper && item.first === key.word;
  if (!isSame || reading.text.slice(key.value, line.end) === item.firstValue) return false;
  reading.levels.push(list);
  reportMissingDash(reading, { list, item }, key, line);
  readKey(reading, open(reading, 'map', item.indent), key, line);
  return true;
}

/** The list of which a group of keys is an item, where the line begins like another. */
function listAround(reading: Reading, item: Level, line: Line, mark: Mark): Level | undefined {
  const list = reading.levels.at(-2);
  const isSame = item.first !== '' && findKey(reading, mark.content, line.end)?.word === item.first;
  return list?.kind === 'list' && isSame ? list : undefined;
}

function readItemAt(reading: Reading, list: Level, line: Line, mark: Mark): void {
  reportIndent(reading, 'YAML-13', line, list.indent);
  readItem(reading, list, list.indent, mark, line);
}

/** The first line of a document of keys, which has a dash too many; true when it is one. */
export function readFirstWithDash(reading: Reading, line: Line, mark: Mark): boolean {
  const key = keyBehindStrayDash(reading, line, mark);
  if (!key) return false;
  reportStrayDash(reading, mark, key);
  readKey(reading, open(reading, 'map', line.column), key, line);
  return true;
}

/**
 * The key behind the dash of a line that stands among keys, where no list can begin (`- 负责人: 张三` between two keys), or
 * that begins a document of keys.
 */
function keyBehindStrayDash(reading: Reading, line: Line, mark: Mark): FoundKey | undefined {
  const key = findKey(reading, mark.content, line.end);
  const isKnown = key?.isProper === true && reading.isKey(key.word);
  return isKnown && isOnlyDash(reading, line.column) ? key : undefined;
}

/** Keys stand in the column below, and no other dash. */
function isOnlyDash(reading: Reading, column: number): boolean {
  for (let index = reading.index + 1; index < reading.lines.length; index += 1) {
    const line = reading.lines[index];
    if (!line || isBlank(line) || isComment(reading, line) || line.column > column) continue;
    if (line.column < column) return false;
    const key = findKey(reading, line.content, line.end);
    return key?.isProper === true && reading.isKey(key.word);
  }
  return false;
}

function reportStrayDash(reading: Reading, mark: Mark, key: FoundKey): void {
  const edits = [{ start: mark.start, end: mark.content, text: '' }];
  const place = [mark.start, mark.start + mark.text.length] as const;
  reading.faults.push(fault('YAML-43', place, { key: key.word }, { edits }));
}

/** The list whose next item begins in this line without a dash: with the key that its last item began with. */
function listWithoutDash(reading: Reading, item: Level, key: FoundKey, line: Line): Level | undefined {
  const list = reading.levels.at(-2);
  if (list?.kind !== 'list' || item.first !== key.word || !key.isProper) return undefined;
  // The very same line once more is that: a line too many.
  return reading.text.slice(key.value, line.end) === item.firstValue ? undefined : list;
}

function reportMissingDash(
  reading: Reading,
  { list, item }: { readonly list: Level; readonly item: Level },
  key: FoundKey,
  line: Line,
): void {
  const dash = `${' '.repeat(list.indent)}-${' '.repeat(item.indent - list.indent - 1)}`;
  const edits = [{ start: line.start, end: line.content, text: dash }];
  reading.faults.push(fault('YAML-42', [key.start, key.end], { key: key.word }, { edits }));
}
