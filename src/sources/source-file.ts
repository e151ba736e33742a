import type { Position, Range } from '../diagnostics/position.ts';
import type { Node } from './tree.ts';

/** A file read and decoded. */
export interface SourceFile {
  /** Path relative to the handbook folder, with `/`. */
  readonly path: string;
  /** The decoded text, without a byte order mark. */
  readonly text: string;
  /** Encoding found, as a WHATWG label: `utf-8`, `gb18030`, `big5`, `utf-16le` … */
  readonly encoding: string;
  /** True when some bytes could not be decoded (U+FFFD stands for them): rewriting the file would lose them. */
  readonly isDamaged?: boolean;
  /** Places for two offsets of the text. */
  range(start: number, end: number): Range;
}

/** One YAML document of a file (`---` separates several). */
export interface SourceDocument {
  readonly source: SourceFile;
  /** 0 for the first document of its file. */
  readonly index: number;
  readonly root: Node;
  /**
   * True when syntax faults were left in this document that could not be repaired: what the tree holds is there, but
   * what it lacks may only be unreadable.
   */
  readonly isBroken?: boolean;
}

/** A file made of a text at hand. Lines end with LF, CRLF or CR; offsets outside the text are moved to its ends. */
export function sourceFromText(
  path: string,
  text: string,
  found: { readonly encoding?: string; readonly isDamaged?: boolean } = {},
): SourceFile {
  let starts: number[] | undefined;
  // Findings come mostly in order, so that a line of a megabyte is walked once and not once a finding.
  let last: Position = { line: 1, column: 1, offset: 0 };
  const place = (offset: number): Position => {
    starts ??= lineStarts(text);
    const line = lineAt(starts, offset) + 1;
    const isOnward = last.line === line && last.offset <= offset;
    const from = isOnward ? last.offset : (starts[line - 1] ?? 0);
    last = { line, column: (isOnward ? last.column : 1) + characters(text, from, offset), offset };
    return last;
  };
  return {
    path,
    text,
    encoding: found.encoding ?? 'utf-8',
    ...(found.isDamaged ? { isDamaged: true } : {}),
    range(start, end) {
      const from = clamp(start, 0, text.length);
      return { start: place(from), end: place(clamp(end, from, text.length)) };
    },
  };
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== LF && unit !== CR) continue;
    if (unit === CR && text.charCodeAt(at + 1) === LF) at += 1;
    starts.push(at + 1);
  }
  return starts;
}

/** The last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many characters (code points) end between two offsets. */
function characters(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (!isCutAfter(text, at)) count += 1;
  return count;
}

/** True for the first unit of a character of two. */
function isCutAfter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const after = text.charCodeAt(at + 1);
  return after >= 0xdc00 && after <= 0xdfff;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
