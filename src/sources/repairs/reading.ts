import type { Edit } from '../../diagnostics/diagnostic.ts';
import type { Fault } from '../fault.ts';
import { type Line, splitLines, type Widths } from './lines.ts';

/** A group of keys or a list that is open at the line being read, or the document around them. */
export interface Level {
  readonly kind: 'root' | 'map' | 'list';
  /** Column where its keys or dashes stand, from 0; -1 for the document. */
  readonly indent: number;
  /** What the last key or dash has so far: nothing, a plain text that may go on, a finished value, or inner levels. */
  state: 'empty' | 'plain' | 'closed' | 'nested';
  /** Items of a list so far. */
  items: number;
  /** Numbers typed in front of its items were told of. */
  isNumbered: boolean;
  /** The last key, for sentences. */
  key: string;
  /** The first key of a group, and its value as written in that line. */
  first: string;
  firstValue: string;
  /** Where the plain text begins. */
  valueStart: number;
}

/** A text while it is read line by line. */
export interface Reading {
  readonly text: string;
  /** Lines that are dealt with already are blank. */
  lines: readonly Line[];
  /** The line being read; values of several lines move it to their last. */
  index: number;
  /** The levels around the line, outermost first; the first is the document. */
  levels: Level[];
  readonly faults: Fault[];
  /** The last fault of the space before lines, which lines that follow may join. */
  run?: { readonly fault: Fault; readonly edits: Edit[]; readonly facts: { lines: number } };
  readonly lineBreak: string;
  /** True for a word that some vocabulary knows as a key. */
  isKey(word: string): boolean;
  /** True when the text has `&name`. */
  hasLabel(name: string): boolean;
  /** True when the text has `*name`. */
  hasReference(name: string): boolean;
}

export function startReading(text: string, isKey: (word: string) => boolean, widths: Widths): Reading {
  return {
    text,
    lines: splitLines(text, widths),
    index: 0,
    levels: [newLevel('root', -1)],
    faults: [],
    lineBreak: text.includes('\r\n') ? '\r\n' : '\n',
    isKey,
    hasLabel: names(text, /&([^\s,[\]{}]+)/g),
    hasReference: names(text, /\*([^\s,[\]{}]+)/g),
  };
}

/** Collects names when the first is asked for, so that a text with thousands of them is walked once. */
function names(text: string, pattern: RegExp): (name: string) => boolean {
  let found: Set<string> | undefined;
  return (name) => {
    found ??= new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''));
    return found.has(name);
  };
}

const newLevel = (kind: Level['kind'], indent: number): Level => ({
  kind,
  indent,
  state: 'empty',
  items: 0,
  isNumbered: false,
  key: '',
  first: '',
  firstValue: '',
  valueStart: 0,
});

export function top(reading: Reading): Level {
  const last = reading.levels.at(-1);
  if (!last) throw new Error('the document level is never left');
  return last;
}

/** Opens a level inside the innermost one. */
export function open(reading: Reading, kind: 'map' | 'list', indent: number): Level {
  top(reading).state = 'nested';
  const inner = newLevel(kind, indent);
  reading.levels.push(inner);
  return inner;
}

/** Begins a new document. */
export function startOver(reading: Reading): void {
  reading.levels = [newLevel('root', -1)];
}

export const isBlank = (line: Line): boolean => line.content === line.end;

export const isComment = (reading: Reading, line: Line): boolean =>
  reading.text.charCodeAt(line.content) === 0x23;

/** The next line with content after the one being read. */
export function nextLine(reading: Reading): Line | undefined {
  for (let index = reading.index + 1; index < reading.lines.length; index += 1) {
    const line = reading.lines[index];
    if (line && !isBlank(line) && !isComment(reading, line)) return line;
  }
  return undefined;
}

export const endOf = (reading: Reading, index: number): number =>
  reading.lines[index]?.end ?? reading.text.length;
