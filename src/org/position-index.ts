import { nameKey } from './name-key.ts';
import { compareNatural, compareUnits } from './natural-order.ts';
import type { Organisation, Position } from './organisation.ts';

/** An entry of the index of positions: a name or an alias, and the posts that go by it. */
export interface IndexEntry {
  readonly name: string;
  readonly positions: readonly { readonly position: Position; readonly isAlias: boolean }[];
}

/**
 * All posts by name, for finding one in a printed booklet. Sorted by Unicode, letter case aside: Latin by alphabet, Hangul by
 * 가나다, Chinese by radical and strokes; posts of one name in reading order.
 */
export function positionIndex({ positions }: Organisation): IndexEntry[] {
  const entries = new Map<string, { name: string; positions: { position: Position; isAlias: boolean }[] }>();
  const put = (name: string, position: Position, isAlias: boolean) => {
    const key = nameKey(name);
    if (key === '') return;
    const entry = entries.get(key) ?? { name: name.trim(), positions: [] };
    if (!entry.positions.some((each) => each.position === position))
      entry.positions.push({ position, isAlias });
    entries.set(key, entry);
  };
  for (const position of positions) {
    put(position.name, position, false);
    for (const alias of position.document.aliases ?? []) put(alias, position, true);
  }
  const sortable = [...entries].map(([key, entry]) => ({ key, folded: key.toLowerCase(), entry }));
  sortable.sort((a, b) => compareNatural(a.folded, b.folded) || compareUnits(a.key, b.key));
  return sortable.map(({ entry }) => entry);
}
