import type { Part } from '../../../booklet/booklet.ts';
import { layOutBlocks } from './blocks.ts';
import { type Box, SpaceBox, stackUp } from './box.ts';
import type { Context } from './context.ts';
import { RuleBox } from './rule-box.ts';

/** Where things stand on a cover, as parts of the height of its text area. */
const COMPANY = 0.13;
const TITLE = 0.36;
const LINES_END = 0.93;
/** Points between the title and the rules around it. */
const RULE_GAP = 16;
const SHORT_RULE = 72;

/**
 * A cover from top to bottom: company and logo, the title a little above the optical middle, then at the foot what
 * identifies the document. A cover too full for that stands closely packed.
 */
export function layOutCover({ blocks }: Part, context: Context): readonly Box[] {
  const titleAt = blocks.findIndex((block) => block.kind === 'paragraph' && block.role === 'cover-title');
  const endOfTitle = blocks.findLastIndex(
    (block) => block.kind === 'paragraph' && block.role === 'cover-title',
  );
  if (titleAt < 0) return layOutBlocks(blocks, context);
  const above = layOutBlocks(blocks.slice(0, titleAt), context);
  const title = [
    ...layOutBlocks(blocks.slice(titleAt, endOfTitle + 1), context),
    new SpaceBox(RULE_GAP),
    new RuleBox(context.width, SHORT_RULE, 2, context.setter.styles.theme.colors.accent),
  ];
  const below = layOutBlocks(blocks.slice(endOfTitle + 1), context);
  const height = (boxes: readonly Box[]): number => stackUp(boxes).height;
  const page = context.pageHeight;
  const start = page * COMPANY;
  const beforeTitle = page * TITLE - start - height(above);
  const afterTitle = page * LINES_END - page * TITLE - height(title) - height(below);
  if (beforeTitle < 0 || afterTitle < 0) return [...above, ...title, ...below];
  return [
    new SpaceBox(start),
    ...above,
    new SpaceBox(beforeTitle),
    ...title,
    new SpaceBox(afterTitle),
    ...below,
  ];
}
