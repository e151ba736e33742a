import type { SpanNeed } from './fitted-widths.ts';
import { CELL_LINE, TORN_NAME } from './line-weights.ts';
import type { MeasuredCell } from './measured-cell.ts';
import { LONGEST_NAME } from './text-lines.ts';

/** The room that short texts of a form's cells need which take more than a line in these widths: deadlines, targets, limits. */
export function tornNames(
  cells: readonly MeasuredCell[],
  widths: readonly number[],
  margins: number,
): readonly SpanNeed[] {
  return cells.flatMap((place) => {
    const { cell, column, span } = place;
    const room = place.roomIn(widths);
    if (cell.header || cell.vertical || !place.mightPart(room, 3 * LONGEST_NAME)) return [];
    const torn = place.tornIn(room);
    const need = Math.max(0, ...torn.map(({ width }) => width)) + margins;
    return torn.length === 0 ? [] : [{ column, colspan: span, need }];
  });
}

/** How much a table weighs in these widths: the lines of its rows, those of its cells for a little, and the names and labels torn. */
export function weightOf(cells: readonly MeasuredCell[], widths: readonly number[]): number {
  const rows: number[] = [];
  let weight = 0;
  for (const place of cells) {
    const { cell, row } = place;
    if (cell.vertical) continue;
    const room = place.roomIn(widths);
    const lines = place.linesIn(room);
    weight += CELL_LINE * lines + TORN_NAME * place.tornIn(room).length;
    if (cell.rowspan === 1) rows[row] = Math.max(rows[row] ?? 0, lines);
  }
  return rows.reduce((total, lines) => total + lines, weight);
}
