import type { Thing } from '../diagnostics/problems/schema.ts';
import { loadVocabulary } from '../vocabulary/vocabulary.ts';
import type { Place } from './reading.ts';
import { type ObjectShape, objectShape, type Shape } from './shape.ts';
import type { UnknownKeys } from './unknown-keys.ts';

const UNITS = ['DepartmentDocument', 'PositionDocument', 'RegulationDocument', 'ProcessDocument'] as const;

/** Where a key out of place belongs, as facts of KEY-02. */
export type Owner = (
  language: string,
) =>
  | { readonly direction: 'down' | 'item'; readonly owner: string }
  | { readonly direction: 'up'; readonly thing: Thing };

/** `PositionDocument` → `position`, `RegulationChapter` → `regulationChapter`. */
export const thingOf = (type: string): Thing =>
  (type.charAt(0).toLowerCase() + type.slice(1).replace(/Document$/u, '')) as Thing;

/**
 * The key below which the word is known: of those written above it, the nearest; else the first that may be written. In a
 * section without a list the word of an item lacks its dash.
 */
export function ownerInside({ map, shape, written, place }: UnknownKeys, text: string): Owner | undefined {
  const takes = [...shape.properties.values()].filter((property) => knows(property.shape, text));
  const [first] = takes;
  if (!first) return undefined;
  const above = map.pairs
    .slice(
      0,
      map.pairs.findIndex((pair) => pair.key.text === text),
    )
    .reverse();
  const keys = new Map([...written].map(([key, node]) => [node, key]));
  const nearby = above.find((pair) => takes.some((property) => property.key === keys.get(pair.key)));
  if (nearby) return () => ({ owner: nearby.key.text, direction: 'down' });
  const list = place.key?.text;
  if (list !== undefined && first.key === shape.listKey) return () => ({ owner: list, direction: 'item' });
  return (language) => ({ owner: loadVocabulary(language).word(shape.type, first.key), direction: 'down' });
}

/** Is the word the standard one of a key inside a value of this object, and not merely another word for it? */
export const isStandardInside = (shape: ObjectShape, text: string): boolean =>
  [...shape.properties.values()].some((property) =>
    knows(property.shape, text, (inner) => (inner.words.find(text)?.standard ?? 0) > 0),
  );

/** Does a value of this shape have the key, in itself or in its items? Documents inside documents have names of their own. */
function knows(
  shape: Shape,
  text: string,
  has = (inner: ObjectShape) => inner.words.find(text) !== undefined,
  depth = 2,
): boolean {
  if (shape.kind === 'list') return knows(shape.item, text, has, depth);
  if (shape.kind !== 'object' || isUnit(shape.type)) return false;
  if (has(shape)) return true;
  return (
    depth > 1 &&
    [...shape.properties.values()].some((property) => knows(property.shape, text, has, depth - 1))
  );
}

const isUnit = (type: string) => (UNITS as readonly string[]).includes(type);

/** The thing around that knows the word: the key stands too deep. */
export function ownerOutside(place: Place, text: string): Owner | undefined {
  for (let at = place.parent; at; at = at.parent) {
    const type = at.object?.shape.words.find(text) ? at.object.shape.type : undefined;
    if (type) return () => ({ direction: 'up', thing: thingOf(type) });
  }
  return undefined;
}

/** Kinds of documents that have the key; for a likely slip of a key of this kind, only those whose standard word it is. */
export function otherKinds(shape: ObjectShape, text: string, isLikelySlip: boolean): readonly string[] {
  if (!isUnit(shape.type) && shape.type !== 'HandbookDocument') return [];
  return [...UNITS, 'HandbookDocument'].filter((type) => {
    const word = type === shape.type ? undefined : objectShape(type).words.find(text);
    return word !== undefined && (!isLikelySlip || word.standard > 0);
  });
}
