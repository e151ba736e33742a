import type { Block, Handlers } from '../../booklet/blocks.ts';
import type { BookletInfo } from '../../booklet/booklet.ts';
import type { HeadingLevels } from '../heading-levels.ts';
import type { Theme } from '../theme.ts';
import type { Links } from './links.ts';
import type { ColumnWidths } from './widths.ts';

/** What all blocks of a file are drawn with. */
export interface Pen {
  readonly info: BookletInfo;
  readonly theme: Theme;
  readonly links: Links;
  readonly levels: HeadingLevels;
  readonly widths: ColumnWidths;
  readonly handlers: Handlers<string, Pen>;
}

/** A block as HTML. */
export function draw(block: Block, pen: Pen): string {
  const handler = pen.handlers[block.kind] as (block: Block, pen: Pen) => string;
  return handler(block, pen);
}

export const drawAll = (blocks: readonly Block[], pen: Pen): string =>
  blocks
    .map((block) => draw(block, pen))
    .filter((html) => html !== '')
    .join('\n');
