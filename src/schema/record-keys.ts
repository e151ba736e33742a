import type { Node, ScalarNode } from '../sources/tree.ts';
import type { RecordShape } from './shape.ts';

export interface RecordEntry {
  readonly key: string;
  /** Absent when the key is made of the value. */
  readonly node: ScalarNode | undefined;
  readonly value: Node;
}

/**
 * The entries of a mapping with keys of the author's own. Where paths may stand for it, each goes under the name of its
 * file without the ending. Undefined when the node is no such thing.
 */
export function recordKeys(node: Node, shape: RecordShape): readonly RecordEntry[] | undefined {
  if (node.kind === 'map')
    return node.pairs.map((pair) => ({ key: pair.key.text.trim(), node: pair.key, value: pair.value }));
  if (!shape.takesPaths) return undefined;
  const values = node.kind === 'list' ? node.items : [node];
  return values.map((value) => ({
    key: value.kind === 'scalar' ? fileName(value.text.trim()) : '',
    node: undefined,
    value,
  }));
}

const fileName = (path: string) => path.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '') || path;
