import type { Cell, Row, TableBlock } from '../../booklet/blocks.ts';
import { withoutPageColumns } from '../table/placed-cells.ts';
import { drawInlines } from './inlines.ts';
import { drawAll, type Pen } from './pen.ts';

/** A table with merged cells as they are; header cells say what they are the header of. */
export function drawTable(table: TableBlock, pen: Pen): string {
  const { role, widths, head, body, caption } = withoutPageColumns(table);
  const headRows = head.map((row) => drawRow(row, pen, (cell) => (cell.colspan > 1 ? 'colgroup' : 'col')));
  const bodyRows = body.map((row) => drawRow(row, pen, (cell) => scopeIn(row, cell, widths.length)));
  return [
    `<table class="${role}">`,
    ...(caption ? [`<caption>${drawInlines(caption, pen)}</caption>`] : []),
    pen.widths.colgroup(widths),
    ...(headRows.length > 0 ? ['<thead>', ...headRows, '</thead>'] : []),
    '<tbody>',
    ...bodyRows,
    '</tbody>',
    '</table>',
  ].join('\n');
}

type Scope = 'col' | 'colgroup' | 'row' | 'rowgroup';

/** What a cell is the header of; nothing for one that holds content. */
function scopeIn({ cells }: Row, cell: Cell, columns: number): Scope | undefined {
  if (!cell.header) return undefined;
  if (cell.colspan >= columns) return 'colgroup';
  if (cell.rowspan > 1) return 'rowgroup';
  const isRowOfHeaders = cells.length > 1 && cells.every((each) => each.header);
  return isRowOfHeaders ? 'col' : 'row';
}

function drawRow(row: Row, pen: Pen, scopeOf: (cell: Cell) => Scope | undefined): string {
  return `<tr>${row.cells.map((cell) => drawCell(cell, scopeOf(cell), pen)).join('')}</tr>`;
}

function drawCell(cell: Cell, scope: Scope | undefined, pen: Pen): string {
  const tag = scope ? 'th' : 'td';
  let attributes = scope ? ` scope="${scope}"` : '';
  if (cell.colspan > 1) attributes += ` colspan="${cell.colspan}"`;
  if (cell.rowspan > 1) attributes += ` rowspan="${cell.rowspan}"`;
  if (cell.align !== 'start') attributes += ` class="${cell.align}"`;
  const content = drawContent(cell, pen);
  return `<${tag}${attributes}>${cell.vertical && content !== '' ? `<div class="vertical">${content}</div>` : content}</${tag}>`;
}

/** One plain paragraph needs no element of its own. */
function drawContent({ blocks }: Cell, pen: Pen): string {
  const [only] = blocks;
  const isPlain = only?.kind === 'paragraph' && (only.role === 'body' || only.role === 'label') && !only.id;
  return blocks.length === 1 && isPlain ? drawInlines(only.inlines, pen) : drawAll(blocks, pen);
}
