import type { Cell, Inline } from '../../booklet/blocks.ts';

/** Whether the first cell that is no number is a name in bold type, such as a department's above its posts: a row that begins a group. */
export function namesGroup(cells: readonly Cell[]): boolean {
  const name = cells.find((cell) => !isNumber(cell));
  return name !== undefined && !name.header && isStrong(name);
}

const isNumber = ({ blocks: [block, more] }: Cell): boolean =>
  block?.kind === 'paragraph' &&
  more === undefined &&
  /^\d+(\.\d+)*$/.test(block.inlines.map(textOf).join(''));

/** The number of a page is a number, whichever it will be. */
function textOf(inline: Inline): string {
  if (inline.kind === 'break') return ' ';
  return inline.kind === 'page' ? (inline.before ?? '') + 0 + (inline.after ?? '') : inline.text;
}

const isStrong = ({ blocks }: Cell): boolean =>
  blocks.length > 0 &&
  blocks.every(
    (block) =>
      block.kind === 'paragraph' &&
      block.inlines.length > 0 &&
      block.inlines.every((inline) => inline.kind === 'text' && inline.strong === true),
  );
