import type { StructureElement } from '../../file/structure.ts';
import type { Box } from '../box.ts';

/** A cell laid out for the width of its columns. */
export interface TableCell {
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly content: Box;
  /** What stands here again where the cell goes on without content of its own: a label. */
  readonly label: Box | undefined;
  /** The content has been read before, in an earlier part of the table: it takes the room that there is, or is left out. */
  readonly repeated: boolean;
  readonly middle: boolean;
  readonly shaded: boolean;
  /** Left to be filled in by hand. */
  readonly entry: boolean;
  readonly element: StructureElement;
}

/** The cells that begin in a row, from left to right. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** A note on the rows above. */
  readonly note: boolean;
  /** Says what the rows below it are: labels over them, or the name of their group. */
  readonly leads: boolean;
  /** Labels that stand again where the rows under them go on: they keep their height. */
  readonly again?: boolean;
  readonly element: StructureElement;
}

/** A cell with the row in which it begins. */
export interface CellInRow {
  readonly cell: TableCell;
  readonly row: number;
}

/**
 * Heights of rows: each as high as its cells of one row want, and the last row of a cell that covers several takes what
 * the cell wants beyond them.
 */
export function rowHeights(rows: readonly TableRow[], padding: number, least: number): readonly number[] {
  const heights = rows.map(({ cells, again = false }) =>
    cells.reduce(
      (height, cell) => (cell.rowspan > 1 ? height : Math.max(height, wantedHeight(cell, padding, again))),
      least,
    ),
  );
  for (const { cell, row } of spanning(rows)) {
    const last = Math.min(row + cell.rowspan, rows.length) - 1;
    const missing = wantedHeight(cell, padding) - sum(heights, row, last + 1);
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}

const wantedHeight = ({ content, repeated }: TableCell, padding: number, again = false): number =>
  repeated && !again ? 0 : content.height + 2 * padding;

/** Cells of several rows, those that end first before others. */
function spanning(rows: readonly TableRow[]): readonly CellInRow[] {
  const found: CellInRow[] = [];
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) if (cell.rowspan > 1) found.push({ cell, row });
  });
  return found.sort((a, b) => a.row + a.cell.rowspan - (b.row + b.cell.rowspan));
}

export function sum(heights: readonly number[], from = 0, to = heights.length): number {
  let total = 0;
  for (let at = from; at < to; at++) total += heights[at] ?? 0;
  return total;
}

/** Where the rows begin that are signed at the end of a sheet, with the sentence across the sheet that they confirm. */
export function closingStart(rows: readonly TableRow[]): number {
  let start = rows.length;
  while (rows[start - 1]?.cells.some(({ entry }) => entry)) start--;
  return start < rows.length && rows[start - 1]?.cells.length === 1 ? start - 1 : start;
}

/** Cells that begin above a row and reach into it or beyond. */
export function crossing(rows: readonly TableRow[], at: number): readonly CellInRow[] {
  const found: CellInRow[] = [];
  for (let row = 0; row < at; row++) {
    for (const cell of rows[row]?.cells ?? []) if (row + cell.rowspan > at) found.push({ cell, row });
  }
  return found;
}
