import type {
  Block,
  ContentsBlock,
  FigureBlock,
  FigureOutline,
  Handlers,
  HeadingBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  SignaturesBlock,
} from '../../booklet/blocks.ts';
import { escapeHeadingEnd, escapeLineStart, escapeText, pairsIn } from './escape.ts';
import { pairTable } from './grid.ts';
import { allStrong, inlineLines, plainText } from './inlines.ts';
import { type Pen, withLabel, writeAll } from './pen.ts';
import { writeTable } from './table.ts';

/** Every kind of block as Markdown. */
export const HANDLERS: Handlers<string, Pen> = {
  heading: writeHeading,
  paragraph: writeParagraph,
  list: writeList,
  table: writeTable,
  figure: writeFigure,
  contents: writeContents,
  signatures: writeSignatures,
  pageBreak: () => '',
};

/** The deepest heading that Markdown has. */
const DEEPEST = 6;

function headingLine(level: number, line: string, mark: string): string {
  return `${'#'.repeat(Math.min(level, DEEPEST))} ${mark}${escapeHeadingEnd(line)}`;
}

function writeHeading({ level, label, text, id }: HeadingBlock, pen: Pen): string {
  const words = withLabel(label, plainText(text), ' ');
  const mark = pen.anchors.heading(words, id, level <= 2);
  const line = withLabel(label, inlineLines(text, pen.anchors).join('<br>'), ' ');
  return headingLine(pen.levels.next(level), line, mark);
}

function writeParagraph({ role, inlines, id }: ParagraphBlock, pen: Pen): string {
  const words = plainText(inlines);
  if (words === '') return '';
  if (role === 'cover-title') {
    const mark = pen.anchors.heading(words, id, false);
    return headingLine(1, inlineLines(inlines, pen.anchors).join('<br>'), mark);
  }
  const isStrong = role === 'title' || role === 'label' || role === 'cover-company';
  const lines = inlineLines(isStrong ? allStrong(inlines) : inlines, pen.anchors);
  return pen.anchors.place(id) + hardLines(lines);
}

/** Lines of one paragraph, with Markdown's line break between. */
const hardLines = (lines: readonly string[]): string =>
  lines.length === 1
    ? escapeLineStart(lines[0] ?? '')
    : lines
        .filter((line) => line !== '')
        .map(escapeLineStart)
        .join('\\\n');

function writeList({ items }: ListBlock, pen: Pen): string {
  const tight = isTight(items);
  return items.map((item) => writeItem(item, pen, tight ? '\n' : '\n\n')).join(tight ? '\n' : '\n\n');
}

/** One paragraph an item, and lists of such items. */
const isTight = (items: readonly ListItem[]): boolean =>
  items.every(({ blocks }) =>
    blocks.every((block, index) =>
      block.kind === 'list' ? isTight(block.items) : index === 0 && block.kind === 'paragraph',
    ),
  );

function writeItem({ label, blocks, id }: ListItem, pen: Pen, between: string): string {
  const [first, ...others] = blocks;
  const leads = first?.kind === 'paragraph';
  const lines = leads ? inlineLines(first.inlines, pen.anchors).filter((line) => line !== '') : [];
  // An item without a word would end the paragraph above it as a heading.
  lines[0] = withLabel(label, lines[0] ?? '');
  const head = hardLines(lines) || '&nbsp;';
  const mark = pen.anchors.place(id) + (leads ? pen.anchors.place(first.id) : '');
  const rest = writeAll(leads ? others : blocks, pen, between);
  return `${pen.bullet} ${indented(mark + head + (rest === '' ? '' : between + rest))}`;
}

const indented = (text: string): string =>
  text.includes('\n') ? text.replace(/\n(?=[^\n])/gu, '\n  ') : text;

/** A picture by its file. A chart by its caption, or else what it shows, and the tree of names in it. */
function writeFigure({ figure, alt, caption = [], outline = [] }: FigureBlock, pen: Pen): string {
  const below = hardLines(inlineLines(caption, pen.anchors));
  if (figure.kind === 'picture') {
    const words = escapeText(alt, { before: '[', after: ']', inLink: true }, pairsIn(alt));
    return stacked(`![${words.replace(/\s+/gu, ' ')}](${pen.pictureAt(figure.picture.path)})`, below);
  }
  const line = below === '' ? hardLines(inlineLines([{ kind: 'text', text: alt }], pen.anchors)) : below;
  return stacked(line, writeOutline(outline, pen, ''));
}

const stacked = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');

function writeOutline(nodes: readonly FigureOutline[], pen: Pen, indent: string): string {
  return nodes
    .flatMap(({ text, target, children }) => {
      const inline =
        target === undefined ? { kind: 'text' as const, text } : { kind: 'reference' as const, target, text };
      const line = `${indent}- ${hardLines(inlineLines([inline], pen.anchors))}`;
      return children.length > 0 ? [line, writeOutline(children, pen, `${indent}  `)] : [line];
    })
    .join('\n');
}

function writeContents({ title, depth }: ContentsBlock, pen: Pen): string {
  const words = title.trim();
  const heading = headingLine(
    pen.levels.next(1),
    escapeText(words, { before: '', after: '' }, pairsIn(words)),
    pen.anchors.heading(words, undefined, false),
  );
  const entries = pen.info.outline.filter(({ level }) => level <= depth);
  const top = Math.min(...entries.map(({ level }) => level));
  const lines = entries.map(({ id, level, label, text }) => {
    const words = label === '' ? text : /[、）]$/u.test(label) ? label + text : `${label} ${text}`;
    const line = inlineLines([{ kind: 'reference', target: id, text: words }], pen.anchors).join(' ');
    return `${'  '.repeat(level - top)}- ${line}`;
  });
  return stacked(heading, lines.join('\n'));
}

function writeSignatures({ lines }: SignaturesBlock, pen: Pen): string {
  const text = (value: string): Block[] => [
    { kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text: value }] },
  ];
  return pairTable(
    lines.map(({ label, value }) => ({ label: text(label), value: text(value) })),
    pen,
  );
}
