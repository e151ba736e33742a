import type { Cell } from '../../../../booklet/blocks.ts';
import { plainText } from '../setter.ts';
import type { ColumnCell } from './cell-columns.ts';

/** Whether all cells of a row are labels, or its name is in bold type, such as a department's above its posts. */
export function leadsOn(cells: readonly ColumnCell[]): boolean {
  if (cells.every(({ cell }) => cell.header)) return true;
  const name = cells.find(({ cell }) => !isNumber(cell))?.cell;
  return name !== undefined && !name.header && isStrong(name);
}

const isNumber = ({ blocks: [block, more] }: Cell): boolean =>
  block?.kind === 'paragraph' && more === undefined && /^\d+(\.\d+)*$/.test(plainText(block.inlines));

const isStrong = ({ blocks }: Cell): boolean =>
  blocks.length > 0 &&
  blocks.every(
    (block) =>
      block.kind === 'paragraph' &&
      block.inlines.length > 0 &&
      block.inlines.every((inline) => inline.kind === 'text' && inline.strong === true),
  );
