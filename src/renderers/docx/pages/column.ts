/** What takes height in a column: a page's text, or a cell's. */
export interface Column {
  /** A paragraph of equal lines. `anchors` begin with it. */
  paragraph(paragraph: ParagraphBox): void;
  /** Rows, the first `headRows` of which stand again on every page; `below` is the height of the line that ends them. */
  table(rows: readonly RowBox[], headRows: number, below: number): void;
  /** What follows begins on a new page. */
  breakPage(): void;
}

export interface ParagraphBox {
  readonly lines: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  /** Is not parted. */
  readonly keepLines?: boolean;
  readonly anchors: readonly string[];
}

export interface RowBox {
  readonly height: number;
  readonly splits: boolean;
  /** Height of the cells' margins, which every part of a split row has. */
  readonly margins: number;
  /** Height of a line of its text, where it may be parted. */
  readonly line: number;
  /** Stands on one page with the row below. */
  readonly keepNext: boolean;
  readonly anchors: readonly string[];
}

/** Word takes the larger of the space after a paragraph and that before the next one, not both. */
export const gap = (after: number, before: number): number => Math.max(0, before - after);

/** Adds up the height of a cell. */
export class CellColumn implements Column {
  height = 0;
  readonly anchors: string[] = [];
  #after = 0;

  paragraph({ lines, line, before, after, anchors }: ParagraphBox): void {
    this.height += gap(this.#after, before) + lines * line + after;
    this.#after = after;
    this.anchors.push(...anchors);
  }

  table(rows: readonly RowBox[], _headRows: number, below: number): void {
    for (const row of rows) {
      this.height += row.height;
      this.anchors.push(...row.anchors);
    }
    this.height += below;
    this.#after = 0;
  }

  breakPage(): void {}
}
