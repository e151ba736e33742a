import type {
  ContentsBlock,
  FigureBlock,
  Handlers,
  HeadingBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  ParagraphRole,
  SignaturesBlock,
} from '../../booklet/blocks.ts';
import type { OutlineEntry } from '../../booklet/booklet.ts';
import { escapeHtml, escapeLines } from './escape.ts';
import { drawChart, drawPicture } from './figures.ts';
import { drawInlines, drawLabel } from './inlines.ts';
import { drawAll, type Pen } from './pen.ts';
import { drawTable } from './table.ts';

/** Every kind of block as HTML. */
export const HANDLERS: Handlers<string, Pen> = {
  heading: drawHeading,
  paragraph: drawParagraph,
  list: drawList,
  table: drawTable,
  figure: drawFigure,
  contents: drawContents,
  signatures: drawSignatures,
  pageBreak: () => '<div class="page-break"></div>',
};

/** The deepest heading that HTML has an element for; those below say their level. */
const DEEPEST = 6;

function drawHeading({ level, label, text, id }: HeadingBlock, pen: Pen): string {
  const depth = pen.levels.next(level);
  const deeper = depth > DEEPEST ? ` aria-level="${depth}"` : '';
  const tag = `h${Math.min(depth, DEEPEST)}`;
  const words = drawLabel(label) + drawInlines(text, pen);
  return `<${tag}${pen.links.id(id)} class="level-${level}"${deeper}>${words}</${tag}>`;
}

const PARAGRAPHS: { readonly [R in ParagraphRole]: string } = {
  body: 'p',
  statement: 'p class="statement"',
  note: 'p class="note"',
  caption: 'p class="caption"',
  label: 'p class="label"',
  title: 'p class="title"',
  'cover-company': 'p class="cover-company"',
  'cover-title': 'h1 class="cover-title"',
  'cover-line': 'p class="cover-line"',
};

function drawParagraph({ role, inlines, id }: ParagraphBlock, pen: Pen): string {
  const element = PARAGRAPHS[role];
  const words = drawInlines(inlines, pen);
  if (words === '') return '';
  return `<${element}${pen.links.id(id)}>${words}</${element.split(' ', 1)[0]}>`;
}

/** Numbers are text, as in all formats; the list only says that it is one. */
function drawList({ items }: ListBlock, pen: Pen): string {
  const tag = items.every(({ label }) => label.scheme === 'bullet') ? 'ul' : 'ol';
  return `<${tag} role="list">\n${items.map((item) => drawItem(item, pen)).join('\n')}\n</${tag}>`;
}

function drawItem({ label, blocks, id }: ListItem, pen: Pen): string {
  const [first, ...others] = blocks;
  const leads = first?.kind === 'paragraph' && (first.role === 'body' || first.role === 'label');
  const words = leads ? drawInlines(first.inlines, pen) : '';
  const rest = drawAll(leads ? others : blocks, pen);
  const mark = pen.links.id(id ?? (leads ? first.id : undefined));
  return `<li${mark}>${drawLabel(label)}${words}${rest === '' ? '' : `\n${rest}`}</li>`;
}

function drawFigure({ figure, alt, caption }: FigureBlock, pen: Pen): string {
  const below = caption ? `<figcaption>${drawInlines(caption, pen)}</figcaption>` : '';
  const drawn = figure.kind === 'chart' ? drawChart(figure.scene, pen) : drawPicture(figure.picture, alt);
  const name = figure.kind === 'chart' && below === '' ? ` aria-label="${escapeHtml(alt)}"` : '';
  return `<figure class="${figure.kind}"${name}>${drawn}${below}</figure>`;
}

function drawContents({ title, depth }: ContentsBlock, pen: Pen): string {
  const entries = pen.info.outline.filter(({ level }) => level <= depth);
  const heading = pen.levels.next(1);
  return [
    `<nav class="contents" aria-label="${escapeHtml(title)}">`,
    `<h${heading} class="level-1">${escapeLines(title)}</h${heading}>`,
    `<ol role="list">${chapters(entries)
      .map((chapter) => drawChapter(chapter, pen))
      .join('\n')}</ol>`,
    '</nav>',
  ].join('\n');
}

interface Chapter {
  readonly entry: OutlineEntry;
  readonly units: OutlineEntry[];
}

/** Entries of level 2 under the one of level 1 before them; those before any stand by themselves. */
function chapters(entries: readonly OutlineEntry[]): Chapter[] {
  const found: Chapter[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (entry.level === 1 || !last || last.entry.level === 2) found.push({ entry, units: [] });
    else last.units.push(entry);
  }
  return found;
}

function drawChapter({ entry, units }: Chapter, pen: Pen): string {
  const inner = units.map((unit) => `<li>${drawEntry(unit, pen)}</li>`).join('\n');
  return `<li>${drawEntry(entry, pen)}${inner === '' ? '' : `\n<ol role="list">${inner}</ol>`}</li>`;
}

function drawEntry({ id, label, text }: OutlineEntry, pen: Pen): string {
  const number = drawLabel(
    label === '' ? undefined : { scheme: 'chapters', level: 0, value: 1, text: label, sequence: '' },
  );
  return pen.links.to(id, number + escapeLines(text));
}

function drawSignatures({ lines }: SignaturesBlock): string {
  const rows = lines.map(
    ({ label, value }) => `<div><dt>${escapeLines(label)}</dt><dd>${escapeLines(value)}</dd></div>`,
  );
  return `<dl class="signatures">\n${rows.join('\n')}\n</dl>`;
}
