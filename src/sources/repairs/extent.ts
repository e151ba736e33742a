import { findKey, isSentence } from './keys.ts';
import type { Line } from './lines.ts';
import { isItem } from './marks.ts';
import { isBlank, isComment, type Level, type Reading } from './reading.ts';

/**
 * Index of the last line of the plain text that begins in the line being read: the lines below that are deeper than
 * its level and are no keys or list items themselves.
 */
export function lastOfText(reading: Reading, level: Level): number {
  let last = reading.index;
  for (let index = reading.index + 1; index < reading.lines.length; index += 1) {
    const line = reading.lines[index];
    if (!line || isBlank(line)) continue;
    if (line.column <= level.indent || isComment(reading, line) || isStructure(reading, line)) break;
    last = index;
  }
  return last;
}

function isStructure(reading: Reading, line: Line): boolean {
  if (isItem(reading, line)) return true;
  const key = findKey(reading, line.content, line.end);
  return key?.isProper === true && !isSentence(reading, key);
}

/** True when the next line with content is a list item deeper than the level. */
export function hasDeeperItem(reading: Reading, level: Level): boolean {
  const next = reading.lines.slice(reading.index + 1, reading.index + 20).find((line) => !isBlank(line));
  return next !== undefined && next.column > level.indent && isItem(reading, next);
}
