import { cellText, type Table, type TableColumn } from '../booklet/views/table.ts';

/** Excel reads a file without this mark in the code page of the machine. */
const MARK = '\ufeff';

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled) in UTF-8 with a byte order mark. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it; nothing is taken away.
 * Source: OWASP, “CSV Injection”.
 */
export function tableToCsv({ columns, rows }: Table): string {
  const lines = [
    columns.map((column) => field(headingOf(column))),
    ...rows.map(({ cells }) =>
      cells.map((cell) => (cell.number === undefined ? field(cellText(cell)) : String(cell.number))),
    ),
  ];
  return `${MARK}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** Columns of one group are told apart by it: 采购部/经理. */
export const headingOf = ({ title, group }: TableColumn): string =>
  group === '' ? title : `${group}/${title}`;

/** Spreadsheets look past white space, and full-width signs count too. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
