import type { Range } from '../diagnostics/position.ts';
import { displayWidth } from '../terminal/display-width.ts';

/** A line of a code frame: `mark` lines carry the carets. */
export interface FrameLine {
  readonly kind: 'fault' | 'mark' | 'context';
  /** `  3 | ` and the like, without colour. */
  readonly gutter: string;
  readonly text: string;
}

const CONTEXT = 1;
const LEAD = 12;

/**
 * The lines around a range with carets under it, counted in terminal cells so that they stand right under wide
 * characters. A line longer than `width` cells is cut on both sides with the fault in view.
 */
export function frame(source: string, range: Range, width: number): FrameLine[] {
  const lines = source.split(/\r\n|\n|\r/);
  const first = Math.max(1, range.start.line - CONTEXT);
  const last = Math.min(lines.length, range.start.line + CONTEXT);
  const digits = String(last).length;
  const room = Math.max(30, width - digits - 5);
  const window = cutWindow(lines[range.start.line - 1] ?? '', range.start.column - 1, room);
  const out: FrameLine[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? '';
    const isFault = number === range.start.line;
    const gutter = `${isFault ? '>' : ' '} ${String(number).padStart(digits)} | `;
    if (isFault) {
      out.push({ kind: 'fault', gutter, text: window.show(line) });
      out.push({ kind: 'mark', gutter: `  ${' '.repeat(digits)} | `, text: carets(line, range, window) });
    } else if (line.trim() !== '') {
      out.push({ kind: 'context', gutter, text: window.show(line) });
    }
  }
  return out;
}

interface Window {
  /** First character shown. */
  readonly from: number;
  show(line: string): string;
  readonly room: number;
}

function cutWindow(line: string, column: number, room: number): Window {
  const characters = [...line];
  const total = cells(characters);
  const before = cells(characters.slice(0, column));
  const from = total <= room || before + LEAD < room ? 0 : Math.max(0, column - LEAD);
  return { from, room, show: (other) => clip([...other], from, room) };
}

function clip(characters: readonly string[], from: number, room: number): string {
  if (from > 0 && from >= characters.length) return '…';
  let text = from > 0 ? '…' : '';
  let used = text.length;
  for (const character of characters.slice(from)) {
    const shown = visible(character);
    const width = displayWidth(shown);
    if (used + width > room) return `${text}…`;
    text += shown;
    used += width;
  }
  return text;
}

function carets(line: string, range: Range, window: Window): string {
  const characters = [...line];
  const start = range.start.column - 1;
  const end = range.end.line === range.start.line ? range.end.column - 1 : characters.length;
  const indent = (window.from > 0 ? 1 : 0) + cells(characters.slice(window.from, start));
  const length = Math.max(1, cells(characters.slice(start, Math.max(start + 1, end))));
  return ' '.repeat(indent) + '^'.repeat(Math.min(length, Math.max(1, window.room - indent)));
}

const cells = (characters: readonly string[]) =>
  characters.reduce((sum, character) => sum + displayWidth(visible(character)), 0);

const INVISIBLE =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/;

/** Control, bidirectional and invisible characters are shown by their number, never sent to the terminal. */
export function visible(character: string): string {
  if (character === '\t') return '  ';
  const code = character.codePointAt(0) ?? 0;
  const isLone = code >= 0xd800 && code <= 0xdfff;
  if (isLone || INVISIBLE.test(character)) return `<${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  return character;
}

/** `visible` for a whole text. */
export const printable = (text: string): string => [...text].map(visible).join('');
