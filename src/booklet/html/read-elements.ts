import type { Inline, Label, ParagraphRole, Scheme, SignatureLine } from '../blocks.ts';
import { chapterLabel } from '../numbering.ts';
import { Flow } from './flow.ts';
import { LIST_CLASSES, PARAGRAPH_CLASSES } from './html-subset.ts';
import { InlineBuffer } from './inline-buffer.ts';
import type { Attributes, Frame, Opener, PageReader } from './page-reader.ts';
import { wholeNumber, wordOf } from './read-attribute.ts';
import { rowsOf, table, tableCell, tableRow } from './read-table.ts';

/** How every element of the subset becomes Blocks. What may stand where is checked before, by the table of the subset. */
export const OPENERS: { readonly [element: string]: Opener } = {
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  p: paragraph,
  ol: orderedList,
  ul: (inside, page) => openList(inside, page, 'bullet'),
  li: listItem,
  table,
  caption: (inside, page) => takeCaption(inside, page.nesting.table),
  thead: (inside, page) => rowsOf(inside, page, 'head'),
  tbody: (inside, page) => rowsOf(inside, page, 'body'),
  tr: tableRow,
  th: tableCell,
  td: tableCell,
  figure,
  figcaption: (inside, page) => takeCaption(inside, page.nesting.figure),
  contents: (_inside, page, attributes) => {
    page.flow.add({
      kind: 'contents',
      title: attributes.title ?? '',
      depth: wholeNumber(attributes.depth, 2),
    });
  },
  signatures: (inside, page) => {
    const lines: SignatureLine[] = [];
    const { flow } = page;
    inside.nesting = { ...page.nesting, lines };
    inside.atEnd(() => flow.add({ kind: 'signatures', lines }));
  },
  signature: (_inside, page, attributes) => {
    page.nesting.lines?.push({
      label: oneLine(attributes.label),
      value: oneLine(attributes.value),
      ...(attributes.class === 'date-entry' ? { entry: 'date' as const } : {}),
    });
  },
  section: (inside, page, attributes) => {
    page.endSegment(undefined, page.flow);
    const flow = new Flow('body');
    const orientation = attributes.orientation === 'landscape' ? 'landscape' : 'portrait';
    inside.holdBlocks(flow);
    inside.atEnd(() => page.endSegment(orientation, flow));
  },
  'page-break': (_inside, page) => page.flow.add({ kind: 'pageBreak' }),
  strong: (inside) => {
    inside.strong = true;
  },
  em: (inside) => {
    inside.emphasis = true;
  },
  br: (_inside, page) => page.inlines().add({ kind: 'break' }),
  a: link,
};

function heading(level: 1 | 2 | 3 | 4 | 5 | 6): Opener {
  return (inside, page, attributes) => {
    const id = attributes.id ?? page.anchor();
    const label = headingLabel(page, level, id, attributes);
    const text = new InlineBuffer();
    const { flow } = page;
    inside.text = text;
    inside.atEnd(() =>
      flow.add({ kind: 'heading', level, ...(label ? { label } : {}), text: text.line(), id }),
    );
  };
}

/** Chapters and units begin new counters; what stands below level 2 counts inside its unit. */
function headingLabel(
  page: PageReader,
  level: number,
  id: string,
  attributes: Attributes,
): Label | undefined {
  const { numberer, context } = page;
  const kind = attributes.class;
  if (level <= 2) {
    numberer.startUnit(id);
    const value = wholeNumber(attributes.value, 0);
    return kind === 'numbered' && value > 0 ? chapterLabel(context.numbering, value, 'chapters') : undefined;
  }
  if (kind === 'numbered') return numberer.outlineHeading(level - 3);
  if (kind === 'chapter') return numberer.regulationChapter();
  numberer.plainHeading();
  return undefined;
}

