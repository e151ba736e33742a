import type { CellKind } from './column-needs.ts';
import { CELL_LINE, TORN_NAME } from './line-weights.ts';
import type { MeasuredCell } from './measured-cell.ts';

/** Characters of a text that could stand on a line less in a part of a form. */
const MOST_CHARACTERS = 60;
/** Edges of different parts of a form that are nearer look like one that was missed, ems. */
const NEAREST = 1.5;
/** A cell of so many ems has room for any word: its own is not read. */
const ANY_WORD = 9;
/** The part of its width that a place keeps in which something is yet to be written. */
const KEPT_BLANK = 0.6;
/** So little is no gain, lines. */
const LEAST_GAIN = 0.01;
const MOST_MOVES = 12;

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
  const edges = new Edges(cells, labels, size);
  let widths = columns;
  let moves = 0;
  for (const cell of cells) {
    for (const move of edges.movesFor(cell, widths)) {
      if (edges.gain(move, widths) < LEAST_GAIN) continue;
      widths = moved(widths, move);
      moves++;
      break;
    }
    if (moves === MOST_MOVES) break;
  }
  return widths;
}

/** An edge, which is that before a column, and how far it goes to the right. */
interface Move {
  readonly edge: number;
  readonly by: number;
}

const moved = (widths: readonly number[], { edge, by }: Move): readonly number[] =>
  widths.map((width, at) => (at === edge - 1 ? width + by : at === edge ? width - by : width));

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
      (this.#rows[cell.row] ??= []).push(cell);
      for (const edge of [cell.column, cell.column + cell.span]) (this.#beside[edge] ??= []).push(cell);
    }
  }

  /** Moves of an edge with which a text of a cell takes a line less, as far as there is room for its neighbours' words. */
  *movesFor(place: MeasuredCell, widths: readonly number[]): Generator<Move> {
    const { cell, column, span } = place;
    const room = place.roomIn(widths);
    if (cell.vertical || !place.mightPart(room, MOST_CHARACTERS)) return;
    const lack = lackOf(place, room);
    if (lack === 0) return;
    const [left, right] = [column, column + span];
    if (this.#spare(right, 1, widths) >= lack) yield { edge: right, by: lack };
    if (this.#spare(left, -1, widths) >= lack) yield { edge: left, by: -lack };
  }

  /** How far an edge can go to one side. */
  #spare(edge: number, side: 1 | -1, widths: readonly number[]): number {
    if (edge === 0 || edge === widths.length) return 0;
    const given = side === 1 ? edge : edge - 1;
    let spare = (widths[given] ?? 0) - NEAREST * this.#size;
    for (const place of this.#beside[edge] ?? []) {
      const loses = side === 1 ? place.column === edge : place.column !== edge;
      if (!loses) continue;
      if (spare <= 0) return 0;
      spare = Math.min(spare, this.#spareOf(place, widths));
    }
    return Math.max(0, spare);
  }

  #spareOf(place: MeasuredCell, widths: readonly number[]): number {
    const { header, vertical, entry, blocks } = place.cell;
    if (vertical) return 0;
    const { column, span } = place;
    const width = widths.slice(column, column + span).reduce((total, own) => total + own, 0);
    const isBlank = !header && entry === undefined && blocks.length === 0;
    if (isBlank) return width * (1 - KEPT_BLANK);
    if (entry !== undefined) return width - place.entry;
    return width - Math.min(ANY_WORD * this.#size, place.word(header ? this.#labels : 'text'));
  }

  /** What a move saves, in lines of rows. */
  gain(move: Move, widths: readonly number[]): number {
    const next = moved(widths, move);
    const changed = new Set<number>();
    let gain = 0;
    for (const place of this.#beside[move.edge] ?? []) {
      const [before, after] = [place.roomIn(widths), place.roomIn(next)];
      if (!place.mightPart(Math.min(before, after), Number.POSITIVE_INFINITY)) continue;
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

/** What a cell lacks for one of its texts to take a line less. */
function lackOf(place: MeasuredCell, room: number): number {
  let least = 0;
  for (const text of place.texts) {
    const lines = text.linesIn(room);
    if (lines === 1) continue;
    const lack = text.roomFor(lines - 1) - room;
    if (least === 0 || lack < least) least = lack;
  }
  return least;
}
