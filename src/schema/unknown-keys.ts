import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { MapNode, Pair, ScalarNode } from '../sources/tree.ts';
import { fold } from '../vocabulary/fold.ts';
import { loadVocabulary } from '../vocabulary/vocabulary.ts';
import { derivedFrom } from '../vocabulary/word-index.ts';
import { headings } from './headings.ts';
import { type Place, pathOf, placeOf, type Reading } from './reading.ts';
import { type ObjectShape, objectShape, type Property, type Shape } from './shape.ts';

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

const UNITS = ['DepartmentDocument', 'PositionDocument', 'RegulationDocument', 'ProcessDocument'] as const;
const MOST_WORDS = 3;

/**
 * One finding for each key that nobody knows, with the likeliest remedy. A misspelt key is also read as what it was meant
 * to be, so that one slip does not cause a second finding elsewhere.
 */
export function readUnknownKeys(reading: Reading, found: UnknownKeys): void {
  const heading = headings(found, (text) => hasRemedy(found, text));
  if (heading) {
    reading.later.push((language) => heading(reading.source, language));
    return;
  }
  for (const pair of found.unknown) {
    const meant = readUnknownKey(reading, found, pair);
    const property = meant === undefined ? undefined : found.shape.properties.get(meant);
    if (!property) continue;
    found.written.set(property.key, pair.key);
    reading.repairs.guessed.set(pair.key, property.key);
    found.read(pair, property);
  }
}

/** Is it a key after all, misspelt or out of place? */
const hasRemedy = (found: UnknownKeys, text: string) =>
  likelyKey(found, text) !== undefined ||
  ownerInside(found, text) !== undefined ||
  ownerOutside(found.place, text) !== undefined;

/** Reports one key; gives the canonical key it was most likely meant to be. */
function readUnknownKey(reading: Reading, found: UnknownKeys, { key }: Pair): string | undefined {
  const { shape, place } = found;
  const at = placeOf(reading.source, key);
  const extras = { path: [...pathOf(place), key.text] };
  const from = derivedFrom(shape.type, key.text);
  if (from) {
    reading.later.push((language) =>
      error('KEY-12', at, { key: key.text, from: loadVocabulary(language).word(shape.type, from) }, extras),
    );
    return undefined;
  }
  const elsewhere = ownerInside(found, key.text) ?? ownerOutside(place, key.text);
  if (elsewhere) {
    reading.later.push((language) => error('KEY-02', at, { key: key.text, ...elsewhere(language) }, extras));
    return undefined;
  }
  const meant = likelyKey(found, key.text);
  const owners = otherKinds(shape, key.text, meant !== undefined);
  if (owners.length > 0) {
    reading.later.push((language) => {
      const { typeName } = loadVocabulary(language);
      return error(
        'KEY-03',
        at,
        { key: key.text, kind: typeName(shape.type), owners: owners.map(typeName) },
        extras,
      );
    });
    return undefined;
  }
  const free = [...shape.properties.keys()].filter((one) => !found.written.has(one));
  const near = nearKeys(found, key.text);
  reading.later.push((language) => {
    const { word } = loadVocabulary(language);
    const words = (keys: readonly string[]) => keys.map((one) => word(shape.type, one));
    return error('KEY-01', at, { key: key.text, near: words(near), allowed: words(free) }, extras);
  });
  return meant;
}

/** Canonical keys with a word near to the one written, best first; those the map has already only if there are no others. */
function nearKeys({ shape, written }: UnknownKeys, text: string): string[] {
  const near = nearest(text, shape.words.words.keys(), MOST_WORDS * 4);
  const keys = [...new Set(near.flatMap((word) => shape.words.words.get(word) ?? []))];
  const free = keys.filter((key) => !written.has(key));
  return (free.length > 0 ? free : keys).slice(0, MOST_WORDS);
}

/** The key that was meant beyond reasonable doubt: its word differs by a slip, not by half its length. */
function likelyKey(found: UnknownKeys, text: string): string | undefined {
  const free = [...found.shape.words.words].filter(([, key]) => !found.written.has(key));
  const [best] = nearest(
    text,
    free.map(([word]) => word),
    1,
  );
  if (best === undefined || Math.abs(fold(best).length - fold(text).length) > 1) return undefined;
  return found.shape.words.words.get(best);
}

type Owner = (language: string) => {
  readonly owner: string;
  readonly direction: 'down' | 'item' | 'up';
};

/**
 * The key below which the word is known: of those written above it, the nearest; else the first that may be written. In a
 * section without a list the word of an item lacks its dash.
 */
function ownerInside({ map, shape, written, place }: UnknownKeys, text: string): Owner | undefined {
  const takes = [...shape.properties.values()].filter((property) => knows(property.shape, text));
  const above = map.pairs
    .slice(
      0,
      map.pairs.findIndex((pair) => pair.key.text === text),
    )
    .reverse();
  const keys = new Map([...written].map(([key, node]) => [node, key]));
  const nearby = above.find((pair) => takes.some((property) => property.key === keys.get(pair.key)));
  if (nearby) return () => ({ owner: nearby.key.text, direction: 'down' });
  const [first] = takes;
  if (!first) return undefined;
  const list = place.key?.text;
  if (list !== undefined && first.key === shape.listKey) return () => ({ owner: list, direction: 'item' });
  return (language) => ({ owner: loadVocabulary(language).word(shape.type, first.key), direction: 'down' });
}

/** Does a value of this shape have the key, in itself or in its items? Documents inside documents have names of their own. */
function knows(shape: Shape, text: string, depth = 2): boolean {
  if (shape.kind === 'list') return knows(shape.item, text, depth);
  if (shape.kind !== 'object' || isUnit(shape.type)) return false;
  if (shape.words.find(text)) return true;
  return (
    depth > 1 && [...shape.properties.values()].some((property) => knows(property.shape, text, depth - 1))
  );
}

const isUnit = (type: string) => (UNITS as readonly string[]).includes(type);

/** The thing around that knows the word: the key stands too deep. */
function ownerOutside(place: Place, text: string): Owner | undefined {
  for (let at = place.parent; at; at = at.parent) {
    const type = at.object?.shape.words.find(text) ? at.object.shape.type : undefined;
    if (type) return (language) => ({ owner: loadVocabulary(language).typeName(type), direction: 'up' });
  }
  return undefined;
}

/** Kinds of documents that have the key; for a likely slip of a key of this kind, only those whose standard word it is. */
function otherKinds(shape: ObjectShape, text: string, isLikelySlip: boolean): readonly string[] {
  if (!isUnit(shape.type) && shape.type !== 'HandbookDocument') return [];
  return [...UNITS, 'HandbookDocument'].filter((type) => {
    const word = type === shape.type ? undefined : objectShape(type).words.find(text);
    return word !== undefined && (!isLikelySlip || word.standard > 0);
  });
}
