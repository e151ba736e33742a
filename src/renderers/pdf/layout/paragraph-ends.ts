import type { Block } from '../../../booklet/blocks.ts';
import type { ParagraphBox } from './paragraph-box.ts';

/** A paragraph of no more lines that stands above a list or a table introduces it, and does not end a page. */
const LONGEST_INTRODUCTION = 2;

/** A paragraph as it stands above what follows it: with the list that it introduces, close to a note on it. */
export function endedFor(paragraph: ParagraphBox, next: Block | undefined): ParagraphBox {
  if (next?.kind === 'list' || next?.kind === 'table') {
    return paragraph.lineCount <= LONGEST_INTRODUCTION ? paragraph.keptWithNext() : paragraph;
  }
  return next?.kind === 'paragraph' && next.role === 'note' ? paragraph.closeToNext() : paragraph;
}
