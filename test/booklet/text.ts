import type { Block, Inline } from '../../src/booklet/blocks.ts';
import type { Booklet, Part } from '../../src/booklet/booklet.ts';

const inlineText = (inline: Inline): string =>
  'text' in inline ? inline.text : inline.kind === 'break' ? '\n' : '';

export const textOfInlines = (inlines: readonly Inline[]): string => inlines.map(inlineText).join('');

/** All text of blocks in reading order, a line a paragraph, labels included. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.label?.text ?? ''}${textOfInlines(block.text)}`;
    case 'paragraph':
      return textOfInlines(block.inlines);
    case 'list':
      return block.items.map((item) => `${item.label.text}\n${textOf(item.blocks)}`).join('\n');
    case 'table':
      return [...block.head, ...block.body]
        .flatMap((row) => row.cells.map((cell) => textOf(cell.blocks)))
        .join('\n');
    case 'signatures':
      return block.lines.map((line) => `${line.label} ${line.value}`).join('\n');
    case 'contents':
      return block.title;
    case 'figure':
    case 'pageBreak':
      return '';
  }
}

/** Every block at any depth. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'list') for (const item of block.items) yield* everyBlock(item.blocks);
    if (block.kind !== 'table') continue;
    for (const row of [...block.head, ...block.body]) {
      for (const cell of row.cells) yield* everyBlock(cell.blocks);
    }
  }
}

export const partsOf = (booklet: Booklet): Part[] => [...booklet.parts()];

export function partOf(booklet: Booklet, id: string): Part {
  const found = partsOf(booklet).find((part) => part.id === id);
  if (!found) throw new Error(`no part ${id} among ${partsOf(booklet).map((part) => part.id)}`);
  return found;
}
