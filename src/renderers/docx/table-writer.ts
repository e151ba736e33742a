import type { Cell, TableBlock } from '../../booklet/blocks.ts';
import type { Desk } from './desk.ts';
import { widthInEm } from './line-count.ts';
import { bodyOf } from './look.ts';
import { CellColumn, type RowBox } from './page-count.ts';
import { type CellPlace, Place } from './place.ts';
import { plainText } from './runs.ts';
import { type GridCell, gridRows } from './table-grid.ts';
import { cellMargins, tableBorders, tableStyleId } from './table-style.ts';
import { hex, twips } from './units.ts';

/** Rows taller than this part of a page may be split; a header taller than that is not repeated. */
const TALL_ROW = 0.35;
/** Rows of a form are at least this many times their type high. */
const FORM_ROW = 2.1;
/** Upright text runs on in a second column beyond this length, points. */
const LONG_UPRIGHT = 150;

/** A cell whose content has been written and measured. */
interface DrawnCell {
  readonly grid: GridCell;
  readonly xml: string;
  /** Height of the content with the cell's margins. */
  readonly height: number;
  readonly anchors: readonly string[];
}

interface DrawnRow {
  readonly cells: readonly DrawnCell[];
  height: number;
  /** Height that Word must be told, because upright text does not make its row higher by itself. */
  told: number;
}

/** Sets a table with its caption. */
export function writeTable(desk: Desk, place: Place, table: TableBlock): void {
  if (table.caption) {
    place.set({
      style: 'Caption',
      runs: desk.runs.inlines(table.caption),
      text: plainText(table.caption),
      keepNext: true,
    });
  }
  const anchors = [...place.openTable()];
  const columns = columnEdges(table.widths, twips(place.width));
  const rows = gridRows(table).map((cells, index) =>
    drawRow(desk, cells, columns, table.role, index === 0 ? anchors : []),
  );
  stretchForSpans(rows);
  const boxes = rows.map((row) => boxOf(desk, row));
  const page = bodyOf(desk.look.theme, 'portrait').height;
  const headHeight = boxes.slice(0, table.head.length).reduce((sum, box) => sum + box.height, 0);
  const headRows = headHeight < page * TALL_ROW ? table.head.length : 0;
  place.column.table(boxes, headRows);
  place.addTable(tableXml(desk, table, columns, rows, boxes, headRows));
}

/** Where columns begin and the last one ends, in twentieths of a point, so that rounding never widens the table. */
function columnEdges(widths: readonly number[], total: number): readonly number[] {
  const sum = widths.reduce((all, width) => all + width, 0) || 1;
  let at = 0;
  return [
    0,
    ...widths.map((width) => {
      at += width;
      return Math.round((at / sum) * total);
    }),
  ];
}

const spanWidth = (edges: readonly number[], { column, span }: GridCell): number =>
  (edges[column + span] ?? 0) - (edges[column] ?? 0);

function drawRow(
  desk: Desk,
  cells: readonly GridCell[],
  edges: readonly number[],
  role: TableBlock['role'],
  anchors: string[],
): DrawnRow {
  const { theme } = desk.look;
  const drawn = cells.map((grid) => drawCell(desk, grid, spanWidth(edges, grid), anchors));
  const least = role === 'form' ? theme.sizes.table * FORM_ROW : 0;
  const own = drawn.filter(({ grid }) => grid.merge === 'none' && !grid.cell.vertical);
  const blank = desk.look.lines.table + 2 * theme.table.paddingY;
  const natural = own.reduce((most, cell) => Math.max(most, cell.height), blank);
  return { cells: drawn, height: Math.max(natural, least), told: natural < least ? least : 0 };
}

