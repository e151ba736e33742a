import type { ContentsBlock } from '../../../booklet/blocks.ts';
import type { OutlineEntry } from '../../../booklet/booklet.ts';
import { StructureElement } from '../file/structure.ts';
import { ARTIFACT, type Canvas } from '../page/canvas.ts';
import { fillLines } from '../text/fill-lines.ts';
import type { Line, StyledText } from '../text/styled-text.ts';
import type { Box } from './box.ts';
import type { Context } from './context.ts';
import { ParagraphBox } from './paragraph-box.ts';
import { type Setter, setPieces } from './setter.ts';
import type { TextStyle } from './styles.ts';
import { labelGap } from './text-blocks.ts';

/** Ems kept for the page number, and indent of units under their chapter. */
const NUMBER_ROOM = 3;
const INDENT = 2;
/** Between words, dots and number, ems. */
const GAP = 0.3;
const ASCENT = 0.88;
const DOT = '. ';

/** The table of contents: its heights are known before any page is, its page numbers when it is drawn. */
export function layOutContents(
  { title, depth }: ContentsBlock,
  outline: readonly OutlineEntry[],
  context: Context,
): readonly Box[] {
  const { setter, width, parent } = context;
  const heading = new StructureElement('P', parent);
  const style = setter.styles.contentsTitle;
  const table = new StructureElement('TOC', parent);
  const entries = outline.filter(({ level }) => level <= depth);
  return [
    ParagraphBox.set({
      text: setPieces([{ text: title }], style, setter),
      style,
      width,
      element: heading,
      setter,
      onStart: (canvas, top) => canvas.bookmark(1, title, top),
    }),
    ...entries.map((entry, at) => new ContentsEntry(entry, leadsOn(entries, at), table, context)),
  ];
}

/** A chapter goes on with its first two entries at least on the same page. */
function leadsOn(entries: readonly OutlineEntry[], at: number): boolean {
  const levelOf = (index: number) => entries[index]?.level ?? 1;
  return levelOf(at) === 1 || (levelOf(at - 1) === 1 && levelOf(at + 1) > 1);
}

/** A line of the table: number and title, dots, page; a long title goes on below its beginning. */
class ContentsEntry implements Box {
  readonly height: number;
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly #entry: OutlineEntry;
  readonly #style: TextStyle;
  readonly #text: StyledText;
  readonly #lines: readonly Line[];
  readonly #indent: number;
  readonly #width: number;
  readonly #item: StructureElement;
  readonly #setter: Setter;

  constructor(
    entry: OutlineEntry,
    keepWithNext: boolean,
    table: StructureElement,
    { setter, width }: Context,
  ) {
    const style = setter.styles.contentsEntry(entry.level);
    this.#entry = entry;
    this.#style = style;
    this.#setter = setter;
    this.#item = new StructureElement('TOCI', table);
    this.#indent = entry.level === 1 ? 0 : INDENT * style.size;
    this.#width = width;
    const label = entry.label === '' ? '' : `${entry.label}${labelGap(entry.label)}`;
    this.#text = setPieces([{ text: `${label}${entry.text}` }], style, setter);
    const room = (width - this.#indent) / style.size - NUMBER_ROOM;
    this.#lines = fillLines(this.#text, setter.characters, { width: room * 1000, indent: 0 });
    this.height = this.#lines.length * style.line;
    this.before = style.before;
    this.after = style.after;
    this.keepWithNext = keepWithNext;
  }

  split(): undefined {
    return undefined;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const page = this.#setter.places.get(this.#entry.id)?.page;
    const link =
      page === undefined
        ? new StructureElement('P', this.#item)
        : new StructureElement('Link', new StructureElement('Reference', this.#item));
    const left = x + this.#indent;
    const { size, line } = this.#style;
    this.#lines.forEach((words, at) => {
      canvas.tag(link);
      canvas.text.begin(left, canvas.page.height - this.#baseline(y, at));
      const face = this.#text.runs[0]?.face;
      if (face) canvas.text.run(this.#text.codes, words.start, words.end, face, this.#style, 0, true);
    });
    if (page === undefined) return;
    const last = this.#lines.length - 1;
    const end = left + ((this.#lines[last]?.width ?? 0) * size) / 1000;
    this.#drawNumber(canvas, link, String(page.number), end, x + this.#width, this.#baseline(y, last));
    const bottom = canvas.page.height - y - this.height;
    const label = `${this.#setter.characters.decode(this.#text.codes)} ${page.number}`;
    canvas.link(
      this.#entry.id,
      [left, bottom, x + this.#width, bottom + this.#lines.length * line],
      link,
      label,
    );
  }

  #baseline(y: number, line: number): number {
    const { size, line: height } = this.#style;
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
    const { size } = this.#style;
    const face = this.#setter.typefaces.face('body');
    const em = size / 1000;
    const numberLeft = right - face.width(number) * em;
    const pitch = face.width(DOT) * em;
    const first = Math.floor((right - left - GAP * size) / pitch);
    const last = Math.ceil((right - numberLeft + GAP * size) / pitch);
    if (first > last) {
      canvas.tag(ARTIFACT);
      canvas.words(DOT.repeat(first - last).trimEnd(), face, this.#style, right - first * pitch, baseline);
    }
    canvas.tag(link);
    canvas.words(number, face, this.#style, numberLeft, baseline);
  }
}
