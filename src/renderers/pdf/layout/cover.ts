import type { Part } from '../../../booklet/booklet.ts';
import { layOutBlocks } from './blocks.ts';
import { type Box, SpaceBox, stackUp } from './box.ts';
import type { Context } from './context.ts';
import { FigureBox } from './figure/figure-box.ts';
import { RuleBox } from './rule-box.ts';

/** Where things stand on a cover, as parts of the height of its text area. */
const COMPANY = 0.13;
const TITLE = 0.36;
const LINES_END = 0.93;
/** Points between the title and the rules around it. */
const RULE_GAP = 16;
const SHORT_RULE = 72;
/** Points between the company's name and the title of a report. */
const COMPANY_GAP = 10;

/**
 * A cover from top to bottom: company and logo, the title a little above the optical middle, then at the foot what
 * identifies the document. Company and logo of a report stand on its title. A cover too full for that stands closely packed.
 */
export function layOutCover({ blocks }: Part, context: Context): readonly Box[] {
  const titleAt = blocks.findIndex((block) => block.kind === 'paragraph' && block.role === 'cover-title');
  const endOfTitle = blocks.findLastIndex(
    (block) => block.kind === 'paragraph' && block.role === 'cover-title',
  );
  if (titleAt < 0) return layOutBlocks(blocks, context);
  const { formal, theme } = context.setter.styles;
  const above = layOutBlocks(blocks.slice(0, titleAt), context).map((box) =>
    box instanceof FigureBox && !formal ? box.atStart() : box,
  );
  const rule = new RuleBox(context.width, SHORT_RULE, 2, theme.colors.accent);
  const title = [
    ...layOutBlocks(blocks.slice(titleAt, endOfTitle + 1), context),
    ...(formal ? [new SpaceBox(RULE_GAP), rule] : []),
  ];
  const below = layOutBlocks(blocks.slice(endOfTitle + 1), context);
  const height = (boxes: readonly Box[]): number => stackUp(boxes).height;
  const page = context.pageHeight;
  const beforeTitle = formal ? page * (TITLE - COMPANY) - height(above) : COMPANY_GAP;
  const start = page * TITLE - beforeTitle - height(above);
  const afterTitle = page * LINES_END - page * TITLE - height(title) - height(below);
  if (start < 0 || beforeTitle < 0 || afterTitle < 0) return [...above, ...title, ...below];
  return [
    new SpaceBox(start),
    ...above,
    new SpaceBox(beforeTitle),
    ...title,
    new SpaceBox(afterTitle),
    ...below,
  ];
}
