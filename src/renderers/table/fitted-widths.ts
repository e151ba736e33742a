import { sum } from './sum.ts';
/** No word may ask for more than this part of a table. */
export const MOST_FOR_A_WORD = 0.4;

/** A word in a cell, which may cover more than one column. */
export interface SpanNeed {
  readonly column: number;
  readonly colspan: number;
  /** As with columns: the longest unbreakable word with its cell's margins. */
  readonly need: number;
}

/**
 * Widths of a table's columns: the shares that the template asks for, but columns with a word that would have to be torn
 * take what it needs from the others. All in one unit of length.
 *
 * @param shares relative widths; columns without one get the usual share.
 * @param needed the longest unbreakable word of each column, with its cell's margins.
 * @param width of the whole table.
 * @param spans words of cells that cover several columns.
 * @param heads words of heads alone, of one column or several: where there is not room for all words, it is for these.
 */
export function fittedWidths(
  shares: readonly number[],
  needed: readonly number[],
  width: number,
  spans: readonly SpanNeed[] = [],
  heads: readonly SpanNeed[] = [],
): readonly number[] {
  const most = width * MOST_FOR_A_WORD;
  const wished = wishes(shares, needed.length, width);
  const capped = (all: readonly SpanNeed[]): readonly SpanNeed[] =>
    all.map((one) => ({ ...one, need: Math.min(one.need, most) }));
  const least = leastOf(wished, width);
  const needs = needed.map((need) => Math.max(Math.min(need, most), least));
  const byWords = allOpened(widened(wished, needs), needs, capped(spans));
  const whole = capped(heads);
  const withHeads = allOpened(byWords, needs, whole);
  return allOpened(withHeads, needsOfHeads(whole, needed.length, least), whole);
}

/** What each column needs for its own head, and the least that it keeps without one. */
function needsOfHeads(heads: readonly SpanNeed[], columns: number, least: number): readonly number[] {
  const needs = Array.from({ length: columns }, () => least);
  for (const { column, colspan, need } of heads)
    if (colspan === 1) needs[column] = Math.max(need, needs[column] ?? 0);
  return needs;
}

/** With room for the words of all cells, as far as the columns that they do not cover can spare it. */
function allOpened(
  columns: readonly number[],
  needed: readonly number[],
  spans: readonly SpanNeed[],
): readonly number[] {
  let widths = columns;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = widths;
    for (const span of spans) widths = opened(widths, needed, span);
    if (widths === before) break;
  }
  return widths;
}

/** What one cell across columns takes, the next may miss: they are asked again until all have what they need. */
const MOST_ROUNDS = 16;

/** So little is nothing, points. */
const ROUNDING = 0.05;

/** No column gives so much that less than this is left: a quarter of what all would have if they were alike. */
const leastOf = (wished: readonly number[], width: number): number => width / wished.length / 4;

/** Columns under a cell that is too narrow for its word get what it lacks from those that can spare it. */
function opened(
  widths: readonly number[],
  needed: readonly number[],
  { column, colspan, need }: SpanNeed,
): readonly number[] {
  const isUnder = (at: number): boolean => at >= column && at < column + colspan;
  const had = sum(widths.filter((_, at) => isUnder(at)));
  const spare = widths.map((width, at) => (isUnder(at) ? 0 : Math.max(0, width - (needed[at] ?? 0))));
  const available = sum(spare);
  const missing = need - had;
  if (missing <= ROUNDING || missing > available) return widths;
  return widths.map((width, at) =>
    isUnder(at) ? (width * need) / had : width - ((spare[at] ?? 0) * missing) / available,
  );
}

function wishes(shares: readonly number[], columns: number, width: number): readonly number[] {
  const sound = shares.filter((share) => share > 0);
  const usual = sound.length === 0 ? 1 : sound.reduce((sum, share) => sum + share, 0) / sound.length;
  const all = Array.from({ length: columns }, (_, at) => {
    const share = shares[at] ?? 0;
    return share > 0 ? share : usual;
  });
  const total = all.reduce((sum, share) => sum + share, 0);
  return all.map((share) => (share * width) / total);
}

/** Columns that are too narrow get what they need, the others give it in proportion to what they can spare. */
function widened(wished: readonly number[], needed: readonly number[]): readonly number[] {
  const missing = wished.map((wish, at) => Math.max(0, (needed[at] ?? 0) - wish));
  const spare = wished.map((wish, at) => Math.max(0, wish - (needed[at] ?? 0)));
  const available = sum(spare);
  const given = shared(missing, available);
  const taken = sum(given);
  if (taken === 0) return wished;
  return wished.map((wish, at) => wish + (given[at] ?? 0) - ((spare[at] ?? 0) * taken) / available);
}

/** What each column gets of what it lacks: where there is not enough for all, those that lack least come first. */
function shared(missing: readonly number[], available: number): readonly number[] {
  const given = missing.map(() => 0);
  let left = available;
  const order = [...missing.keys()].sort((a, b) => (missing[a] ?? 0) - (missing[b] ?? 0));
  for (const at of order) {
    const part = missing[at] ?? 0;
    if (part > left) break;
    given[at] = part;
    left -= part;
  }
  return given;
}
