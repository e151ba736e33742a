import type { Cell, Row, TableBlock } from '../../../booklet/blocks.ts';
import { EMPTY_CELL } from '../../../booklet/table-grid.ts';

/** A place in a row of Word's table: a cell, or where one from above goes on. */
export interface GridCell {
  readonly cell: Cell;
  readonly column: number;
  readonly span: number;
  /** `restart` begins a cell that covers rows below, `continue` is a row that it covers. */
  readonly merge: 'none' | 'restart' | 'continue';
  /** Rows that the cell covers, its own included; 0 where it goes on. */
  readonly rows: number;
}

/** The rows of a table with every column accounted for, as Word wants them. */
export function gridRows({ widths, head, body }: TableBlock): readonly (readonly GridCell[])[] {
  const rows = [...head, ...body];
  const open: (GridCell & { left: number })[] = [];
  return rows.map((row, index) => {
    // A cell of the head does not reach into the body.
    const last = index < head.length ? head.length : rows.length;
    return gridRow(row, widths.length, last - index, open);
  });
}

function gridRow(
  row: Row,
  columns: number,
  rowsLeft: number,
  open: (GridCell & { left: number })[],
): readonly GridCell[] {
  const cells: GridCell[] = [];
  const pending = [...row.cells];
  let column = 0;
  while (column < columns) {
    const above = open.find((cell) => cell.column === column);
    if (above) {
      cells.push({ cell: above.cell, column, span: above.span, merge: 'continue', rows: 0 });
      above.left -= 1;
      if (above.left === 0) open.splice(open.indexOf(above), 1);
      column += above.span;
      continue;
    }
    const cell = pending.shift();
    const span = cell ? Math.max(1, Math.min(cell.colspan, freeFrom(column, columns, open))) : 1;
    const rows = cell ? Math.max(1, Math.min(cell.rowspan, rowsLeft)) : 1;
    const placed: GridCell = {
      cell: cell ?? EMPTY_CELL,
      column,
      span,
      merge: rows > 1 ? 'restart' : 'none',
      rows,
    };
    cells.push(placed);
    if (rows > 1) open.push({ left: rows - 1, ...placed });
    column += span;
  }
  return withLeftovers(cells, pending);
}

/** A row with more cells than columns loses nothing: what is too much stands in its last cell. */
function withLeftovers(cells: GridCell[], leftovers: readonly Cell[]): readonly GridCell[] {
  const last = cells.findLastIndex(({ merge }) => merge !== 'continue');
  const grid = cells[last];
  if (leftovers.length === 0 || !grid) return cells;
  const blocks = [grid.cell, ...leftovers].flatMap((cell) => cell.blocks);
  return cells.with(last, { ...grid, cell: { ...grid.cell, blocks } });
}

/** Columns from here to the next one that a cell from above holds. */
function freeFrom(column: number, columns: number, open: readonly GridCell[]): number {
  const next = open.filter((cell) => cell.column > column).map((cell) => cell.column);
  return Math.min(columns, ...next) - column;
}
