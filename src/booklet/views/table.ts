import { LINE_BREAK, PARAGRAPH_BREAK } from '../html/inline-buffer.ts';
import type { Value } from './links.ts';

/** A derived table as data: what pages, spreadsheets and lists of values are drawn from. */
export interface Table {
  /** 权责表; where one table takes several, what this one is of: 客服部. */
  readonly title: string;
  /** Signs that need an explanation; empty as a rule. */
  readonly note: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly title: string;
  /** Stands over this column and its neighbours of the same group; empty for none. */
  readonly group: string;
  /** Anchor of the unit that the column is of. */
  readonly target: string | undefined;
  /** Relative width on a page. */
  readonly share: number;
  /** Short words, marks and numbers stand in the middle. */
  readonly isCentred: boolean;
}

export interface TableRow {
  /** `sum` and `total` add up other rows. */
  readonly weight: 'plain' | 'sum' | 'total';
  /** One a column. */
  readonly cells: readonly TableCell[];
}

/** Text, perhaps with links in it, or a number; a cell without either is empty. */
export interface TableCell {
  readonly values: readonly Value[];
  readonly number: number | undefined;
}

const EMPTY: TableCell = { values: [], number: undefined };

export const linkCell = (values: readonly Value[]): TableCell => ({ values, number: undefined });

export const textCell = (text: string): TableCell =>
  text === '' ? EMPTY : { values: [{ before: '', text, target: undefined }], number: undefined };

export const numberCell = (number: number | undefined): TableCell =>
  number === undefined ? EMPTY : { values: [], number };

/** What the cell says, its lines parted by `\n`. */
export function cellText({ values, number }: TableCell): string {
  if (number !== undefined) return String(number);
  return values
    .map(({ before, text }) => before + text)
    .join('')
    .replaceAll(LINE_BREAK, '\n')
    .replaceAll(PARAGRAPH_BREAK, '\n\n');
}

export const isBlank = ({ values, number }: TableCell): boolean =>
  values.length === 0 && number === undefined;

/** A column of the usual kind; the rest is said where it differs. */
export function column(title: string, share: number, rest: Partial<TableColumn> = {}): TableColumn {
  return { title, group: '', target: undefined, share, isCentred: false, ...rest };
}
