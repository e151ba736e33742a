import type { Cell, Row, TableBlock } from '../../booklet/blocks.ts';

/** A cell and the column it stands in. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
}

/** Finds the column of every cell, row by row; cells from above that reach down take theirs. */
export function placeCells(rows: readonly Row[], columns: number): PlacedCell[][] {
  const covered: number[] = new Array(columns).fill(0);
  return rows.map(({ cells }) => {
    let column = 0;
    const placed = cells.map((cell) => {
      while ((covered[column] ?? 0) > 0) column += 1;
      const at = { cell, column };
      for (let n = 0; n < cell.colspan; n += 1) covered[column + n] = cell.rowspan;
      column += cell.colspan;
      return at;
    });
    for (let n = 0; n < covered.length; n += 1) covered[n] = Math.max(0, (covered[n] ?? 0) - 1);
    return placed;
  });
}

/**
 * The table without columns that hold nothing but page numbers, for formats that have no pages. A table that is all page
 * numbers stays as it is.
 */
export function withoutPageColumns(table: TableBlock): TableBlock {
  if (!table.body.some(({ cells }) => cells.some(isPageNumber))) return table;
  const columns = table.widths.length;
  const [head, body] = [placeCells(table.head, columns), placeCells(table.body, columns)];
  const dropped = pageColumns(body, columns);
  if (dropped.size === 0 || dropped.size === columns) return table;
  const kept = (row: readonly PlacedCell[]): Row => ({
    cells: row.flatMap(({ cell, column }) => {
      const span = Array.from({ length: cell.colspan }, (_, n) => column + n).filter(
        (n) => !dropped.has(n),
      ).length;
      return span === 0 ? [] : [span === cell.colspan ? cell : { ...cell, colspan: span }];
    }),
  });
  return {
    ...table,
    widths: table.widths.filter((_, column) => !dropped.has(column)),
    head: head.map(kept),
    body: body.map(kept),
  };
}

function pageColumns(rows: readonly (readonly PlacedCell[])[], columns: number): Set<number> {
  const cells = rows.flat();
  const all = Array.from({ length: columns }, (_, column) => column);
  return new Set(
    all.filter((column) => {
      const here = cells.filter((placed) => placed.column === column && placed.cell.colspan === 1);
      return (
        here.some(({ cell }) => isPageNumber(cell)) &&
        here.every(({ cell }) => isPageNumber(cell) || isBlank(cell))
      );
    }),
  );
}

const isPageNumber = ({ blocks }: Cell): boolean =>
  blocks.length > 0 &&
  blocks.every(
    (block) =>
      block.kind === 'paragraph' &&
      block.inlines.length > 0 &&
      block.inlines.every(({ kind }) => kind === 'page'),
  );

const isBlank = ({ blocks }: Cell): boolean =>
  blocks.every(
    (block) =>
      block.kind === 'paragraph' &&
      block.inlines.every((inline) => !('text' in inline) || inline.text.trim() === ''),
  );
