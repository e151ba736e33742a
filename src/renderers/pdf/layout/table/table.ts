import type { Cell, Inline, Row, TableBlock } from '../../../../booklet/blocks.ts';
import { tableGrid } from '../../../../booklet/table-grid.ts';
import { namesGroup } from '../../../table/leading-rows.ts';
import { type PlacedCell, placeCells } from '../../../table/placed-cells.ts';
import { StructureElement } from '../../file/structure.ts';
import { type Box, SpaceBox, StackBox } from '../box.ts';
import type { Context } from '../context.ts';
import { plainText, setPieces } from '../setter.ts';
import { inCell, type TextStyle } from '../styles.ts';
import { layOutInlines, layOutParagraph } from '../text-blocks.ts';
import { VerticalBox } from '../vertical-box.ts';
import { tableColumns } from './column-widths.ts';
import { TableBox, type TableFrame, type TableLook } from './table-box.ts';
import type { TableCell, TableRow } from './table-rows.ts';

/** Space around a table in running text, and inside a cell. */
const SPACE = 6;
/** Cells of at most so many lines stand in the middle of their row, and stand again where it goes on. */
const SHORT_CELL = 2.5;
/** A head that takes more of a page than this does not stand on every page. */
const TALLEST_HEAD = 0.3;
const PLAIN_PADDING = 2;
const PLAIN_GUTTER = 10;

export function layOutTable(block: TableBlock, context: Context): readonly Box[] {
  const { columns, head, body } = tableGrid(block.head, block.body, block.widths.length);
  if (head.length + body.length === 0) return [];
  const table = new StructureElement('Table', context.parent);
  const look = lookOf(block, context);
  const { edges, isCrowded } = tableColumns(
    block,
    columns,
    [...head, ...body],
    marginsOf(block, look),
    context,
  );
  if (isCrowded && context.setter.styles.narrow !== undefined) return layOutTable(block, narrowed(context));
  const inside: TableContext = { ...context, parent: table, look, edges, role: block.role };
  const headRows = layOutRows(head, inside, 'Column');
  const bodyRows = layOutRows(body, inside, 'Row');
  const frame: TableFrame = { edges, head: headRows, element: table, look, ...captions(block, inside) };
  if (body.length > 0 && !isTall(headRows, context)) return [new TableBox(frame, bodyRows)];
  return [new TableBox({ ...frame, head: [] }, [...headRows, ...bodyRows])];
}

/** Whether its words have too little room in type of the usual size. */
export function isCrowdedTable(block: TableBlock, context: Context): boolean {
  const { columns, head, body } = tableGrid(block.head, block.body, block.widths.length);
  const margins = marginsOf(block, lookOf(block, context));
  return tableColumns(block, columns, [...head, ...body], margins, context).isCrowded;
}

/** The same place with tables in smaller type, where there is one. */
export function narrowed(context: Context): Context {
  const { setter } = context;
  return { ...context, setter: { ...setter, styles: setter.styles.narrow ?? setter.styles } };
}

interface TableContext extends Context {
  readonly look: TableLook;
  readonly edges: readonly number[];
  readonly role: TableBlock['role'];
}

function isTall(rows: readonly TableRow[], { pageHeight }: Context): boolean {
  const heights = rows.map(({ cells }) => Math.max(0, ...cells.map(({ content }) => content.height)));
  return heights.reduce((sum, height) => sum + height, 0) > pageHeight * TALLEST_HEAD;
}

function lookOf({ role }: TableBlock, { setter, place }: Context): TableLook {
  const { table, colors } = setter.styles.theme;
  const plain = role === 'plain';
  const space = place.kind === 'flow' ? SPACE : SPACE / 2;
  return {
    inner: plain ? 0 : table.inner,
    outer: plain ? 0 : table.outer,
    color: colors.rule,
    shade: colors.labelFill,
    paddingX: plain ? PLAIN_PADDING : table.paddingX,
    paddingY: plain ? 1 : table.paddingY,
    line: setter.styles.cellText.line,
    before: space,
    after: space,
  };
}

/** Without rules between them, columns need air. */
const gutterOf = ({ role }: Pick<TableBlock, 'role'>): number => (role === 'plain' ? PLAIN_GUTTER : 0);

const marginsOf = (block: TableBlock, { paddingX }: TableLook): number => 2 * paddingX + gutterOf(block);

