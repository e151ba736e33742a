import type { TableBlock } from '../../../booklet/blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import type { RowBox } from '../pages/column.ts';
import type { Place } from '../pages/place.ts';
import { plainText } from '../runs.ts';
import { bodyOf } from '../styles/look.ts';
import { hex, twips } from '../units.ts';
import { columnEdges } from './column-widths.ts';
import { rowBoxes } from './row-breaks.ts';
import { gridRows } from './table-grid.ts';
import { type DrawnCell, type DrawnRow, drawRow, spanWidth, stretchForSpans } from './table-row.ts';
import { cellMargins, tableBorders, tableStyleId } from './table-style.ts';

/** A header taller than this part of a page is not repeated. */
const TALL_HEAD = 0.35;

/** Sets a table with its caption. */
export function writeTable(context: DocumentContext, place: Place, table: TableBlock): void {
  if (table.caption) {
    place.set({
      style: 'Caption',
      runs: context.runs.inlines(table.caption),
      text: plainText(table.caption),
      keepNext: true,
    });
  }
  const anchors = [...place.openTable()];
  const grid = gridRows(table);
  const columns = columnEdges(context, table, grid, place.width);
  const rows = grid.map((cells, index) =>
    drawRow(context, cells, columns, table.role, index === 0 ? anchors : []),
  );
  stretchForSpans(rows);
  const { outer, inner } = context.look.theme.table;
  const [first] = rows;
  // The line above a table is an outer one; a height that Word is told holds its line.
  if (first && table.role !== 'plain' && first.told === 0) first.height += outer - inner;
  const headHeight = rows.slice(0, table.head.length).reduce((sum, { height }) => sum + height, 0);
  const tallest = bodyOf(context.look.theme, 'portrait').height * TALL_HEAD;
  const headRows = headHeight < tallest ? table.head.length : 0;
  place.addTable({
    rows: rowBoxes(context, rows, headRows),
    headRows,
    below: table.role === 'plain' ? 0 : outer,
    xml: (boxes) => tableXml(context, table, columns, rows, boxes, headRows),
  });
}

function tableXml(
  context: DocumentContext,
  table: TableBlock,
  edges: readonly number[],
  rows: readonly DrawnRow[],
  boxes: readonly RowBox[],
  headRows: number,
): string {
  const grid = edges.slice(1).map((edge, index) => `<w:gridCol w:w="${edge - (edges[index] ?? 0)}"/>`);
  const properties = [
    `<w:tblStyle w:val="${tableStyleId(table.role)}"/><w:tblW w:w="${edges.at(-1) ?? 0}" w:type="dxa"/>`,
    tableBorders(context.look, table.role),
    `<w:tblLayout w:type="fixed"/>${cellMargins(context.look)}`,
    `<w:tblLook w:val="${headRows > 0 ? '0020' : '0000'}" w:firstRow="${headRows > 0 ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>`,
  ].join('');
  const labelShade = `<w:shd w:val="clear" w:color="auto" w:fill="${hex(context.look.theme.colors.labelFill)}"/>`;
  let body = '';
  rows.forEach((row, index) => {
    const { splits = false, keepNext = false } = boxes[index] ?? {};
    body += `<w:tr>${rowProperties(row, splits, index < headRows)}`;
    row.cells.forEach((cell, at) => {
      body += cellXml(labelShade, cell, spanWidth(edges, cell.grid), keepNext && at === 0);
    });
    body += '</w:tr>';
  });
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>${body}</w:tbl>`;
}

/** Word keeps a row with the next when the first paragraph of its first cell is kept with the next. */
const keptWithNext = (xml: string): string =>
  xml.replace(/^<w:p><w:pPr><w:pStyle [^>]*\/>(?!<w:keepNext)/, '$&<w:keepNext/>');

function rowProperties({ told }: DrawnRow, splits: boolean, header: boolean): string {
  const properties = [
    splits ? '' : '<w:cantSplit/>',
    told > 0 ? `<w:trHeight w:val="${twips(told)}" w:hRule="atLeast"/>` : '',
    header ? '<w:tblHeader/>' : '',
  ].join('');
  return properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`;
}

const MERGES = { none: '', restart: '<w:vMerge w:val="restart"/>', continue: '<w:vMerge/>' } as const;

function cellXml(labelShade: string, { grid, xml }: DrawnCell, width: number, keepNext: boolean): string {
  const { cell, span, merge } = grid;
  let properties = `<w:tcW w:w="${width}" w:type="dxa"/>`;
  if (span > 1) properties += `<w:gridSpan w:val="${span}"/>`;
  properties += MERGES[merge];
  if (cell.header) properties += labelShade;
  if (cell.vertical) properties += '<w:textDirection w:val="tbRlV"/>';
  return `<w:tc><w:tcPr>${properties}<w:vAlign w:val="center"/></w:tcPr>${keepNext ? keptWithNext(xml) : xml}</w:tc>`;
}
