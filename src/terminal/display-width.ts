/**
 * How many terminal cells text takes: two for East Asian wide and full-width characters and for emoji, none for
 * combining marks. Source: Unicode Standard Annex #11, ranges of W and F.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (ZERO.test(character)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Adds spaces up to `width` cells. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The beginning of a text and `…`, together at most `width` cells; all of it where that fits. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = characterWidth('…');
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Breaks text into lines of at most `width` cells, between words where there are any, without losing a character. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(4, width)));
}

/** Characters that may not begin a line. */
const CLOSING = /^[、。，．；：！？）」』】》〉〕’”…—,.;:!?)\]}%]$/u;

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const token of line.match(/[\u0021-\u024f]+|\s+|./gsu) ?? []) {
    const size = displayWidth(token);
    if (used + size > width && current.trim() !== '' && !CLOSING.test(token)) {
      lines.push(current.trimEnd());
      current = '';
      used = 0;
      if (token.trim() === '') continue;
    }
    current += token;
    used += size;
  }
  lines.push(current.trimEnd());
  return lines;
}
