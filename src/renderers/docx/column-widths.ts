import type { Block, Cell, TableBlock } from '../../booklet/blocks.ts';
import { fittedWidths, MOST_FOR_A_WORD } from '../fitted-widths.ts';
import type { Desk } from './desk.ts';
import { longestWord } from './line-count.ts';
import { plainText } from './runs.ts';
import type { GridCell } from './table-grid.ts';
import type { StyleId } from './text-styles.ts';
import { twips } from './units.ts';

/** Text with a word that could be too long for a column; ideographs break anywhere. */
const HAS_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\d]{4}/u;
/** Room for the number of a list's item, ems. */
const NUMBER_ROOM = 2.5;
/** Other programs have other metrics for the same faces: a word gets a little more than it measures. */
const SLACK = 1.03;

/**
 * Where columns begin and the last one ends, in twentieths of a point, so that rounding never widens the table: the widths
 * that the template asks for, but no word is torn that another column can make room for. `width` in points.
 */
export function columnEdges(
  desk: Desk,
  { widths }: TableBlock,
  rows: readonly (readonly GridCell[])[],
  width: number,
): readonly number[] {
  let at = 0;
  return [
    0,
    ...fittedWidths(widths, needs(desk, widths, rows, width), width).map((column) => {
      at += column;
      return twips(at);
    }),
  ];
}

/** The longest word of each column; columns that are wide anyway are not read. */
function needs(
  desk: Desk,
  widths: readonly number[],
  rows: readonly (readonly GridCell[])[],
  width: number,
): readonly number[] {
  const margins = 2 * desk.look.theme.table.paddingX;
  const wide = widths.reduce((sum, share) => sum + share, 0) * MOST_FOR_A_WORD;
  const needed: number[] = widths.map(() => 0);
  for (const { cell, column, span, merge } of rows.flat()) {
    if (span > 1 || merge === 'continue' || cell.vertical || (widths[column] ?? 0) >= wide) continue;
    const word = cellNeeds(desk, cell);
    if (word > 0) needed[column] = Math.max(needed[column] ?? 0, word * SLACK + margins);
  }
  return needed.map((need) => Math.min(need, width));
}

const cellNeeds = (desk: Desk, { blocks, header }: Cell): number =>
  blocksNeed(desk, blocks, header ? 'FormLabel' : 'FormText');

const blocksNeed = (desk: Desk, blocks: readonly Block[], style: StyleId): number =>
  blocks.reduce((most, block) => Math.max(most, blockNeeds(desk, block, style)), 0);

function blockNeeds(desk: Desk, block: Block, style: StyleId): number {
  if (block.kind === 'paragraph') {
    const text = plainText(block.inlines);
    return HAS_WORD.test(text) ? longestWord(text, desk.faces.of(style)) * desk.styles[style].size : 0;
  }
  if (block.kind !== 'list') return 0;
  const words = block.items.map(({ blocks }) => blocksNeed(desk, blocks, style));
  const most = Math.max(0, ...words);
  return most === 0 ? 0 : most + NUMBER_ROOM * desk.styles[style].size;
}
