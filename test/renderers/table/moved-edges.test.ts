import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/booklet/blocks.ts';
import { plainText } from '../../../src/renderers/docx/runs.ts';
import type { TextMeasure } from '../../../src/renderers/table/column-needs.ts';
import { MeasuredCell } from '../../../src/renderers/table/measured-cell.ts';
import { movedEdges } from '../../../src/renderers/table/moved-edges.ts';
import { weightOf } from '../../../src/renderers/table/whole-names.ts';
import { cell, label } from '../sample-blocks.ts';

/** Every character is ten points wide, lines break at spaces. */
const measure: TextMeasure = {
  size: 10,
  longestWord: (text) => Math.max(...text.split(' ').map((word) => word.length)) * 10,
  width: (text) => text.length * 10,
};
const MEASURES = { head: measure, text: measure, margins: 10, slack: 1, width: 500, plain: plainText };

/** Rows of cells with how many columns each covers. */
const form = (...rows: readonly (readonly (readonly [Cell, number])[])[]): MeasuredCell[] =>
  rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map(([cell, span]) => {
      const placed = new MeasuredCell({ cell, row, column, span }, MEASURES);
      column += span;
      return placed;
    });
  });
const movedIn = (columns: readonly number[], cells: readonly MeasuredCell[]) =>
  movedEdges(columns, cells, 'label', 10);
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('edges of a form', () => {
  const head = [
    [label('部门'), 1],
    [cell('工程部'), 2],
    [label('编码'), 1],
    [cell('GC'), 1],
  ] as const;

  it('stay where every text has its line', () => {
    const columns = [60, 60, 60, 60, 60];
    expect(movedIn(columns, form(head))).toBe(columns);
  });

  it('move for the rows alone that have a cell ending there, where a text stands on a line less', () => {
    const rows = form(head, [
      [cell('按期发布的项目数量'), 2],
      [cell('九成'), 3],
    ]);
    expect(movedIn([50, 40, 60, 60, 60], rows)).toEqual([50, 50, 50, 60, 60]);
  });

  it('move together where the cell beside has no room but the next one does', () => {
    const rows = form([
      [cell('按期发布的项目数量'), 1],
      [cell('Acceptance'), 1],
      [cell('九成'), 1],
    ]);
    expect(movedIn([90, 110, 100], rows)).toEqual([100, 110, 90]);
  });

  it('stay where a neighbour would pay with a line of its own', () => {
    const columns = [90, 100];
    const rows = form([
      [cell('按期发布的项目数量'), 1],
      [cell('九成以上的项目数量'), 1],
    ]);
    expect(movedIn(columns, rows)).toBe(columns);
  });

  it('leave room to sign, and to write where nothing stands yet', () => {
    const columns = [90, 80];
    const name: readonly [Cell, number] = [cell('一二三四五六七八九十一二三四'), 1];
    expect(movedIn(columns, form([name, [{ ...cell(''), entry: 'text' }, 1]]))).toBe(columns);
    expect(movedIn(columns, form([name, [{ ...cell(''), blocks: [] }, 1]]))).toBe(columns);
  });

  it('make no form wider, nor heavier with lines, and tear no word', () => {
    const text = fc.constantFrom(
      '九成',
      '按期发布的项目数量',
      '一二三四五六七八',
      'Acceptance',
      'ISO 9001 or better',
      'a b c',
    );
    const row = fc
      .tuple(
        fc.constantFrom([2, 1, 1], [1, 2, 1], [1, 1, 2], [1, 3], [3, 1], [1, 1, 1, 1]),
        fc.array(text, { minLength: 4, maxLength: 4 }),
      )
      .map(([spans, texts]) => spans.map((span, at) => [cell(texts[at] ?? ''), span] as const));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 40, max: 160 }), { minLength: 4, maxLength: 4 }),
        (rows, columns) => {
          const cells = form(...rows);
          const widths = movedIn(columns, cells);
          expect(sum(widths)).toBeCloseTo(sum(columns), 5);
          expect(weightOf(cells, widths)).toBeLessThanOrEqual(weightOf(cells, columns));
          for (const place of cells) {
            const need = Math.min(place.word('text') - 10, place.roomIn(columns), 90 - 10);
            expect(place.roomIn(widths)).toBeGreaterThanOrEqual(need - 0.01);
          }
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
