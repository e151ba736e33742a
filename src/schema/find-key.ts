import type { MapNode, Pair } from '../sources/tree.ts';
import type { KeyWord } from '../vocabulary/word-index.ts';
import type { ObjectShape } from './shape.ts';

/**
 * What a pair's key stands for in an object. Where a type has a key for prose and one for items, a list under the first
 * and a text under the second are taken for the other, unless that is written too: `内容: [甲, 乙]` lists items.
 */
export function findKey(shape: ObjectShape, map: MapNode, pair: Pair): KeyWord | undefined {
  const found = shape.words.find(pair.key.text);
  if (!found) return undefined;
  const { scalarKey, listKey, textListKey } = shape;
  if (textListKey === undefined || scalarKey === undefined) return found;
  const isListUnderText = found.key === scalarKey && pair.value.kind === 'list';
  const isTextUnderList =
    listKey !== undefined && found.key === listKey && pair.value.kind === 'scalar' && pair.value.text !== '';
  if (!isListUnderText && !isTextUnderList) return found;
  const other = isListUnderText ? textListKey : scalarKey;
  const isOtherWritten = map.pairs.some((one) => shape.words.find(one.key.text)?.key === other);
  return isOtherWritten ? found : { ...found, key: other };
}
