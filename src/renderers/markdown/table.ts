import type { TableBlock } from '../../booklet/blocks.ts';
import { writeForm } from './form.ts';
import { writeGrid } from './grid.ts';
import { inlineLines } from './inlines.ts';
import type { Pen } from './pen.ts';

/** A table: a form as labels with what belongs to them, anything else as a grid of cells. */
export function writeTable(table: TableBlock, pen: Pen): string {
  const caption = inlineLines(table.caption ?? [], pen.anchors).join(' ');
  const rows = [...table.head, ...table.body];
  const body = table.role === 'form' ? writeForm(rows, table.widths.length, pen) : writeGrid(table, pen);
  return [caption, body].filter((part) => part !== '').join('\n\n');
}
