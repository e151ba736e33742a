/** A line of a text; offsets are of the text. */
export interface Line {
  readonly index: number;
  readonly start: number;
  /** Where the line ends, without its line break and the spaces and tabs before it. */
  readonly end: number;
  /** The first character that is no space of any kind; `end` in a blank line. */
  readonly content: number;
  /** Column of `content` from 0, as it looks in an editor: a tab or full-width space has the width tried. */
  readonly column: number;
  /** How many ordinary spaces the line starts with: all that YAML counts. */
  readonly spaces: number;
}

/** Columns that a tab reaches to a multiple of, and that a full-width space stands for. */
export interface Widths {
  readonly tabStop: number;
  readonly wideSpace: number;
}

export function splitLines(text: string, widths: Widths): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const stop = found < 0 ? text.length : found;
    lines.push(measure(text, lines.length, start, stop, widths));
    start = stop + 1;
  }
  return lines;
}

const TAB = 9;
const SPACE = 32;
const CR = 13;

function measure(text: string, index: number, start: number, stop: number, widths: Widths): Line {
  let end = stop;
  while (end > start && isPlainBlank(text.charCodeAt(end - 1))) end -= 1;
  let content = start;
  while (content < end && text.charCodeAt(content) === SPACE) content += 1;
  const spaces = content - start;
  let column = spaces;
  for (; content < end; content += 1) {
    const width = widthOf(text.charCodeAt(content), column, widths);
    if (width === 0) break;
    column += width;
  }
  return { index, start, end, content, column, spaces };
}

const isPlainBlank = (unit: number) => unit === SPACE || unit === TAB || unit === CR;

function widthOf(unit: number, column: number, { tabStop, wideSpace }: Widths): number {
  if (unit === SPACE) return 1;
  if (unit === TAB) return tabStop - (column % tabStop);
  if (unit === 0x3000) return wideSpace;
  return isOddSpace(unit) ? 1 : 0;
}

/** Spaces that YAML takes for letters: no-break, full-width, en, em and thin ones. */
export const isOddSpace = (unit: number): boolean =>
  unit === 0xa0 ||
  unit === 0x3000 ||
  unit === 0x202f ||
  unit === 0x205f ||
  (unit >= 0x2000 && unit <= 0x200a);

/** The same as a character class, for patterns. */
export const ODD_SPACES = '\\u00a0\\u3000\\u2000-\\u200a\\u202f\\u205f';
