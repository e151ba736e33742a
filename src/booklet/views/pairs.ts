import type { Value } from './links.ts';

/** A label and the names or text that belong to it: 直接上级 总经理. */
export interface Pair {
  readonly key: string;
  readonly name: string;
  readonly values: readonly Value[];
}

/** Short pairs two to a row, then long ones in a row each. */
export function pairedUp<P extends Pair>(pairs: readonly P[], isLong: (pair: P) => boolean): P[][] {
  const short = pairs.filter((pair) => !isLong(pair));
  const rows: P[][] = [];
  for (let n = 0; n < short.length; n += 2) rows.push(short.slice(n, n + 2));
  return [...rows, ...pairs.filter(isLong).map((pair) => [pair])];
}

/** More than half of a line of a page holds, label and value: about 18 Chinese characters. */
export const isOverHalfLine = ({ name, values }: Pair): boolean => cellsOf(name) + valueCells(values) > 36;

/**
 * Asks for a row of a sheet of its own: more than two lines of half a row hold (about 20 Chinese characters), or names or
 * numbers one after the other that one line does not hold, for a break there parts what belongs together (缺员1|人).
 */
export const isOverHalfRow = ({ values }: Pair): boolean => valueCells(values) > (isList(values) ? 24 : 40);

const isList = (values: readonly Value[]): boolean =>
  values.length > 1 || /[,，、]/.test(values[0]?.text ?? '');

const valueCells = (values: readonly Value[]): number =>
  values.reduce((sum, { before, text }) => sum + cellsOf(before + text), 0);

/** Letters take one cell, ideographs two. */
function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += character > '\u1100' ? 2 : 1;
  return cells;
}
