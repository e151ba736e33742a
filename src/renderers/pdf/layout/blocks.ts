import type { Block, Handlers } from '../../../booklet/blocks.ts';
import type { Box } from './box.ts';
import type { Context } from './context.ts';
import { layOutFigure } from './figure/figure.ts';
import { layOutList } from './lists.ts';
import { ParagraphBox } from './paragraph-box.ts';
import { endedFor } from './paragraph-ends.ts';
import { layOutSignatures } from './signatures-box.ts';
import { layOutTable } from './table/table.ts';
import { layOutHeading, layOutParagraph } from './text-blocks.ts';

/** Turns blocks into boxes. Tables of contents and page breaks are the business of whoever fills pages. */
const HANDLERS: Handlers<readonly Box[], Context> = {
  heading: (block, context) => [layOutHeading(block, context)],
  paragraph: (block, context) => [layOutParagraph(block, context)],
  list: layOutList,
  table: layOutTable,
  figure: layOutFigure,
  contents: () => [],
  signatures: layOutSignatures,
  pageBreak: () => [],
};

export function layOutBlocks(blocks: readonly Block[], context: Context): readonly Box[] {
  return blocks.flatMap((block, at) => {
    const boxes = layOutBlock(block, context);
    if (block.kind !== 'paragraph') return boxes;
    return boxes.map((box) => (box instanceof ParagraphBox ? endedFor(box, blocks[at + 1]) : box));
  });
}

function layOutBlock(block: Block, context: Context): readonly Box[] {
  const handler = HANDLERS[block.kind] as (block: Block, context: Context) => readonly Box[];
  return handler(block, context);
}
