import type { CellObject, SheetData } from 'write-excel-file/node';
import {
  cellText,
  type Table,
  type TableCell,
  type TableColumn,
  type TableRow,
} from '../../booklet/views/table.ts';
import { displayWidth } from '../../terminal/display-width.ts';

/** How sheets look. Colours are `#rrggbb`. */
export interface SheetLook {
  readonly font: string;
  readonly fill: string;
  readonly rule: string;
}

/** A table laid out for a sheet. */
export interface SheetLayout {
  readonly data: SheetData;
  readonly widths: readonly number[];
  readonly headerRows: number;
}

const NARROWEST = 6;
const WIDEST = 44;
/** What a cell keeps free around its text, in widths of a digit. */
const PADDING = 2;
const LINE = 15;
const AROUND = 5;
const HEADER_LINE = 18;

/** Excel takes 32,767 UTF-16 units in one cell. */
const CELLFULS = /.{1,16000}/gsu;

export function sheetLayout(table: Table, look: SheetLook): SheetLayout {
  const { columns } = table;
  const widths = columns.map((column, at) => widthOf(column, table.rows, at));
  const heads = headRows(columns, widths, look);
  const rows = table.rows.flatMap((row) => bodyRows(row, columns, widths, look));
  return { data: [...heads, ...rows], widths, headerRows: heads.length };
}

const lines = (text: string): string[] => text.split('\n');
const widest = (text: string): number => Math.max(...lines(text).map(displayWidth));

/** East Asian characters are two digits wide; long texts wrap. Headings may wrap once before they widen a column. */
function widthOf({ title, share }: TableColumn, rows: readonly TableRow[], at: number): number {
  const heading = displayWidth(title) > 14 ? Math.ceil(displayWidth(title) / 2) + 1 : displayWidth(title);
  const texts = rows.map(({ cells }) => widest(cellText(cells[at] ?? { values: [], number: undefined })));
  const most = Math.max(16, Math.min(WIDEST, share * 1.6));
  const longest = texts.reduce((max, width) => Math.max(max, width), heading);
  return Math.max(NARROWEST, Math.min(longest, most)) + PADDING;
}

/** A cell where a merged one goes on. */
const COVERED = null;

function headRows(columns: readonly TableColumn[], widths: readonly number[], look: SheetLook): SheetData {
  const style = {
    ...bordered(look),
    fontWeight: 'bold',
    backgroundColor: look.fill,
    align: 'center',
    alignVertical: 'center',
    wrap: true,
  } as const;
  const height = (texts: readonly (readonly [string, number])[]) =>
    HEADER_LINE * Math.max(1, ...texts.map(([text, width]) => Math.ceil(displayWidth(text) / (width - 1))));
  const titles = columns.map(({ title }, at) => [title, widths[at] ?? NARROWEST] as const);
  const cell = (value: string, more: CellObject): CellObject => ({
    value: asText(value),
    type: String,
    ...style,
    ...more,
  });
  if (columns.every(({ group }) => group === '')) {
    const tall = height(titles);
    return [titles.map(([title]) => cell(title, { height: tall }))];
  }
  const groups = groupsOf(columns);
  const spans = groups.flatMap(({ text, from, to }) =>
    text === '' ? [] : [[text, widths.slice(from, to).reduce((sum, width) => sum + width, 0)] as const],
  );
  const upperHeight = height(spans);
  const lowerHeight = height(titles.filter((_, at) => columns[at]?.group !== ''));
  const upper = groups.flatMap(({ text, from, to }) => {
    const rest = Array.from({ length: to - from - 1 }, () => COVERED);
    const span = text === '' ? { rowSpan: 2 } : { columnSpan: to - from };
    return [
      cell(text === '' ? (columns[from]?.title ?? '') : text, { ...span, height: upperHeight }),
      ...rest,
    ];
  });
  const lower = columns.map(({ title, group }) =>
    group === '' ? COVERED : cell(title, { height: lowerHeight }),
  );
  return [upper, lower];
}

interface Group {
  readonly text: string;
  readonly from: number;
  to: number;
}

/** Neighbouring columns of one group; a column without a group stands alone. */
function groupsOf(columns: readonly TableColumn[]): Group[] {
  const groups: Group[] = [];
  for (const [at, { group }] of columns.entries()) {
    const last = groups.at(-1);
    if (last && group !== '' && last.text === group) last.to = at + 1;
    else groups.push({ text: group, from: at, to: at + 1 });
  }
  return groups;
}

const bordered = ({ rule }: SheetLook) => ({ borderStyle: 'thin', borderColor: rule }) as const;

/** One row as a rule; more where a text is longer than a cell may be. */
function bodyRows(
  { cells, weight }: TableRow,
  columns: readonly TableColumn[],
  widths: readonly number[],
  look: SheetLook,
): SheetData {
  const style: CellObject = {
    ...bordered(look),
    alignVertical: 'center',
    wrap: true,
    ...(weight === 'plain' ? {} : ({ fontWeight: 'bold' } as const)),
    ...(weight === 'total' ? { backgroundColor: look.fill } : {}),
  };
  const pieces = cells.map((cell) => piecesOf(cell));
  const rows = Math.max(...pieces.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => {
    const height = AROUND + LINE * Math.max(1, ...pieces.map((piece, at) => linesIn(piece[row], widths[at])));
    return columns.map(({ isCentred }, at): CellObject => {
      const value = pieces[at]?.[row];
      const align = isCentred ? 'center' : 'left';
      if (typeof value === 'number') return { value, type: Number, ...style, align, height };
      return { value: asText(value ?? ''), type: String, ...style, align, height };
    });
  });
}

function piecesOf(cell: TableCell): (string | number)[] {
  if (cell.number !== undefined) return [cell.number];
  const text = cellText(cell);
  return text.match(CELLFULS) ?? [''];
}

/** Excel's greatest height of a row is 409 points. */
const MOST_LINES = 25;

/** Lines that a text takes in a column, a little generous: words do not break where we think. */
function linesIn(value: string | number | undefined, width = NARROWEST): number {
  if (typeof value !== 'string') return 1;
  const room = Math.max(2, width - PADDING + 0.5);
  const count = lines(value).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)),
    0,
  );
  return Math.min(MOST_LINES, count);
}

/** `_x0041_` would be read as an escaped A. */
const asText = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
