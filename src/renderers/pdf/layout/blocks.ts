import type { Block, Handlers } from '../../../booklet/blocks.ts';
import { type Box, StackBox } from './box.ts';
import type { Context } from './context.ts';
import { layOutFigure } from './figure/figure.ts';
import { layOutList } from './lists.ts';
import { ParagraphBox } from './paragraph-box.ts';
import { endedFor } from './paragraph-ends.ts';
import { layOutSignatures } from './signatures-box.ts';
import { narrowSisters } from './table/sister-tables.ts';
import { layOutTable, narrowed } from './table/table.ts';
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
  const narrow = narrowSisters(blocks, context);
  let isOnProse = false;
  return blocks.flatMap((block, at) => {
    if (!isNote(block)) isOnProse = block.kind === 'list' || isProse(block);
    if (narrow.has(block)) return layOutBlock(block, narrowed(context));
    // A note on prose stands as a block where that begins; one on a table, or below a heading, at the edge. As in Word.
    const inset = isOnProse && isNote(block) ? proseIndent(context) : 0;
    const boxes = layOutBlock(block, inset === 0 ? context : { ...context, width: context.width - inset });
    if (block.kind !== 'paragraph') return boxes;
    const ended = boxes.map((box) => (box instanceof ParagraphBox ? endedFor(box, blocks[at + 1]) : box));
    return inset === 0 ? ended : [new StackBox(ended, inset)];
  });
}

const isNote = (block: Block): boolean => block.kind === 'paragraph' && block.role === 'note';

const isProse = (block: Block): boolean => block.kind === 'paragraph' && block.role === 'body';

/** Points that the first lines of running text stand in here. */
function proseIndent({ place, setter }: Context): number {
  if (place.kind !== 'flow') return 0;
  const { firstLine, size } = setter.styles.paragraph('body', place);
  return firstLine * size;
}

function layOutBlock(block: Block, context: Context): readonly Box[] {
  const handler = HANDLERS[block.kind] as (block: Block, context: Context) => readonly Box[];
  return handler(block, context);
}
