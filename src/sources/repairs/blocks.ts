import { fault } from '../fault.ts';
import { reportIndent, reportSpaces, reportWideBlanks } from './indents.ts';
import { findKey } from './keys.ts';
import type { Line } from './lines.ts';
import { beforeComment, misread } from './misread.ts';
import { isBlank, type Level, type Reading } from './reading.ts';

const HEADER = /^[|>｜](?:[+-]?[1-9]?|[1-9][+-]?)[ \t]*(?:#.*)?$/;

/** Reads a text behind `|` or `>`: its lines are the author's, only their indentation can be wrong. */
export function readBlock(reading: Reading, level: Level, start: number, lineEnd: number): void {
  const header = reading.text.slice(start, lineEnd);
  const sign = header.charAt(0);
  const hasLines = (reading.lines[reading.index + 1]?.column ?? 0) > level.indent;
  if (!HEADER.test(header) && isText(sign, header, hasLines)) {
    const end = beforeComment(reading.text, start, lineEnd);
    misread(reading, level, start, end, { because: 'start', character: sign });
    return;
  }
  level.state = 'closed';
  if (sign === '｜') {
    const edits = [{ start, end: start + 1, text: '|' }];
    reading.faults.push(fault('YAML-07', [start, start + 1], { found: sign, wanted: '|' }, { edits }));
  } else if (!HEADER.test(header)) moveText(reading, level, start, header);
  readLines(reading, level, start);
}

/** True for a full-width bar that begins a block: alone on its line, with deeper lines below. */
export function isWideBar(reading: Reading, level: Level, start: number, lineEnd: number): boolean {
  const hasLines = (reading.lines[reading.index + 1]?.column ?? 0) > level.indent;
  return hasLines && reading.text.slice(start, lineEnd) === '｜';
}

/** `>5年` and `| a | b |` are texts; so is `> …` that does not go on below. */
const isText = (sign: string, header: string, hasLines: boolean) =>
  sign === '>' ? !hasLines || /^>=?\s*\d/.test(header) : /^\|.*\|/.test(header);

/** `|负责招聘`: the text moves to the next line, to where it goes on. */
function moveText(reading: Reading, level: Level, start: number, header: string): void {
  const mark = /^[|>][-+]?[1-9]?/.exec(header)?.[0] ?? header.charAt(0);
  const content = start + mark.length + (/^[ \t]*/.exec(header.slice(mark.length))?.[0].length ?? 0);
  const next = reading.lines[reading.index + 1];
  const goesOn = next && !isBlank(next) && next.column > level.indent;
  const column = goesOn ? next.column : Math.max(level.indent, 0) + 2;
  const edit = { start: start + mark.length, end: content, text: reading.lineBreak + ' '.repeat(column) };
  reading.faults.push(fault('YAML-14', [start, start + mark.length], { mark }, { edits: [edit] }));
}

function readLines(reading: Reading, level: Level, start: number): void {
  const first = reading.lines.slice(reading.index + 1, reading.index + 100).find((line) => !isBlank(line));
  if (!first) return;
  if (first.column <= level.indent) {
    if (level.kind === 'map') readFlushLines(reading, level, first.index);
    return;
  }
  const indent = first.spaces > level.indent ? first.spaces : Math.max(level.indent, 0) + 2;
  const header = reading.index;
  for (let index = reading.index + 1; index < reading.lines.length; index += 1) {
    const line = reading.lines[index];
    if (!line || (!isBlank(line) && line.column <= level.indent)) break;
    if (!isBlank(line)) reading.index = index;
    if (line.spaces < indent) reportLine(reading, line, indent);
  }
  const block = reading.lines.slice(header + 1, reading.index + 1);
  if (isList(reading, block, first.column)) {
    const mark = reading.text.charAt(start);
    const facts = { key: level.key, mark };
    reading.faults.push(fault('YAML-39', [start, start + 1], facts, { severity: 'warning' }));
  }
}

/** Every line in the column of the first begins with a dash: a list, and no text that has one. */
function isList({ text }: Reading, lines: readonly Line[], column: number): boolean {
  const outer = lines.filter((line) => !isBlank(line) && line.column <= column);
  return (
    outer.length > 1 && outer.every((line) => /^-[ \t]/.test(text.slice(line.content, line.content + 2)))
  );
}

function reportLine(reading: Reading, line: Line, indent: number): void {
  if (isBlank(line)) reportWideBlanks(reading, line);
  else reportSpaces(reading, line, indent);
}

/** Lines right below the header that start in the column of its key: text that wants to be indented. */
function readFlushLines(reading: Reading, level: Level, first: number): void {
  for (let index = first; index < reading.lines.length; index += 1) {
    const line = reading.lines[index];
    if (!line || isBlank(line)) continue;
    if (line.column < level.indent || (line.column === level.indent && !isFlushText(reading, line))) return;
    reportIndent(reading, 'YAML-13', line, line.column + 2);
    reading.index = index;
  }
}

function isFlushText(reading: Reading, line: Line): boolean {
  if (/^(?:-(?:[ \t]|$)|#|---|\.\.\.)/.test(reading.text.slice(line.content, line.content + 4))) return false;
  const key = findKey(reading, line.content, line.end);
  return !key || (!key.isProper && !reading.isKey(key.word));
}
