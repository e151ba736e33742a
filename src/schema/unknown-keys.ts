import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { MapNode, Pair, ScalarNode } from '../sources/tree.ts';
import { fold } from '../vocabulary/fold.ts';
import { loadVocabulary } from '../vocabulary/vocabulary.ts';
import { derivedFrom } from '../vocabulary/word-index.ts';
import { headings } from './headings.ts';
import { isStandardInside, type Owner, otherKinds, ownerInside, ownerOutside, thingOf } from './owners.ts';
import { type Place, pathOf, placeOf, type Reading } from './reading.ts';
import type { ObjectShape, Property } from './shape.ts';

export interface UnknownKeys {
  readonly map: MapNode;
  readonly shape: ObjectShape;
  readonly place: Place;
  readonly unknown: readonly Pair[];
  /** Keys that the map has, by their canonical names. */
  readonly written: Map<string, ScalarNode>;
  /** Reads the value of a key as that of a property. */
  readonly read: (pair: Pair, property: Property) => void;
}

/** What may be done about one key. */
interface Remedy {
  readonly pair: Pair;
  /** Canonical keys that it may have been meant to be, best first. */
  readonly near: readonly string[];
  /** The one of these that it was meant to be beyond reasonable doubt. */
  readonly meant: string | undefined;
  /** Where it is known instead. */
  readonly owner: Owner | undefined;
}

const MOST_WORDS = 3;

/** Keys that take what has no key of its own, in documents and in qualifications. */
const REST = ['sections', 'other'] as const;

/**
 * One finding for each key that nobody knows, with the likeliest remedy. A misspelt key is also read as what it was meant
 * to be, so that one slip does not cause a second finding elsewhere.
 */
export function readUnknownKeys(reading: Reading, found: UnknownKeys): void {
  const remedies = found.unknown.map((pair) => remedyFor(found, pair));
  const isText = remedies.every(({ meant, owner }) => meant === undefined && owner === undefined);
  const heading = isText ? headings(found) : undefined;
  if (heading) {
    reading.later.push((language) => heading(reading.source, language));
    return;
  }
  for (const remedy of remedies) {
    const meant = report(reading, found, remedy);
    const property = meant === undefined ? undefined : found.shape.properties.get(meant);
    if (!property || found.written.has(property.key)) continue;
    found.written.set(property.key, remedy.pair.key);
    reading.repairs.guessed.set(remedy.pair.key, property.key);
    found.read(remedy.pair, property);
  }
}

function remedyFor(found: UnknownKeys, pair: Pair): Remedy {
  const { shape, written, place } = found;
  const { text } = pair.key;
  const words = nearest(text, shape.words.words.keys(), MOST_WORDS * 4).filter((word) =>
    isLikely(shape, text, word),
  );
  const keyOf = (word: string) => shape.words.words.get(word) ?? [];
  const keys = [...new Set(words.flatMap(keyOf))];
  const free = keys.filter((key) => !written.has(key));
  const best = words.find((word) => free.includes(shape.words.words.get(word) ?? ''));
  // A slip changes a word by a character or so; what is longer or shorter by more may be another word.
  const isSlip = best !== undefined && Math.abs(fold(best).length - fold(text).length) <= 1;
  return {
    pair,
    near: (free.length > 0 ? free : keys).slice(0, MOST_WORDS),
    meant: isSlip ? free[0] : undefined,
    owner: ownerInside(found, text) ?? ownerOutside(place, text),
  };
}

/**
 * Half of a word of two characters is shared by chance: 福利 is not 权利, another word for 权限. Only the standard word, which
 * the author knows from examples, is taken for what was meant.
 */
function isLikely(shape: ObjectShape, text: string, word: string): boolean {
  const isShort = Math.max(fold(text).length, word.length) <= 2;
  return !isShort || (shape.words.find(word)?.standard ?? 0) > 0;
}

/** Reports one key; gives the canonical key to read it as. */
function report(
  reading: Reading,
  found: UnknownKeys,
  { pair, near, meant, owner }: Remedy,
): string | undefined {
  const { shape, place, written } = found;
  const { text } = pair.key;
  const at = placeOf(reading.source, pair.key);
  const extras = { path: [...pathOf(place), text] };
  const from = derivedFrom(shape.type, text);
  if (from) {
    reading.later.push((language) =>
      error('KEY-12', at, { key: text, from: loadVocabulary(language).word(shape.type, from) }, extras),
    );
    return undefined;
  }
  const kinds = otherKinds(shape, text, meant !== undefined || owner !== undefined);
  // The very word of another kind's key is not another word for a key inside a value of this one.
  if (owner && (kinds.length === 0 || isStandardInside(shape, text))) {
    reading.later.push((language) => error('KEY-02', at, { key: text, ...owner(language) }, extras));
    return undefined;
  }
  if (kinds.length > 0) {
    const facts = { key: text, kind: thingOf(shape.type), owners: kinds.map(thingOf) };
    reading.diagnostics.push(error('KEY-03', at, facts, extras));
    return undefined;
  }
  const free = [...shape.properties.keys()].filter((key) => !written.has(key));
  reading.later.push((language) => {
    const { word } = loadVocabulary(language);
    const words = (keys: readonly string[]) => keys.map((key) => word(shape.type, key));
    const restKey = near.length === 0 ? REST.find((key) => shape.properties.has(key)) : undefined;
    const rest = restKey ? { rest: word(shape.type, restKey) } : {};
    return error('KEY-01', at, { key: text, near: words(near), allowed: words(free), ...rest }, extras);
  });
  return meant;
}
