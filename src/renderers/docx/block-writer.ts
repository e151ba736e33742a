import type { Block, Handlers, HeadingBlock, ParagraphBlock } from '../../booklet/blocks.ts';
import { labelGap } from '../label-gap.ts';
import { writeContents } from './contents.ts';
import type { DocumentContext } from './document-context.ts';
import { writeFigure } from './figure.ts';
import { widthInEm } from './lines/line-count.ts';
import { writeList } from './lists/list-writer.ts';
import { slotOf } from './lists/lists.ts';
import type { ParagraphFormat } from './package/paragraph-xml.ts';
import type { Place } from './pages/place.ts';
import { plainText, strongText } from './runs.ts';
import { writeSignatures } from './signatures.ts';
import { paragraphStyle } from './styles/paragraph-style.ts';
import type { StyleId } from './styles/text-styles.ts';
import { writeTable } from './tables/table-writer.ts';

/** One function a kind of Block. */
const HANDLERS: Handlers<void, { readonly context: DocumentContext; readonly place: Place }> = {
  heading: (block, { context, place }) => writeHeading(context, place, block),
  paragraph: (block, { context, place }) => writeParagraph(context, place, block),
  list: (block, { context, place }) => writeList(context, place, block),
  table: (block, { context, place }) => writeTable(context, place, block),
  figure: (block, { context, place }) => writeFigure(context, place, block),
  contents: (block, { context, place }) => writeContents(context, place, block),
  signatures: (block, { context, place }) => writeSignatures(context, place, block),
  pageBreak: (_, { place }) => {
    if (!place.cell) place.breakPage();
  },
};

/** Sets the block where it belongs. */
export function writeBlock(context: DocumentContext, place: Place, block: Block): void {
  const handle = HANDLERS[block.kind] as (
    block: Block,
    at: { context: DocumentContext; place: Place },
  ) => void;
  handle(block, { context, place });
}

function writeParagraph(context: DocumentContext, place: Place, block: ParagraphBlock): void {
  const style = paragraphStyle(block.role, place);
  const text = plainText(block.inlines);
  const smaller = block.role === 'cover-title' ? smallerTitle(context, place, text) : '';
  place.set({
    style,
    runs:
      smaller === ''
        ? context.runs.inlines(block.inlines, style === 'FormLabel')
        : context.runs.text(text, '', smaller),
    text,
    strong: strongText(block.inlines),
    joins: block.role === 'note',
    indent: style === 'Note' ? noteIndent(context, place) : undefined,
    anchors: block.id === undefined ? [] : [block.id],
    ...(style === 'FormLabel' && !place.cell ? { align: 'left' as const } : {}),
  });
  if (style === 'CoverTitle' && context.look.formal) place.set({ style: 'CoverRule', runs: '', text: '' });
}

/** A note on prose stands as a block where that begins; one on a table, or below a heading, at the edge. */
function noteIndent({ styles }: DocumentContext, place: Place): ParagraphFormat['indent'] {
  const { firstLine, size } = styles.BodyText;
  return place.isBelowProse ? { left: firstLine * size, firstLine: 0 } : undefined;
}

/** A title that would fill more of its line may break in other programs; it may be so much smaller to stand on one. */
const WIDEST_TITLE = 0.97;
const SMALLEST_TITLE = 0.9;

/** Run properties of a title that is set a little smaller; none where it has room, or needs more lines anyway. */
function smallerTitle({ faces, styles }: DocumentContext, place: Place, text: string): string {
  const { size } = styles.CoverTitle;
  const scale = (WIDEST_TITLE * place.width) / (widthInEm(text, faces.of('CoverTitle')) * size);
  if (scale >= 1 || scale < SMALLEST_TITLE) return '';
  const halves = Math.floor(2 * size * scale);
  return `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`;
}

const UNNUMBERED = { numId: 0, level: 0 };

function writeHeading(context: DocumentContext, place: Place, block: HeadingBlock): void {
  const style: StyleId = `Heading${block.level}`;
  const { numbering, printed } = headingNumber(context, block);
  if (block.level === 1) {
    context.chapter.number = printed === '' ? (block.label?.text ?? '') : '';
    context.chapter.text = printed + plainText(block.text);
  }
  const contents = block.level <= 2 ? context.anchors.contentsBookmark(block.id) : '';
  place.set({
    style,
    runs: contents + context.runs.text(printed) + context.runs.inlines(block.text, true),
    text: `${block.label?.text ?? ''} ${plainText(block.text)}`,
    anchors: [block.id],
    ...(numbering ? { numbering, indent: indentOf(context, numbering, block) } : {}),
  });
}

/** Headings without a number begin at the margin, whatever their level in a list says. */
const FLUSH = { left: 0, firstLine: 0 };

function indentOf(
  context: DocumentContext,
  numbering: typeof UNNUMBERED,
  { label, level }: HeadingBlock,
): ParagraphFormat['indent'] {
  const slot = numbering === UNNUMBERED || !label ? undefined : slotOf(label, context.lists, level);
  return (slot && context.lists[slot.list][slot.level]) ?? FLUSH;
}

interface HeadingNumber {
  readonly numbering?: { readonly numId: number; readonly level: number };
  /** A number that Word cannot count, as text. */
  readonly printed: string;
}

function headingNumber(context: DocumentContext, { level, label }: HeadingBlock): HeadingNumber {
  const carries = context.styles[`Heading${level}`].list;
  const hidden = level === 2;
  const suppressed = carries && !hidden ? { numbering: UNNUMBERED } : {};
  if (!label) return { ...suppressed, printed: '' };
  const slot = hidden ? undefined : slotOf(label, context.lists, level);
  const counted = slot && context.counter.count(slot, label.value, label.text);
  if (!slot || !counted) return { ...suppressed, printed: `${label.text}${labelGap(label.text)}` };
  const byStyle = counted.byStyle && carries?.name === slot.list && carries.level === slot.level;
  return byStyle ? { printed: '' } : { numbering: counted, printed: '' };
}
