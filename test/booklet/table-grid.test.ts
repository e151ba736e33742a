import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../src/booklet/blocks.ts';
import { tableGrid } from '../../src/booklet/table-grid.ts';

const cell = (colspan: number, rowspan: number, name = 'x'): Cell => ({
  blocks: [{ kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text: name }] }],
  colspan,
  rowspan,
  header: false,
  align: 'start',
  vertical: false,
});

/** Every place that a cell covers, as `row column`, cells set as HTML does; a place that two cells cover comes twice. */
function placesOf(rows: readonly Row[]): string[] {
  const places: string[] = [];
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const { colspan, rowspan } of row.cells) {
      while (places.includes(`${y} ${x}`)) x += 1;
      for (let n = 0; n < colspan * rowspan; n += 1) {
        places.push(`${y + Math.floor(n / colspan)} ${x + (n % colspan)}`);
      }
      x += colspan;
    }
  }
  return places;
}

describe('tableGrid', () => {
  it('leaves a table alone whose cells fit', () => {
    const body: Row[] = [{ cells: [cell(1, 2), cell(1, 1)] }, { cells: [cell(1, 1)] }];
    const grid = tableGrid([], body, 2);
    expect(grid.columns).toBe(2);
    expect(grid.body).toEqual(body);
  });

  it('lets the last cell of a short row reach the edge', () => {
    const grid = tableGrid([], [{ cells: [cell(1, 1), cell(1, 1)] }, { cells: [cell(1, 1)] }], 4);
    expect(grid.body.map((row) => row.cells.map((one) => one.colspan))).toEqual([[1, 3], [4]]);
  });

  it('keeps the columns of a row that is nothing but a cell from above free for the rows below', () => {
    const grid = tableGrid([], [{ cells: [cell(1, 2)] }, { cells: [cell(1, 1)] }], 0);
    expect(grid.columns).toBe(2);
    expect(grid.body.map((row) => row.cells.map((one) => [one.colspan, one.rowspan]))).toEqual([
      [
        [1, 2],
        [1, 1],
      ],
      [[1, 1]],
    ]);
  });

  it('cuts a rowspan at the last row', () => {
    expect(tableGrid([], [{ cells: [cell(1, 9)] }], 1).body[0]?.cells[0]?.rowspan).toBe(1);
  });

  it('covers every place once and keeps every cell, whatever the spans', () => {
    const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.array(cells, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 5 }),
        (spans, stated) => {
          let count = 0;
          const rows = spans.map((row) => ({
            cells: row.map(([colspan, rowspan]) => {
              count += 1;
              return cell(colspan, rowspan, `cell ${count}`);
            }),
          }));
          const { columns, body } = tableGrid([], rows, stated);
          const all = body.flatMap((_, y) => Array.from({ length: columns }, (__, x) => `${y} ${x}`));
          expect(placesOf(body).sort()).toEqual(all.sort());
          const kept = body.flatMap((row) => row.cells.flatMap((one) => one.blocks));
          expect(body.flatMap((row) => row.cells.filter((one) => one.colspan < 1))).toEqual([]);
          expect(kept).toEqual(rows.flatMap((row) => row.cells.flatMap((one) => one.blocks)));
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
