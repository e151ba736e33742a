import type { Fault } from '../fault.ts';
import { startReading } from './reading.ts';
import { readLine } from './structure.ts';

export interface RepairOptions {
  /** True for a word that some vocabulary knows as a key: it tells keys from sentences where the form leaves doubt. */
  readonly isKey?: (word: string) => boolean;
  /** Columns a tab stands for; 2 when absent. */
  readonly tabStop?: number;
}

/**
 * Reads YAML as its author meant it, line by line, and reports where the parser would read something else or stop:
 * full-width punctuation as syntax, marks that are no dashes, texts that need quotes, lines a column off. It knows at
 * every line which keys and lists are open, so that the same characters in prose, in quotes and in block texts are
 * left alone. Faults that it can repair carry edits; with all of them made the parser reads what the author meant.
 */
export function findRepairs(text: string, options: RepairOptions = {}): Fault[] {
  const reading = startReading(text, options.isKey ?? (() => false), options.tabStop ?? 2);
  for (; reading.index < reading.lines.length; reading.index += 1) {
    const line = reading.lines[reading.index];
    if (line) readLine(reading, line);
  }
  return reading.faults;
}
