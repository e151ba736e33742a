import type { Block, Cell, Inline, ListItem, Row } from '../../src/booklet/blocks.ts';
import type { Booklet } from '../../src/booklet/booklet.ts';

/** Every text of a booklet in reading order, numbers first: what each format must show. Charts, contents and page numbers aside. */
export function bookletTexts(booklet: Booklet): string[] {
  return [...booklet.parts()].flatMap((part) => part.blocks.flatMap((block) => blockTexts(block)));
}

function blockTexts(block: Block, number = ''): string[] {
  switch (block.kind) {
    case 'heading':
      return [number + (block.label?.text ?? '') + inlineText(block.text)];
    case 'paragraph':
      return [number + inlineText(block.inlines)];
    case 'list':
      return block.items.flatMap(itemTexts);
    case 'table':
      return [...captionTexts(block.caption), ...[...block.head, ...block.body].flatMap(rowTexts)];
    case 'figure':
      return captionTexts(block.caption);
    case 'signatures':
      return block.lines.flatMap(({ label, value }) => [label, value]);
    case 'contents':
      return [block.title];
    case 'pageBreak':
      return [];
  }
}

function itemTexts({ label, blocks }: ListItem): string[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [label.text, ...blocks.flatMap((block) => blockTexts(block))];
  return [...blockTexts(first, label.text), ...rest.flatMap((block) => blockTexts(block))];
}

const rowTexts = ({ cells }: Row): string[] =>
  cells.flatMap((cell: Cell) => cell.blocks.flatMap((block) => blockTexts(block)));

const captionTexts = (caption: readonly Inline[] | undefined): string[] =>
  caption ? [inlineText(caption)] : [];

const inlineText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      return inline.kind === 'page' ? '' : inline.text;
    })
    .join('');
