import type { Block, Inline, Row } from '../../../src/booklet/blocks.ts';
import type { BookletInfo, OutlineEntry } from '../../../src/booklet/booklet.ts';

/** Stands for the number of a page. */
export const NUMBER = '\u0000';

/** The text that readers of blocks read, in order; page numbers as `NUMBER`. */
export function blockText(blocks: readonly Block[], info: BookletInfo): string {
  return blocks.map((block) => textOfBlock(block, info)).join('');
}

function textOfBlock(block: Block, info: BookletInfo): string {
  switch (block.kind) {
    case 'heading':
      return `${block.label?.text ?? ''}${inlineText(block.text)}`;
    case 'paragraph':
      return inlineText(block.inlines);
    case 'list':
      return block.items.map(({ label, blocks }) => label.text + blockText(blocks, info)).join('');
    case 'table':
      return `${inlineText(block.caption ?? [])}${rowsText(block.head, info)}${rowsText(block.body, info)}`;
    case 'figure': {
      const { figure, caption = [] } = block;
      const shapes = figure.kind === 'chart' ? figure.scene.shapes : [];
      return shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join('') + inlineText(caption);
    }
    case 'contents':
      return (
        block.title +
        info.outline
          .filter(({ level }) => level <= block.depth)
          .map(entryText)
          .join('')
      );
    case 'signatures':
      return block.lines.map(({ label, value }) => label + value).join('');
    case 'pageBreak':
      return '';
  }
}

const entryText = ({ label, text }: OutlineEntry): string => `${label}${text}${NUMBER}`;

function rowsText(rows: readonly Row[], info: BookletInfo): string {
  return rows.flatMap(({ cells }) => cells.map((cell) => blockText(cell.blocks, info))).join('');
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'page') return NUMBER;
      return inline.kind === 'break' ? '' : inline.text;
    })
    .join('');
}

/** Text without any white space, for comparisons that lines and cells must not disturb. */
export const squeezed = (text: string): string => text.replace(/\s/gu, '');

/** Whether a text reads like the expected one, which has `NUMBER` where any number may stand, or none. */
export function readsLike(text: string, expected: string): boolean {
  const parts = squeezed(expected).split(NUMBER);
  let at = 0;
  const whole = squeezed(text);
  return (
    parts.every((part, index) => {
      if (index > 0) while (/\d/.test(whole.charAt(at)) && !whole.startsWith(part, at)) at++;
      if (!whole.startsWith(part, at)) return false;
      at += part.length;
      return true;
    }) && /^\d*$/.test(whole.slice(at))
  );
}
