/**
 * The order in which a booklet presents units, the same on every machine and whatever the order in which files were found.
 *
 * Units written in one file keep the order written. Files that stand side by side (departments under one parent, the posts,
 * regulations or processes of one department) follow one another so:
 *
 * 1. the file of the department they belong to: what is written there comes first, as written;
 * 2. files whose (first) unit has a code, by code as a person numbers things: `KF-2` before `KF-10`;
 * 3. files whose name begins with a number, by that number: `01 经理.yaml`;
 * 4. posts only: those that report to nobody of the same department, then those one step below, and so on;
 * 5. by path, numbers in it by value.
 *
 * The head of a department comes before its other posts. Departments are read from the top: each, then those below it.
 */
import { groupBy } from '../diagnostics/group-by.ts';
import { nameKey } from './name-key.ts';
import { compareNatural } from './natural-order.ts';
import type { Department, Unit } from './organisation.ts';

/** Where a file of units stands among its neighbours: compared from left to right. */
interface Rank {
  readonly own: number;
  readonly coded: number;
  readonly code: string;
  readonly number: number;
  readonly depth: number;
  readonly path: string;
}

/** Puts units side by side into reading order. `home` is the department they stand under. */
export function inReadingOrder<U extends Unit>(
  units: readonly U[],
  home: Department | undefined,
  depthOf: (unit: U) => number = () => 0,
): U[] {
  const files = groupBy(units, ({ origin }) => origin.file);
  const ranked = [...files].map(([file, together]) => ({
    together,
    rank: rankOf(file, together[0], home, depthOf),
  }));
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  return ranked.flatMap(({ together }) => together);
}

function rankOf<U extends Unit>(
  file: string,
  first: U | undefined,
  home: Department | undefined,
  depthOf: (unit: U) => number,
): Rank {
  const code = nameKey(first?.document.code ?? '');
  const number = /^\d+/u.exec(nameKey(file.slice(file.lastIndexOf('/') + 1)))?.[0];
  return {
    own: file === home?.origin.file ? 0 : 1,
    coded: code === '' ? 1 : 0,
    code,
    number: number === undefined ? Number.POSITIVE_INFINITY : Number(number),
    depth: first ? depthOf(first) : 0,
    path: file,
  };
}

function compareRanks(a: Rank, b: Rank): number {
  return (
    a.own - b.own ||
    a.coded - b.coded ||
    compareNatural(a.code, b.code) ||
    (a.number === b.number ? 0 : a.number - b.number) ||
    a.depth - b.depth ||
    compareNatural(a.path, b.path)
  );
}
