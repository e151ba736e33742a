/**
 * Where things stand on pages, counted as Word will lay them out, so that a table of contents is right when the file is
 * first opened. Heights in points.
 */

/** What takes height in a column: a page's text, or a cell's. */
export interface Column {
  /** A paragraph of equal lines. `anchors` begin with it. */
  paragraph(paragraph: ParagraphBox): void;
  /** Rows, the first `headRows` of which stand again on every page. */
  table(rows: readonly RowBox[], headRows: number): void;
  /** What follows begins on a new page. */
  breakPage(): void;
}

export interface ParagraphBox {
  readonly lines: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly anchors: readonly string[];
}

export interface RowBox {
  readonly height: number;
  readonly splits: boolean;
  /** Height of a line of its text, where it may be parted. */
  readonly line: number;
  readonly anchors: readonly string[];
}

/** Adds up the height of a cell. */
export class CellColumn implements Column {
  height = 0;
  readonly anchors: string[] = [];

  paragraph({ lines, line, before, after, anchors }: ParagraphBox): void {
    this.height += before + lines * line + after;
    this.anchors.push(...anchors);
  }

  table(rows: readonly RowBox[]): void {
    for (const row of rows) {
      this.height += row.height;
      this.anchors.push(...row.anchors);
    }
  }

  breakPage(): void {}
}

/** Fills pages one after the other and remembers on which page each anchor stands. */
export class PageColumn implements Column {
  /** Page numbers by anchor, from 1. */
  readonly pages = new Map<string, number>();
  #page = 1;
  #used = 0;
  #height: number;
  /** Paragraphs that must stand with what follows. */
  #kept: ParagraphBox[] = [];

  constructor(height: number) {
    this.#height = height;
  }

  get page(): number {
    return this.#page;
  }

  /** Height that is left on the page, what waits for its successor included. */
  get left(): number {
    return this.#height - this.#used - this.kept;
  }

  /** Height of the headings that wait for what follows them. */
  get kept(): number {
    return this.#kept.reduce((sum, box) => sum + heightOf(box), 0);
  }

  get height(): number {
    return this.#height;
  }

  /** A page of another height begins. */
  newSheet(height: number): void {
    this.breakPage();
    this.#height = height;
  }

  breakPage(): void {
    this.#placeKept(0);
    this.#page += 1;
    this.#used = 0;
  }

  /** Ends the document: returns its number of pages. */
  finish(): number {
    this.#placeKept(0);
    return this.#page;
  }

  paragraph(box: ParagraphBox): void {
    if (box.keepNext) {
      this.#kept.push(box);
      return;
    }
    this.#placeKept(box.before + Math.min(box.lines, box.lines <= 3 ? 3 : 2) * box.line);
    this.#placeParagraph(box);
  }

  table(rows: readonly RowBox[], headRows: number): void {
    const first = rows[headRows] ?? rows[0];
    if (!first) return;
    const head = rows.slice(0, headRows).reduce((sum, row) => sum + row.height, 0);
    this.#placeKept(head + (first.splits ? Math.min(first.height, 2 * first.line) : first.height));
    rows.forEach((row, index) => {
      this.#placeRow(row, index < headRows ? 0 : head);
    });
  }

  /** Sets the waiting paragraphs together with `next` points of what follows. */
  #placeKept(next: number): void {
    const kept = this.#kept;
    if (kept.length === 0) return;
    this.#kept = [];
    const height = kept.reduce((sum, box) => sum + heightOf(box), 0);
    if (this.#used > 0 && this.#used + height + next > this.#height && height + next < this.#height) {
      this.#nextPage();
    }
    for (const box of kept) this.#placeParagraph(box);
  }

  #nextPage(): void {
    this.#page += 1;
    this.#used = 0;
  }

  #placeParagraph(box: ParagraphBox): void {
    let room = this.#fittingLines(box);
    // Space above a paragraph is dropped where the page ended by itself, not after a break that was asked for.
    let before = box.before;
    if (room <= 0) {
      if (this.#used > 0) {
        this.#nextPage();
        before = 0;
      }
      room = this.#linesInRoom(before, box.line);
    }
    this.#anchor(box.anchors);
    let { lines } = box;
    while (lines > room) {
      lines -= Math.max(1, room);
      this.#nextPage();
      before = 0;
      room = this.#linesInRoom(0, box.line);
    }
    this.#used += before + lines * box.line + box.after;
  }

  /** Lines that stay on this page, neither the first nor the last line left alone. */
  #fittingLines(box: ParagraphBox): number {
    const room = this.#linesInRoom(box.before, box.line);
    if (room >= box.lines) return box.lines;
    const split = Math.min(room, box.lines - 2);
    return split >= 2 ? split : 0;
  }

  #linesInRoom(before: number, line: number): number {
    return Math.floor((this.#height - this.#used - before + TOLERANCE) / line);
  }

  #placeRow(row: RowBox, head: number): void {
    const room = this.#height - this.#used;
    if (row.height <= room + TOLERANCE) {
      this.#anchor(row.anchors);
      this.#used += row.height;
      return;
    }
    const splits = row.splits || row.height > this.#height - head;
    const moves = !splits || room < 2 * row.line;
    if (moves && this.#used > head) {
      this.#nextPage();
      this.#used = head;
    }
    this.#anchor(row.anchors);
    let height = row.height;
    while (height > this.#height - this.#used + TOLERANCE) {
      height -= Math.max(row.line, this.#height - this.#used - row.line / 2);
      this.#nextPage();
      this.#used = head;
    }
    this.#used += height;
  }

  #anchor(anchors: readonly string[]): void {
    for (const anchor of anchors) this.pages.set(anchor, this.#page);
  }
}

const TOLERANCE = 0.05;

const heightOf = (box: ParagraphBox): number => box.before + box.lines * box.line + box.after;
