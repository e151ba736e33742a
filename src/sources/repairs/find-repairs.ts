import type { Fault } from '../fault.ts';
import { takeOffFences } from './fences.ts';
import type { Widths } from './lines.ts';
import { startReading } from './reading.ts';
import { readLine } from './structure.ts';

/** Two columns each when absent. */
export interface RepairOptions extends Partial<Widths> {
  /** True for a word that some vocabulary knows as a key: it tells keys from sentences where the form leaves doubt. */
  readonly isKey?: (word: string) => boolean;
}

/**
 * Reads YAML as its author meant it, line by line, and reports where the parser would read something else or stop:
 * full-width punctuation as syntax, marks that are no dashes, texts that need quotes, lines a column off. It knows at
 * every line which keys and lists are open, so that the same characters in prose, in quotes and in block texts are
 * left alone. Faults that it can repair carry edits; with all of them made the parser reads what the author meant.
 */
export function findRepairs(text: string, options: RepairOptions = {}): Fault[] {
  const widths = { tabStop: options.tabStop ?? 2, wideSpace: options.wideSpace ?? 2 };
  const reading = startReading(text, options.isKey ?? (() => false), widths);
  takeOffFences(reading);
  for (; reading.index < reading.lines.length; reading.index += 1) {
    const line = reading.lines[reading.index];
    if (line) readLine(reading, line);
  }
  return reading.faults;
}
