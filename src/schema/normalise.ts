import { error, warning } from '../diagnostics/diagnostic.ts';
import { lineStart } from '../sources/line-start.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { ListNode, MapNode, Node, Pair, ScalarNode } from '../sources/tree.ts';
import { fold } from '../vocabulary/fold.ts';
import { isNone, readBoolean, valueIndex } from '../vocabulary/word-index.ts';
import { isBlank, keptItems } from './blank.ts';
import { DATE, readDate } from './dates.ts';
import { findKey } from './find-key.ts';
import { keysAsItems } from './keys-as-items.ts';
import { checkLength } from './lengths.ts';
import { readNumber } from './numbers.ts';
import { type Place, pathOf, placeOf, type Reading } from './reading.ts';
import { recordKeys } from './record-keys.ts';
import type { ListShape, ObjectShape, Property, RecordShape, Shape } from './shape.ts';
import { readUnknownKeys } from './unknown-keys.ts';

/**
 * Brings a YAML value into its canonical form: English keys, shorthands expanded, scalars typed. What cannot be brought
 * into it is left as it stands, for the validator to find; nothing is dropped but what a finding tells of.
 */
export function readValue(reading: Reading, node: Node, shape: Shape, place: Place): unknown {
  switch (shape.kind) {
    case 'object':
      return readObject(reading, node, shape, place);
    case 'list':
      return readList(reading, node, shape, place);
    case 'record':
      return readRecord(reading, node, shape, place);
    default:
      return node.kind === 'scalar' ? readScalar(reading, node, shape, place) : asItStands(node);
  }
}

function readObject(reading: Reading, node: Node, shape: ObjectShape, place: Place): unknown {
  const map = node.kind === 'list' ? keysAsItems(reading, node, shape, place) : node;
  if (map?.kind === 'map') return readMap(reading, map, shape, place);
  const key = node.kind === 'scalar' ? shape.scalarKey : shape.listKey;
  const property = key === undefined ? undefined : shape.properties.get(key);
  if (!property) return asItStands(node);
  const inner = { parent: place, step: property.key, key: place.key };
  return { [property.key]: readValue(reading, node, property.shape, inner) };
}

function readMap(reading: Reading, map: MapNode, shape: ObjectShape, place: Place): Record<string, unknown> {
  const { parent, step, key } = place;
  const here: Place = { parent, step, key, object: { shape, map } };
  const value: Record<string, unknown> = {};
  const written = new Map<string, ScalarNode>();
  const unknown: Pair[] = [];
  for (const pair of map.pairs) {
    const word = findKey(shape, map, pair);
    if (word) reading.keys.push({ node: pair.key, word, type: shape.type, place: here });
    const property = shape.properties.get(word?.key ?? reading.repairs.guessed.get(pair.key) ?? '');
    if (!property) {
      unknown.push(pair);
      continue;
    }
    const first = written.get(property.key);
    if (first) {
      reportTwice(reading, pair.key, first, { parent: here, step: property.key, key: pair.key });
      continue;
    }
    written.set(property.key, pair.key);
    readProperty(reading, pair, property, here, value);
  }
  if (unknown.length > 0) {
    const read = (pair: Pair, property: Property) => readProperty(reading, pair, property, here, value);
    readUnknownKeys(reading, { map, shape, place: here, unknown, written, read });
  }
  return value;
}

function readProperty(
  reading: Reading,
  pair: Pair,
  property: Property,
  here: Place,
  value: Record<string, unknown>,
): void {
  const place: Place = { parent: here, step: property.key, key: pair.key };
  if (isBlank(pair.value) && !isExplicitlyNothing(pair.value, property.shape)) {
    if (property.isNullable) value[property.key] = null;
    const isRequired = here.object?.shape.required.includes(property.key);
    if (!property.mayBeBlank && !isRequired) reportBlank(reading, pair, property.shape, place);
    return;
  }
  value[property.key] = readValue(reading, pair.value, property.shape, place);
}

/** `[]` where a list of names stands says that there are none. */
const isExplicitlyNothing = (node: Node, shape: Shape) =>
  node.kind === 'list' && node.items.length === 0 && shape.kind === 'list' && shape.takesNone;

function readList(reading: Reading, node: Node, shape: ListShape, place: Place): unknown {
  if (node.kind === 'map') return asItStands(node);
  const only = node.kind === 'scalar' ? node : node.items.length === 1 ? node.items[0] : undefined;
  if (shape.takesNone && only?.kind === 'scalar' && isNone(only.text)) return [];
  const inner = (index: number): Place => ({ parent: place, step: index, key: place.key });
  if (node.kind === 'list') {
    const items = keptItems(node, reading.repairs.omitted);
    if (items.length < node.items.length) reportBlankItems(reading, node, place);
    return items.map((item, index) => readValue(reading, item, shape.item, inner(index)));
  }
  return takesText(shape.item) ? [readValue(reading, node, shape.item, inner(0))] : asItStands(node);
}

