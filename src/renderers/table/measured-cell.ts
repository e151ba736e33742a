import type { Cell } from '../../booklet/blocks.ts';
import { type CellKind, paragraphsOf, wordNeed } from './column-needs.ts';
import type { TableMeasures, WidthCell } from './table-widths.ts';
import { LONGEST_NAME, type Paragraph, TextLines } from './text-lines.ts';

/** Room to sign in on a form, ems. */
const ENTRY = 6;

/** A cell at its place in a table. What is asked of its text is measured once, and only if it is asked. All lengths in points. */
export class MeasuredCell implements WidthCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly #measures: TableMeasures;
  #words: Partial<Record<CellKind, number>> | undefined;
  #lengths: readonly number[] | undefined;
  #paragraphs: readonly Paragraph[] | undefined;
  #texts: readonly TextLines[] | undefined;

  constructor({ cell, row, column, span }: WidthCell, measures: TableMeasures) {
    this.cell = cell;
    this.row = row;
    this.column = column;
    this.span = span;
    this.#measures = measures;
  }

  /** What its longest unbreakable word needs, with margins. */
  word(kind: CellKind): number {
    this.#words ??= {};
    this.#words[kind] ??= this.#needOf(kind);
    return this.#words[kind];
  }

  #needOf(kind: CellKind): number {
    const { plain, slack, margins, width } = this.#measures;
    const word = wordNeed(this.cell.blocks, kind, this.#measure, plain);
    return word > 0 ? Math.min(width, word * slack + margins) : 0;
  }

  /** What a place to write or sign in needs, with margins. */
  get entry(): number {
    const { text, slack, margins, width } = this.#measures;
    return Math.min(width, ENTRY * text.size * slack + margins);
  }

  get paragraphs(): readonly Paragraph[] {
    const { plain, slack } = this.#measures;
    this.#paragraphs ??= paragraphsOf(this.cell.blocks, this.#measure, plain, slack);
    return this.#paragraphs;
  }

  get texts(): readonly TextLines[] {
    this.#texts ??= this.paragraphs.map((one) => new TextLines(one, this.#measure.size));
    return this.#texts;
  }

  /** Its room for text where columns are so wide. */
  roomIn(widths: readonly number[]): number {
    let room = -this.#measures.margins;
    for (let at = this.column; at < this.column + this.span; at++) room += widths[at] ?? 0;
    return room;
  }

  linesIn(room: number): number {
    let lines = 0;
    for (const text of this.texts) lines += text.linesIn(room);
    return lines;
  }

  /** Its names and labels that take more than a line. */
  tornIn(room: number): readonly TextLines[] {
    const longest = LONGEST_NAME * this.#measures.text.size;
    return this.texts.filter((text) => text.width <= longest && text.linesIn(room) > 1);
  }

  /**
   * Whether a paragraph of at most so many characters could take more than a line: no character is wider than an em, so what
   * has fewer than there is room for need not be measured. Lists may have any.
   */
  mightPart(room: number, most: number): boolean {
    const { text, slack, plain } = this.#measures;
    this.#lengths ??= this.cell.blocks.map((block) =>
      block.kind === 'paragraph' ? plain(block.inlines).length : Number.POSITIVE_INFINITY,
    );
    return this.#lengths.some((length) => length <= most && length * text.size * slack > room);
  }

  get #measure() {
    const { head, text } = this.#measures;
    return this.cell.header ? head : text;
  }
}
