import type { Words } from '../words.ts';
import { splitTable } from './split-table.ts';
import { cellText, type Table, type TableCell, type TableColumn } from './table.ts';

/** Tables as `partials/table.hbs` draws them: parted to fit the page. */
export interface TablesView {
  readonly note: string;
  readonly tables: readonly PageTable[];
  /** The page lies across. */
  readonly isWide: boolean;
}

interface PageTable {
  /** Which part of a table that was parted; else empty. */
  readonly caption: string;
  /** Not the first part: it has a page of its own. */
  readonly isContinued: boolean;
  readonly widths: string;
  /** Header rows, outermost first. */
  readonly heads: readonly (readonly HeadCell[])[];
  readonly rows: readonly { readonly cells: readonly PageCell[] }[];
}

interface HeadCell {
  readonly text: string;
  readonly target: string | undefined;
  readonly colspan: number;
  readonly rowspan: number;
}

interface PageCell extends TableCell {
  readonly text: string;
  readonly align: 'center' | undefined;
}

/** How many columns beside the first ones fit on a page that stands, and on one that lies across. */
export interface Room {
  readonly kept: number;
  readonly upright: number;
  readonly across: number;
}

export function tablesView(table: Table, { kept, upright, across }: Room, words: Words): TablesView {
  const parts = splitTable(table, kept, across);
  return {
    note: table.note,
    tables: parts.map((part, index) => ({
      caption:
        parts.length === 1
          ? ''
          : table.title + words.label('table.part', { part: index + 1, parts: parts.length }),
      isContinued: index > 0,
      widths: part.columns.map(({ share }) => share).join(' '),
      heads: headsOf(part.columns),
      rows: part.rows.map(({ cells }) => ({
        cells: cells.map((cell, at) => ({
          ...cell,
          text: cell.number === undefined ? '' : cellText(cell),
          align: part.columns[at]?.isCentred ? ('center' as const) : undefined,
        })),
      })),
    })),
    isWide: table.columns.length - kept > upright,
  };
}

/** One row; two where columns have groups over them. */
function headsOf(columns: readonly TableColumn[]): HeadCell[][] {
  const head = ({ title, target }: TableColumn, rowspan: number): HeadCell => ({
    text: title,
    target,
    colspan: 1,
    rowspan,
  });
  if (columns.every(({ group }) => group === '')) return [columns.map((one) => head(one, 1))];
  const upper: HeadCell[] = [];
  const lower: HeadCell[] = [];
  for (let at = 0; at < columns.length; ) {
    const first = columns[at];
    if (!first) break;
    const end = columns.findIndex(
      (one, index) => index > at && (one.group === '' || one.group !== first.group),
    );
    const next = first.group === '' ? at + 1 : end < 0 ? columns.length : end;
    if (first.group === '') upper.push(head(first, 2));
    else {
      upper.push({ text: first.group, target: undefined, colspan: next - at, rowspan: 1 });
      lower.push(...columns.slice(at, next).map((one) => head(one, 1)));
    }
    at = next;
  }
  return [upper, lower];
}
