import type { TableBlock } from '../../../booklet/blocks.ts';
import type { TextMeasure } from '../../table/column-needs.ts';
import { tableWidths } from '../../table/table-widths.ts';
import type { DocumentContext } from '../document-context.ts';
import { longestWord, widthInEm } from '../lines/line-count.ts';
import { plainText } from '../runs.ts';
import type { StyleId } from '../styles/text-styles.ts';
import { twips } from '../units.ts';
import type { GridCell } from './table-grid.ts';

/** Other programs have other metrics for the same faces: a word gets a little more than it measures. */
const SLACK = 1.03;
/** Where a face is missing, digits of the one that stands in are so much wider at most: they part dates at their hyphens. */
const WIDER_DIGITS = 1.25;

/**
 * Where columns begin and the last one ends, in twentieths of a point, so that rounding never widens the table. `width` in
 * points.
 */
export function columnEdges(
  context: DocumentContext,
  table: TableBlock,
  rows: readonly (readonly GridCell[])[],
  width: number,
): readonly number[] {
  const cells = rows.flatMap((places, row) =>
    places
      .filter(({ merge }) => merge !== 'continue')
      .map(({ cell, column, span }) => ({ cell, row, column, span })),
  );
  const { widths } = tableWidths(table, table.widths.length, cells, {
    head: measureOf(context, 'FormLabel'),
    text: measureOf(context, 'FormText'),
    margins: 2 * context.look.theme.table.paddingX,
    slack: SLACK,
    width,
    plain: plainText,
  });
  let at = 0;
  return [
    0,
    ...widths.map((column) => {
      at += column;
      return twips(at);
    }),
  ];
}

function measureOf({ faces, styles }: DocumentContext, id: StyleId): TextMeasure {
  const face = faces.of(id);
  const { size } = styles[id];
  return {
    size,
    widerDigits: WIDER_DIGITS,
    longestWord: (text) => longestWord(text, face) * size,
    width: (text) => widthInEm(text, face) * size,
  };
}
