import type { Cell, Entry } from '../blocks.ts';
import { tableGrid } from '../table-grid.ts';
import { Flow } from './flow.ts';
import { TABLE_CLASSES } from './html-subset.ts';
import type { Attributes, Frame, OpenTable, PageReader } from './page-reader.ts';
import { hasWord, wholeNumber, wordOf } from './read-attribute.ts';

export function table(inside: Frame, page: PageReader, attributes: Attributes): void {
  const body: OpenTable['body'] = [];
  const open: OpenTable = { head: [], body, rows: body, caption: undefined };
  const role = wordOf<(typeof TABLE_CLASSES)[number]>(TABLE_CLASSES, attributes.class) ?? 'grid';
  const stated = (attributes.widths ?? '')
    .split(' ')
    .map(Number)
    .filter((width) => width > 0);
  const { flow } = page;
  inside.nesting = { ...page.nesting, table: open, list: undefined };
  inside.atEnd(() => {
    const { columns, head, body: rows } = tableGrid(open.head, open.body, stated.length);
    if (head.length + rows.length === 0) return;
    const widths = Array.from({ length: columns }, (_, column) => stated[column] ?? 100 / columns);
    flow.add({
      kind: 'table',
      role,
      widths,
      head,
      body: rows,
      ...(open.caption ? { caption: open.caption } : {}),
    });
  });
}

export function rowsOf(inside: Frame, page: PageReader, part: 'head' | 'body'): void {
  const { table: open } = page.nesting;
  if (!open) return;
  open.rows = open[part];
  inside.atEnd(() => {
    open.rows = open.body;
  });
}

/** Inside a row there are only cells, in which lists begin anew. */
export function tableRow(inside: Frame, page: PageReader): void {
  const { table: open } = page.nesting;
  const row: Cell[] = [];
  inside.nesting = { ...page.nesting, row, list: undefined, inCell: true };
  inside.atEnd(() => {
    open?.rows.push({ cells: row });
  });
}

const ALIGNS: readonly Cell['align'][] = ['start', 'center', 'end'];

export function tableCell(inside: Frame, page: PageReader, attributes: Attributes): void {
  const { row } = page.nesting;
  const classes = attributes.class;
  const header = inside.element === 'th' || hasWord(classes, 'label');
  const flow = new Flow(header ? 'label' : 'body');
  inside.holdBlocks(flow);
  inside.atEnd(() => {
    const cell: Cell = {
      blocks: flow.take(),
      colspan: Math.max(1, wholeNumber(attributes.colspan, 1)),
      rowspan: Math.max(1, wholeNumber(attributes.rowspan, 1)),
      header,
      align: wordOf(ALIGNS, attributes.align) ?? (header ? 'center' : 'start'),
      vertical: hasWord(classes, 'vertical'),
    };
    const entry = classes === undefined ? undefined : entryOf(classes);
    row?.push(entry ? { entry, ...cell } : cell);
  });
}

function entryOf(classes: string): Entry | undefined {
  if (hasWord(classes, 'date-entry')) return 'date';
  return hasWord(classes, 'entry') ? 'text' : undefined;
}