function drawCell(desk: Desk, grid: GridCell, width: number, anchors: string[]): DrawnCell {
  const { paddingX, paddingY } = desk.look.theme.table;
  if (grid.merge === 'continue') return { grid, xml: EMPTY_PARAGRAPH, height: 0, anchors: [] };
  const { cell } = grid;
  const column = new CellColumn();
  const inner = width / 20 - 2 * paddingX;
  const place = new Place(desk, column, cell.vertical ? Number.POSITIVE_INFINITY : inner, placeOf(cell));
  for (const id of anchors.splice(0)) place.anchorNext(id);
  for (const block of cell.blocks) desk.write(place, block);
  const xml = place.close();
  const content = cell.vertical ? uprightLength(desk, cell, inner) : column.height;
  return { grid, xml, height: content + 2 * paddingY, anchors: column.anchors };
}

const EMPTY_PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="FormText"/></w:pPr></w:p>';

const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;

function placeOf({ header, align, vertical }: Cell): CellPlace {
  return { header, align: vertical ? 'center' : ALIGN[align] };
}

/** Height that upright text needs to stand in as few columns as the cell has room for. */
function uprightLength(desk: Desk, { blocks }: Cell, width: number): number {
  const { size, line } = desk.styles.FormLabel;
  const lengths = blocks.map((block) =>
    block.kind === 'paragraph' ? widthInEm(plainText(block.inlines), desk.faces.of('FormLabel')) * size : 0,
  );
  const longest = Math.max(0, ...lengths) * 1.05;
  const columns = Math.max(1, Math.floor(width / line) - (lengths.length - 1));
  return longest <= LONG_UPRIGHT ? longest : Math.max(LONG_UPRIGHT, longest / columns);
}

/** Cells over several rows and upright cells make the last of their rows as high as they need. */
function stretchForSpans(rows: readonly DrawnRow[]): void {
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

function boxOf(desk: Desk, row: DrawnRow): RowBox {
  const page = bodyOf(desk.look.theme, 'portrait').height;
  return {
    height: row.height + desk.look.theme.table.inner,
    splits: row.height > page * TALL_ROW,
    margins: 2 * desk.look.theme.table.paddingY,
    line: desk.look.lines.table,
    anchors: row.cells.flatMap(({ anchors }) => anchors),
  };
}

function tableXml(
  desk: Desk,
  table: TableBlock,
  edges: readonly number[],
  rows: readonly DrawnRow[],
  boxes: readonly RowBox[],
  headRows: number,
): string {
  const grid = edges.slice(1).map((edge, index) => `<w:gridCol w:w="${edge - (edges[index] ?? 0)}"/>`);
  const properties = [
    `<w:tblStyle w:val="${tableStyleId(table.role)}"/><w:tblW w:w="${edges.at(-1) ?? 0}" w:type="dxa"/>`,
    tableBorders(desk.look, table.role),
    `<w:tblLayout w:type="fixed"/>${cellMargins(desk.look)}`,
    `<w:tblLook w:val="0${headRows > 0 ? '4' : '0'}20" w:firstRow="${headRows > 0 ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>`,
  ].join('');
  const body = rows.map((row, index) => {
    const cells = row.cells.map((cell) => cellXml(desk, cell, spanWidth(edges, cell.grid)));
    return `<w:tr>${rowProperties(row, boxes[index]?.splits ?? false, index < headRows)}${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>${body.join('')}</w:tbl>`;
}

function rowProperties({ told }: DrawnRow, splits: boolean, header: boolean): string {
  const properties = [
    splits ? '' : '<w:cantSplit/>',
    told > 0 ? `<w:trHeight w:val="${twips(told)}" w:hRule="atLeast"/>` : '',
    header ? '<w:tblHeader/>' : '',
  ].join('');
  return properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`;
}

const MERGES = { none: '', restart: '<w:vMerge w:val="restart"/>', continue: '<w:vMerge/>' } as const;

function cellXml(desk: Desk, { grid, xml }: DrawnCell, width: number): string {
  const { cell, span, merge } = grid;
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    MERGES[merge],
    cell.header
      ? `<w:shd w:val="clear" w:color="auto" w:fill="${hex(desk.look.theme.colors.labelFill)}"/>`
      : '',
    cell.vertical ? '<w:textDirection w:val="tbRlV"/>' : '',
    '<w:vAlign w:val="center"/>',
  ].join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${xml}</w:tc>`;
}
