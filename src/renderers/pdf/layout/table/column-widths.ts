import type { Inline, Row, TableBlock } from '../../../../booklet/blocks.ts';
import type { TextMeasure } from '../../../column-needs.ts';
import { tableWidths, type WidthCell } from '../../../table-widths.ts';
import { lineWidth, longestWord } from '../../text/fill-lines.ts';
import type { Context } from '../context.ts';
import { plainText, type Setter, setPieces } from '../setter.ts';
import type { TextStyle } from '../styles.ts';
import { cellColumns } from './cell-columns.ts';

/** What rounding may take from a word, points. */
const ROUNDING = 0.5;

/**
 * Left edges of columns and the right edge of the last, points.
 *
 * @param margins what of a cell is no room for text, both sides together.
 */
export function columnEdges(
  table: TableBlock,
  columns: number,
  rows: readonly Row[],
  margins: number,
  { setter, width }: Context,
): readonly number[] {
  const { headerCell, cellText } = setter.styles;
  const widths = tableWidths(table, columns, widthCells(rows, columns), {
    head: measureOf(headerCell, setter),
    text: measureOf(cellText, setter),
    margins: margins + ROUNDING,
    slack: 1,
    width,
    plain: textWithBreaks,
  });
  const edges = [0];
  for (const column of widths) edges.push((edges.at(-1) ?? 0) + column);
  return edges;
}

const widthCells = (rows: readonly Row[], columns: number): readonly WidthCell[] =>
  cellColumns(rows, columns).flatMap((row) =>
    row.map(({ cell, column }) => ({ cell, column, span: cell.colspan })),
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

const textWithBreaks = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'break' ? '\n' : plainText([inline]))).join('');

/** A column of so much of a table should keep so much of what it was to have. */
const LARGE_SHARE = 0.25;
const LEAST_KEPT = 0.6;

/** Whether words of other columns leave the main column of a table too little. */
export function isCrowded(widths: readonly number[], edges: readonly number[]): boolean {
  const shares = widths.reduce((sum, share) => sum + share, 0);
  const width = edges.at(-1) ?? 0;
  return widths.some((share, at) => {
    const wish = share / shares;
    const part = ((edges[at + 1] ?? 0) - (edges[at] ?? 0)) / width;
    return wish >= LARGE_SHARE && part < wish * LEAST_KEPT;
  });
}
