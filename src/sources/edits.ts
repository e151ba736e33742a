import type { Edit } from '../diagnostics/diagnostic.ts';

/** A text after edits, with the way back to the text before. */
export interface Edited {
  readonly text: string;
  /** The place in the text before that an offset of `text` came from. */
  toOriginal(offset: number): number;
}

/**
 * Applies edits of one text at once. They may come in any order; of two that overlap the later one in the text is
 * left out, so that running the repair again finds it; the same edit twice counts once; different edits at the same
 * place keep their order.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { text, toOriginal: (offset) => offset };
  const parts: string[] = [];
  const fresh: number[] = [0];
  const original: number[] = [0];
  let done = 0;
  let length = 0;
  for (const edit of inOrder(edits)) {
    parts.push(text.slice(done, edit.start), edit.text);
    length += edit.start - done;
    fresh.push(length, length + edit.text.length);
    original.push(edit.start, edit.end);
    length += edit.text.length;
    done = edit.end;
  }
  parts.push(text.slice(done));
  return { text: parts.join(''), toOriginal: (offset) => trace(fresh, original, offset) };
}

function inOrder(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  return sorted.filter((edit, index) => {
    const before = sorted[index - 1];
    const isTwin = before?.start === edit.start && before.end === edit.end && before.text === edit.text;
    if (edit.start < end || isTwin) return false;
    end = edit.end;
    return true;
  });
}

/** `fresh` and `original` hold matching offsets, ascending; between two of them the texts run alike. */
function trace(fresh: readonly number[], original: readonly number[], offset: number): number {
  let low = 0;
  let high = fresh.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((fresh[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const place = (original[low] ?? 0) + offset - (fresh[low] ?? 0);
  return Math.min(place, original[low + 1] ?? place);
}
