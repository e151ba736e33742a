import type { Edit } from '../../diagnostics/diagnostic.ts';
import { fault } from '../fault.ts';
import type { Line } from './lines.ts';
import { isBlank, type Reading } from './reading.ts';

type IndentCode = 'YAML-05' | 'YAML-06' | 'YAML-13';

/**
 * Reports the space before a line and puts `wanted` ordinary spaces there. Lines with the same fault that follow each
 * other make one fault: a file typed with tabs has one message a run, not one a line. A line that has one already gets
 * the new column.
 */
export function reportIndent(reading: Reading, code: IndentCode, line: Line, wanted: number): void {
  const edit = { start: line.start, end: line.content, text: ' '.repeat(wanted) };
  const { run } = reading;
  const isLast = run !== undefined && reading.faults.at(-1) === run.fault;
  const last = isLast ? run.edits.at(-1) : undefined;
  if (isLast && last?.start === edit.start) run.edits[run.edits.length - 1] = edit;
  else if (isLast && run.fault.code === code && last?.start === startBefore(reading, line)) {
    run.edits.push(edit);
    run.facts.lines += 1;
  } else startRun(reading, code, line, wanted, edit);
}

function startRun(reading: Reading, code: IndentCode, line: Line, wanted: number, edit: Edit): void {
  const edits = [edit];
  const facts = factsOf(code, line, wanted);
  const isText = code === 'YAML-13';
  const place = [isText ? line.content : line.start, isText ? line.end : line.content] as const;
  const found = fault(code, place, facts, { edits });
  reading.run = { fault: found, edits, facts };
  reading.faults.push(found);
}

function factsOf(code: IndentCode, line: Line, wanted: number) {
  if (code === 'YAML-05') return { where: 'indent' as const, lines: 1 };
  return code === 'YAML-06' ? { lines: 1 } : { column: line.column + 1, wanted: wanted + 1, lines: 1 };
}

/** Where the nearest line before starts that is not blank. */
function startBefore(reading: Reading, line: Line): number {
  for (let index = line.index - 1; index >= 0; index -= 1) {
    const before = reading.lines[index];
    if (before && !isBlank(before)) return before.start;
  }
  return -1;
}

/** Tabs and wide spaces before the content of a line. */
export function reportSpaces(reading: Reading, line: Line, wanted = line.column): void {
  const lead = reading.text.slice(line.start, line.content);
  if (line.spaces === lead.length) return;
  reportIndent(reading, lead.includes('\t') ? 'YAML-06' : 'YAML-05', line, wanted);
}

/** Wide spaces that a line consists of, or that stand before a comment: YAML takes them for text. */
export function reportWideBlanks(reading: Reading, line: Line): void {
  const lead = reading.text.slice(line.start, line.content);
  if (line.spaces < lead.length && /[^ \t]/.test(lead))
    reportIndent(reading, 'YAML-05', line, isBlank(line) ? 0 : line.column);
}
