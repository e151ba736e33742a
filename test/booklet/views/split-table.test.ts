import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTable } from '../../../src/booklet/views/split-table.ts';
import { cellText, column, type Table, textCell } from '../../../src/booklet/views/table.ts';

const tableOf = (groups: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  title: '表',
  note: '',
  columns: [column('名', 10), ...groups.map((group, at) => column(`${at}`, 10, { group }))],
  rows: rows.map((cells) => ({ weight: 'plain', cells: cells.map(textCell) })),
});

const titles = (tables: readonly Table[]) =>
  tables.map(({ columns }) => columns.map(({ title }) => title).join(''));

describe('a table too wide for a page', () => {
  it('stays whole where it fits', () => {
    const table = tableOf(['', '', ''], [['甲', 'a', 'b', 'c']]);
    expect(splitTable(table, 1, 3)).toEqual([table]);
  });

  it('is cut into even parts that repeat the first columns', () => {
    const row = ['甲', ...'abcdefg'];
    expect(titles(splitTable(tableOf(Array(7).fill(''), [row]), 1, 5))).toEqual(['名0123', '名456']);
  });

  it('is cut between groups where that takes no further part', () => {
    const groups = ['东', '东', '东', '西', '西', '西', '西'];
    expect(titles(splitTable(tableOf(groups, [['甲', ...'abcdefg']]), 1, 4))).toEqual(['名012', '名3456']);
  });

  it('shows a row where it says something, and one that never does in the first part', () => {
    const table = tableOf(
      ['', '', '', ''],
      [
        ['左', 'x', '', '', ''],
        ['右', '', '', '', 'x'],
        ['无', '', '', '', ''],
        ['都', 'x', '', 'x', ''],
      ],
    );
    const names = splitTable(table, 1, 2).map(({ rows }) =>
      rows.map(({ cells }) => cells[0] && cellText(cells[0])).join(''),
    );
    expect(names).toEqual(['左无都', '右都']);
  });

  it('keeps every column once, in order, and every cell that says something, whatever the groups', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', '东', '西', '南'), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.boolean()),
        (groups, most, marks) => {
          const rows = ['甲', '乙', '丙'].map((name) => [
            name,
            ...groups.map((_, at) => (marks.next().value ? `${name}${at}` : '')),
          ]);
          const parts = splitTable(tableOf(groups, rows), 1, most);
          expect(parts.flatMap(({ columns }) => columns.slice(1).map(({ title }) => title))).toEqual(
            groups.map((_, at) => String(at)),
          );
          expect(parts.length).toBe(Math.max(1, Math.ceil(groups.length / most)));
          for (const { columns } of parts) expect(columns.length - 1).toBeLessThanOrEqual(most);
          const said = parts.flatMap((part) =>
            part.rows.flatMap(({ cells }) => cells.slice(1).map(cellText)),
          );
          expect(said.filter(Boolean).sort()).toEqual(
            rows
              .flatMap((row) => row.slice(1))
              .filter(Boolean)
              .sort(),
          );
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });
});