function paragraph(inside: Frame, page: PageReader, attributes: Attributes): void {
  const text = new InlineBuffer();
  const role = wordOf<ParagraphRole>(PARAGRAPH_CLASSES, attributes.class) ?? 'body';
  const { id } = attributes;
  const { flow } = page;
  inside.text = text;
  inside.atEnd(() => {
    text.paragraphs().forEach((inlines, index) => {
      const isNamed = id && index === 0;
      flow.add(isNamed ? { kind: 'paragraph', role, inlines, id } : { kind: 'paragraph', role, inlines });
    });
  });
}

function orderedList(inside: Frame, page: PageReader, attributes: Attributes): void {
  const scheme = wordOf<Scheme>(LIST_CLASSES, attributes.class);
  const around = page.nesting.list;
  if (around && around.scheme !== 'bullet' && (scheme ?? around.scheme) === around.scheme) {
    openList(inside, page, around.scheme, { level: around.level + 1, sequence: around.sequence });
  } else openList(inside, page, scheme ?? (page.nesting.inCell ? 'cell' : 'outline'));
}

function openList(
  inside: Frame,
  page: PageReader,
  scheme: Scheme,
  place: { readonly level: number; readonly sequence: string } = page.numberer.openList(scheme),
): void {
  const around = page.nesting.list;
  const level = scheme === 'bullet' && around?.scheme === 'bullet' ? around.level + 1 : place.level;
  const list = { scheme, level, sequence: place.sequence, items: [] };
  const { flow } = page;
  inside.nesting = { ...page.nesting, list };
  inside.atEnd(() => {
    if (list.items.length > 0) flow.add({ kind: 'list', items: list.items });
  });
}

function listItem(inside: Frame, page: PageReader, attributes: Attributes): void {
  const { list } = page.nesting;
  if (!list) return;
  const label = page.numberer.next(list.scheme, list.sequence, list.level);
  const flow = new Flow('body');
  const { id } = attributes;
  inside.holdBlocks(flow);
  inside.atEnd(() => {
    const blocks = flow.take();
    list.items.push(id ? { label, blocks, id } : { label, blocks });
  });
}

function figure(inside: Frame, page: PageReader, attributes: Attributes): void {
  const src = attributes.src ?? '';
  const content = page.context.figures.get(src);
  if (!content) page.fault('figure', 'figure', src, attributes);
  const open: { caption: Inline[] | undefined } = { caption: undefined };
  const { flow } = page;
  inside.nesting = { ...page.nesting, figure: open };
  inside.atEnd(() => {
    if (content) flow.add({ kind: 'figure', ...content, ...(open.caption ? { caption: open.caption } : {}) });
  });
}

function takeCaption(inside: Frame, owner: { caption: Inline[] | undefined } | undefined): void {
  const text = new InlineBuffer();
  inside.text = text;
  inside.atEnd(() => {
    const line = text.line();
    if (owner && line.length > 0) owner.caption = line;
  });
}

function link(inside: Frame, page: PageReader, attributes: Attributes): void {
  const target = (attributes.href ?? '').slice(1);
  const reachable = page.context.isTarget(target);
  const inner = new InlineBuffer();
  inside.text = inner;
  inside.atEnd(() => {
    const text = plainText(inner.line());
    if (attributes.class === 'page') {
      if (reachable) page.inlines().add({ kind: 'page', target, ...aroundPage(attributes.words) });
    } else if (reachable && text !== '') page.inlines().add({ kind: 'reference', target, text });
    else page.styledText(text);
  });
}

/** The words before and after the number of a page: `（第{page}页）`. */
function aroundPage(words = ''): { readonly before?: string; readonly after?: string } {
  const [before = '', after = ''] = words.split('{page}');
  return { ...(before === '' ? {} : { before }), ...(after === '' ? {} : { after }) };
}

const plainText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : ' ')).join('');

const oneLine = (text = ''): string => text.replace(/[\n\u2028\u2029]+/g, ' ').trim();
