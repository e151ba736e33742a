import { namesGroup } from '../../table/leading-rows.ts';
import type { DocumentContext } from '../document-context.ts';
import type { RowBox } from '../pages/column.ts';
import { bodyOf } from '../styles/look.ts';
import type { DrawnRow } from './table-row.ts';

/** Rows taller than this part of a page may be split, groups of rows no taller are kept together. */
const TALL = 0.35;
/** A table of at most so much of a page is parted with so many rows on either side, or not at all if those rows are no higher than that. */
const SMALL_TABLE = 0.9;
const LEAST_ROWS = 4;
const MOST_EMPTY = 0.3;

/**
 * Where pages may end in a table: not in a row of ordinary height but the first (LibreOffice loses the rest of a table whose
 * unbreakable first row fills the page), not between a row of labels and the first row under it,
 * not among the few rows beside one label, not before a row to sign in nor before the sentence above it, neither
 * the first nor the last row stands alone on its page, and of a small table few rows do not.
 */
export function rowBoxes(
  context: DocumentContext,
  rows: readonly DrawnRow[],
  headRows: number,
): readonly RowBox[] {
  const { theme, lines } = context.look;
  const page = bodyOf(theme, 'portrait').height;
  const tall = page * TALL;
  const kept = new Set([...keptRows(rows, headRows, tall), ...edgesOfSmall(rows, headRows, page)]);
  return rows.map((row, index) => ({
    height: row.height,
    splits: row.height > tall || index === headRows,
    margins: 2 * theme.table.paddingY,
    line: lines.table,
    keepNext: kept.has(index),
    anchors: row.cells.flatMap(({ anchors }) => anchors),
  }));
}

function keptRows(rows: readonly DrawnRow[], headRows: number, tall: number): ReadonlySet<number> {
  const kept = new Set<number>();
  rows.forEach((row, index) => {
    if (index < headRows) {
      kept.add(index);
      return;
    }
    const next = rows[index + 1];
    const isEdge = index === headRows || index + 2 === rows.length;
    if (next && next.height <= tall && leadsTo(row, next, isEdge, tall)) kept.add(index);
    if (isSigned(rows.slice(index, index + 3)) && row.height <= tall) kept.add(index);
    for (const at of besideOneLabel(rows, index, tall)) kept.add(at);
  });
  return kept;
}

/** The rows at either edge of a small table, but the last of each, where they leave no hole when they move. */
function edgesOfSmall(rows: readonly DrawnRow[], headRows: number, page: number): readonly number[] {
  const body = rows.length - headRows;
  if (heightOf(rows) > page * SMALL_TABLE) return [];
  const isParted = body >= 2 * LEAST_ROWS;
  const isLow = (from: number, to: number): boolean => heightOf(rows.slice(from, to)) <= page * MOST_EMPTY;
  const edge = (from: number, to: number): readonly number[] =>
    isLow(from, to) ? Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => from + at) : [];
  return isParted
    ? [...edge(headRows, headRows + LEAST_ROWS), ...edge(rows.length - LEAST_ROWS, rows.length)]
    : edge(headRows, rows.length);
}

/** Whether a row belongs on the page of the next one. */
function leadsTo(row: DrawnRow, next: DrawnRow, isEdge: boolean, tall: number): boolean {
  if ((isLabels(row) && !isLabels(next)) || (isGroup(row) && !isGroup(next))) return true;
  return (isEdge || isToFillIn(next)) && row.height <= tall;
}

/**
 * Of the few rows that a label stands beside, all but the last; of many, as many at the beginning as the label is long (of a
 * label written downwards that is parted after its first row LibreOffice sets what follows the table on top of it), and the
 * last two.
 */
function besideOneLabel(rows: readonly DrawnRow[], first: number, tall: number): readonly number[] {
  const covered = Math.max(1, ...(rows[first]?.cells ?? []).map(({ grid }) => grid.rows));
  const group = rows.slice(first, first + covered);
  if (covered === 1) return [];
  const all = Array.from({ length: group.length - 1 }, (_, at) => first + at);
  if (heightOf(group) <= tall) return all;
  const label = Math.max(
    0,
    ...(rows[first]?.cells ?? []).map(({ grid, height }) => (grid.rows > 1 ? height : 0)),
  );
  return all.filter((row, at) => {
    const isBeginning = at === 0 || heightOf(group.slice(0, at + 1)) < Math.min(label, tall);
    return (isBeginning || at === all.length - 1) && (rows[row]?.height ?? 0) <= tall;
  });
}

const heightOf = (rows: readonly DrawnRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** A row with a place to sign or to write a date in. */
const isToFillIn = ({ cells }: DrawnRow): boolean => cells.some(({ grid }) => grid.cell.entry !== undefined);

/** The last of what is signed, the sentence that says so, and a row to sign in. */
const isSigned = ([row, sentence, entry]: readonly DrawnRow[]): boolean =>
  row !== undefined &&
  sentence !== undefined &&
  entry !== undefined &&
  !isToFillIn(row) &&
  !isToFillIn(sentence) &&
  isToFillIn(entry);

/** A row in bold type, such as a department's above its posts: the first of a group. */
const isGroup = ({ cells }: DrawnRow): boolean => namesGroup(cells.map(({ grid }) => grid.cell));

/** A row that only says what stands below it. */
const isLabels = ({ cells }: DrawnRow): boolean =>
  cells.every(({ grid }) => grid.merge === 'continue' || grid.cell.header);
