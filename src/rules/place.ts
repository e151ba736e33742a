import type { Position, Range } from '../diagnostics/position.ts';

/**
 * The range of some characters of a value, where they can be told apart in the source; the whole value elsewhere (words
 * that a folded or escaped scalar spells differently, or that stand in it twice).
 *
 * @param value range of the whole value · @param source text of its file · @param text the value
 */
export function partOf(
  value: Range,
  source: string,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Range {
  const written = source.slice(value.start.offset, value.end.offset);
  const words = text.slice(start, end);
  const at = written === text ? start : onlyIndex(written, words);
  if (at === undefined || words === '') return value;
  return { start: advance(value.start, written, at), end: advance(value.start, written, at + words.length) };
}

function onlyIndex(written: string, words: string): number | undefined {
  const first = written.indexOf(words);
  return first >= 0 && written.indexOf(words, first + 1) < 0 ? first : undefined;
}

/** The position `length` UTF-16 units after `from`, over the text that stands there. */
function advance(from: Position, written: string, length: number): Position {
  const passed = written.slice(0, length);
  const lines = passed.split(/\r\n|\n|\r/);
  const last = [...(lines.at(-1) ?? '')].length;
  return {
    line: from.line + lines.length - 1,
    column: lines.length === 1 ? from.column + last : last + 1,
    offset: from.offset + length,
  };
}
