import { tableSource } from '../../src/booklet/table-views.ts';
import type { Table } from '../../src/booklet/views/table.ts';
import { cellText, column, linkCell, numberCell, textCell } from '../../src/booklet/views/table.ts';
import type { Organisation } from '../../src/org/organisation.ts';
import { loadVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { type Files, resolveFiles } from '../org/handbook.ts';

/** Where tables of these files come from. */
export function sourceOf(files: Files) {
  const organisation: Organisation = resolveFiles(files).value;
  const language = organisation.handbook.document.language ?? 'zh-CN';
  return tableSource(organisation, { kind: 'handbook' }, loadVocabulary(language));
}

/** The rows as texts, under their headings. */
export const gridOf = ({ columns, rows }: Table): string[][] => [
  columns.map(({ title }) => title),
  ...rows.map(({ cells }) => cells.map(cellText)),
];

/** One of everything: groups of columns, numbers, marks, text that is hard on formats. */
export const HARD: Table = {
  title: '难表',
  note: '',
  columns: [
    column('序号', 6, { isCentred: true }),
    column('内容', 30),
    column('甲', 10, { group: '一部' }),
    column('乙', 10, { group: '一部' }),
    column('丙', 10),
  ],
  rows: [
    row('plain', 1, '=1+1', '+86 10', '-3', '@SUM(A1)'),
    row('plain', 2, '说“好”, "quoted"', '两行\n文字', ' 前空格', 'tab\t'),
    row('plain', 3, '＝全角', '  =空格后', '', '_x0041_ & <b>'),
    row('sum', 4, '𠮷野家 龘', '한국어', 'plain', ''),
    row('total', 10, '合计', '', '', ''),
  ],
};

function row(weight: Table['rows'][number]['weight'], number: number, ...texts: string[]) {
  const [first = '', ...others] = texts;
  const link = linkCell([{ before: '', text: first, target: undefined }]);
  return { weight, cells: [numberCell(number), link, ...others.map(textCell)] };
}
