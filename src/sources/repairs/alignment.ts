import type { FoundKey } from './keys.ts';
import type { Line } from './lines.ts';
import type { Level } from './reading.ts';

/** What a line holds as far as its place is concerned. */
interface Content {
  readonly isDash: boolean;
  readonly key: FoundKey | undefined;
}

/**
 * The level that a line belongs to which stands in nobody's column: one column off a list or group of its own kind, a
 * key in the column of the dash of its item, or a line below a finished value, which can have none of its own.
 *
 * @param level the innermost level that is not deeper than the line.
 * @param left the levels that ended right before the line, the outermost first.
 * @returns the level, and how many of those left are to be entered again; none where two are possible.
 */
export function levelMeant(
  level: Level,
  left: readonly Level[],
  line: Line,
  content: Content,
): { readonly target: Level | undefined; readonly depth: number } {
  const [first, second] = left;
  if (first && fits(first, content) && first.indent === line.column + 1) return { target: first, depth: 1 };
  // Between the column of a key and that of its list there is nothing but the list.
  if (first?.kind === 'list' && level.kind === 'map' && content.isDash) return { target: first, depth: 1 };
  const isItem = first?.kind === 'list' && first.indent === line.column && second?.kind === 'map';
  if (isItem && fits(second, content)) return { target: second, depth: 2 };
  return { target: fits(level, content) && isNear(level, line) ? level : undefined, depth: 0 };
}

const fits = (level: Level, { isDash, key }: Content) =>
  level.kind === 'list' ? isDash : level.kind === 'map' && key?.isProper === true;

const isNear = (level: Level, line: Line) => line.column === level.indent + 1 || level.state === 'closed';
