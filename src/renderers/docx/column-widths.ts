import type { TableBlock } from '../../booklet/blocks.ts';
import { cellNeed, type TextMeasure } from '../column-needs.ts';
import { fittedWidths, MOST_FOR_A_WORD, type SpanNeed } from '../fitted-widths.ts';
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
  const { columns, spans } = needs(desk, { widths, role }, rows, width);
  const fitted = fittedWidths(
    widths,
    columns.map(({ word }) => word),
    width,
    spans,
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

/** Cells across more columns than this have room for any word. */
const MOST_SPANNED = 3;

/** What columns need, and the words of cells across several of them. Columns that are wide anyway are not read. */
function needs(
  desk: Desk,
  { widths, role }: Pick<TableBlock, 'widths' | 'role'>,
  rows: readonly (readonly GridCell[])[],
  width: number,
): { readonly columns: readonly Needs[]; readonly spans: readonly SpanNeed[] } {
  const margins = 2 * desk.look.theme.table.paddingX;
  const measures = { head: measureOf(desk, 'FormLabel'), text: measureOf(desk, 'FormText') };
  const head = role === 'form' ? 'label' : 'head';
  const wide = widths.reduce((sum, share) => sum + share, 0) * MOST_FOR_A_WORD;
  const columns = widths.map((share): Needs => ({ word: 0, line: 0, isOpen: share >= wide }));
  const spans = new Map<string, SpanNeed>();
  const withMargins = (need: number): number => (need > 0 ? Math.min(width, need * SLACK + margins) : 0);
  for (const { cell, column, span, merge } of rows.flat()) {
    const own = columns[column];
    if (!own || span > MOST_SPANNED || merge === 'continue' || cell.vertical) continue;
    const share = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
    if (share >= wide) continue;
    const measure = cell.header ? measures.head : measures.text;
    const { word, line, isOpen } = cellNeed(cell, cell.header ? head : 'text', measure, plainText);
    if (span === 1) {
      own.word = Math.max(own.word, withMargins(word));
      own.line = Math.max(own.line, withMargins(line));
      own.isOpen ||= isOpen;
    } else {
      const key = `${column} ${span}`;
      const need = Math.max(spans.get(key)?.need ?? 0, withMargins(word));
      spans.set(key, { column, colspan: span, need });
    }
  }
  return { columns, spans: [...spans.values()] };
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
