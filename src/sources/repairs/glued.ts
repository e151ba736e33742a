import { fault } from '../fault.ts';
import type { Line } from './lines.ts';
import { lastOfRun } from './orphans.ts';
import type { Level, Reading } from './reading.ts';

/**
 * `岗位职责: 主要包括:` with a list below, which begins in `line`: the text is put aside, so that the list is read as such.
 */
export function reportTextAndList(reading: Reading, level: Level, line: Line): void {
  const { valueStart, key } = level;
  const end = valueStart + reading.text.slice(valueStart, line.start).trimEnd().length;
  const text = firstLine(reading, level);
  const patch = [{ start: valueStart, end, text: '' }];
  const above = reading.text.slice(valueStart, line.start).split('\n').length - 1;
  const lines = above + lastOfRun(reading, line, 'items') - line.index + 1;
  reading.faults.push(
    fault('YAML-19', [valueStart, valueStart + text.length], { key, text, lines }, { patch }),
  );
}

/** Lines joined to the text above, one fault for those that follow each other. */
export function reportGlued(reading: Reading, level: Level, line: Line, kind: 'sub-item' | 'numbered'): void {
  const { faults, text } = reading;
  const last = faults.at(-1);
  const isRun = last?.code === 'YAML-12' && text.slice(last.end, line.content).trim() === '';
  const facts = { line: text.slice(line.content, line.end), above: firstLine(reading, level), kind };
  const severity = kind === 'numbered' ? 'warning' : 'error';
  const place = [line.content, line.end] as const;
  if (isRun) faults[faults.length - 1] = { ...last, end: line.end };
  else faults.push(fault('YAML-12', place, facts, { severity, cause: level.valueStart }));
}

/** The first line of the plain text that is being read. */
export function firstLine(reading: Reading, { valueStart }: Level): string {
  return /^[^\r\n]*/.exec(reading.text.slice(valueStart, valueStart + 200))?.[0].trimEnd() ?? '';
}
