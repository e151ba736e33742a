import { fault } from '../fault.ts';
import type { Line } from './lines.ts';
import { isItem } from './marks.ts';
import { isBlank, type Reading } from './reading.ts';

/**
 * Reports lines that belong to a key which is not there: items of a list among keys, or keys deeper than those around. They
 * are put aside, as nobody can tell what they were.
 */
export function reportOrphans(reading: Reading, line: Line, what: 'items' | 'keys'): void {
  const last = lastOfRun(reading, line, what);
  const patch = reading.lines
    .slice(line.index, last + 1)
    .map(({ start }) => ({ start, end: start, text: '#' }));
  reading.faults.push(fault('YAML-44', [line.content, line.end], { what }, { patch }));
  reading.index = last;
}

/** Index of the last line that stands in the column of `line` or deeper; of items, before a key in that column. */
export function lastOfRun(reading: Reading, { index, column }: Line, what: 'items' | 'keys'): number {
  const { lines } = reading;
  let last = index;
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (line.column < column) break;
    if (line.column === column && what === 'items' && !isItem(reading, line)) break;
    last = at;
  }
  return last;
}
