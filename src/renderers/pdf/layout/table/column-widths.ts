import type { Block, Cell, Inline, Row } from '../../../../booklet/blocks.ts';
import { fittedWidths } from '../../../fitted-widths.ts';
import { longestWord } from '../../text/fill-lines.ts';
import type { Context } from '../context.ts';
import { plainText, setPieces } from '../setter.ts';
import type { TextStyle } from '../styles.ts';
import { cellColumns } from './cell-columns.ts';

/** Text with a word that could be too long for a column; ideographs break anywhere. */
const HAS_WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\d]{4}|[A-Z\d]-[A-Z\d]/u;
/** The same for the head of a column, which may be as narrow as its numbers: “No.” */
const HAS_HEAD_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\d]{2}/u;
/** Heads of two ideographs, which stand on one line: “序号”. */
const SHORT_HEAD = /^\p{Script=Han}{2}$/u;
/** Room for the number of a list's item, ems. */
const NUMBER_ROOM = 2;

/**
 * Left edges of columns and the right edge of the last: the widths that the template asks for, but columns with a word that
 * would have to be torn take what it needs from the others.
 */
export function columnEdges(
  widths: readonly number[],
  columns: number,
  rows: readonly Row[],
  paddingX: number,
  context: Context,
): readonly number[] {
  const fitted = fittedWidths(widths, needs(rows, columns, paddingX, context), context.width);
  const edges = [0];
  for (const width of fitted) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

function needs(rows: readonly Row[], columns: number, paddingX: number, context: Context): readonly number[] {
  const needed: number[] = new Array(columns).fill(0);
  for (const { cell, column } of cellColumns(rows, columns).flat()) {
    const word = cell.colspan > 1 || cell.vertical ? 0 : cellNeeds(cell, context);
    if (word > 0) needed[column] = Math.max(needed[column] ?? 0, word + 2 * paddingX + 0.5);
  }
  return needed;
}

function cellNeeds({ blocks, header }: Cell, context: Context): number {
  const { styles } = context.setter;
  return blocksNeed(blocks, header ? styles.headerCell : styles.cellText, context);
}

function blocksNeed(blocks: readonly Block[], style: TextStyle, context: Context): number {
  return blocks.reduce((most, block) => Math.max(most, blockNeeds(block, style, context)), 0);
}

function blockNeeds(block: Block, style: TextStyle, context: Context): number {
  if (block.kind === 'paragraph') return inlinesNeed(block.inlines, style, context);
  if (block.kind !== 'list') return 0;
  return block.items.reduce((most, { blocks }) => {
    const need = blocksNeed(blocks, style, context);
    return need === 0 ? most : Math.max(most, need + NUMBER_ROOM * style.size);
  }, 0);
}

function inlinesNeed(inlines: readonly Inline[], style: TextStyle, { setter }: Context): number {
  const text = plainText(inlines);
  const head = style.role === 'label';
  if (head && SHORT_HEAD.test(text)) return 2 * style.size;
  if (!(head ? HAS_HEAD_WORD : HAS_WORD).test(text)) return 0;
  return (longestWord(setPieces([{ text }], style, setter), setter.characters) * style.size) / 1000;
}
