import type { Edit } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/diagnostic.ts';
import { lineStart } from '../sources/line-start.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { ListNode, MapNode, Node } from '../sources/tree.ts';
import { type Place, pathOf, type Reading } from './reading.ts';
import type { ObjectShape } from './shape.ts';

/**
 * Keys of a group that were written as the items of a list (`- 学历: 本科` below 任职资格): the group that they are, and one
 * finding. Undefined for a list that is one.
 */
export function keysAsItems(
  reading: Reading,
  list: ListNode,
  shape: ObjectShape,
  place: Place,
): MapNode | undefined {
  const pairs = list.items.flatMap((item) => (isKeyOf(shape, item) ? item.pairs : []));
  const [first] = pairs;
  if (!first || pairs.length < list.items.length) return undefined;
  const { source } = reading;
  const dashes = pairs.map(({ key }) => dashBefore(source, key.start));
  const at = dashes[0] ?? first.key.start;
  const edits = dashes.flatMap((start): Edit[] =>
    start === undefined ? [] : [{ start, end: start + 1, text: ' ' }],
  );
  reading.diagnostics.push(
    error(
      'YAML-43',
      { file: source.path, range: source.range(at, at + 1) },
      { key: first.key.text },
      { path: pathOf(place), ...(edits.length === pairs.length ? { fix: edits } : {}) },
    ),
  );
  return { ...list, kind: 'map', pairs };
}

/** A single key that the group has, and not its list's items. */
function isKeyOf(shape: ObjectShape, item: Node): item is MapNode {
  const [pair, ...others] = item.kind === 'map' ? item.pairs : [];
  if (!pair || others.length > 0) return false;
  const list = shape.properties.get(shape.listKey ?? '')?.shape;
  const inner = list?.kind === 'list' && list.item.kind === 'object' ? list.item : undefined;
  return shape.words.find(pair.key.text) !== undefined && inner?.words.find(pair.key.text) === undefined;
}

/** Offset of the dash right before an item on its line. */
function dashBefore({ text }: SourceFile, start: number): number | undefined {
  const line = text.slice(lineStart(text, start), start);
  const dash = /^[ ]*(-)[ ]+$/.exec(line);
  return dash ? start - line.length + line.indexOf('-') : undefined;
}
