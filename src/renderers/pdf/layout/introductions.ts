import type { Block } from '../../../booklet/blocks.ts';
import type { ParagraphBox } from './paragraph-box.ts';

/** A paragraph of no more lines that stands above a list or a table introduces it, and does not end a page. */
const LONGEST_INTRODUCTION = 2;

/** Whether a paragraph introduces what follows it: “按下列步骤办理。” */
export const introduces = (paragraph: ParagraphBox, next: Block | undefined): boolean =>
  (next?.kind === 'list' || next?.kind === 'table') && paragraph.lineCount <= LONGEST_INTRODUCTION;
