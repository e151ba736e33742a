import type { StaffingView } from '../booklet/views/staffing-view.ts';
import { column, linkCell, numberCell, type Table, type TableRow, textCell } from '../booklet/views/table.ts';
import type { Words } from '../booklet/words.ts';

/**
 * 定岗定编表 with department and post in columns of their own, so that it can be sorted and filtered: each department's sum,
 * then its posts, at the end the whole.
 */
export function staffingTable(view: StaffingView, words: Words): Table {
  const { rows, total, hasFilled, hasRemarks } = view;
  const number = (value: number | '') => numberCell(value === '' ? undefined : value);
  const numbers = ({ approved, filled, vacant }: StaffingView['total']) =>
    (hasFilled ? [approved, filled, vacant] : [approved]).map(number);
  const remark = (text: string) => (hasRemarks ? [textCell(text)] : []);
  const hasCodes = rows.some(({ code }) => code !== '');
  const code = (text: string) => (hasCodes ? [textCell(text)] : []);
  const numeric = (name: string) => column(words.label(name), 8, { isCentred: true });
  let department = linkCell([]);
  const body = rows.flatMap((row): TableRow[] => {
    if (row.isDepartment) department = linkCell(row.department ? [row.department] : row.name);
    // Sums here are those of departments alone.
    if (row.isDepartment && row.department === undefined) return [];
    const post = row.isDepartment ? textCell(words.label('staffing.subtotal')) : linkCell(row.name);
    const cells = [department, post, ...code(row.code), ...numbers(row), ...remark(row.remark)];
    return [{ weight: row.isDepartment ? 'sum' : 'plain', cells }];
  });
  const sum = [textCell(words.label('staffing.total')), textCell(''), ...code('')];
  return {
    title: words.label('staffing'),
    note: '',
    columns: [
      column(words.label('table.department'), 18),
      column(words.label('table.position'), 18),
      ...(hasCodes ? [column(words.label('staffing.code'), 12, { isCentred: true })] : []),
      numeric('staffing.approved'),
      ...(hasFilled ? [numeric('staffing.filled'), numeric('staffing.vacant')] : []),
      ...(hasRemarks ? [column(words.label('staffing.remark'), 24)] : []),
    ],
    rows: [...body, { weight: 'total', cells: [...sum, ...numbers(total), ...remark('')] }],
  };
}
