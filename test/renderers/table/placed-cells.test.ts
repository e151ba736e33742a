import { expect, it } from 'vitest';
import type { TableBlock } from '../../../src/booklet/blocks.ts';
import { placeCells, withoutPageColumns } from '../../../src/renderers/table/placed-cells.ts';
import { cell, label, page, paragraph, row, table, text } from '../sample-blocks.ts';

const number = (target: string) => cell([paragraph([page(target)])]);
const shape = ({ widths, head, body }: TableBlock) => [
  widths,
  ...[...head, ...body].map(({ cells }) =>
    cells.map(({ blocks, colspan }) => {
      const [first] = blocks;
      const inline = first?.kind === 'paragraph' ? first.inlines[0] : undefined;
      return `${inline && 'text' in inline ? inline.text : (inline?.kind ?? '')}${colspan > 1 ? `×${colspan}` : ''}`;
    }),
  ),
];

it('knows the column of a cell beside and below merged ones', () => {
  const rows = [
    row(cell('a', { rowspan: 2 }), cell('b', { colspan: 2 }), cell('c', { rowspan: 3 })),
    row(cell('d'), cell('e')),
    row(cell('f', { colspan: 2 }), cell('g')),
  ];
  expect(placeCells(rows, 4).map((placed) => placed.map(({ column }) => column))).toEqual([
    [0, 1, 3],
    [1, 2],
    [0, 2],
  ]);
});

it('leaves out columns of page numbers, header and all', () => {
  const index = table(
    'grid',
    [5, 1, 3],
    [row(label('岗位'), label('页'), label('部门'))],
    [
      row(cell('甲', { colspan: 2 }), cell('一')),
      row(cell('乙'), number('b'), cell('二')),
      row(cell('', { colspan: 3 })),
    ],
  );
  expect(shape(withoutPageColumns(index))).toEqual([
    [5, 3],
    ['岗位', '部门'],
    ['甲', '一'],
    ['乙', '二'],
    ['×2'],
  ]);
});

it('leaves alone a column that says something else too, and a table that is all numbers', () => {
  const mixed = table(
    'grid',
    [1, 1],
    [],
    [row(cell('甲'), cell([paragraph([page('a'), text('页')])])), row(cell('乙'), number('b'))],
  );
  const bare = table('plain', [1], [], [row(number('a'))]);
  expect(withoutPageColumns(mixed)).toBe(mixed);
  expect(withoutPageColumns(bare)).toBe(bare);
});
