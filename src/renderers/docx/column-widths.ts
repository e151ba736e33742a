import type { TableBlock } from '../../booklet/blocks.ts';
import { cellNeed, type TextMeasure } from '../column-needs.ts';
import { fittedWidths, MOST_FOR_A_WORD } from '../fitted-widths.ts';
import { oneLineWidths } from '../one-line-widths.ts';
import type { Desk } from './desk.ts';
import { longestWord, widthInEm } from './line-count.ts';
import { plainText } from './runs.ts';
import type { GridCell } from './table-grid.ts';
import type { StyleId } from './text-styles.ts';
import { twips } from './units.ts';

/** Other programs have other metrics for the same faces: a word gets a little more than it measures. */
const SLACK = 1.03;

/** What the cells of a column need, with their margins. Points. */
interface Needs {
  word: number;
  line: number;
  isOpen: boolean;
}

/**
 * Where columns begin and the last one ends, in twentieths of a point, so that rounding never widens the table: the widths
 * that the template asks for, but no word is torn, nor a short text, that another column can make room for. `width` in
 * points.
 */
export function columnEdges(
  desk: Desk,
  { widths, role }: TableBlock,
  rows: readonly (readonly GridCell[])[],
  width: number,
): readonly number[] {
  const columns = needs(desk, widths, rows, width);
  const fitted = fittedWidths(
    widths,
    columns.map(({ word }) => word),
    width,
  );
  const relaxed = role === 'grid' ? relax(fitted, widths, columns) : fitted;
  let at = 0;
  return [
    0,
    ...relaxed.map((column) => {
      at += column;
      return twips(at);
    }),
  ];
}

const relax = (
  fitted: readonly number[],
  shares: readonly number[],
  columns: readonly Needs[],
): readonly number[] =>
  oneLineWidths(
    columns.map(({ word, line, isOpen }, at) => ({
      width: fitted[at] ?? 0,
      share: shares[at] ?? 0,
      need: word,
      line,
      isOpen,
    })),
  );

/** Columns that are wide anyway are not read. */
function needs(
  desk: Desk,
  widths: readonly number[],
  rows: readonly (readonly GridCell[])[],
  width: number,
): readonly Needs[] {
  const margins = 2 * desk.look.theme.table.paddingX;
  const measures = { head: measureOf(desk, 'FormLabel'), text: measureOf(desk, 'FormText') };
  const wide = widths.reduce((sum, share) => sum + share, 0) * MOST_FOR_A_WORD;
  const needed = widths.map((share): Needs => ({ word: 0, line: 0, isOpen: share >= wide }));
  for (const { cell, column, span, merge } of rows.flat()) {
    const own = needed[column];
    if (!own || span > 1 || merge === 'continue' || cell.vertical || (widths[column] ?? 0) >= wide) continue;
    const { word, line, isOpen } = cellNeed(
      cell,
      cell.header,
      cell.header ? measures.head : measures.text,
      plainText,
    );
    if (word > 0) own.word = Math.max(own.word, Math.min(width, word * SLACK + margins));
    if (line > 0) own.line = Math.max(own.line, Math.min(width, line * SLACK + margins));
    own.isOpen ||= isOpen;
  }
  return needed;
}

function measureOf({ faces, styles }: Desk, id: StyleId): TextMeasure {
  const face = faces.of(id);
  const { size } = styles[id];
  return {
    size,
    longestWord: (text) => longestWord(text, face) * size,
    width: (text) => widthInEm(text, face) * size,
  };
}
