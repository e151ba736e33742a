import type { Block, Handlers, Label } from '../../booklet/blocks.ts';
import type { BookletInfo } from '../../booklet/booklet.ts';
import type { HeadingLevels } from '../heading-levels.ts';
import { NO_BREAK_SPACE } from '../tied-spaces.ts';
import type { Anchors } from './anchors.ts';

/** What all blocks of a file are written with. */
export interface Pen {
  readonly info: BookletInfo;
  readonly anchors: Anchors;
  readonly levels: HeadingLevels;
  /** Where a picture of the handbook is found from the file. */
  readonly pictureAt: (path: string) => string;
  /** Two lists, one after the other, differ in their sign; else they would be one. */
  readonly bullet: '-' | '*';
  readonly handlers: Handlers<string, Pen>;
}

/** A block as lines of Markdown without a line end; nothing for a block that Markdown has no use for. */
export function write(block: Block, pen: Pen): string {
  const handler = pen.handlers[block.kind] as (block: Block, pen: Pen) => string;
  return handler(block, pen);
}

/** Blocks one under the other, an empty line between. */
export function writeAll(blocks: readonly Block[], pen: Pen, between = '\n\n'): string {
  const written: string[] = [];
  let bullet: Pen['bullet'] = '-';
  let followsList = false;
  for (const block of blocks) {
    const isList = block.kind === 'list';
    bullet = isList && followsList && bullet === '-' ? '*' : '-';
    const text = write(block, bullet === pen.bullet ? pen : { ...pen, bullet });
    if (text === '') continue;
    written.push(text);
    followsList = isList;
  }
  return written.join(between);
}

/**
 * The number before a text, with a space where it does not bring its own (`一、`, `（二）`). A no-break space is none to
 * Markdown: `1.` before it does not make a list of its own.
 */
export function withLabel(label: Label | undefined, text: string, space = NO_BREAK_SPACE): string {
  if (!label || label.scheme === 'bullet' || label.text === '') return text;
  if (text === '' || /[、）】．。]$/u.test(label.text)) return label.text + text;
  return `${label.text}${/^\d+[.)]$/u.test(label.text) ? space : ' '}${text}`;
}
