/** Short ways to write Blocks in tests. */
import type {
  Block,
  Cell,
  HeadingBlock,
  Inline,
  Label,
  ListBlock,
  ListItem,
  ParagraphBlock,
  ParagraphRole,
  Row,
  TableBlock,
} from '../../src/booklet/blocks.ts';

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const strong = (value: string): Inline => ({ kind: 'text', text: value, strong: true });
export const emphasis = (value: string): Inline => ({ kind: 'text', text: value, emphasis: true });
export const lineBreak: Inline = { kind: 'break' };
export const reference = (target: string, words: string): Inline => ({
  kind: 'reference',
  target,
  text: words,
});
export const page = (target: string): Inline => ({ kind: 'page', target });

const inlines = (value: string | readonly Inline[]): readonly Inline[] =>
  typeof value === 'string' ? [text(value)] : value;

export function paragraph(value: string | readonly Inline[], role: ParagraphRole = 'body'): ParagraphBlock {
  return { kind: 'paragraph', role, inlines: inlines(value) };
}

export function heading(
  level: HeadingBlock['level'],
  value: string | readonly Inline[],
  id: string,
  label?: Label,
): HeadingBlock {
  return { kind: 'heading', level, text: inlines(value), id, ...(label ? { label } : {}) };
}

export function item(label: Label, ...content: readonly (Block | string)[]): ListItem {
  return { label, blocks: content.map((entry) => (typeof entry === 'string' ? paragraph(entry) : entry)) };
}

export const list = (...items: readonly ListItem[]): ListBlock => ({ kind: 'list', items });

type CellContent = string | readonly Block[];

export function cell(content: CellContent, options: Partial<Omit<Cell, 'blocks'>> = {}): Cell {
  const blocks = typeof content === 'string' ? [paragraph(content)] : content;
  return { blocks, colspan: 1, rowspan: 1, header: false, align: 'start', vertical: false, ...options };
}

export function label(content: string, options: Partial<Omit<Cell, 'blocks'>> = {}): Cell {
  return cell([paragraph(content, 'label')], { header: true, align: 'center', ...options });
}

export const row = (...cells: readonly Cell[]): Row => ({ cells });

export function table(
  role: TableBlock['role'],
  widths: readonly number[],
  head: readonly Row[],
  body: readonly Row[],
  caption?: string,
): TableBlock {
  return { kind: 'table', role, widths, head, body, ...(caption ? { caption: [text(caption)] } : {}) };
}
