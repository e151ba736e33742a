import type { QuoteReason } from '../../diagnostics/problems/source.ts';
import { fault } from '../fault.ts';
import { quote } from './quoting.ts';
import type { Level, Reading } from './reading.ts';

/** The end of a value when a comment follows it. */
export function beforeComment(text: string, from: number, lineEnd: number): number {
  const found = text.slice(from, lineEnd).search(/[ \t]#/);
  return found < 0 ? lineEnd : from + text.slice(from, from + found).trimEnd().length;
}

/** Reports a value that needs quotes, with them as repair. */
export function misread(
  reading: Reading,
  level: Level,
  start: number,
  end: number,
  reason: QuoteReason,
): void {
  const text = reading.text.slice(start, end);
  const { quoted, edits } = quote(reading.text, start, end);
  const facts = { text, quoted, ...reason };
  reading.faults.push(fault('YAML-09', [start, end], facts, { edits }));
  level.state = 'closed';
}
