import type { Cell, Inline, TableBlock } from '../../booklet/blocks.ts';
import type { CellKind, TextMeasure } from './column-needs.ts';
import { fewestLines } from './fewest-lines.ts';
import { fittedWidths, MOST_FOR_A_WORD, type SpanNeed } from './fitted-widths.ts';
import type { TextCell, TextColumn } from './grid-lines.ts';
import { MeasuredCell } from './measured-cell.ts';
import { movedEdges } from './moved-edges.ts';
import { sum } from './sum.ts';
import { tornNames, weightOf } from './whole-names.ts';

/** A cell at its place; where one goes on below is none. */
export interface WidthCell {
  readonly cell: Cell;
  readonly row: number;
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

/**
 * Widths of a table's columns: those that the template asks for, but no word is torn, nor a short text, that another
 * column can make room for.
 *
 * @param columns how many there are; those that the template has no width for get the usual one.
 */
export function tableWidths(
  { widths: shares, role }: Pick<TableBlock, 'widths' | 'role'>,
  columns: number,
  places: readonly WidthCell[],
  measures: TableMeasures,
): TableWidths {
  const cells = places.map((place) => new MeasuredCell(place, measures));
  const wide = sum(shares) * MOST_FOR_A_WORD;
  const table: Table = { shares, role, head: role === 'form' ? 'label' : 'head', columns, measures, wide };
  if (role !== 'form') return usualFit(table, cells).found;
  const roomy = roomyFit(table, cells);
  const found = withWholeNames(roomy ?? usualFit(table, cells), table, cells);
  const widths = movedEdges(found.widths, cells, roomy ? 'roomy-label' : 'label', measures.text.size);
  return { ...found, widths };
}

/** What a table needs and the widths that this gives. */
interface Fit {
  readonly needs: Needs;
  readonly found: TableWidths;
}

function usualFit(table: Table, cells: readonly MeasuredCell[]): Fit {
  const needs = tableNeeds(table, cells, false);
  const found = fitted(needs, table);
  if (!isTight(found, table)) return { needs, found };
  const all = tableNeeds(table, cells, true);
  return { needs: all, found: fitted(all, table) };
}

/** With room for one name after the other that is torn in a form, as far as its words keep theirs and its lines do not pay too much. */
function withWholeNames(fit: Fit, table: Table, cells: readonly MeasuredCell[]): TableWidths {
  let { needs, found } = fit;
  const torn = tornNames(cells, found.widths, table.measures.margins);
  if (torn.length === 0) return found;
  let weight = weightOf(cells, found.widths);
  for (const name of torn) {
    const wider = withNeed(needs, name);
    const tried = fitted(wider, table);
    if (isShort(wider, tried)) continue;
    const triedWeight = weightOf(cells, tried.widths);
    if (triedWeight >= weight) continue;
    needs = wider;
    found = tried;
    weight = triedWeight;
  }
  return found;
}

function withNeed(needs: Needs, { column, colspan, need }: SpanNeed): Needs {
  if (colspan > 1) return { ...needs, spans: [...needs.spans, { column, colspan, need }] };
  const columns = needs.columns.map((own, at) =>
    at === column ? { ...own, word: Math.max(own.word, need) } : own,
  );
  return { ...needs, columns };
}

/** A wide column has so little left that it might tear a word. */
const isTight = ({ byWords }: TableWidths, table: Table): boolean =>
  table.shares.some((share, at) => isWide(share, table) && (byWords[at] ?? 0) < anyWord(table.measures));

/** With long labels whole, where a form has so much room. */
function roomyFit(table: Table, cells: readonly MeasuredCell[]): Fit | undefined {
  const needs = tableNeeds({ ...table, head: 'roomy-label' }, cells, false);
  const found = fitted(needs, table);
  return isShort(needs, found) || isTight(found, table) ? undefined : { needs, found };
}

/** Some word has less room than it needs. */
function isShort({ columns, spans }: Needs, { byWords }: TableWidths): boolean {
  const lacks = (need: number, at: number, span: number): boolean =>
    need > sum(byWords.slice(at, at + span)) + ROUNDING;
  return (
    columns.some(({ word }, at) => lacks(word, at, 1)) ||
    spans.some(({ need, column, colspan }) => lacks(need, column, colspan))
  );
}

/** Less is nothing, points. */
const ROUNDING = 0.1;

interface Table extends Pick<TableBlock, 'role'> {
  /** What its header cells are. */
  readonly head: CellKind;
  readonly shares: readonly number[];
  readonly columns: number;
  readonly measures: TableMeasures;
  /** The share from which on a column is wide. */
  readonly wide: number;
}

/** Words of wide columns find room in them, unless the others leave them too little. */
const isWide = (share: number, { wide }: Table): boolean => share > 0 && share >= wide;

function fitted({ columns, spans, heads, cells }: Needs, { shares, role, measures }: Table): TableWidths {
  const { width, text, margins } = measures;
  const words = columns.map(({ word }) => word);
  const byWords = fittedWidths(shares, words, width, spans, heads);
  if (role !== 'grid') return { widths: byWords, byWords };
  const settled = columns.map(({ share, word, isRead, isBlank, isSigned }, at): TextColumn => {
    const own = byWords[at] as number;
    const least = isBlank
      ? Math.max(word, own * KEPT_BLANK, isSigned ? SIGNATURE : 0)
      : isRead
        ? word
        : Math.min(own, anyWord(measures));
    return { width: own, share, least: Math.min(own, Math.max(least, text.size + margins)) };
  });
  return { widths: fewestLines(settled, cells, { size: text.size, margins }), byWords };
}

/** The part of its width that a column keeps in which everything is yet to be written. */
const KEPT_BLANK = 0.6;
/** Of a column to sign in hardly anything is given away: 26 mm, points. */
const SIGNATURE = 75;

const anyWord = ({ text, margins }: TableMeasures): number => ANY_WORD * text.size + margins;

/** What the words of a column need, with the margins of their cells. Points. */
interface ColumnNeeds {
  readonly share: number;
  word: number;
  /** All its words were looked at. */
  isRead: boolean;
  /** Nothing stands in it under its head. */
  isBlank: boolean;
  /** Somebody is to sign in it. */
  isSigned: boolean;
}

/** What columns need, the words of cells across several of them, those of heads alone, and the texts of a grid. */
interface Needs {
  readonly columns: readonly ColumnNeeds[];
  readonly spans: readonly SpanNeed[];
  readonly heads: readonly SpanNeed[];
  readonly cells: readonly TextCell[];
}

/** @param all whether words of wide columns are read too. */
function tableNeeds(table: Table, places: readonly MeasuredCell[], all: boolean): Needs {
  const columns = Array.from({ length: table.columns }, (_, at): ColumnNeeds => {
    const share = table.shares[at] ?? 0;
    return { share, word: 0, isRead: all || !isWide(share, table), isBlank: true, isSigned: false };
  });
  const spans = new Map<number, SpanNeed>();
  const heads = new Map<number, SpanNeed>();
  const cells: TextCell[] = [];
  for (const place of places) {
    const own = columns[place.column];
    if (!own || place.span > MOST_SPANNED || place.cell.vertical) continue;
    const isRead = all || !isWide(shareOf(place, table), table);
    const word = isRead ? wordOf(place, table) : 0;
    if (isRead && place.cell.header) noteSpan(heads, place, place.word('head'));
    if (place.span > 1) {
      noteSpan(spans, place, word);
      continue;
    }
    own.word = Math.max(own.word, word);
    own.isSigned ||= place.cell.entry !== undefined;
    own.isBlank &&= place.cell.header || place.cell.blocks.length === 0;
    if (table.role === 'grid') cells.push(textCell(place));
  }
  return { columns, spans: [...spans.values()], heads: [...heads.values()], cells };
}

function shareOf({ column, span }: WidthCell, { shares }: Table): number {
  let share = 0;
  for (let at = column; at < column + span; at++) share += shares[at] ?? 0;
  return share;
}

function noteSpan(spans: Map<number, SpanNeed>, { column, span }: WidthCell, word: number): void {
  const key = column * (MOST_SPANNED + 1) + span;
  const known = spans.get(key)?.need ?? 0;
  if (word > known || known === 0) spans.set(key, { column, colspan: span, need: Math.max(known, word) });
}

function wordOf(place: MeasuredCell, { role, head }: Table): number {
  const { header, entry } = place.cell;
  if (role === 'form' && entry !== undefined) return place.entry;
  return place.word(header ? head : 'text');
}

const textCell = ({ cell, row, column, paragraphs }: MeasuredCell): TextCell => ({
  row: cell.rowspan === 1 ? row : undefined,
  column,
  isHead: cell.header,
  paragraphs,
});
