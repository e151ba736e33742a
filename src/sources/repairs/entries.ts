import { fault } from '../fault.ts';
import { type FoundKey, findKey, isPlausible, isSentence, keyFault } from './keys.ts';
import type { Line } from './lines.ts';
import { findMark, type Mark, markFault, typedNumber } from './marks.ts';
import { lacksColon, readWithoutColon } from './missing-colons.ts';
import { lacksBrace, reportOpening } from './missing-openings.ts';
import { isBlank, isComment, type Level, nextLine, open, type Reading } from './reading.ts';
import { readValue } from './values.ts';

/** Reads a key of the level and what stands behind it. */
export function readKey(reading: Reading, level: Level, key: FoundKey, line: Line): void {
  level.key = key.word;
  if (level.first === '') {
    level.first = key.word;
    level.firstValue = reading.text.slice(key.value, line.end);
  }
  const wrong = keyFault(reading, key, line.end);
  if (wrong) reading.faults.push(wrong);
  readValue(reading, level, key.value, line.end, 'key');
}

/**
 * Reads an item of the list `level`.
 *
 * @param column where the mark stands; of a list inside a list, not the column of the line.
 */
export function readItem(reading: Reading, level: Level, column: number, mark: Mark, line: Line): void {
  const wrong = markFault(reading, mark, line);
  if (wrong) reading.faults.push(wrong);
  const inner = wrong ? column + 2 : column + (mark.content - mark.start);
  if (mark.kind === 'dash') reportNumber(reading, level, mark, line);
  const nested = findMark(reading, mark.content, line.end);
  const key = findKey(reading, mark.content, line.end);
  if (nested?.kind === 'dash') readItem(reading, open(reading, 'list', inner), inner, nested, line);
  else if (key && lacksBrace(reading, key, line.end))
    reportOpening(reading, level, [key.start, line.end], '{');
  else if (key && isItemKey(reading, key, inner, line.end))
    readKey(reading, open(reading, 'map', inner), key, line);
  else if (!key && hasSiblingKey(reading, inner) && lacksColon(reading, mark.content, line.end))
    readWithoutColon(reading, open(reading, 'map', inner), mark.content, line.end);
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

/** True when the next line in this column is a key beyond doubt. */
export function hasSiblingKey(reading: Reading, column: number): boolean {
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
