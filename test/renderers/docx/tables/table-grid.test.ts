import { describe, expect, it } from 'vitest';
import { gridRows } from '../../../../src/renderers/docx/tables/table-grid.ts';
import { cell, row, table } from '../../sample-blocks.ts';

const picture = (
  rows: Parameters<typeof table>[3],
  columns: number,
  head: Parameters<typeof table>[2] = [],
) =>
  gridRows(
    table(
      'grid',
      Array.from({ length: columns }, () => 1),
      head,
      rows,
    ),
  ).map((cells) =>
    cells.map(({ column, span, merge, cell: { blocks } }) => `${column}+${span} ${merge} ${blocks.length}`),
  );

describe('the grid of a table', () => {
  it('fills in where a cell from above goes on', () => {
    expect(
      picture(
        [
          row(cell('a', { rowspan: 3 }), cell('b', { colspan: 2 })),
          row(cell('c'), cell('d')),
          row(cell('e', { colspan: 2 })),
        ],
        3,
      ),
    ).toEqual([
      ['0+1 restart 1', '1+2 none 1'],
      ['0+1 continue 1', '1+1 none 1', '2+1 none 1'],
      ['0+1 continue 1', '1+2 none 1'],
    ]);
  });

  it('ends spans at the last row, at the head and at the last column', () => {
    expect(picture([row(cell('a', { rowspan: 9, colspan: 9 }))], 2)).toEqual([['0+2 none 1']]);
    expect(picture([row(cell('b'))], 1, [row(cell('a', { rowspan: 2 }))])).toEqual([
      ['0+1 none 1'],
      ['0+1 none 1'],
    ]);
    expect(picture([row(cell('a'), cell('b', { rowspan: 2 })), row(cell('c', { colspan: 2 }))], 2)).toEqual([
      ['0+1 none 1', '1+1 restart 1'],
      ['0+1 none 1', '1+1 continue 1'],
    ]);
  });

  it('adds the cells that a row lacks, and keeps the text of those it has too many of', () => {
    expect(picture([row(cell('a'))], 2)).toEqual([['0+1 none 1', '1+1 none 0']]);
    expect(picture([row(cell('a'), cell('b'), cell('c'))], 2)).toEqual([['0+1 none 1', '1+1 none 2']]);
  });
});
