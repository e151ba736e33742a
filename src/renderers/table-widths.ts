import type { Cell, Inline, TableBlock } from '../booklet/blocks.ts';
import { type CellKind, type CellNeed, cellNeed, fullNeed, type TextMeasure } from './column-needs.ts';
import { fittedWidths, MOST_FOR_A_WORD, type SpanNeed } from './fitted-widths.ts';
import { type Column, oneLineWidths } from './one-line-widths.ts';
import { type RoomyColumn, spareWidths } from './spare-widths.ts';

/** A cell at its place; where one goes on below is none. */
export interface WidthCell {
  readonly cell: Cell;
  readonly column: number;
  readonly span: number;
}

/** How a format measures the cells of a table, and the room that it has for them. Points. */
export interface TableMeasures {
  readonly head: TextMeasure;
  readonly text: TextMeasure;
  /** What of a cell is no room for text, both sides together. */
  readonly margins: number;
  /** How much more room text gets than it measures. */
  readonly slack: number;
  /** Of the whole table. */
  readonly width: number;
  readonly plain: (inlines: readonly Inline[]) => string;
}

/** All in points. */
export interface TableWidths {
  readonly widths: readonly number[];
  /** What words alone make of the shares that the template asks for. */
  readonly byWords: readonly number[];
}

/** Cells across more columns than this have room for any word. */
const MOST_SPANNED = 3;
/** A column of so many ems has room for any word: it need not be read. */
const ANY_WORD = 9;
/** What a column keeps beside its longest text, ems. */
const AIR = 0.6;

/**
 * Widths of a table's columns: those that the template asks for, but no word is torn, nor a short text, that another
 * column can make room for.
 *
 * @param columns how many there are; those that the template has no width for get the usual one.
 */
export function tableWidths(
  { widths: shares, role }: Pick<TableBlock, 'widths' | 'role'>,
  columns: number,
  cells: readonly WidthCell[],
  measures: TableMeasures,
): TableWidths {
  const table = { shares, role, columns, measures, wide: sum(shares) * MOST_FOR_A_WORD };
  const found = fitted(tableNeeds(table, cells, false), table);
  const tight = ANY_WORD * measures.text.size + measures.margins;
  const isTight = shares.some((share, at) => isWide(share, table) && (found.byWords[at] ?? 0) < tight);
  return isTight ? fitted(tableNeeds(table, cells, true), table) : found;
}

interface Table extends Pick<TableBlock, 'role'> {
  readonly shares: readonly number[];
  readonly columns: number;
  readonly measures: TableMeasures;
  /** The share from which on a column is wide. */
  readonly wide: number;
}

/** Words of wide columns find room in them, unless the others leave them too little. */
const isWide = (share: number, { wide }: Table): boolean => share > 0 && share >= wide;

function fitted({ columns, spans }: Needs, { shares, role, measures }: Table): TableWidths {
  const { width, text } = measures;
  const air = AIR * text.size;
  const words = columns.map(({ word }) => word);
  const byWords = fittedWidths(shares, words, width, spans);
  if (role !== 'grid') return { widths: byWords, byWords };
  const even = oneLineWidths(
    columns.map((column, at): Column => ({ ...column, need: column.word, width: byWords[at] ?? 0 })),
  );
  return { widths: spareWidths(columns.map((column, at) => roomy(column, even[at] ?? 0, air))), byWords };
}

function roomy(column: ColumnNeeds, width: number, air: number): RoomyColumn {
  const { share, word, line, full, isBlank } = column;
  // What is yet to be written may need all the room.
  return { width, share, full, keep: isBlank ? width : Math.max(word, line, full) + air };
}

/** What the cells of a column need, with their margins. Points. */
interface ColumnNeeds {
  readonly share: number;
  word: number;
  line: number;
  full: number;
  isOpen: boolean;
  /** Nothing stands in it under its head. */
  isBlank: boolean;
}

/** What columns need, and the words of cells across several of them. */
interface Needs {
  readonly columns: readonly ColumnNeeds[];
  readonly spans: readonly SpanNeed[];
}

/** @param all whether words of wide columns are read too. */
function tableNeeds(table: Table, cells: readonly WidthCell[], all: boolean): Needs {
  const columns = Array.from({ length: table.columns }, (_, at): ColumnNeeds => {
    const share = table.shares[at] ?? 0;
    return { share, word: 0, line: 0, full: 0, isOpen: isWide(share, table), isBlank: true };
  });
  const spans = new Map<string, SpanNeed>();
  for (const place of cells) {
    const own = columns[place.column];
    if (!own || place.span > MOST_SPANNED || place.cell.vertical) continue;
    const need = placeNeed(place, table, all);
    if (place.span === 1) widen(own, need, place.cell.header);
    else noteSpan(spans, place, need.word);
  }
  for (const column of columns) column.isOpen ||= column.isBlank;
  return { columns, spans: [...spans.values()] };
}

function placeNeed({ cell, column, span }: WidthCell, table: Table, all: boolean): CellNeed {
  const share = sum(table.shares.slice(column, column + span));
  if (!all && isWide(share, table)) return unread(cell, table);
  const head = table.role === 'form' ? 'label' : 'head';
  return withMargins(cell, cell.header ? head : 'text', table.measures);
}

function noteSpan(spans: Map<string, SpanNeed>, { column, span }: WidthCell, word: number): void {
  const key = `${column} ${span}`;
  spans.set(key, { column, colspan: span, need: Math.max(spans.get(key)?.need ?? 0, word) });
}

function widen(column: ColumnNeeds, { word, line, full, isOpen }: CellNeed, isHead: boolean): void {
  column.word = Math.max(column.word, word);
  column.line = Math.max(column.line, line);
  column.full = Math.max(column.full, full);
  column.isOpen ||= isOpen;
  column.isBlank &&= isHead || full === 0;
}

function withMargins(cell: Cell, kind: CellKind, measures: TableMeasures): CellNeed {
  const { head, text, plain } = measures;
  const { word, line, full, isOpen } = cellNeed(cell, kind, cell.header ? head : text, plain);
  const whole = (need: number): number => wholeNeed(need, measures);
  return { word: whole(word), line: whole(line), full: whole(full), isOpen };
}

/** A cell of a wide column: only grids ask how long its text is. */
function unread({ blocks, header }: Cell, { role, measures }: Table): CellNeed {
  if (role !== 'grid') return NOTHING;
  const full = fullNeed(blocks, header ? measures.head : measures.text, measures.plain);
  return { ...NOTHING, full: wholeNeed(full, measures) };
}

const NOTHING: CellNeed = { word: 0, line: 0, full: 0, isOpen: false };

const wholeNeed = (need: number, { slack, margins, width }: TableMeasures): number =>
  need > 0 ? Math.min(width, need * slack + margins) : 0;

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
