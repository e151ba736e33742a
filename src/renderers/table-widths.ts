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
/** Room for a long word, ems: what a column keeps that is too wide to be read word by word. */
const LONG_WORD = 9;

/**
 * Widths of a table's columns, points: those that the template asks for, but no word is torn, nor a short text, that another
 * column can make room for.
 *
 * @param columns how many there are; those that the template has no width for get the usual one.
 */
export function tableWidths(
  { widths: shares, role }: Pick<TableBlock, 'widths' | 'role'>,
  columns: number,
  cells: Iterable<WidthCell>,
  measures: TableMeasures,
): readonly number[] {
  const { needs, spans } = tableNeeds({ shares, role, columns, measures }, cells);
  const words = needs.map(({ word }) => word);
  const fitted = fittedWidths(shares, words, measures.width, spans);
  return role === 'grid' ? oneLineWidths(needs.map((need, at) => columnOf(need, fitted[at] ?? 0))) : fitted;
}

interface Table extends Pick<TableBlock, 'role'> {
  readonly shares: readonly number[];
  readonly columns: number;
  readonly measures: TableMeasures;
}

/** What the cells of a column need, with their margins. Points. */
interface Needs {
  readonly share: number;
  word: number;
  line: number;
  isOpen: boolean;
}

const columnOf = ({ share, word, line, isOpen }: Needs, width: number): Column => ({
  width,
  share,
  need: word,
  line,
  isOpen,
});

/** What columns need, and the words of cells across several of them. Columns that are wide anyway are not read. */
function tableNeeds(
  { shares, role, columns, measures }: Table,
  cells: Iterable<WidthCell>,
): { readonly needs: readonly Needs[]; readonly spans: readonly SpanNeed[] } {
  const wide = sum(shares) * MOST_FOR_A_WORD;
  const isWide = (share: number): boolean => share > 0 && share >= wide;
  const longWord = LONG_WORD * measures.text.size + measures.margins;
  const needs = Array.from({ length: columns }, (_, at): Needs => {
    const share = shares[at] ?? 0;
    return { share, word: isWide(share) ? longWord : 0, line: 0, isOpen: isWide(share) };
  });
  const spans = new Map<string, SpanNeed>();
  const head = role === 'form' ? 'label' : 'head';
  for (const { cell, column, span } of cells) {
    const own = needs[column];
    if (!own || span > MOST_SPANNED || cell.vertical) continue;
    if (isWide(sum(shares.slice(column, column + span)))) continue;
    const need = withMargins(cell, cell.header ? head : 'text', measures);
    if (span === 1) widen(own, need);
    else {
      const key = `${column} ${span}`;
      spans.set(key, { column, colspan: span, need: Math.max(spans.get(key)?.need ?? 0, need.word) });
    }
  }
  return { needs, spans: [...spans.values()] };
}

function widen(column: Needs, { word, line, isOpen }: Omit<Needs, 'share'>): void {
  column.word = Math.max(column.word, word);
  column.line = Math.max(column.line, line);
  column.isOpen ||= isOpen;
}

function withMargins(
  cell: Cell,
  kind: CellKind,
  { head, text, margins, slack, width, plain }: TableMeasures,
): Omit<Needs, 'share'> {
  const { word, line, isOpen } = cellNeed(cell, kind, cell.header ? head : text, plain);
  const whole = (need: number): number => (need > 0 ? Math.min(width, need * slack + margins) : 0);
  return { word: whole(word), line: whole(line), isOpen };
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
