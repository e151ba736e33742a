import type { Cell, Inline, TableBlock } from '../booklet/blocks.ts';
import { type CellKind, cellNeed, type TextMeasure } from './column-needs.ts';
import { fittedWidths, MOST_FOR_A_WORD, type SpanNeed } from './fitted-widths.ts';
import { type Column, oneLineWidths } from './one-line-widths.ts';

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

/** Cells across more columns than this have room for any word. */
const MOST_SPANNED = 3;
/** A column of so many ems has room for any word: it need not be read. */
const ANY_WORD = 9;

/**
 * Widths of a table's columns, points: those that the template asks for, but no word is torn, nor a short text, that another
 * column can make room for.
 *
 * @param columns how many there are; those that the template has no width for get the usual one.
 */
export function tableWidths(
  { widths: shares, role }: Pick<TableBlock, 'widths' | 'role'>,
  columns: number,
  cells: readonly WidthCell[],
  measures: TableMeasures,
): readonly number[] {
  const table = { shares, role, columns, measures, wide: sum(shares) * MOST_FOR_A_WORD };
  const widths = fitted(tableNeeds(table, cells, false), table);
  const tight = ANY_WORD * measures.text.size + measures.margins;
  const isTight = shares.some((share, at) => isWide(share, table) && (widths[at] ?? 0) < tight);
  return isTight ? fitted(tableNeeds(table, cells, true), table) : widths;
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

function fitted({ columns, spans }: Needs, { shares, role, measures: { width } }: Table): readonly number[] {
  const words = columns.map(({ word }) => word);
  const widths = fittedWidths(shares, words, width, spans);
  if (role !== 'grid') return widths;
  return oneLineWidths(
    columns.map(
      ({ share, word, line, isOpen }, at): Column => ({
        width: widths[at] ?? 0,
        share,
        need: word,
        line,
        isOpen,
      }),
    ),
  );
}

/** What the cells of a column need, with their margins. Points. */
interface ColumnNeeds {
  readonly share: number;
  word: number;
  line: number;
  isOpen: boolean;
}

/** What columns need, and the words of cells across several of them. */
interface Needs {
  readonly columns: readonly ColumnNeeds[];
  readonly spans: readonly SpanNeed[];
}

/** @param all whether wide columns are read too. */
function tableNeeds(table: Table, cells: readonly WidthCell[], all: boolean): Needs {
  const { shares, role, measures } = table;
  const columns = Array.from({ length: table.columns }, (_, at): ColumnNeeds => {
    const share = shares[at] ?? 0;
    return { share, word: 0, line: 0, isOpen: isWide(share, table) };
  });
  const spans = new Map<string, SpanNeed>();
  const head = role === 'form' ? 'label' : 'head';
  for (const { cell, column, span } of cells) {
    const own = columns[column];
    if (!own || span > MOST_SPANNED || cell.vertical) continue;
    if (!all && isWide(sum(shares.slice(column, column + span)), table)) continue;
    const need = withMargins(cell, cell.header ? head : 'text', measures);
    if (span === 1) widen(own, need);
    else {
      const key = `${column} ${span}`;
      spans.set(key, { column, colspan: span, need: Math.max(spans.get(key)?.need ?? 0, need.word) });
    }
  }
  return { columns, spans: [...spans.values()] };
}

function widen(column: ColumnNeeds, { word, line, isOpen }: Omit<ColumnNeeds, 'share'>): void {
  column.word = Math.max(column.word, word);
  column.line = Math.max(column.line, line);
  column.isOpen ||= isOpen;
}

function withMargins(
  cell: Cell,
  kind: CellKind,
  { head, text, margins, slack, width, plain }: TableMeasures,
): Omit<ColumnNeeds, 'share'> {
  const { word, line, isOpen } = cellNeed(cell, kind, cell.header ? head : text, plain);
  const whole = (need: number): number => (need > 0 ? Math.min(width, need * slack + margins) : 0);
  return { word: whole(word), line: whole(line), isOpen };
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
