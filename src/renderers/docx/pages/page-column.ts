import { type Column, gap, type ParagraphBox, type RowBox } from './column.ts';

/**
 * Fills pages one after the other, as Word will lay them out, and remembers on which page each anchor stands, so that a
 * table of contents is right when the file is first opened. Heights in points.
 */
export class PageColumn implements Column {
  /** Page numbers by anchor, from 1. */
  readonly pages = new Map<string, number>();
  #page = 1;
  #used = 0;
  #height: number;
  /** Space after what was set last, which the next paragraph's space before shares. */
  #after = 0;
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
    return chainHeight(this.#kept, this.#after);
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
    this.#placeKept([]);
    this.#nextPage();
  }

  /** Ends the document: returns its number of pages. */
  finish(): number {
    this.#placeKept([]);
    return this.#page;
  }

  paragraph(box: ParagraphBox): void {
    if (box.keepNext) {
      this.#keep(box);
      return;
    }
    // Of a long paragraph two lines must stand with its heading; one of three lines is not parted at all.
    this.#placeKept([{ ...box, lines: isWhole(box) ? box.lines : 2, after: 0 }]);
    this.#placeParagraph(box);
  }

  /** A paragraph that stays with what follows; of a long one its last two lines. */
  #keep(box: ParagraphBox): void {
    if (isWhole(box)) {
      this.#kept.push(box);
      return;
    }
    this.paragraph({ ...box, lines: box.lines - 2, after: 0, keepNext: false });
    this.#kept.push({ ...box, lines: 2, before: 0, anchors: [] });
  }

  table(rows: readonly RowBox[], headRows: number, below = 0): void {
    if (rows.length === 0) return;
    const waiting = lastChain(rows, headRows);
    if (waiting > 0) this.#placeRows(rows.slice(0, waiting), rows, headRows);
    // The line may stand in the margin; what follows stands below it.
    if (waiting === rows.length) this.#used += below;
    rows.slice(waiting).forEach(({ height, anchors }, index, { length }) => {
      const line = index === length - 1 ? below : 0;
      this.#kept.push({ ...blockOf(height + line), keepNext: true, anchors });
    });
  }

  /** Sets the rows of a table down to those that wait for what follows it. */
  #placeRows(placed: readonly RowBox[], rows: readonly RowBox[], headRows: number): void {
    const head = rows.slice(0, headRows).reduce((sum, row) => sum + row.height, 0);
    this.#placeKept([blockOf(head + leastOfFirst(rows, headRows))]);
    this.#after = 0;
    placed.forEach((row, index) => {
      const above = index < headRows ? 0 : head;
      if (row.keepNext && !rows[index - 1]?.keepNext) this.#keepRows(rows, index, above);
      this.#placeRow(row, above);
    });
  }

  /** Begins a page when the rows that are kept together from `first` on do not fit on this one. */
  #keepRows(rows: readonly RowBox[], first: number, head: number): void {
    let last = first;
    while (rows[last]?.keepNext) last += 1;
    const height = rows.slice(first, last + 1).reduce((sum, row) => sum + leastOf(row), 0);
    const isTooHigh = this.#used + height > this.#height + TOLERANCE;
    if (isTooHigh && this.#used > head && head + height <= this.#height) {
      this.#nextPage();
      this.#used = head;
    }
  }

  /** Sets the waiting paragraphs together with the beginning of what follows. */
  #placeKept(next: readonly ParagraphBox[]): void {
    const kept = this.#kept;
    if (kept.length === 0) return;
    this.#kept = [];
    const here = this.#used + chainHeight([...kept, ...next], this.#after);
    const alone = chainHeight([...kept, ...next], 0);
    const moves = this.#used > 0 && here > this.#height + TOLERANCE && alone < this.#height;
    if (moves) this.#nextPage();
    // As above any paragraph that the page before had no room for, there is no space above the first.
    kept.forEach((box, index) => {
      this.#placeParagraph(moves && index === 0 ? { ...box, before: 0 } : box);
    });
  }

  #nextPage(): void {
    this.#page += 1;
    this.#used = 0;
    this.#after = 0;
  }

  #placeParagraph(box: ParagraphBox): void {
    let room = this.#fittingLines(box);
    // Space above a paragraph is dropped where the page ended by itself, not after a break that was asked for.
    let before = gap(this.#after, box.before);
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
    this.#after = box.after;
  }

  /** Lines that stay on this page, neither the first nor the last line left alone. */
  #fittingLines(box: ParagraphBox): number {
    const room = this.#linesInRoom(gap(this.#after, box.before), box.line);
    if (room >= box.lines) return box.lines;
    if (box.keepLines) return 0;
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
    const isLong = row.height > this.#height - head;
    const moves = !isLong && !(row.splits && canPart(row, room));
    if (moves && this.#used > head) {
      this.#nextPage();
      this.#used = head;
    }
    this.#anchor(row.anchors);
    let text = row.height - row.margins;
    for (;;) {
      const room = this.#height - this.#used - row.margins + TOLERANCE;
      if (text <= room) break;
      text -= Math.max(1, Math.floor(room / row.line)) * row.line;
      this.#nextPage();
      this.#used = head;
    }
    this.#used += text + row.margins;
  }

  #anchor(anchors: readonly string[]): void {
    for (const anchor of anchors) this.pages.set(anchor, this.#page);
  }
}

const TOLERANCE = 0.05;

/** Whether a paragraph cannot be parted: neither its first nor its last line may stand alone. */
const isWhole = ({ lines, keepLines }: ParagraphBox): boolean => keepLines === true || lines <= 3;

/** Whether two lines of the row stand in the room and two are left for the next page. */
function canPart(row: RowBox, room: number): boolean {
  const lines = Math.round((row.height - row.margins) / row.line);
  const here = Math.min(Math.floor((room - row.margins) / row.line), lines - 2);
  return here >= 2;
}

/** What of a row must stand where it begins. */
const leastOf = (row: RowBox): number =>
  row.splits ? Math.min(row.height, 2 * row.line + row.margins) : row.height;

/** What cannot be parted. */
const blockOf = (height: number): ParagraphBox => ({
  lines: 1,
  line: height,
  before: 0,
  after: 0,
  keepNext: false,
  anchors: [],
});

/** What of a table must stand where it begins, below its head: its first row, with those that are kept with it. */
function leastOfFirst(rows: readonly RowBox[], headRows: number): number {
  let height = 0;
  for (const row of rows.slice(headRows)) {
    height += leastOf(row);
    if (!row.keepNext) break;
  }
  return height;
}

/** Where the rows begin that are kept with what follows the table, the head with the first of them; the number of rows when none is. */
function lastChain(rows: readonly RowBox[], headRows: number): number {
  let first = rows.length;
  while (first > headRows && rows[first - 1]?.keepNext) first -= 1;
  return first === headRows && first < rows.length ? 0 : first;
}

/** Height of paragraphs under each other, after one that left `after` points. */
function chainHeight(boxes: readonly ParagraphBox[], after: number): number {
  let height = 0;
  let last = after;
  for (const box of boxes) {
    height += gap(last, box.before) + box.lines * box.line + box.after;
    last = box.after;
  }
  return height;
}
