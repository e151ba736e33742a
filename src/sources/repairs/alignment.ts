import type { FoundKey } from './keys.ts';
import type { Line } from './lines.ts';
import type { Level } from './reading.ts';

/**
 * The level that a line belongs to which stands in nobody's column: one column off a list or group of its own kind,
 * or a key below a finished value, which can have no lines of its own. Undefined where two are possible.
 *
 * @param level the innermost level that is not deeper than the line.
 * @param left the level that ended right before the line, deeper than it.
 */
export function levelMeant(
  level: Level,
  left: Level | undefined,
  line: Line,
  content: { readonly isDash: boolean; readonly key: FoundKey | undefined },
): Level | undefined {
  if (left && fits(left, content) && left.indent === line.column + 1) return left;
  return fits(level, content) && isNear(level, line) ? level : undefined;
}

const fits = (level: Level, { isDash, key }: { isDash: boolean; key: FoundKey | undefined }) =>
  level.kind === 'list' ? isDash : level.kind === 'map' && key?.isProper === true;

const isNear = (level: Level, line: Line) =>
  line.column === level.indent + 1 || (level.state === 'closed' && level.kind === 'map');
