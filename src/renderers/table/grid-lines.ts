import { CELL_LINE } from './line-weights.ts';
import { sum } from './sum.ts';
import { LONGEST_NAME, type Paragraph, TextLines } from './text-lines.ts';

/** A cell of one column. */
export interface TextCell {
  /** Undefined for a cell of several rows, which makes none of them higher. */
  readonly row: number | undefined;
  readonly column: number;
  /** Heads may well stand on two lines. */
  readonly isHead: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** A column as it stands before. All lengths in one unit. */
export interface TextColumn {
  readonly width: number;
  /** The share that the template asks for: columns that are alike stay alike where they can. */
  readonly share: number;
  /** What it may not fall below: its longest word, with margins. */
  readonly least: number;
}

/** The type that the cells are set in. */
export interface CellType {
  /** An em. */
  readonly size: number;
  /** What of a column is no room for text. */
  readonly margins: number;
}

/**
 * A name on two lines looks torn, most of all where they part inside a word, and text on one line that touches the rules
 * cramped: what that costs, in lines of a cell.
 */
const TORN = { word: 20, words: 12 };
const TOUCHING = 0.4;
/** What text on one line likes to have beside it, ems. */
export const AIR = 0.6;
/** An em that a column is away from what the template asks for, in lines. */
const MOVED = 0.004;
/** An em that a column is away from those like it, in lines. */
const UNLIKE = 0.02;
/** How many widths are tried for a column in each move. */
const TRIALS = 6;

interface LinesOfColumn {
  /** Of each cell. */
  readonly lines: Float64Array;
  /** What looks bad in it, in lines of a cell. */
  readonly flaws: number;
}

/** A cell whose lines are counted. */
interface CountedCell {
  readonly row: number | undefined;
  readonly isHead: boolean;
  readonly texts: readonly TextLines[];
}

/** The texts of a grid, and how they stand in widths of its columns. */
export class GridLines {
  readonly columns: readonly TextColumn[];
  /** Those like each column, and itself. */
  readonly alike: readonly (readonly number[])[];
  readonly #cells: readonly (readonly CountedCell[])[];
  readonly #rows: number;
  readonly #type: CellType;
  readonly #known = new Map<number, LinesOfColumn>();

  constructor(columns: readonly TextColumn[], cells: readonly TextCell[], type: CellType) {
    this.columns = columns;
    this.#cells = columns.map((_, column) => countedCells(cells, column, type));
    this.alike = columns.map(({ share }) => [...columns.keys()].filter((at) => columns[at]?.share === share));
    this.#rows = cells.reduce((most, { row = 0 }) => Math.max(most, row + 1), 1);
    this.#type = type;
  }

  /** How far from good a table of these widths is, in lines a row. */
  cost(widths: readonly number[]): number {
    const rows = new Float64Array(this.#rows);
    let inCells = 0;
    widths.forEach((width, column) => {
      const { lines, flaws } = this.#columnOf(column, width);
      inCells += flaws;
      this.#cells[column]?.forEach(({ row }, at) => {
        const count = lines[at] as number;
        inCells += count;
        if (row !== undefined && count > (rows[row] as number)) rows[row] = count;
      });
    });
    const inRows = rows.reduce((total, count) => total + count, 0);
    return (inRows + CELL_LINE * inCells) / this.#rows + this.#strangeness(widths);
  }

  #columnOf(column: number, width: number): LinesOfColumn {
    const key = column + this.columns.length * Math.round(width * 64);
    const known = this.#known.get(key);
    if (known) return known;
    const room = width - this.#type.margins;
    const cells = this.#cells[column] ?? [];
    const lines = new Float64Array(cells.length);
    let flaws = 0;
    cells.forEach(({ texts, isHead }, at) => {
      for (const text of texts) {
        const count = text.linesIn(room);
        lines[at] = (lines[at] as number) + count;
        flaws += this.#flawsOf(text, count, isHead, room);
      }
    });
    const found = { lines, flaws };
    this.#known.set(key, found);
    return found;
  }

  /** A name should stand on one line, the head of a column on two. */
  #flawsOf(text: TextLines, lines: number, isHead: boolean, room: number): number {
    const { size } = this.#type;
    if (lines === 1) return text.leftIn(room) < AIR * size - ROUNDING ? TOUCHING : 0;
    if (!isHead && text.width > LONGEST_NAME * size) return 0;
    return (text.partsWords ? TORN.word : TORN.words) * (lines - (isHead ? 2 : 1));
  }

  #strangeness(widths: readonly number[]): number {
    const { size } = this.#type;
    let strange = 0;
    widths.forEach((width, at) => {
      const alike = this.alike[at] ?? [];
      const mean = sum(alike.map((one) => widths[one] ?? 0)) / alike.length;
      const before = this.columns[at]?.width ?? 0;
      strange += MOVED * Math.abs(width - before) + UNLIKE * Math.abs(width - mean);
    });
    return strange / size;
  }

  /** Widths of a column with which one of its cells takes a line less. */
  wanted(column: number, width: number): readonly number[] {
    const { size, margins } = this.#type;
    const room = width - margins;
    const wanted = new Set<number>();
    for (const { texts } of this.#cells[column] ?? []) {
      for (const text of texts) {
        const lines = text.linesIn(room);
        const needed = text.roomFor(Math.max(1, lines - 1));
        wanted.add(needed);
        if (lines <= 2) wanted.add(needed + AIR * size);
      }
    }
    const sorted = [...wanted].filter((one) => one > room + ROUNDING).sort((a, b) => a - b);
    const step = Math.max(1, (sorted.length - 1) / (TRIALS - 1));
    const tried = new Set<number>();
    for (let at = 0; at < sorted.length; at += step) tried.add((sorted[Math.round(at)] as number) + margins);
    return [...tried];
  }

  /** What a column could give without a line more, and with so much air beside texts on one line. */
  free(column: number, width: number, air: number): number {
    const { size, margins } = this.#type;
    const room = width - margins;
    let keep = (this.columns[column]?.least ?? 0) - margins;
    for (const { texts } of this.#cells[column] ?? []) {
      for (const text of texts) {
        const lines = text.linesIn(room);
        keep = Math.max(keep, text.roomFor(lines) + (lines === 1 ? air * size : 0));
      }
    }
    return Math.max(0, room - keep);
  }
}

const ROUNDING = 0.001;

const countedCells = (cells: readonly TextCell[], column: number, { size }: CellType): CountedCell[] =>
  cells
    .filter((cell) => cell.column === column)
    .map(({ row, isHead, paragraphs }) => ({
      row,
      isHead,
      texts: paragraphs.map((paragraph) => new TextLines(paragraph, size)),
    }));
