import type { ContentsBlock } from '../../../booklet/blocks.ts';
import type { OutlineEntry } from '../../../booklet/booklet.ts';
import { labelGap } from '../../label-gap.ts';
import { StructureElement } from '../file/structure.ts';
import { ARTIFACT, type Canvas } from '../page/canvas.ts';
import { fillLines } from '../text/fill-lines.ts';
import type { Line, StyledText } from '../text/styled-text.ts';
import type { Box } from './box.ts';
import type { Context } from './context.ts';
import { ParagraphBox } from './paragraph-box.ts';
import { type Setter, setPieces } from './setter.ts';
import type { TextStyle } from './styles.ts';

/** Ems kept for the page number, and indent of units under their chapter. */
const NUMBER_ROOM = 3;
const INDENT = 2;
/** Between words, dots and number, ems. */
const GAP = 0.3;
const ASCENT = 0.88;
const DOT = '. ';

/**
 * The table of contents: its heights are known before any page is, its page numbers when it is drawn.
 *
 * @returns its boxes as they keep together best, and as they do where that saves a page
 */
export function layOutContents(
  { title, depth }: ContentsBlock,
  outline: readonly OutlineEntry[],
  context: Context,
): readonly (readonly Box[])[] {
  const { setter, width, parent } = context;
  const heading = new StructureElement('P', parent);
  const style = setter.styles.contentsTitle;
  const table = new StructureElement('TOC', parent);
  const entries = outline.filter(({ level }) => level <= depth);
  const head = ParagraphBox.set({
    text: setPieces([{ text: title }], style, setter),
    style,
    width,
    element: heading,
    setter,
    onStart: (canvas, top) => canvas.bookmark(1, title, top),
  });
  const lines = entries.map((entry) => setEntry(entry, table, context));
  return [leadsOn, leadsOnLess].map((leads) => [
    head,
    ...lines.map((line, at) => new ContentsEntry(line, leads(entries, at))),
  ]);
}

const levelOf = (entries: readonly OutlineEntry[], at: number) => entries[at]?.level ?? 1;

/** A chapter goes on with its first two entries at least on the same page. */
function leadsOn(entries: readonly OutlineEntry[], at: number): boolean {
  if (levelOf(entries, at + 1) === 1) return false;
  return levelOf(entries, at) === 1 || levelOf(entries, at - 1) === 1;
}

/** A chapter goes on with its first entry on the same page, and its last two stand together. */
function leadsOnLess(entries: readonly OutlineEntry[], at: number): boolean {
  if (levelOf(entries, at + 1) === 1) return false;
  return levelOf(entries, at) === 1 || levelOf(entries, at + 2) === 1;
}

/** An entry broken into lines. */
interface SetEntry {
  readonly entry: OutlineEntry;
  readonly style: TextStyle;
  readonly text: StyledText;
  readonly lines: readonly Line[];
  readonly indent: number;
  readonly width: number;
  readonly item: StructureElement;
  readonly setter: Setter;
}

function setEntry(entry: OutlineEntry, table: StructureElement, { setter, width }: Context): SetEntry {
  const style = setter.styles.contentsEntry(entry.level);
  const item = new StructureElement('TOCI', table);
  const indent = entry.level === 1 ? 0 : INDENT * style.size;
  const label = entry.label === '' ? '' : `${entry.label}${labelGap(entry.label)}`;
  const text = setPieces([{ text: `${label}${entry.text}` }], style, setter);
  const room = (width - indent) / style.size - NUMBER_ROOM;
  const lines = fillLines(text, setter.characters, { width: room * 1000, indent: 0 });
  return { entry, style, text, lines, indent, width, item, setter };
}

/** A line of the table: number and title, dots, page; a long title goes on below its beginning. */
class ContentsEntry implements Box {
  readonly height: number;
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly #set: SetEntry;

  constructor(set: SetEntry, keepWithNext: boolean) {
    this.#set = set;
    this.height = set.lines.length * set.style.line;
    this.before = set.style.before;
    this.after = set.style.after;
    this.keepWithNext = keepWithNext;
  }

  split(): undefined {
    return undefined;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const { entry, style, text, lines, item, width, setter } = this.#set;
    const page = setter.places.get(entry.id)?.page;
    const link =
      page === undefined
        ? new StructureElement('P', item)
        : new StructureElement('Link', new StructureElement('Reference', item));
    const left = x + this.#set.indent;
    const { size, line } = style;
    lines.forEach((words, at) => {
      canvas.tag(link);
      canvas.text.begin(left, canvas.page.height - this.#baseline(y, at));
      const face = text.runs[0]?.face;
      if (face) canvas.text.run(text.codes, words.start, words.end, face, style, 0, true);
    });
    if (page === undefined) return;
    const last = lines.length - 1;
    const end = left + ((lines[last]?.width ?? 0) * size) / 1000;
    this.#drawNumber(canvas, link, String(page.number), end, x + width, this.#baseline(y, last));
    const bottom = canvas.page.height - y - this.height;
    const label = `${setter.characters.decode(text.codes)} ${page.number}`;
    canvas.link(entry.id, [left, bottom, x + width, bottom + lines.length * line], link, label);
  }

  #baseline(y: number, line: number): number {
    const { size, line: height } = this.#set.style;
    return y + line * height + (height - size) / 2 + ASCENT * size;
  }

  /** Dots stand on a grid that ends at the right margin, so that they stand below each other. */
  #drawNumber(
    canvas: Canvas,
    link: StructureElement,
    number: string,
    left: number,
    right: number,
    baseline: number,
  ): void {
    const { style, setter } = this.#set;
    const { size } = style;
    const face = setter.typefaces.face('body');
    const em = size / 1000;
    const numberLeft = right - face.width(number) * em;
    const pitch = face.width(DOT) * em;
    const first = Math.floor((right - left - GAP * size) / pitch);
    const last = Math.ceil((right - numberLeft + GAP * size) / pitch);
    if (first > last) {
      canvas.tag(ARTIFACT);
      canvas.words(DOT.repeat(first - last).trimEnd(), face, style, right - first * pitch, baseline);
    }
    canvas.tag(link);
    canvas.words(number, face, style, numberLeft, baseline);
  }
}
