import type { StructureElement } from '../../file/structure.ts';
import type { Canvas } from '../../page/canvas.ts';
import type { Box, Room, Split } from '../box.ts';
import { cutRows } from './cut-rows.ts';
import { rowHeights, sum, type TableCell, type TableRow } from './table-rows.ts';

/** What all parts of a table have in common. */
export interface TableFrame {
  /** Left edges of the columns and the right edge of the last, from the left edge of the table. */
  readonly edges: readonly number[];
  /** Rows that stand again on every page. */
  readonly head: readonly TableRow[];
  readonly caption: Box | undefined;
  /** Stands where the table goes on. */
  readonly continued: Box | undefined;
  readonly element: StructureElement;
  readonly look: TableLook;
}

/** Lengths in points. */
export interface TableLook {
  /** 0 for none. */
  readonly inner: number;
  readonly outer: number;
  readonly color: string;
  readonly shade: string;
  readonly paddingX: number;
  readonly paddingY: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
}

/** A table of at most so much of a page fits one together with its heading. */
const SMALL_TABLE = 0.9;
/**
 * Such a table is cut with so many rows on either side. Where it cannot be it goes to the next page as a whole, unless that
 * leaves more of this one empty.
 */
const LEAST_ROWS = 4;
const MOST_EMPTY = 0.45;

/** A table, or a part of it: caption, head, and some of its rows. */
export class TableBox implements Box {
  readonly height: number;
  readonly before: number;
  readonly after: number;
  readonly keepWithNext = false;
  readonly #frame: TableFrame;
  readonly #rows: readonly TableRow[];
  readonly #heights: readonly number[];
  readonly #headHeights: readonly number[];
  readonly #opening: boolean;

  constructor(frame: TableFrame, rows: readonly TableRow[], opening = true) {
    const { paddingY, line, before, after } = frame.look;
    const least = line + 2 * paddingY;
    this.#frame = frame;
    this.#rows = rows;
    this.#opening = opening;
    this.#heights = rowHeights(rows, paddingY, least);
    this.#headHeights = rowHeights(frame.head, paddingY, least);
    this.height = this.#leadHeight + sum(this.#heights);
    this.before = before;
    this.after = after;
  }

  split(room: Room): Split | undefined {
    const { look } = this.#frame;
    const height = room.height - this.#leadHeight;
    if (height <= 0 && !room.force) return undefined;
    const least = this.#opening && this.height <= room.page * SMALL_TABLE ? LEAST_ROWS : 0;
    const rows = { rows: this.#rows, heights: this.#heights, padding: look.paddingY, line: look.line, least };
    const cut = cutRows(rows, { ...room, height });
    if (cut === undefined || (!room.force && this.#isStub(cut.first.length))) return undefined;
    const isTorn = Math.min(cut.first.length, cut.rest.length) < least;
    if (isTorn && !room.force && room.height <= room.page * MOST_EMPTY) return undefined;
    return {
      first: new TableBox(this.#frame, cut.first, this.#opening),
      rest: cut.rest.length === 0 ? undefined : new TableBox(this.#frame, cut.rest, false),
    };
  }

  tightened(air: number): TableBox {
    const { look } = this.#frame;
    const frame = { ...this.#frame, look: { ...look, paddingY: look.paddingY * air } };
    return new TableBox(frame, this.#rows, this.#opening);
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const { caption, continued, head, element } = this.#frame;
    canvas.attach(element);
    const label = this.#opening ? caption : continued;
    let top = y;
    if (label !== undefined) {
      if (this.#opening) label.draw(canvas, x, top);
      else canvas.asArtifact(() => label.draw(canvas, x, y));
      top += label.height;
    }
    const above = top;
    if (this.#opening) this.#drawRows(canvas, head, this.#headHeights, x, top);
    else canvas.asArtifact(() => this.#drawRows(canvas, head, this.#headHeights, x, above));
    top += sum(this.#headHeights);
    this.#drawRows(canvas, this.#rows, this.#heights, x, top);
    this.#drawOutline(canvas, x, above, top + sum(this.#heights) - above);
  }

  get #leadHeight(): number {
    const label = this.#opening ? this.#frame.caption : this.#frame.continued;
    return (label?.height ?? 0) + sum(this.#headHeights);
  }

  /** One short row under the head of a table is not worth the foot of a page. */
  #isStub(count: number): boolean {
    const lines = (this.#heights[0] ?? 0) / this.#frame.look.line;
    return this.#opening && count === 1 && this.#rows.length > 2 && lines < 3;
  }

  #drawRows(
    canvas: Canvas,
    rows: readonly TableRow[],
    heights: readonly number[],
    x: number,
    y: number,
  ): void {
    let top = y;
    rows.forEach(({ cells, element }, row) => {
      canvas.attach(element);
      for (const cell of cells) this.#drawCell(canvas, cell, x, top, sum(heights, row, row + cell.rowspan));
      top += heights[row] ?? 0;
    });
  }

  #drawCell(canvas: Canvas, cell: TableCell, x: number, y: number, height: number): void {
    const { edges, look } = this.#frame;
    const left = x + (edges[cell.column] ?? 0);
    const width = x + (edges[cell.column + cell.colspan] ?? 0) - left;
    if (cell.shaded) canvas.fill(left, y, width, height, look.shade);
    if (look.inner > 0) canvas.frame(left, y, width, height, look.inner, look.color);
    canvas.attach(cell.element);
    const spare = height - 2 * look.paddingY - cell.content.height;
    const drop = cell.middle && spare > 0 ? spare / 2 : 0;
    const [contentX, contentY] = [left + look.paddingX, y + look.paddingY + drop];
    if (!cell.repeated) cell.content.draw(canvas, contentX, contentY);
    else if (spare >= 0) canvas.asArtifact(() => cell.content.draw(canvas, contentX, contentY));
  }

  #drawOutline(canvas: Canvas, x: number, y: number, height: number): void {
    const { edges, look } = this.#frame;
    if (look.outer > look.inner) canvas.frame(x, y, edges.at(-1) ?? 0, height, look.outer, look.color);
  }
}
