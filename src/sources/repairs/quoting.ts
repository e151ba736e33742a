import type { Edit } from '../../diagnostics/diagnostic.ts';

/** A text in quotes: how it is to be written, and the edits that write it so. */
export interface Quoted {
  readonly quoted: string;
  readonly edits: readonly Edit[];
}

/**
 * Puts `text` from `start` to `end` in quotes. Single quotes when it holds double quotes or backslashes, since
 * there is nothing to escape in them but themselves. Only insertions, so that other edits inside stay possible.
 */
export function quote(text: string, start: number, end: number): Quoted {
  const raw = text.slice(start, end);
  const mark = /["\\]/.test(raw) ? "'" : '"';
  const doubled = mark === "'" ? [...raw.matchAll(/'/g)].map(({ index }) => insert(start + index, "'")) : [];
  return {
    quoted: `${mark}${mark === "'" ? raw.replaceAll("'", "''") : raw}${mark}`,
    edits: [insert(start, mark), ...doubled, insert(end, mark)],
  };
}

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
