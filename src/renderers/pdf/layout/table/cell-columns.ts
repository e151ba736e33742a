import type { Cell, Row } from '../../../../booklet/blocks.ts';

/** A cell with the column in which it begins. */
export interface ColumnCell {
  readonly cell: Cell;
  readonly column: number;
}

/** The cells of each row with their columns; cells that reach down from above take theirs. */
export function cellColumns(rows: readonly Row[], columns: number): readonly (readonly ColumnCell[])[] {
  const covered: number[] = new Array(columns).fill(0);
  return rows.map(({ cells }) => {
    let column = 0;
    const placed = cells.map((cell) => {
      while ((covered[column] ?? 0) > 0) column++;
      const start = column;
      covered.fill(cell.rowspan, start, start + cell.colspan);
      column += cell.colspan;
      return { cell, column: start };
    });
    for (let at = 0; at < columns; at++) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
    return placed;
  });
}
