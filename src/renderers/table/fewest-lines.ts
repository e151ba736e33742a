import { AIR, type CellType, GridLines, type TextCell, type TextColumn } from './grid-lines.ts';
import { sum } from './sum.ts';

const LEAST_GAIN = 0.001;
const MOST_MOVES = 24;

/**
 * Widths with which a table takes the fewest lines: starting from the widths that the template asks for, one column after the
 * other gets what lets a text of its own stand on a line less, as long as that costs the others less than it gains.
 * Room that no text needs is given first, then that of the widest column. The sum of the widths stays.
 */
export function fewestLines(
  columns: readonly TextColumn[],
  cells: readonly TextCell[],
  type: CellType,
): readonly number[] {
  const table = new GridLines(columns, cells, type);
  let widths: readonly number[] = columns.map(({ width }) => width);
  let cost = table.cost(widths);
  for (let move = 0; move < MOST_MOVES; move++) {
    let best: readonly number[] | undefined;
    let least = cost - LEAST_GAIN;
    for (const tried of moves(table, widths)) {
      const found = table.cost(tried);
      if (found >= least) continue;
      least = found;
      best = tried;
    }
    if (!best) break;
    widths = best;
    cost = least;
  }
  return widths;
}

/** Widths with a column, or all that are like it, a line's worth wider. */
function* moves(table: GridLines, widths: readonly number[]): Generator<readonly number[]> {
  for (const [column, alike] of table.alike.entries()) {
    for (const wanted of table.wanted(column, widths[column] ?? 0)) {
      yield* widened(table, widths, [column], wanted);
      if (alike.length > 1 && alike[0] === column) yield* widened(table, widths, alike, wanted);
    }
  }
}

/**
 * Room that no text needs is given first, with the air beside texts if need be, and what is still missing by one column.
 * Nothing when the other columns do not have so much.
 */
function* widened(
  table: GridLines,
  widths: readonly number[],
  members: readonly number[],
  wanted: number,
): Generator<readonly number[]> {
  const missing = sum(members.map((at) => Math.max(0, wanted - (widths[at] ?? 0))));
  for (const air of [AIR, 0]) {
    const free = widths.map((width, at) => (members.includes(at) ? 0 : table.free(at, width, air)));
    const given = Math.min(missing, sum(free));
    const part = given === 0 ? 0 : given / sum(free);
    const next = widths.map((width, at) =>
      members.includes(at) ? Math.max(width, wanted) : width - (free[at] ?? 0) * part,
    );
    const left = missing - given;
    if (left <= 0) {
      yield next;
      return;
    }
    for (const [at, width] of next.entries()) {
      if (members.includes(at) || width - left < (table.columns[at]?.least ?? 0)) continue;
      yield next.with(at, width - left);
    }
  }
}
