import type { Box, Room } from '../box.ts';
import { SpaceBox } from '../box.ts';
import { innerHead } from './inner-head.ts';
import { type CellInRow, closingStart, crossing, sum, type TableCell, type TableRow } from './table-rows.ts';

/** Rows of a table with their heights. */
export interface Rows {
  readonly rows: readonly TableRow[];
  readonly heights: readonly number[];
  /** Above and below the content of a cell. */
  readonly padding: number;
  /** Height of a line of table text. */
  readonly line: number;
  /** Fewest rows of either part, where there is a boundary that leaves as many. */
  readonly least: number;
}

/** A place to cut: above row `at`, or through it when some of it (`extra` points) stays above. */
interface Cut {
  readonly at: number;
  readonly extra: number;
  readonly force: boolean;
}

export interface CutRows {
  readonly first: readonly TableRow[];
  readonly rest: readonly TableRow[];
}

const NOTHING: Box = new SpaceBox(0);
/** A row is cut through only when it is a good part of a page, else it moves as a whole. */
const LONG_ROW = 0.25;
/** Lines of a row that must stay above, and that must be left. */
const LEAST_LINES = 3;
/** A table of more than a few rows does not go on with less than so many lines. */
const FEW_ROWS = 4;
const LEAST_REST = 5;
/** How far back a better place is looked for, as a part of the page that stays empty. */
const MOST_WASTE = 0.3;
/** The same, for a place where a group of rows begins. */
const GROUP_WASTE = 0.12;

/** Cuts rows so that the first part fits; undefined when none of it should stand here. */
export function cutRows(rows: Rows, room: Room): CutRows | undefined {
  const whole = fitting(rows.heights, room.height);
  const left = room.height - sum(rows.heights, 0, whole);
  const through = cutThrough(rows, { at: whole, extra: left, force: false }, room);
  if (through !== undefined) return through;
  const at = bestBoundary(rows, whole, room);
  const shared = cutAboveClosing(rows, at, room);
  if (shared !== undefined) return shared;
  const first = rows.rows[0]?.again ? 1 : 0;
  if (at > first) return apply(rows, { at, extra: 0, force: false }, room);
  const extra = Math.max(1, room.height - sum(rows.heights, 0, first));
  return room.force ? apply(rows, { at: first, extra, force: true }, room) : undefined;
}

/** Less than a stack allows: rows that a stack has no room for do not fit here. */
const ROUNDING = 0.005;

function fitting(heights: readonly number[], room: number): number {
  let used = 0;
  let count = 0;
  for (const height of heights) {
    used += height;
    if (used > room + ROUNDING) break;
    count++;
  }
  return count;
}

function cutThrough(rows: Rows, cut: Cut, room: Room): CutRows | undefined {
  const height = rows.heights[cut.at] ?? 0;
  const least = LEAST_LINES * rows.line;
  const extra = Math.min(cut.extra, height - least);
  if (height <= room.page * LONG_ROW || extra < least + 2 * rows.padding) return undefined;
  return apply(rows, { ...cut, extra }, room);
}

/** The end of a long row goes along with rows that are signed, where no boundary leaves them a row of their own. */
function cutAboveClosing(rows: Rows, boundary: number, room: Room): CutRows | undefined {
  const closing = closingStart(rows.rows);
  if (closing === 0 || closing === rows.rows.length || boundary < closing) return undefined;
  const least = LEAST_LINES * rows.line;
  const extra = (rows.heights[closing - 1] ?? 0) - least;
  return extra < least ? undefined : apply(rows, { at: closing - 1, extra, force: false }, room);
}

/** The lowest boundary where no label would lose its room, unless that leaves too much of the page empty. */
function bestBoundary(rows: Rows, whole: number, room: Room): number {
  let waste = 0;
  let best: number | undefined;
  for (let at = whole; at > 0 && waste <= room.page * MOST_WASTE; at--) {
    if (isGoodBoundary(rows, at, room)) {
      best ??= at;
      if (Math.min(at, rows.rows.length - at) >= rows.least) return groupStart(rows, at, room) ?? at;
    }
    waste += rows.heights[at - 1] ?? 0;
  }
  return best ?? whole;
}

/** Where the group begins that a cut at `at` would part, if that is near: a department's name stands above its posts. */
function groupStart(rows: Rows, at: number, room: Room): number | undefined {
  let waste = 0;
  for (let start = at; start > FEW_ROWS && waste <= room.page * GROUP_WASTE; start--) {
    const row = rows.rows[start];
    const isGroup = row?.leads && row.cells.some(({ shaded }) => !shaded);
    if (isGroup && crossing(rows.rows, start).length === 0) {
      return isGoodBoundary(rows, start, room) ? start : undefined;
    }
    waste += rows.heights[start - 1] ?? 0;
  }
  return undefined;
}

