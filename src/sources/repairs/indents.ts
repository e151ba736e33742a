import { type Fault, fault } from '../fault.ts';
import type { Line } from './lines.ts';
import { isBlank, type Reading } from './reading.ts';

type IndentCode = 'YAML-05' | 'YAML-06' | 'YAML-13';

/**
 * Reports the space before a line and puts `wanted` ordinary spaces there. Lines with the same fault that follow each
 * other make one fault: a file typed with tabs has one message a run, not one a line.
 */
export function reportIndent(reading: Reading, code: IndentCode, line: Line, wanted: number): void {
  const edit = { start: line.start, end: line.content, text: ' '.repeat(wanted) };
  const last = reading.faults.at(-1);
  const isRun = last?.code === code && last.edits?.at(-1)?.start === startBefore(reading, line);
  if (isRun && 'lines' in last.facts) {
    const facts = { ...last.facts, lines: last.facts.lines + 1 };
    reading.faults[reading.faults.length - 1] = { ...last, facts, edits: [...(last.edits ?? []), edit] };
  } else reading.faults.push(indentFault(code, line, wanted, [edit]));
}

function indentFault(
  code: IndentCode,
  line: Line,
  wanted: number,
  edits: NonNullable<Fault['edits']>,
): Fault {
  const space = [line.start, line.content] as const;
  if (code === 'YAML-05') return fault(code, space, { where: 'indent', lines: 1 }, { edits });
  if (code === 'YAML-06') return fault(code, space, { lines: 1 }, { edits });
  const facts = { column: line.column + 1, wanted: wanted + 1, lines: 1 };
  return fault(code, [line.content, line.end], facts, { edits });
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
