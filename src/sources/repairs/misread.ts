import type { QuoteReason } from '../../diagnostics/problems/source.ts';
import { fault } from '../fault.ts';
import { ODD_SPACES } from './lines.ts';
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

const REST = new RegExp(`^[ \\t]*([${ODD_SPACES}][ \\t${ODD_SPACES}]*)?(?:$|(?<=[ \\t${ODD_SPACES}])#)`);

/** True when only a comment follows a finished value; wide spaces behind it are reported. */
export function isLast(reading: Reading, end: number, lineEnd: number): boolean {
  const rest = REST.exec(reading.text.slice(end, lineEnd));
  if (!rest) return false;
  const odd = rest[1];
  if (odd) {
    const start = end + rest[0].indexOf(odd);
    const place = [start, start + odd.length] as const;
    const text = place[1] < lineEnd ? ' ' : '';
    const edits = [{ start, end: place[1], text }];
    reading.faults.push(fault('YAML-05', place, { where: text === '' ? 'end' : 'gap', lines: 1 }, { edits }));
  }
  return true;
}
