import type { Inline, Row, TableBlock } from '../../../../booklet/blocks.ts';
import type { TextMeasure } from '../../../table/column-needs.ts';
import { placeCells } from '../../../table/placed-cells.ts';
import { sum } from '../../../table/sum.ts';
import { tableWidths, type WidthCell } from '../../../table/table-widths.ts';
import { lineWidth, longestWord } from '../../text/fill-lines.ts';
import type { Context } from '../context.ts';
import { plainText, type Setter, setPieces } from '../setter.ts';
import type { TextStyle } from '../styles.ts';

/** What rounding may take from a word, points. */
const ROUNDING = 0.5;

/** Columns of a table. */
export interface Columns {
  /** Left edges, and the right edge of the last. Points. */
  readonly edges: readonly number[];
  /** Words of other columns leave the main column of the table too little. */
  readonly isCrowded: boolean;
}

/**
 * The columns of a table as its words and its short texts want them.
 *
 * @param margins what of a cell is no room for text, both sides together.
 */
export function tableColumns(
  table: TableBlock,
  columns: number,
  rows: readonly Row[],
  margins: number,
  { setter, width }: Context,
): Columns {
  const { headerCell, cellText } = setter.styles;
  const { widths, byWords } = tableWidths(table, columns, widthCells(rows, columns), {
    head: measureOf(headerCell, setter),
    text: measureOf(cellText, setter),
    margins: margins + ROUNDING,
    slack: 1,
    width,
    plain: textWithBreaks,
  });
  const edges = [0];
  for (const column of widths) edges.push((edges.at(-1) ?? 0) + column);
  return { edges, isCrowded: isCrowded(table.widths, byWords) };
}

const widthCells = (rows: readonly Row[], columns: number): readonly WidthCell[] =>
  placeCells(rows, columns).flatMap((places, row) =>
    places.map(({ cell, column }) => ({ cell, row, column, span: cell.colspan })),
  );

function measureOf(style: TextStyle, setter: Setter): TextMeasure {
  const { size } = style;
  const set = (text: string) => setPieces([{ text }], style, setter);
  return {
    size,
    longestWord: (text) => (longestWord(set(text), setter.characters) * size) / 1000,
    width: (text) => (lineWidth(set(text), setter.characters) * size) / 1000,
  };
}

/** Most pages have a number of so many digits at most. */
const PAGE_NUMBER = '000';

const textOf = (inline: Inline): string => {
  if (inline.kind === 'break') return '\n';
  return inline.kind === 'page'
    ? (inline.before ?? '') + PAGE_NUMBER + (inline.after ?? '')
    : plainText([inline]);
};

const textWithBreaks = (inlines: readonly Inline[]): string => inlines.map(textOf).join('');

/** A column of so much of a table should keep so much of what it was to have. */
const LARGE_SHARE = 0.25;
const LEAST_KEPT = 0.6;

function isCrowded(shares: readonly number[], widths: readonly number[]): boolean {
  const whole = sum(shares);
  const width = sum(widths);
  return shares.some((share, at) => {
    const wish = share / whole;
    return wish >= LARGE_SHARE && (widths[at] ?? 0) / width < wish * LEAST_KEPT;
  });
}
