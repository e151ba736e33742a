import type { CoverageView } from '../booklet/views/coverage-view.ts';
import { column, linkCell, type Table, textCell } from '../booklet/views/table.ts';
import type { Words } from '../booklet/words.ts';

type DepartmentView = CoverageView['departments'][number];
type FunctionView = DepartmentView['rows'][number];

/** 职能分解表 as matrices: one a department, a column a post, gaps and functions of several posts said in the last column. */
export function coverageMatrices({ departments }: CoverageView, words: Words): Table[] {
  return departments.map(({ department, positions, rows }) => ({
    title: department.text,
    note: words.label('coverage.legend'),
    columns: [
      column(words.label('grid.number'), 6, { isCentred: true }),
      column(words.label('coverage.function'), 36),
      ...positions.map((position) => column(position.name, 9, { target: position.target, isCentred: true })),
      column(words.label('coverage.status'), 12),
    ],
    rows: rows.map((row) => ({
      weight: row.isGroup ? 'sum' : 'plain',
      cells: [
        textCell(row.number),
        textCell(row.name),
        ...row.marks.map(textCell),
        textCell(statusOf(row, words)),
      ],
    })),
  }));
}

/** The same as one list: a row a function, the posts in one column. */
export function coverageList({ departments }: CoverageView, words: Words): Table {
  return {
    title: words.label('coverage'),
    note: '',
    columns: [
      column(words.label('table.department'), 16),
      column(words.label('grid.number'), 6, { isCentred: true }),
      column(words.label('coverage.function'), 40),
      column(words.label('coverage.positions'), 26),
      column(words.label('coverage.status'), 12),
    ],
    rows: departments.flatMap(({ department, rows }) =>
      rows.map((row) => ({
        weight: 'plain' as const,
        cells: [
          linkCell([department]),
          textCell(row.number),
          textCell(row.name),
          linkCell(row.values),
          textCell(statusOf(row, words)),
        ],
      })),
    ),
  };
}

function statusOf({ isGap, carriers }: FunctionView, words: Words): string {
  if (isGap) return words.label('coverage.status-gap');
  return carriers > 1 ? words.label('coverage.status-several', { count: carriers }) : '';
}