function captions(
  { caption }: TableBlock,
  context: TableContext,
): { readonly caption: Box | undefined; readonly continued: Box | undefined } {
  if (caption === undefined) return { caption: undefined, continued: undefined };
  const style = context.setter.styles.caption;
  const own = new StructureElement('Caption', context.parent);
  const again = [...caption, { kind: 'text', text: context.setter.continued } as const];
  return {
    caption: captionBox(caption, style, own, context),
    continued: captionBox(again, style, own, context),
  };
}

function captionBox(
  inlines: readonly Inline[],
  style: TextStyle,
  element: StructureElement,
  context: Context,
): Box {
  const box = layOutInlines(inlines, style, context, element);
  return new StackBox([box, new SpaceBox(style.after)]);
}

function layOutRows(
  rows: readonly Row[],
  context: TableContext,
  scope: 'Column' | 'Row',
): readonly TableRow[] {
  return placeCells(rows, context.edges.length - 1).map((cells) => {
    const row = new StructureElement('TR', context.parent);
    const note = cells.length === 1 && cells.every(({ cell }) => isNote(cell));
    const laidOut = cells.map((placed) => layOutCell(placed, row, context, scope));
    return { cells: laidOut, note, leads: leadsOn(cells), element: row };
  });
}

/** Whether all cells of a row are labels, or its name is in bold type. */
const leadsOn = (cells: readonly PlacedCell[]): boolean =>
  cells.every(({ cell }) => cell.header) || namesGroup(cells.map(({ cell }) => cell));

const isNote = ({ blocks }: Cell): boolean =>
  blocks.length > 0 && blocks.every((block) => block.kind === 'paragraph' && block.role === 'note');

function layOutCell(
  { cell, column }: PlacedCell,
  row: StructureElement,
  context: TableContext,
  scope: 'Column' | 'Row',
): TableCell {
  const { look, edges, setter, pageHeight, layOut } = context;
  const left = edges[column] ?? 0;
  const right = edges[column + cell.colspan] ?? left;
  const gutter = column + cell.colspan < edges.length - 1 ? gutterOf(context) : 0;
  const width = Math.max(setter.styles.cellText.size, right - left - 2 * look.paddingX - gutter);
  const element = new StructureElement(cell.header ? 'TH' : 'TD', row, cellAttributes(cell, scope));
  const place = inCell(cell.align, cell.header);
  const content = cellContent(cell, { setter, width, pageHeight, place, parent: element, layOut });
  const short = content.height <= SHORT_CELL * look.line;
  return {
    column,
    colspan: cell.colspan,
    rowspan: cell.rowspan,
    content,
    label: cell.header || (cell.rowspan > 1 && short) ? content : undefined,
    repeated: false,
    middle: cell.header || (short && context.role !== 'plain'),
    shaded: cell.header && context.role !== 'plain',
    entry: cell.entry !== undefined,
    element,
  };
}

const SCOPED = { Column: '/A<</O/Table/Scope/Column>>', Row: '/A<</O/Table/Scope/Row>>' } as const;

function cellAttributes({ header, colspan, rowspan }: Cell, scope: 'Column' | 'Row'): string {
  if (colspan === 1 && rowspan === 1) return header ? SCOPED[scope] : '';
  const spans = `${colspan > 1 ? `/ColSpan ${colspan}` : ''}${rowspan > 1 ? `/RowSpan ${rowspan}` : ''}`;
  const scoped = header ? `/Scope/${scope}` : '';
  return spans + scoped === '' ? '' : `/A<</O/Table${spans}${scoped}>>`;
}

function cellContent(cell: Cell, context: Context): Box {
  if (cell.vertical) return verticalContent(cell, context);
  const [only] = cell.blocks;
  if (cell.blocks.length === 1 && only?.kind === 'paragraph')
    return layOutParagraph(only, context, context.parent);
  return new StackBox(context.layOut(cell.blocks, context));
}

/** A label written downwards is text and nothing else; anything else in it is set as usual. */
function verticalContent(cell: Cell, context: Context): Box {
  const { setter, width, parent: element } = context;
  const texts = cell.blocks.map((block) =>
    block.kind === 'paragraph' ? plainText(block.inlines) : undefined,
  );
  const style = setter.styles.paragraph('body', context.place);
  if (texts.includes(undefined)) return new StackBox(context.layOut(cell.blocks, context));
  const { codes } = setPieces([{ text: texts.join('').replace(/\s+/g, '') }], style, setter);
  return new VerticalBox({ codes, style, width, element, setter });
}
