import { paragraphsOf } from './column-needs.ts';
import type { SpanNeed } from './fitted-widths.ts';
import type { TableMeasures, WidthCell } from './table-widths.ts';
import { LONGEST_NAME, TextLines } from './text-lines.ts';

/** What a torn name weighs beside the lines of a table's rows, and the lines of a cell. */
const TORN = 1.8;
const CELL = 0.15;

/** The room that short texts of a form's cells need which take more than a line in these widths: deadlines, targets, limits. */
export function tornNames(
  cells: readonly WidthCell[],
  widths: readonly number[],
  measures: TableMeasures,
): readonly SpanNeed[] {
  return cells.flatMap((place) => {
    const { cell, column, span } = place;
    if (cell.header || cell.vertical || !mightTear(place, widths, measures)) return [];
    const torn = linesOf(place, measures).filter((text) =>
      isTorn(text, roomOf(place, widths, measures), measures),
    );
    const need = Math.max(0, ...torn.map(({ width }) => width)) + measures.margins;
    return torn.length === 0 ? [] : [{ column, colspan: span, need }];
  });
}

/** How much a table weighs in these widths: the lines of its rows, those of its cells for a little, and the names and labels torn. */
export function weightOf(
  cells: readonly WidthCell[],
  widths: readonly number[],
  measures: TableMeasures,
): number {
  const rows: number[] = [];
  let weight = 0;
  for (const place of cells) {
    const { cell, row } = place;
    if (cell.vertical) continue;
    const room = roomOf(place, widths, measures);
    let lines = 0;
    for (const text of linesOf(place, measures)) {
      lines += text.linesIn(room);
      if (isTorn(text, room, measures)) weight += TORN;
    }
    weight += CELL * lines;
    if (cell.rowspan === 1) rows[row] = Math.max(rows[row] ?? 0, lines);
  }
  return rows.reduce((total, lines) => total + lines, weight);
}

/** No character is wider than an em: what has fewer than there is room for need not be measured. */
function mightTear(place: WidthCell, widths: readonly number[], measures: TableMeasures): boolean {
  const room = roomOf(place, widths, measures);
  return place.cell.blocks.some((block) => {
    if (block.kind !== 'paragraph') return false;
    const { length } = measures.plain(block.inlines);
    return length <= 3 * LONGEST_NAME && length * measures.text.size * measures.slack > room;
  });
}

const isTorn = (text: TextLines, room: number, { text: { size } }: TableMeasures): boolean =>
  text.width <= LONGEST_NAME * size && text.linesIn(room) > 1;

const roomOf = ({ column, span }: WidthCell, widths: readonly number[], { margins }: TableMeasures): number =>
  widths.slice(column, column + span).reduce((total, width) => total + width, -margins);

function linesOf({ cell }: WidthCell, { head, text, plain, slack }: TableMeasures): readonly TextLines[] {
  const measure = cell.header ? head : text;
  return paragraphsOf(cell.blocks, measure, plain, slack).map((one) => new TextLines(one, measure.size));
}
