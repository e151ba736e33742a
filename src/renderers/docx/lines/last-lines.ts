import type { RowBox } from '../pages/column.ts';

/** Fewer lines than these look lost on the last page of a unit. */
const LEAST = 4;
/** Height of a line in what is no text, points. */
const LINE = 12;
/** What is longer is not moved to keep an end company: it would leave a hole. */
const LONGEST = 8;
/** A table at the end of a unit that takes no more of a page is not parted: its rest would be all that stands on one. */
const WHOLE_TABLE = 0.4;

/** A paragraph that has not been written yet. */
export interface WaitingParagraph {
  readonly lines: number;
  /** Its height where that is no text's, points: a picture, or the gap beside a table. */
  readonly height: number | undefined;
  /** Nothing above it on its page. */
  readonly pageBreakBefore: boolean;
  keepNext: boolean;
  keepLines: boolean;
}

/** A table that has not been written yet. */
export interface WaitingTable {
  rows: readonly RowBox[];
  readonly headRows: number;
}

export type Waiting = WaitingParagraph | WaitingTable;

/**
 * Keeps the last lines of a unit together, and with what stands above them, as far as they would be fewer than about four:
 * the last article of a regulation or the list of its annexes never stands alone on a page. `page` is a page's height, points.
 */
export function keepLastLines(waiting: readonly Waiting[], page: number): void {
  let lines = 0;
  for (let at = waiting.length - 1; at >= 0; at -= 1) {
    const one = waiting[at] as Waiting;
    lines += 'rows' in one ? keepLastRows(one, lines, page) : keepWhole(one);
    // The gap that ends a document after a table is nothing to keep company.
    if (lines === 0) continue;
    const above = waiting[at - 1];
    if (!above || lines >= LEAST || ('lines' in one && one.pageBreakBefore)) return;
    keepWithNext(above);
  }
}

/** A paragraph, or a table by its last row, stands on the page of what comes next. */
export function keepWithNext(one: Waiting): void {
  if ('rows' in one) one.rows = one.rows.with(-1, { ...(one.rows.at(-1) as RowBox), keepNext: true });
  else one.keepNext = true;
}

function keepWhole(paragraph: WaitingParagraph): number {
  const { lines, height } = paragraph;
  if (height !== undefined) return Math.floor(height / LINE);
  if (lines > 1 && lines <= LONGEST) paragraph.keepLines = true;
  return lines;
}

/**
 * Keeps a low table together, of others as many of the last rows as is needed beside `below` lines under it; returns how many
 * lines stand on their page.
 */
function keepLastRows(table: WaitingTable, below: number, page: number): number {
  const { headRows } = table;
  if (heightOf(table.rows) <= page * WHOLE_TABLE) {
    table.rows = table.rows.map((row, at, { length }) =>
      at < length - 1 ? { ...row, keepNext: true } : row,
    );
    return table.rows.reduce((sum, row) => sum + linesOf(row), 0);
  }
  const rows = [...table.rows];
  let lines = headRows;
  for (let at = rows.length - 1; at >= headRows; at -= 1) {
    lines += linesOf(rows[at] as RowBox);
    const above = rows[at - 1];
    if (lines + below >= LEAST || at === headRows || !above || linesOf(above) > LONGEST) break;
    rows[at - 1] = { ...above, keepNext: true };
  }
  table.rows = rows;
  return lines;
}

const heightOf = (rows: readonly RowBox[]): number => rows.reduce((sum, { height }) => sum + height, 0);

const linesOf = ({ height, margins, line }: RowBox): number =>
  Math.max(1, Math.round((height - margins) / line));
