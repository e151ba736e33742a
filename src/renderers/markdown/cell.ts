import type { Block, Cell, Inline, ListBlock, TableBlock } from '../../booklet/blocks.ts';
import { escapeCell, mayPair, type Pairs, pairsIn } from './escape.ts';
import { allStrong, inlineLines } from './inlines.ts';
import { type Pen, withLabel } from './pen.ts';

/** Two em spaces of East Asian type: a level of a list in a cell, which white space proper could not show. */
const INDENT = '\u3000';

/** Blocks as the content of one table cell: lines with `<br>` between, numbers and indents of lists as text. */
export function cellContent(blocks: readonly Block[], pen: Pen): string {
  return linesOf(blocks, pen).map(escapeCell).join('<br>');
}

function linesOf(blocks: readonly Block[], pen: Pen): string[] {
  const pairs = pairsIn(someText(blocks, mayPair) ? textOf(blocks) : '');
  const [only] = blocks;
  if (only && blocks.length === 1) return cellLines(only, pen, pairs);
  return blocks.flatMap((block) => cellLines(block, pen, pairs));
}

export const isEmpty = (cell: Cell): boolean => !someText(cell.blocks, isWords) && !hasFigure(cell.blocks);

const isWords = (text: string): boolean => text.trim() !== '';

const hasFigure = (blocks: readonly Block[]): boolean => blocks.some(({ kind }) => kind === 'figure');

function cellLines(block: Block, pen: Pen, pairs: Pairs): string[] {
  const { anchors } = pen;
  switch (block.kind) {
    case 'paragraph': {
      const inlines = block.role === 'title' ? allStrong(block.inlines) : block.inlines;
      const lines = inlineLines(inlines, anchors, pairs);
      const mark = anchors.place(block.id);
      if (lines.length === 1 && mark === '') return lines[0] === '' ? [] : lines;
      const [first = '', ...rest] = lines.filter((line) => line !== '');
      const line = mark + first;
      return line === '' ? [] : [line, ...rest];
    }
    case 'heading': {
      const [first = '', ...rest] = inlineLines(allStrong(block.text), anchors, pairs);
      return [anchors.place(block.id) + withLabel(block.label, first), ...rest];
    }
    case 'list':
      return listLines(block, pen, pairs);
    case 'table':
      return tableLines(block, pen);
    case 'signatures':
      return block.lines.map(({ label, value }) =>
        [label, value].map((text) => plain(text, pen, pairs)).join(INDENT),
      );
    case 'figure':
    case 'contents':
      return pen.handlers[block.kind](block as never, pen).split(/\n+/u);
    case 'pageBreak':
      return [];
  }
}

const plain = (text: string, pen: Pen, pairs: Pairs): string =>
  inlineLines([{ kind: 'text', text }], pen.anchors, pairs).join(' ');

function listLines({ items }: ListBlock, pen: Pen, pairs: Pairs): string[] {
  return items.flatMap(({ label, blocks, id }) => {
    const [first, ...others] = blocks;
    const leads = first?.kind === 'paragraph';
    const [top = '', ...more] = leads ? cellLines(first, pen, pairs) : [];
    const bullet = label.scheme === 'bullet' ? `• ${top}` : withLabel(label, top);
    const inner = (leads ? others : blocks).flatMap((block) => cellLines(block, pen, pairs));
    return [pen.anchors.place(id) + bullet, ...[...more, ...inner].map((line) => INDENT + line)];
  });
}

/** A table within a cell: a line a row. */
function tableLines({ head, body, caption }: TableBlock, pen: Pen): string[] {
  const rows = [...head, ...body].map(({ cells }) =>
    cells
      .map(({ blocks }) => linesOf(blocks, pen).join(' '))
      .filter((content) => content !== '')
      .join(INDENT),
  );
  return [...inlineLines(caption ?? [], pen.anchors), ...rows].filter((line) => line !== '');
}

/** All text in blocks, apart where anything stands between, for a look at what signs are in it. */
function textOf(blocks: readonly Block[]): string {
  return blocks.map(blockText).join(' ');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineText(block.inlines);
    case 'heading':
      return inlineText(block.text);
    case 'list':
      return block.items.map(({ blocks }) => textOf(blocks)).join(' ');
    case 'table': {
      const cells = [...block.head, ...block.body].flatMap((row) => row.cells);
      return [inlineText(block.caption ?? []), ...cells.map(({ blocks }) => textOf(blocks))].join(' ');
    }
    case 'signatures':
      return block.lines.map(({ label, value }) => `${label} ${value}`).join(' ');
    case 'figure':
      return `${block.alt} ${inlineText(block.caption ?? [])}`;
    default:
      return '';
  }
}

const inlineText = (inlines: readonly Inline[]) =>
  inlines.map((inline) => ('text' in inline ? inline.text : '')).join(' ');

/** Whether any of the texts in blocks is such. */
function someText(blocks: readonly Block[], isSuch: (text: string) => boolean): boolean {
  return blocks.some((block) => {
    switch (block.kind) {
      case 'paragraph':
        return someInline(block.inlines, isSuch);
      case 'list':
        return block.items.some((item) => someText(item.blocks, isSuch));
      default:
        return isSuch(blockText(block));
    }
  });
}

const someInline = (inlines: readonly Inline[], isSuch: (text: string) => boolean) =>
  inlines.some((inline) => 'text' in inline && isSuch(inline.text));
