import type { Block, Handlers, HeadingBlock, ParagraphBlock } from '../../booklet/blocks.ts';
import { labelGap } from '../label-gap.ts';
import { writeContents } from './contents.ts';
import type { Desk } from './desk.ts';
import { writeFigure } from './figure.ts';
import { widthInEm } from './line-count.ts';
import { writeList } from './list-writer.ts';
import { slotOf } from './lists.ts';
import { paragraphStyle } from './paragraph-style.ts';
import type { ParagraphFormat } from './paragraph-xml.ts';
import type { Place } from './place.ts';
import { plainText, strongText } from './runs.ts';
import { writeSignatures } from './signatures.ts';
import { writeTable } from './table-writer.ts';
import type { StyleId } from './text-styles.ts';

/** One function a kind of Block. */
const HANDLERS: Handlers<void, { readonly desk: Desk; readonly place: Place }> = {
  heading: (block, { desk, place }) => writeHeading(desk, place, block),
  paragraph: (block, { desk, place }) => writeParagraph(desk, place, block),
  list: (block, { desk, place }) => writeList(desk, place, block),
  table: (block, { desk, place }) => writeTable(desk, place, block),
  figure: (block, { desk, place }) => writeFigure(desk, place, block),
  contents: (block, { desk, place }) => writeContents(desk, place, block),
  signatures: (block, { desk, place }) => writeSignatures(desk, place, block),
  pageBreak: (_, { place }) => {
    if (!place.cell) place.breakPage();
  },
};

/** Sets the block where it belongs. */
export function writeBlock(desk: Desk, place: Place, block: Block): void {
  const handle = HANDLERS[block.kind] as (block: Block, context: { desk: Desk; place: Place }) => void;
  handle(block, { desk, place });
}

function writeParagraph(desk: Desk, place: Place, block: ParagraphBlock): void {
  const style = paragraphStyle(block.role, place);
  const text = plainText(block.inlines);
  const smaller = block.role === 'cover-title' ? smallerTitle(desk, place, text) : '';
  place.set({
    style,
    runs:
      smaller === ''
        ? desk.runs.inlines(block.inlines, style === 'FormLabel')
        : desk.runs.text(text, '', smaller),
    text,
    strong: strongText(block.inlines),
    joins: block.role === 'note',
    indent: style === 'Note' ? noteIndent(desk, place) : undefined,
    anchors: block.id === undefined ? [] : [block.id],
    ...(style === 'FormLabel' && !place.cell ? { align: 'left' as const } : {}),
  });
  if (style === 'CoverTitle' && desk.look.formal) place.set({ style: 'CoverRule', runs: '', text: '' });
}

/** A note on prose stands as a block where that begins; one on a table, or below a heading, at the edge. */
function noteIndent({ styles }: Desk, place: Place): ParagraphFormat['indent'] {
  const { firstLine, size } = styles.BodyText;
  return place.isBelowProse ? { left: firstLine * size, firstLine: 0 } : undefined;
}

/** A title that would fill more of its line may break in other programs; it may be so much smaller to stand on one. */
const WIDEST_TITLE = 0.97;
const SMALLEST_TITLE = 0.9;

/** Run properties of a title that is set a little smaller; none where it has room, or needs more lines anyway. */
function smallerTitle({ faces, styles }: Desk, place: Place, text: string): string {
  const { size } = styles.CoverTitle;
  const scale = (WIDEST_TITLE * place.width) / (widthInEm(text, faces.of('CoverTitle')) * size);
  if (scale >= 1 || scale < SMALLEST_TITLE) return '';
  const halves = Math.floor(2 * size * scale);
  return `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`;
}

const UNNUMBERED = { numId: 0, level: 0 };

function writeHeading(desk: Desk, place: Place, block: HeadingBlock): void {
  const style: StyleId = `Heading${block.level}`;
  const { numbering, printed } = headingNumber(desk, block);
  if (block.level === 1) {
    desk.chapter.number = printed === '' ? (block.label?.text ?? '') : '';
    desk.chapter.text = printed + plainText(block.text);
  }
  const contents = block.level <= 2 ? desk.anchors.contentsBookmark(block.id) : '';
  place.set({
    style,
    runs: contents + desk.runs.text(printed) + desk.runs.inlines(block.text, true),
    text: `${block.label?.text ?? ''} ${plainText(block.text)}`,
    anchors: [block.id],
    ...(numbering ? { numbering, indent: indentOf(desk, numbering, block) } : {}),
  });
}

/** Headings without a number begin at the margin, whatever their level in a list says. */
const FLUSH = { left: 0, firstLine: 0 };

function indentOf(
  desk: Desk,
  numbering: typeof UNNUMBERED,
  { label, level }: HeadingBlock,
): ParagraphFormat['indent'] {
  const slot = numbering === UNNUMBERED || !label ? undefined : slotOf(label, desk.lists, level);
  return (slot && desk.lists[slot.list][slot.level]) ?? FLUSH;
}

interface HeadingNumber {
  readonly numbering?: { readonly numId: number; readonly level: number };
  /** A number that Word cannot count, as text. */
  readonly printed: string;
}

function headingNumber(desk: Desk, { level, label }: HeadingBlock): HeadingNumber {
  const carries = desk.styles[`Heading${level}`].list;
  const hidden = level === 2;
  const suppressed = carries && !hidden ? { numbering: UNNUMBERED } : {};
  if (!label) return { ...suppressed, printed: '' };
  const slot = hidden ? undefined : slotOf(label, desk.lists, level);
  const counted = slot && desk.counter.count(slot, label.value, label.text);
  if (!slot || !counted) return { ...suppressed, printed: `${label.text}${labelGap(label.text)}` };
  const byStyle = counted.byStyle && carries?.name === slot.list && carries.level === slot.level;
  return byStyle ? { printed: '' } : { numbering: counted, printed: '' };
}
