import type { CellInRow, TableCell, TableRow } from './table-rows.ts';

/**
 * The row of labels over the rows at which a table is cut, where it stands within the table: under a label at its side
 * that goes on.
 *
 *     考 │ 序号 │ 指标 │ 目标      ← stands again above row `at`
 *     核 │   1  │  …  │  …
 *     ───┼─────┼─────┼─────      at
 *        │   2  │  …  │  …
 *
 * @param crossing the cells that go on below the cut @returns undefined where there is none
 */
export function innerHead(
  rows: readonly TableRow[],
  at: number,
  crossing: readonly CellInRow[],
): TableRow | undefined {
  const start = Math.max(...crossing.map(({ row }) => row));
  for (let row = at - 1; row >= start; row--) {
    const head = rows[row];
    const labels = head?.cells.filter((one) => crossing.every(({ cell }) => cell !== one)) ?? [];
    if (head !== undefined && labels.length > 1 && isHead(labels) && standsOver(labels, rows[at])) {
      return { ...head, again: true, cells: labels.map((cell) => ({ ...cell, repeated: true })) };
    }
  }
  return undefined;
}

const isHead = (cells: readonly TableCell[]): boolean =>
  cells.every(({ shaded, rowspan }) => shaded && rowspan === 1);

const standsOver = (labels: readonly TableCell[], row: TableRow | undefined): boolean =>
  row !== undefined &&
  row.cells.length === labels.length &&
  row.cells.every(({ column, shaded }, at) => column === labels[at]?.column && !shaded);
