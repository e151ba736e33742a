import type { Cell, TableBlock } from '../../../booklet/blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import { type Face, widthInEm } from '../lines/line-count.ts';
import { CellColumn } from '../pages/column.ts';
import { Place } from '../pages/place.ts';
import type { CellPlace } from '../pages/setting.ts';
import { plainText } from '../runs.ts';
import type { GridCell } from './table-grid.ts';

/** Rows of a form are at least this many times their type high. */
const FORM_ROW = 2.1;
/** Upright text runs on in a second column beyond this length, points. */
const LONG_UPRIGHT = 150;

/** Tables in cells of many columns stay tables, points. */
const LEAST_WIDTH = 12;

/** A cell whose content has been written and measured. */
export interface DrawnCell {
  readonly grid: GridCell;
  readonly xml: string;
  /** Height of the content with the cell's margins and the line above it. */
  readonly height: number;
  readonly anchors: readonly string[];
}

export interface DrawnRow {
  readonly cells: readonly DrawnCell[];
  height: number;
  /** Height that Word must be told, from line to line: of upright text, which makes no row higher by itself, and of a form's rows. */
  told: number;
}

/** Width of a cell over its columns, given where columns begin. */
export const spanWidth = (edges: readonly number[], { column, span }: GridCell): number =>
  (edges[column + span] ?? 0) - (edges[column] ?? 0);

/** Writes the cells of a row. `edges` are where columns begin, in twentieths of a point; `anchors` go to the first cell. */
export function drawRow(
  context: DocumentContext,
  cells: readonly GridCell[],
  edges: readonly number[],
  role: TableBlock['role'],
  anchors: string[],
): DrawnRow {
  const { theme } = context.look;
  const drawn = cells.map((grid) => drawCell(context, grid, spanWidth(edges, grid), anchors));
  const least = role === 'form' ? theme.sizes.table * FORM_ROW : 0;
  const own = drawn.filter(({ grid }) => grid.merge === 'none' && !grid.cell.vertical);
  const blank = context.look.lines.table + 2 * theme.table.paddingY + theme.table.inner;
  const natural = own.reduce((most, cell) => Math.max(most, cell.height), blank);
  return { cells: drawn, height: Math.max(natural, least), told: natural < least ? least : 0 };
}

function drawCell(context: DocumentContext, grid: GridCell, width: number, anchors: string[]): DrawnCell {
  const { paddingX, paddingY, inner: line } = context.look.theme.table;
  if (grid.merge === 'continue') return { grid, xml: EMPTY_PARAGRAPH, height: 0, anchors: [] };
  const { cell } = grid;
  const column = new CellColumn();
  const inner = Math.max(LEAST_WIDTH, width / 20 - 2 * paddingX);
  const place = new Place(context, column, cell.vertical ? Number.POSITIVE_INFINITY : inner, placeOf(cell));
  for (const id of anchors.splice(0)) place.anchorNext(id);
  for (const block of cell.blocks) context.write(place, block);
  if (cell.entry && context.entries && cell.blocks.length === 0) {
    place.set({ style: 'FormText', runs: context.entries.run(cell.entry), text: '' });
  }
  const xml = place.close();
  const content = cell.vertical ? uprightLength(context, cell, inner) : column.height;
  return { grid, xml, height: content + 2 * paddingY + line, anchors: column.anchors };
}

const EMPTY_PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="FormText"/></w:pPr></w:p>';

const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;

function placeOf({ header, align, vertical }: Cell): CellPlace {
  return { header, align: vertical ? 'center' : ALIGN[align] };
}

/** Height that upright text needs to stand in as few columns as the cell has room for. */
function uprightLength(context: DocumentContext, { blocks }: Cell, width: number): number {
  const { size, line } = context.styles.FormLabel;
  const lengths = blocks.map((block) =>
    block.kind === 'paragraph'
      ? lengthInEm(plainText(block.inlines), context.faces.of('FormLabel')) * size
      : 0,
  );
  const longest = Math.max(0, ...lengths) * 1.05;
  const columns = Math.max(1, Math.floor(width / line) - (lengths.length - 1));
  return longest <= LONG_UPRIGHT ? longest : Math.max(LONG_UPRIGHT, longest / columns);
}

const SYLLABLES = /[\uac00-\ud7a3]/g;

/** How far upright text runs, em: Korean syllables that are narrower than high stand under each other at their height. */
function lengthInEm(text: string, face: Face): number {
  const syllables = text.match(SYLLABLES)?.length ?? 0;
  return widthInEm(text.replaceAll(SYLLABLES, ''), face) + syllables;
}

/** Cells over several rows and upright cells make the last of their rows as high as they need. */
export function stretchForSpans(rows: readonly DrawnRow[]): void {
  rows.forEach((row, index) => {
    for (const { grid, height } of row.cells) {
      if (grid.merge !== 'restart' && !grid.cell.vertical) continue;
      const covered = rows.slice(index, index + grid.rows);
      const last = covered.at(-1);
      const missing = height - covered.reduce((sum, { height: own }) => sum + own, 0);
      if (!last || missing <= 0) continue;
      last.height += missing;
      if (grid.cell.vertical) last.told = last.height;
    }
  });
}
