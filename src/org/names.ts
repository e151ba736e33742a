import { looseKey, nameKey } from './name-key.ts';
import type { Unit } from './organisation.ts';

/** Who may be called by a word: everybody, and those with the best claim to it. */
interface Claim<U> {
  readonly all: U[];
  best: U[];
  rank: number;
}

/** How well a word fits a unit: its name first, then its code, then an alias. */
const NAME = 0;
const CODE = 1;
const ALIAS = 2;
/** Added to the rank of a unit that is only a guest here. */
const GUEST = 3;

/** Every word a unit may be called by, with its rank. */
function* wordsOf(unit: Unit): Generator<readonly [string, number]> {
  yield [unit.name, NAME];
  if (unit.document.code) yield [unit.document.code, CODE];
  if (unit.kind !== 'department' && unit.kind !== 'position') return;
  for (const alias of unit.document.aliases ?? []) yield [alias, ALIAS];
}

/** How a word is compared: strictly first, loosely when nothing fits strictly. */
export type Key = (word: string) => string;

export const KEYS: readonly Key[] = [nameKey, looseKey];

/** Units of one kind by everything they may be called. */
export class Names<U extends Unit> {
  readonly #units: { readonly unit: U; readonly guest: boolean }[] = [];
  readonly #indexes = new Map<Key, Map<string, Claim<U>>>();

  add(unit: U, guest = false): void {
    this.#units.push({ unit, guest });
    this.#indexes.clear();
  }

  /** The units that the word fits best: one, or several that have the same claim to it. */
  best(word: string, key: Key): readonly U[] {
    return this.#index(key).get(key(word))?.best ?? [];
  }

  /** All units that the word fits in any way. */
  all(word: string, key: Key): readonly U[] {
    return this.#index(key).get(key(word))?.all ?? [];
  }

  /** Every word, for suggestions. */
  *words(): Generator<string> {
    for (const { unit } of this.#units) for (const [word] of wordsOf(unit)) yield word;
  }

  #index(key: Key): Map<string, Claim<U>> {
    const known = this.#indexes.get(key);
    if (known) return known;
    const index = new Map<string, Claim<U>>();
    for (const { unit, guest } of this.#units) {
      for (const [word, rank] of wordsOf(unit)) {
        if (key(word) !== '') claim(index, key(word), unit, rank + (guest ? GUEST : 0));
      }
    }
    this.#indexes.set(key, index);
    return index;
  }
}

/** The words of one unit come one after the other, so the unit itself can only be the last in a list. */
function claim<U>(index: Map<string, Claim<U>>, word: string, unit: U, rank: number): void {
  const found = index.get(word);
  if (!found) {
    index.set(word, { all: [unit], best: [unit], rank });
    return;
  }
  if (found.all.at(-1) !== unit) found.all.push(unit);
  if (rank < found.rank) {
    found.best = [unit];
    found.rank = rank;
  } else if (rank === found.rank && found.best.at(-1) !== unit) found.best.push(unit);
}
