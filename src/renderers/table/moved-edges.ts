import type { CellKind } from './column-needs.ts';
import { CELL_LINE, TORN_NAME } from './line-weights.ts';
import type { MeasuredCell } from './measured-cell.ts';

/** Characters of a text that could stand on a line less in a part of a form. */
const MOST_CHARACTERS = 60;
/** No edge moves further, ems. */
const MOST_LACK = 5;
/** Edges of different parts of a form do not come nearer to one another, ems. */
const NEAREST = 0.5;
/** A cell of so many ems has room for any word: its own is not read. */
const ANY_WORD = 9;
/** The part of its width that a place keeps in which something is yet to be written. */
const KEPT_BLANK = 0.6;
/** So little is no gain, lines. */
const LEAST_GAIN = 0.01;
/** However long a form is. */
const MOST_TRIED = 200;
/** Less is nothing, points. */
const ROUNDING = 0.001;

/**
 * Widths of a form's columns with edges between two columns moved so that texts stand on a line less. A form is one grid of
 * columns, but its parts use different edges: each moves for those rows alone that have a cell ending at it.
 *
 * @param labels how labels are read.
 * @param size an em. All lengths in points.
 */
export function movedEdges(
  columns: readonly number[],
  cells: readonly MeasuredCell[],
  labels: CellKind,
  size: number,
): readonly number[] {
  let edges: Edges | undefined;
  let widths = columns;
  let tried = 0;
  for (const cell of cells) {
    const lack = lackOf(cell, widths, size);
    if (lack === 0) continue;
    edges ??= new Edges(cells, labels, size);
    for (const move of edges.movesFor(cell, lack, widths)) {
      tried++;
      if (edges.gain(move, widths) < LEAST_GAIN) continue;
      widths = moved(widths, move);
      break;
    }
    if (tried > MOST_TRIED) break;
  }
  return widths;
}

/** What a cell lacks for one of its texts to take a line less; 0 where that is too much, or nothing. */
function lackOf(place: MeasuredCell, widths: readonly number[], size: number): number {
  if (place.cell.vertical || place.span === widths.length) return 0;
  const room = place.roomIn(widths);
  if (!place.mightPart(room, MOST_CHARACTERS)) return 0;
  const most = MOST_LACK * size;
  let least = 0;
  for (const text of place.texts) {
    const fewer = Math.ceil(text.width / room) - 1;
    if (fewer < 1 || text.width / fewer - room > most) continue;
    const lack = text.roomFor(Math.max(1, text.linesIn(room) - 1)) - room;
    if (lack > 0 && lack <= most && (least === 0 || lack < least)) least = lack;
  }
  return least;
}

/** Edges, each of which is that before a column, and how far they go to the right. */
interface Move {
  readonly edges: readonly number[];
  readonly by: number;
}

function moved(columns: readonly number[], { edges, by }: Move): readonly number[] {
  const widths = [...columns];
  for (const edge of edges) {
    widths[edge - 1] = (widths[edge - 1] as number) + by;
    widths[edge] = (widths[edge] as number) - by;
  }
  return widths;
}

class Edges {
  /** The cells of each row, and those that end or begin at each edge. */
  readonly #rows: MeasuredCell[][] = [];
  readonly #beside: MeasuredCell[][] = [];
  readonly #labels: CellKind;
  readonly #size: number;

  constructor(cells: readonly MeasuredCell[], labels: CellKind, size: number) {
    this.#labels = labels;
    this.#size = size;
    for (const cell of cells) {
      add(this.#rows, cell.row, cell);
      add(this.#beside, cell.column, cell);
      add(this.#beside, cell.column + cell.span, cell);
    }
  }

  /** Moves that give a cell what it lacks, as far as there is room for its neighbours' words. */
  *movesFor(place: MeasuredCell, lack: number, widths: readonly number[]): Generator<Move> {
    for (const edges of this.#edgesAt(place)) {
      const move = { edges, by: edges[0] === place.column ? -lack : lack };
      if (this.#isOpen(move, widths)) yield move;
    }
  }

  /** What could move for a cell: the edge at one of its sides, or two, so that the cell beside it or the next column stays as wide as it is. */
  #edgesAt({ column, span, row }: MeasuredCell): readonly (readonly number[])[] {
    const [left, right] = [column, column + span];
    const beside = this.#rows[row] ?? [];
    const after = beside.find((one) => one.column === right)?.span ?? 1;
    const before = beside.find((one) => one.column + one.span === left)?.span ?? 1;
    return [
      [right],
      [left],
      [right, right + after],
      [left, left - before],
      ...(after > 1 ? [[right, right + 1]] : []),
      ...(before > 1 ? [[left, left - 1]] : []),
    ];
  }

  /** Whether the cells that become narrower have so much to give. */
  #isOpen(move: Move, widths: readonly number[]): boolean {
    const { edges } = move;
    if (edges.some((edge) => edge <= 0 || edge >= widths.length)) return false;
    const next = moved(widths, move);
    const least = NEAREST * this.#size;
    if (next.some((width, at) => width < least && width < (widths[at] as number))) return false;
    return edges.every((edge) =>
      (this.#beside[edge] ?? []).every((place) => this.#canBe(place, widths, next)),
    );
  }

  /** Whether a cell keeps its words in one piece, and room to write, in the next widths. */
  #canBe(place: MeasuredCell, widths: readonly number[], next: readonly number[]): boolean {
    const { header, vertical, entry, blocks } = place.cell;
    const [before, after] = [widthIn(widths, place), widthIn(next, place)];
    if (after >= before - ROUNDING) return true;
    if (vertical) return false;
    if (entry !== undefined) return after >= place.entry;
    if (!header && blocks.length === 0) return after >= before * KEPT_BLANK;
    return after >= ANY_WORD * this.#size || after >= place.word(header ? this.#labels : 'text');
  }

  /** What a move saves, in lines of rows. */
  gain(move: Move, widths: readonly number[]): number {
    const next = moved(widths, move);
    const changed = new Set<number>();
    let gain = 0;
    for (const place of new Set(move.edges.flatMap((edge) => this.#beside[edge] ?? []))) {
      const [before, after] = [place.roomIn(widths), place.roomIn(next)];
      const narrower = Math.min(before, after);
      if (Math.abs(before - after) < ROUNDING || !place.mightPart(narrower, Number.POSITIVE_INFINITY))
        continue;
      const lines = place.linesIn(before) - place.linesIn(after);
      gain += CELL_LINE * lines + TORN_NAME * (place.tornIn(before).length - place.tornIn(after).length);
      if (lines !== 0) changed.add(place.row);
    }
    for (const row of changed) gain += this.#linesOf(row, widths) - this.#linesOf(row, next);
    return gain;
  }

  #linesOf(row: number, widths: readonly number[]): number {
    let most = 0;
    for (const place of this.#rows[row] ?? [])
      if (place.cell.rowspan === 1 && !place.cell.vertical)
        most = Math.max(most, place.linesIn(place.roomIn(widths)));
    return most;
  }
}

function add(cells: MeasuredCell[][], at: number, cell: MeasuredCell): void {
  const there = cells[at];
  if (there) there.push(cell);
  else cells[at] = [cell];
}

const widthIn = (widths: readonly number[], { column, span }: MeasuredCell): number =>
  widths.slice(column, column + span).reduce((total, width) => total + width, 0);
