import type { ListNode, Node } from '../sources/tree.ts';

/** Holds nothing: no text, no keys, or only items that hold nothing. */
export function isBlank(node: Node): boolean {
  if (node.kind === 'scalar') return node.text.trim() === '';
  return node.kind === 'map' ? node.pairs.length === 0 : node.items.every(isBlank);
}

/** The items of a list that become values: blank ones are passed over, and those that were left out as faulty. */
export function keptItems(list: ListNode, omitted: ReadonlySet<Node> | undefined): readonly Node[] {
  const isKept = (item: Node) => !isBlank(item) && !omitted?.has(item);
  return list.items.every(isKept) ? list.items : list.items.filter(isKept);
}
