/**
 * A YAML document as a tree of our own, so that nothing beyond this folder knows the YAML library. Aliases are
 * followed: a list or group that is referred to stands in the tree at each place, as the same object, and a text gets
 * the place where it is used. Scalars stay text as written (`001`, `NO` and `1.10` survive). Places are offsets into
 * the source text, without the spaces and comments around.
 */
export type Node = ScalarNode | MapNode | ListNode;

interface NodeBase {
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  /** The value; empty for a key without a value, `~` and `null` written plainly. */
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block' | 'empty';
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  /** In file order; duplicate keys are kept, for the reader to report. */
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly items: readonly Node[];
}
