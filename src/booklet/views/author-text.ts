import { LINE_BREAK, PARAGRAPH_BREAK } from '../html/inline-buffer.ts';

/**
 * What the author typed, ready for a template: a line break stays a line break, a blank line begins a paragraph (see
 * inline-buffer.ts for the characters that stand for them). Nothing else changes.
 */
export function authorText(text: string): string {
  if (!text.includes('\n') && !text.includes('\r')) return text;
  return text
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]*\n(?:[ \t]*\n)+/g, PARAGRAPH_BREAK)
    .replace(/[ \t]*\n/g, LINE_BREAK);
}

/** The same on one line, for names: they stand in headings, links and the table of contents. */
export function nameText(name: string): string {
  const line = name.trim();
  return /[\n\r\u2028\u2029]/.test(line) ? line.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ') : line;
}
