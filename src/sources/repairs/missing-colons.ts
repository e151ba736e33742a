import { fault } from '../fault.ts';
import { reportIndent } from './indents.ts';
import { type FoundKey, findKey } from './keys.ts';
import type { Line } from './lines.ts';
import type { Mark } from './marks.ts';
import { type Level, nextLine, type Reading } from './reading.ts';
import { readValue } from './values.ts';

/** Has the text the punctuation of sentences? */
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

/** May the text above go on, or begin, in the next line? */
const isTextAbove = ({ kind, state, first }: Level) =>
  state === 'plain' || (kind === 'map' && state === 'empty' && first !== '');

/** Does a known key stand there with another sign for its colon, or none: `标题 = 招聘`? */
export function lacksColon(reading: Reading, start: number, lineEnd: number): boolean {
  const { word, gap } = keyWithoutColon(reading, reading.text.slice(start, lineEnd));
  return gap !== '' && reading.isKey(word);
}

/** Reads a line as a key of the level whose colon is missing, or another sign. */
export function readWithoutColon(reading: Reading, level: Level, start: number, lineEnd: number): void {
  const text = reading.text.slice(start, lineEnd);
  const { word, gap } = keyWithoutColon(reading, text);
  const end = start + word.length;
  const edits = [{ start: end, end: end + gap.length, text: word + gap === text ? ':' : ': ' }];
  reading.faults.push(fault('YAML-17', [start, end], { text: word, key: word }, { edits }));
  level.key = word;
  readValue(reading, level, end + gap.length, lineEnd, 'key');
}

/**
 * A line among keys that has no colon. With a known word at its start the colon was forgotten; with the punctuation
 * of a sentence it goes on with the text above.
 */
export function readStray(reading: Reading, level: Level, line: Line): void {
  const text = reading.text.slice(line.content, line.end);
  const { word, gap } = keyWithoutColon(reading, text);
  const isBare = word + gap === text;
  if (reading.isKey(word) && (!isBare || (nextLine(reading)?.column ?? 0) > line.column))
    readWithoutColon(reading, level, line.content, line.end);
  else if (isTextAbove(level) && isProse(text) && !isProperKey(reading, line))
    reportIndent(reading, 'YAML-13', line, level.indent + 2);
  else level.state = 'closed';
}

/** The known key of a heading as Word numbers it: `一、岗位职责`. */
export function numberedKey(reading: Reading, line: Line, mark: Mark | undefined): string | undefined {
  if (mark?.kind !== 'numbered') return undefined;
  const word = reading.text.slice(mark.content, line.end).replace(/[\s\u3000]*[:：]?$/, '');
  return reading.isKey(word) ? word : undefined;
}

/** Reads a key that stands as a heading with a number; true when it is one. */
export function readNumberedKey(reading: Reading, level: Level, line: Line, mark: Mark | undefined): boolean {
  const key = numberedKey(reading, line, mark);
  if (key === undefined) return false;
  const edits = [{ start: line.content, end: line.end, text: `${key}:` }];
  const text = reading.text.slice(line.content, line.end);
  reading.faults.push(fault('YAML-17', [line.content, line.end], { text, key }, { edits }));
  level.key = key;
  level.state = 'empty';
  return true;
}

/** Is there a key in the line as YAML wants it? */
export const isProperKey = (reading: Reading, line: Line) =>
  findKey(reading, line.content, line.end)?.isProper ?? false;

/** A colon inside the value of a known key that lacks its own: `직속 상사 외부:이사회`. */
export const isLate = (reading: Reading, { word, isProper }: FoundKey, line: Line) =>
  !isProper &&
  !reading.isKey(word) &&
  reading.isKey(keyWithoutColon(reading, reading.text.slice(line.content, line.end)).word);

/** A text in the column of the dashes before it: the rest of the last item, or an item without its dash. */
export function readLoose(reading: Reading, list: Level | undefined, line: Line): void {
  if (list?.kind !== 'list' || list.indent !== line.column) return;
  const text = reading.text.slice(line.content, line.end);
  const isRest = list.state === 'plain' && isProse(text);
  reading.levels.push(list);
  if (isRest) reportIndent(reading, 'YAML-13', line, list.indent + 2);
  else reading.faults.push(fault('YAML-17', [line.content, line.end], { text }));
}
