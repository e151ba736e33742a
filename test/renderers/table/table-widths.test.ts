import { describe, expect, it } from 'vitest';
import type { Cell, TableBlock } from '../../../src/booklet/blocks.ts';
import { plainText } from '../../../src/renderers/docx/runs.ts';
import type { TextMeasure } from '../../../src/renderers/table/column-needs.ts';
import { tableWidths } from '../../../src/renderers/table/table-widths.ts';
import { cell, label } from '../sample-blocks.ts';

/** Every character is ten points wide, lines break at spaces. */
const measure: TextMeasure = {
  size: 10,
  longestWord: (text) => Math.max(...text.split(' ').map((word) => word.length)) * 10,
  width: (text) => text.length * 10,
};
const MEASURES = { head: measure, text: measure, margins: 30, slack: 1, width: 500, plain: plainText };

/** Widths of a table of one row. */
const widths = (shares: readonly number[], cells: readonly Cell[], role: TableBlock['role'] = 'grid') =>
  tableWidths(
    { widths: shares, role },
    cells.length,
    cells.map((cell, column) => ({ cell, row: 0, column, span: 1 })),
    MEASURES,
  ).widths;

describe('widths of a table', () => {
  it('are what the template asks for where all fits', () => {
    expect(widths([1, 4], [cell('甲'), cell('乙')])).toEqual([100, 400]);
  });

  it('keep a word, its margins and a little air in one piece', () => {
    expect(widths([1, 9], [cell('Experience'), cell('乙')])).toEqual([136, 364]);
  });

  it('keep a short text on one line, with air in a grid', () => {
    const cells = [cell('Ann Lee'), cell('乙')];
    expect(widths([1, 9], cells)).toEqual([106, 394]);
    expect(widths([1, 9], cells, 'form')).toEqual([100, 400]);
  });

  it('keep a name of a form whole over several of its columns, unless long text pays too much for it', () => {
    const inForm = (name: Cell, beside: Cell) =>
      tableWidths(
        { widths: [1, 1, 6], role: 'form' },
        3,
        [
          { cell: name, row: 0, column: 0, span: 2 },
          { cell: beside, row: 0, column: 2, span: 1 },
        ],
        MEASURES,
      ).widths;
    const [first = 0, second = 0] = inForm(cell('9 of 1000'), cell('乙'));
    expect(first + second).toBeCloseTo(125, 5);
    const [wider = 0, other = 0] = inForm(cell('Ann M. Lee'), cell('乙'));
    expect(wider + other).toBeCloseTo(130, 5);
    const long = cell('长'.repeat(68));
    const pair = inForm(cell('Ann M. Lee'), {
      ...long,
      blocks: [...long.blocks, ...long.blocks, ...long.blocks],
    });
    expect((pair[0] ?? 0) + (pair[1] ?? 0)).toBeCloseTo(125, 5);
  });

  it('keep a form’s label of few ideographs on one line', () => {
    expect(widths([1, 9], [label('任职者签字'), cell('乙')], 'form')).toEqual([80, 420]);
  });

  it('keep a form’s label of words on one line, a long one where there is room', () => {
    const roomy = [label('Position code'), label('Manager signature'), cell('乙')];
    expect(widths([1, 1, 9], roomy, 'form').slice(0, 2)).toEqual([160, 200]);
    const crowded = [...roomy, label('Employee signature'), cell('Representative')];
    expect(widths([1, 1, 9, 1, 1], crowded, 'form').slice(0, 2)).toEqual([160, 120]);
  });

  it('tear no head of a form’s column for words below it that find no room, over several columns either', () => {
    const long = 'x'.repeat(60);
    const { widths } = tableWidths(
      { widths: [4, 1, 1, 3], role: 'form' },
      4,
      [
        { cell: label('Indicator'), row: 0, column: 0, span: 1 },
        { cell: label('Target'), row: 0, column: 1, span: 2 },
        { cell: label('Cycle'), row: 0, column: 3, span: 1 },
        { cell: cell(long), row: 1, column: 0, span: 1 },
        { cell: cell(long), row: 1, column: 1, span: 2 },
        { cell: cell(long), row: 1, column: 3, span: 1 },
      ],
      { ...MEASURES, width: 320 },
    );
    const [indicator = 0, left = 0, right = 0, cycle = 0] = widths;
    expect(indicator).toBeGreaterThanOrEqual(120);
    expect(left + right).toBeGreaterThanOrEqual(90);
    expect(cycle).toBeGreaterThanOrEqual(80);
  });

  it('keep room to sign in on a form', () => {
    const entry = { ...cell(''), entry: 'text' as const };
    expect(widths([1, 19], [entry, cell('乙')], 'form')[0]).toBe(90);
  });

  it('keep 26 mm of a column to sign in, however much room the others need', () => {
    const long = cell('长'.repeat(60));
    const blank = { ...cell(''), blocks: [] };
    const last = (own: Cell) => widths([1, 1, 1, 1, 1], [long, long, long, long, own])[4];
    expect(last({ ...blank, entry: 'text' })).toBeGreaterThanOrEqual(75);
    expect(last(blank)).toBeLessThan(75);
  });

  it('read a wide column where others leave it little', () => {
    const cells = ['Abcdefghijkl', 'Abcdefghijkl', 'Abcdefghijkl', 'Qualification'].map((text) => cell(text));
    expect(widths([1, 1, 1, 4], cells)[3]).toBeGreaterThanOrEqual(160);
    const room = [...cells.slice(0, 2), cell('甲'), cell('乙')];
    expect(widths([1, 1, 1, 4], room).slice(0, 2)).toEqual([156, 156]);
  });

  it('tear no word of the others for one that a wide column does not have', () => {
    const heads = ['Operations', 'Assembly', 'Bookkeeper'].map((text) => label(text));
    expect(widths([1, 1, 1, 3], [...heads, cell('F 1')])[0]).toBe(130);
  });

  it('give a column that the template does not know the usual one', () => {
    expect(widths([1, 1], [cell('甲'), cell('乙'), cell('丙')]).map(Math.round)).toEqual([167, 167, 167]);
  });

  it('tell what words alone ask for, whatever is given to others then', () => {
    const cells = [cell('甲'), cell('长'.repeat(34))].map((one, column) => ({
      cell: one,
      row: 0,
      column,
      span: 1,
    }));
    const { widths, byWords } = tableWidths({ widths: [10, 11], role: 'grid' }, 2, cells, MEASURES);
    expect(byWords.map(Math.round)).toEqual([238, 262]);
    expect(widths[1]).toBeGreaterThan(300);
  });
});
