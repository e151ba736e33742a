import { type FoundKey, findKey } from './keys.ts';
import type { Line } from './lines.ts';
import { isItem } from './marks.ts';
import { isBlank, isComment, type Level, type Reading } from './reading.ts';

/**
 * The column that the first line of a list or group was meant to have, where the lines after it tell: it stands too far right
 * when the next of its kind stands further left but still inside `level`, and too far left when what belongs to it and the
 * next of its kind are deeper. Undefined when nothing is wrong.
 */
export function firstColumn(reading: Reading, level: Level, line: Line, isDash: boolean): number | undefined {
  return isDash
    ? (tooDeepItem(reading, level, line) ?? tooFlatItem(reading, line))
    : tooDeepKey(reading, level, line);
}

/** The lines with content below the one being read. Those of another document follow `---`, which is neither key nor item. */
function* linesBelow(reading: Reading): Generator<Line> {
  for (let index = reading.index + 1; index < reading.lines.length; index += 1) {
    const line = reading.lines[index];
    if (line && !isBlank(line) && !isComment(reading, line)) yield line;
  }
}

/** In a document nothing but column 1 can be meant; elsewhere a single column is told by the lines around. */
const isClear = (level: Level, line: Line, next: Line) =>
  level.kind === 'root' || line.column - next.column > 1;

function tooDeepKey(reading: Reading, level: Level, line: Line): number | undefined {
  const [next] = linesBelow(reading);
  if (!next || next.column >= line.column || next.column <= level.indent) return undefined;
  const key = findKey(reading, next.content, next.end);
  const isKnown = key?.isProper === true && reading.isKey(key.word);
  return isKnown && isClear(level, line, next) ? next.column : undefined;
}

/** `    - A` above `  - B`, and no other item as deep as the first. */
function tooDeepItem(reading: Reading, level: Level, line: Line): number | undefined {
  let meant: number | undefined;
  for (const next of linesBelow(reading)) {
    if (next.column <= level.indent) break;
    if (next.column > line.column) continue;
    if (next.column === line.column || !isItem(reading, next)) return undefined;
    if (!isClear(level, line, next)) return undefined;
    meant ??= next.column;
  }
  return meant;
}

/** `- 标题: A` with its other keys in column 4 and the next item in column 2; `- {标题: A}` with the next item deeper. */
function tooFlatItem(reading: Reading, line: Line): number | undefined {
  const below: Line[] = [];
  for (const next of linesBelow(reading)) {
    if (next.column > line.column) below.push(next);
    else if (next.column === line.column && isItem(reading, next)) return undefined;
    else break;
  }
  const [, dashes = '', brace] =
    /^((?:-[ \t]+)+)([{[])?/.exec(reading.text.slice(line.content, line.end)) ?? [];
  const [first] = below;
  if (!first || first.column === line.column + dashes.length || dashes.lastIndexOf('-') > 0) return undefined;
  if (isItem(reading, first)) return brace === undefined ? undefined : first.column;
  return outermostItem(reading, below);
}

/** The column of the first item that stands further left than all lines before it. */
function outermostItem(reading: Reading, lines: readonly Line[]): number | undefined {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (line.column < least && least < Number.POSITIVE_INFINITY && isItem(reading, line)) return line.column;
    least = Math.min(least, line.column);
  }
  return undefined;
}

/**
 * The column of the items below a key that begins the first of them without its dash: further left, or the same where its
 * other keys are deeper and the next item begins with the same key.
 */
export function columnOfItems(reading: Reading, level: Level, key: FoundKey, line: Line): number | undefined {
  let isGroup = false;
  for (const next of linesBelow(reading)) {
    const isSame = next.column === line.column;
    if (next.column > line.column) isGroup = true;
    else if (isItem(reading, next) && next.column > level.indent)
      return !isSame || (isGroup && beginsWith(reading, next, key)) ? next.column : undefined;
    else if (!isSame) return undefined;
  }
  return undefined;
}

const beginsWith = (reading: Reading, item: Line, { word }: FoundKey) =>
  findKey(reading, item.content + 2, item.end)?.word === word;