function isGoodBoundary(rows: Rows, at: number, room: Room): boolean {
  const rest = sum(rows.heights, at);
  const closing = closingStart(rows.rows);
  if (closing < rows.rows.length && at >= closing) return false;
  if (rows.rows[at]?.note) return false;
  if (rows.rows[at - 1]?.leads && !rows.rows[at]?.leads) return false;
  if (at > FEW_ROWS && rest < LEAST_REST * rows.line) return false;
  if (at >= 2 && at === rows.rows.length - 1 && rest < LEAST_LINES * rows.line) return false;
  return crossing(rows.rows, at).every((placed) => {
    if (partsOneRow(rows, placed, at)) return false;
    if (placed.cell.repeated) return true;
    const height = heightAbove(rows, placed, at, 0);
    const { content } = placed.cell;
    return content.height <= height || content.split({ ...room, height, force: false }) !== undefined;
  });
}

/** Whether one short row would stand alone of the three or more beside a cell. */
function partsOneRow({ heights, line }: Rows, { cell: { rowspan }, row }: CellInRow, at: number): boolean {
  if (rowspan <= 2) return false;
  const alone = at === row + 1 ? row : at === row + rowspan - 1 ? at : undefined;
  return alone !== undefined && (heights[alone] ?? 0) < LEAST_REST * line;
}

/** Room for the content of a cell above a cut. */
function heightAbove({ heights, padding }: Rows, { row }: CellInRow, at: number, extra: number): number {
  return sum(heights, row, at) + extra - 2 * padding;
}

type Pieces = ReadonlyMap<TableCell, { readonly first: Box; readonly rest: Box | undefined }>;

function apply(rows: Rows, cut: Cut, room: Room): CutRows | undefined {
  const { at, extra } = cut;
  const through = extra > 0;
  const own = through ? (rows.rows[at]?.cells ?? []).map((cell) => ({ cell, row: at })) : [];
  const above = crossing(rows.rows, at);
  const pieces: Pieces = new Map(
    [...above, ...own].map((placed) => {
      const height = heightAbove(rows, placed, at, extra);
      return [placed.cell, cutContent(placed.cell, { ...room, height, force: cut.force })];
    }),
  );
  if (through && !own.some(({ cell }) => !cell.repeated && (pieces.get(cell)?.first.height ?? 0) > 0))
    return undefined;
  // What could not be cut may have been made to fit: then the whole row stands above.
  const ending = [...above, ...own].filter(({ cell, row }) => row + cell.rowspan === at + 1);
  const whole = through && [...own, ...ending].every(({ cell }) => pieces.get(cell)?.rest === undefined);
  return {
    first: rowsAbove(rows.rows, through ? at + 1 : at, pieces),
    rest: whole
      ? rowsBelow(rows.rows, at + 1, [...above, ...own], pieces)
      : rowsBelow(rows.rows, at, [...above, ...own], pieces, through),
  };
}

/** The rows before `end`; cells that reach further end there. */
function rowsAbove(rows: readonly TableRow[], end: number, pieces: Pieces): readonly TableRow[] {
  return rows.slice(0, end).map((row, index) => {
    const cells = row.cells.map((cell): TableCell => {
      const piece = pieces.get(cell);
      if (piece === undefined) return cell;
      const rowspan = Math.min(cell.rowspan, end - index);
      return { ...cell, content: piece.first, rowspan, middle: isMiddle(cell, piece.rest) };
    });
    return { ...row, cells };
  });
}

/** The rows from `start` on, with what is left of cells that began above; of a row that was cut, only that. */
function rowsBelow(
  rows: readonly TableRow[],
  start: number,
  placed: readonly CellInRow[],
  pieces: Pieces,
  through = false,
): readonly TableRow[] {
  const next = rows[start];
  if (next === undefined) return [];
  const goingOn = placed.filter(({ cell, row }) => row + cell.rowspan > start);
  const above = goingOn.filter(({ row }) => row < start);
  const head = above.length > 0 ? innerHead(rows, start, above) : undefined;
  const restOf = ({ cell, row }: CellInRow, from: number) =>
    remainder(cell, pieces.get(cell)?.rest, row + cell.rowspan - from);
  const own = through
    ? goingOn.filter(({ row }) => row === start).map((cell) => restOf(cell, start))
    : next.cells;
  const following = rows.slice(start + 1);
  if (head === undefined) {
    return [withCells(next, [...above.map((cell) => restOf(cell, start)), ...own]), ...following];
  }
  const top = withCells(head, [...above.map((cell) => restOf(cell, start - 1)), ...head.cells]);
  return [top, { ...next, cells: own }, ...following];
}

const withCells = (row: TableRow, cells: readonly TableCell[]): TableRow => ({
  ...row,
  cells: [...cells].sort((a, b) => a.column - b.column),
});

/** What is cut begins at the top; labels stay in the middle. */
function isMiddle(cell: TableCell, rest: Box | undefined): boolean {
  return cell.middle && (rest === undefined || cell.label !== undefined);
}

function cutContent(
  { content, repeated }: TableCell,
  room: Room,
): { readonly first: Box; readonly rest: Box | undefined } {
  if (repeated || content.height <= room.height + 0.01) return { first: content, rest: undefined };
  const split = room.height > 0 ? content.split(room) : undefined;
  return split ?? { first: NOTHING, rest: content };
}

function remainder(cell: TableCell, rest: Box | undefined, rowspan: number): TableCell {
  if (rest !== undefined) return { ...cell, content: rest, rowspan, middle: false };
  if (cell.label === undefined) return { ...cell, content: NOTHING, rowspan };
  return { ...cell, content: cell.label, rowspan, repeated: true };
}
