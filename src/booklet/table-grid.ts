import type { Cell, Row } from './blocks.ts';

/** Rows whose cells fill every column exactly, whatever the template counted: what renderers rely on. */
export interface TableGrid {
  readonly columns: number;
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

/** `columns` is what the template said, 0 when it did not. Header rows and body rows do not cover each other. */
export function tableGrid(head: readonly Row[], body: readonly Row[], columns: number): TableGrid {
  const count = Math.max(1, columns, widest(head), widest(body));
  return { columns: count, head: squared(head, count), body: squared(body, count) };
}

/** The most columns that any row reaches to. */
function widest(rows: readonly Row[]): number {
  const covered: number[] = [];
  let most = 0;
  for (const row of rows) {
    let column = 0;
    for (const cell of row.cells) {
      for (let n = 0; n < cell.colspan; n += 1) {
        while ((covered[column] ?? 0) > 0) column += 1;
        covered[column] = cell.rowspan;
      }
    }
    most = Math.max(most, covered.length);
    nextRow(covered);
  }
  return most;
}

/** `covered` counts, column by column, the rows from this one on that a cell covers. */
function nextRow(covered: number[]): void {
  for (let column = 0; column < covered.length; column += 1) {
    covered[column] = Math.max(0, (covered[column] ?? 0) - 1);
  }
}

/** Places cells as HTML does: spans end at the table's edges and at cells from above; a row that is short is filled up. */
function squared(rows: readonly Row[], columns: number): Row[] {
  const covered: number[] = new Array(columns).fill(0);
  return rows.map((row, index) => {
    const cells = placed(row.cells, covered, rows.length - index);
    nextRow(covered);
    return cells === row.cells ? row : { cells };
  });
}

function placed(cells: readonly Cell[], covered: number[], rowsLeft: number): readonly Cell[] {
  const result: Cell[] = [];
  let column = firstFree(covered, 0);
  for (const cell of cells) {
    const free = freeFrom(covered, column);
    const rowspan = Math.min(Math.max(1, cell.rowspan), rowsLeft);
    const isLast = cell === cells.at(-1) && firstFree(covered, column + free) === covered.length;
    // One that reaches into rows below keeps to its columns: the others are theirs.
    const colspan = isLast && rowspan === 1 ? free : Math.min(cell.colspan, free);
    covered.fill(rowspan, column, column + colspan);
    result.push(colspan === cell.colspan && rowspan === cell.rowspan ? cell : { ...cell, colspan, rowspan });
    column = firstFree(covered, column + colspan);
  }
  for (; column < covered.length; column = firstFree(covered, column)) {
    const colspan = freeFrom(covered, column);
    covered.fill(1, column, column + colspan);
    result.push({ ...EMPTY_CELL, colspan });
  }
  return same(result, cells) ? cells : result;
}

/** A cell that holds nothing. */
export const EMPTY_CELL: Cell = {
  blocks: [],
  colspan: 1,
  rowspan: 1,
  header: false,
  align: 'start',
  vertical: false,
};

function firstFree(covered: readonly number[], from: number): number {
  let column = from;
  while (column < covered.length && (covered[column] ?? 0) > 0) column += 1;
  return column;
}

function freeFrom(covered: readonly number[], from: number): number {
  let column = from;
  while (column < covered.length && (covered[column] ?? 0) === 0) column += 1;
  return column - from;
}

const same = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  a.length === b.length && a.every((cell, index) => cell === b[index]);