/** Can one text stand for an item? Then it can stand for a list of one. */
const takesText = (shape: Shape) => (shape.kind === 'object' ? shape.scalarKey !== undefined : true);

function readRecord(reading: Reading, node: Node, shape: RecordShape, place: Place): unknown {
  const entries = recordKeys(node, shape);
  if (!entries) return asItStands(node);
  const record: Record<string, unknown> = Object.create(null);
  const written = new Map<string, ScalarNode | undefined>();
  for (const { key, node: keyNode, value } of entries) {
    const inner: Place = { parent: place, step: key, key: keyNode ?? place.key };
    if (written.has(key)) {
      const first = written.get(key);
      if (keyNode && first) reportTwice(reading, keyNode, first, inner);
      continue;
    }
    written.set(key, keyNode);
    if (!isBlank(value)) record[key] = readValue(reading, value, shape.value, inner);
    else if (keyNode) reportBlank(reading, { key: keyNode, value }, shape.value, inner);
  }
  return record;
}

function readScalar(
  reading: Reading,
  node: ScalarNode,
  shape: Exclude<Shape, ObjectShape | ListShape | RecordShape>,
  place: Place,
): unknown {
  const text = node.text.trim();
  switch (shape.kind) {
    case 'text':
      checkLength(reading, node, text, { place, isName: shape.isName });
      return shape.takesNone && isNone(text) ? null : text;
    case 'choice':
      return valueIndex(shape.enumeration).get(fold(text)) ?? text;
    case 'boolean':
      return readBoolean(text) ?? text;
    case 'date': {
      const read = readDate(text);
      if (read && !read.isPlain && DATE.test(read.value)) reportUnderstood(reading, node, read.value, place);
      return read?.value ?? text;
    }
    case 'number': {
      const read = readNumber(text, shape);
      if (read && !read.isPlain) reportUnderstood(reading, node, String(read.value), place);
      return read?.value ?? text;
    }
  }
}

/** The value without any reading of it, for the validator to find wrong. */
function asItStands(node: Node): unknown {
  if (node.kind === 'scalar') return node.text.trim();
  if (node.kind === 'list') return node.items.map(asItStands);
  const value: Record<string, unknown> = Object.create(null);
  for (const pair of node.pairs) value[pair.key.text] = asItStands(pair.value);
  return value;
}

function reportTwice(reading: Reading, key: ScalarNode, first: ScalarNode, place: Place): void {
  reading.twice.add(key).add(first);
  const { file, range } = placeOf(reading.source, first);
  reading.diagnostics.push(
    error(
      'KEY-04',
      placeOf(reading.source, key),
      { key: key.text, other: first.text },
      {
        path: pathOf(place),
        related: [{ note: 'first-used-here', file, range }],
      },
    ),
  );
}

function reportBlank(reading: Reading, { key, value }: Pair, shape: Shape, place: Place): void {
  if (isLostReference(reading.source, value)) return;
  const takesList = shape.kind === 'list' || (shape.kind === 'object' && shape.listKey !== undefined);
  const isAboveList = takesList && value.kind === 'scalar' && isListNext(reading.source, key);
  const facts = { key: key.text, ...(isAboveList ? { isAboveList } : {}) };
  reading.diagnostics.push(warning('VALUE-02', placeOf(reading.source, key), facts, { path: pathOf(place) }));
}

/** True when the line after a key that has nothing is an item of a list around the key. */
function isListNext({ text }: SourceFile, key: ScalarNode): boolean {
  const column = key.start - lineStart(text, key.start);
  const next = /^[^\n]*(?:\n[ \t]*(?:#[^\n]*)?\r?(?=\n))*\n( *)- /.exec(text.slice(key.end, key.end + 1000));
  return next?.[1] !== undefined && next[1].length < column;
}

function reportBlankItems(reading: Reading, list: ListNode, place: Place): void {
  for (const item of list.items) {
    if (!isBlank(item) || isLostReference(reading.source, item)) continue;
    reading.diagnostics.push(
      warning(
        'VALUE-09',
        placeOf(reading.source, item),
        { key: place.key?.text ?? '' },
        { path: pathOf(place) },
      ),
    );
  }
}

/** A reference (`*x`) that leads nowhere is blank, and told of as what it is. */
const isLostReference = ({ text }: SourceFile, node: Node): boolean =>
  node.kind === 'scalar' && node.style === 'empty' && text.charAt(node.start) === '*';

function reportUnderstood(reading: Reading, node: ScalarNode, read: string, place: Place): void {
  reading.diagnostics.push(
    warning(
      'VALUE-06',
      placeOf(reading.source, node),
      { key: place.key?.text ?? '', text: node.text.trim(), read },
      { path: pathOf(place), fix: [{ start: node.start, end: node.end, text: read }] },
    ),
  );
}
