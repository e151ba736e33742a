import type { FormsView } from '../booklet/views/lists-view.ts';
import { column, linkCell, numberCell, type Table, textCell } from '../booklet/views/table.ts';
import type { Words } from '../booklet/words.ts';

/** 表单清单: every form and the units that use it. */
export function formsTable({ rows }: FormsView, words: Words): Table {
  return {
    title: words.label('forms'),
    note: '',
    columns: [
      column(words.label('grid.number'), 6, { isCentred: true }),
      column(words.label('forms.name'), 34),
      column(words.label('forms.uses'), 60),
    ],
    rows: rows.map(({ number, name, uses }) => ({
      weight: 'plain',
      cells: [numberCell(number), textCell(name), linkCell(uses)],
    })),
  };
}
