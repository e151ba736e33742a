import fc from 'fast-check';
import type { Kind } from '../../src/schema/document.ts';
import { typeOfKind } from '../../src/schema/kind.ts';
import { type ObjectShape, objectShape, type Property, type Shape } from '../../src/schema/shape.ts';
import { loadVocabulary } from '../../src/vocabulary/vocabulary.ts';

/** A canonical value, and one of the ways to write it. */
export interface Written {
  readonly value: unknown;
  readonly yaml: unknown;
}

const text = fc.stringMatching(/^[甲乙丙A-Za-z0-9][一二三，。：()%#&*!|>'"\\{}[\]:? -]{0,8}[甲乙가나z9]$/u);
const day = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const same = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Written> =>
  value.map((one) => ({ value: one, yaml: one }));

/** Any value of a shape, in any words of a language and in any of its shorthands. */
function written(shape: Shape, language: string, depth: number): fc.Arbitrary<Written> {
  switch (shape.kind) {
    case 'text':
      return same(text);
    case 'number':
      return same(shape.isInteger ? fc.nat(500) : fc.integer({ min: 0, max: 200 }).map((half) => half / 2));
    case 'date':
      return same(day);
    case 'boolean':
      return fc.boolean().map((value) => ({ value, yaml: loadVocabulary(language).boolean(value) }));
    case 'choice':
      return choice(shape.enumeration, shape.values, language);
    case 'list':
      return list(shape.item, shape.takesNone, language, depth);
    case 'record':
      return record(shape.value, language, depth);
    case 'object':
      return object(shape, language, depth);
  }
}

function choice(enumeration: string, values: readonly string[], language: string): fc.Arbitrary<Written> {
  return fc
    .constantFrom(...values)
    .chain((value) =>
      fc
        .constantFrom(...loadVocabulary(language).valueWords(enumeration, value))
        .map((word) => ({ value, yaml: word })),
    );
}

function list(item: Shape, takesNone: boolean, language: string, depth: number): fc.Arbitrary<Written> {
  const some = fc
    .tuple(
      fc.uniqueArray(written(item, language, depth), {
        minLength: 1,
        maxLength: 3,
        selector: ({ value }) => JSON.stringify(value),
      }),
      fc.boolean(),
    )
    .map(([items, isShort]) => {
      const yaml = items.map((one) => one.yaml);
      const isOneText = yaml.length === 1 && typeof yaml[0] === 'string';
      return {
        value: items.map((one) => one.value),
        yaml: isShort && isOneText && item.kind !== 'object' ? yaml[0] : yaml,
      };
    });
  const none = fc.constantFrom(loadVocabulary(language).none[0], []).map((yaml) => ({ value: [], yaml }));
  return takesNone ? fc.oneof({ weight: 5, arbitrary: some }, { weight: 1, arbitrary: none }) : some;
}

function record(shape: Shape, language: string, depth: number): fc.Arbitrary<Written> {
  return fc
    .uniqueArray(fc.tuple(text, written(shape, language, depth)), {
      minLength: 1,
      maxLength: 3,
      selector: ([key]) => key,
    })
    .map((entries) => ({
      value: Object.fromEntries(entries.map(([key, one]) => [key, one.value])),
      yaml: Object.fromEntries(entries.map(([key, one]) => [key, one.yaml])),
    }));
}

function object(shape: ObjectShape, language: string, depth: number): fc.Arbitrary<Written> {
  const isDeep = depth <= 0;
  const properties = [...shape.properties.values()].filter(
    (property) => !isDeep || !holdsObjects(property.shape) || shape.required.includes(property.key),
  );
  return fc
    .subarray(properties, { minLength: 1, maxLength: Math.min(6, properties.length) })
    .map((some) => [
      ...new Set([...shape.required.flatMap((key) => shape.properties.get(key) ?? []), ...some]),
    ])
    .chain((some) => fc.tuple(...some.map((property) => pair(shape, property, language, depth))))
    .map((pairs) => ({
      value: Object.fromEntries(pairs.map(({ key, one }) => [key, one.value])),
      yaml: shorthand(shape, pairs) ?? Object.fromEntries(pairs.map(({ word, one }) => [word, one.yaml])),
    }));
}

interface WrittenPair {
  readonly key: string;
  readonly word: string;
  readonly one: Written;
}

function pair(shape: ObjectShape, { key, shape: own }: Property, language: string, depth: number) {
  const word = fc.constantFrom(...loadVocabulary(language).words(shape.type, key));
  return fc.record({ key: fc.constant(key), word, one: written(own, language, depth - 1) });
}

/** A lone value under the key that a bare text or list stands for is written bare half the time. */
function shorthand(shape: ObjectShape, pairs: readonly WrittenPair[]): unknown {
  const [only] = pairs;
  if (pairs.length !== 1 || !only || only.word.length % 2 === 0) return undefined;
  const isList = Array.isArray(only.one.yaml);
  return only.key === (isList ? shape.listKey : shape.scalarKey) ? only.one.yaml : undefined;
}

const holdsObjects = (shape: Shape): boolean =>
  shape.kind === 'object' || shape.kind === 'record' || (shape.kind === 'list' && holdsObjects(shape.item));

/** Any document of a kind, in any words of a language; only its naming key is the standard word, so that its kind is plain. */
export function anyDocument(kind: Kind, language: string): fc.Arbitrary<Written> {
  const { word, words } = loadVocabulary(language);
  return object(objectShape(typeOfKind(kind)), language, 4).map(({ value, yaml }) => {
    if (kind === 'handbook') return { value, yaml };
    const others = withoutKeys(yaml, words(typeOfKind(kind), kind));
    return {
      value: { ...(value as object), [kind]: '甲乙' },
      yaml: { [word(kind, kind)]: '甲乙', ...others },
    };
  });
}

function withoutKeys(yaml: unknown, words: readonly string[]): object {
  if (typeof yaml !== 'object' || yaml === null || Array.isArray(yaml)) return {};
  return Object.fromEntries(Object.entries(yaml).filter(([word]) => !words.includes(word)));
}
