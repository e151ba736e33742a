import type { Block, Cell, Inline, Row } from '../../../../booklet/blocks.ts';
import { fittedWidths, type SpanNeed } from '../../../fitted-widths.ts';
import { longestWord } from '../../text/fill-lines.ts';
import type { Context } from '../context.ts';
import { plainText, setPieces } from '../setter.ts';
import type { TextStyle } from '../styles.ts';
import { cellColumns } from './cell-columns.ts';

/** Text with a word that could be too long for a column; ideographs break anywhere. */
const HAS_WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]{4}|\p{Script=Hangul}{2}|[A-Z\d\p{Script=Hangul}]-[A-Z\d]/u;
/** The same for the head of a column, which may be as narrow as its numbers: “No.” */
const HAS_HEAD_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\d]{2}/u;
/** Heads of two ideographs, which stand on one line: “序号”. */
const SHORT_HEAD = /^\p{Script=Han}{2}$/u;
/** Cells across more columns than this have room for any word. */
const MOST_SPANNED = 3;
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
  const { needed, spans } = needs(rows, columns, paddingX, context);
  const edges = [0];
  for (const width of fittedWidths(widths, needed, context.width, spans)) {
    edges.push((edges.at(-1) ?? 0) + width);
  }
  return edges;
}

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

/** What columns need, and cells across several of them. */
interface Needs {
  readonly needed: readonly number[];
  readonly spans: readonly SpanNeed[];
}

function needs(rows: readonly Row[], columns: number, paddingX: number, context: Context): Needs {
  const needed: number[] = new Array(columns).fill(0);
  const spans = new Map<string, SpanNeed>();
  for (const { cell, column } of cellColumns(rows, columns).flat()) {
    const { colspan, vertical } = cell;
    if (vertical || colspan > MOST_SPANNED) continue;
    const word = cellNeeds(cell, context);
    const need = word > 0 ? word + 2 * paddingX + 0.5 : 0;
    if (colspan === 1) needed[column] = Math.max(needed[column] ?? 0, need);
    else {
      const key = `${column} ${colspan}`;
      spans.set(key, { column, colspan, need: Math.max(spans.get(key)?.need ?? 0, need) });
    }
  }
  return { needed, spans: [...spans.values()] };
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
