import type { ChartModel, ChartNode } from './model.ts';

export interface Shallow {
  readonly model: ChartModel;
  /** Posts that are not drawn. */
  readonly hidden: number;
}

/** A model with so many levels of boxes, all for infinity. A head stands on the level of its unit. */
export function toDepth(model: ChartModel, depth: number): Shallow {
  if (depth === Number.POSITIVE_INFINITY) return { model, hidden: 0 };
  const roots = model.roots.map((root) => cut(root, depth));
  const count = (nodes: readonly ChartNode[]) => nodes.reduce((sum, node) => sum + positionsIn(node), 0);
  return { model: { ...model, roots }, hidden: count(model.roots) - count(roots) };
}

function cut(node: ChartNode, depth: number): ChartNode {
  const below = (nodes: readonly ChartNode[]) =>
    depth <= 1 ? [] : nodes.map((child) => cut(child, depth - 1));
  return {
    ...node,
    ...(node.head === undefined ? {} : { head: cut(node.head, depth) }),
    children: below(node.children),
    assistants: below(node.assistants),
  };
}

function positionsIn(node: ChartNode): number {
  let count = 0;
  const stack = [node];
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    if (one.kind === 'position' && !one.external) count++;
    stack.push(...one.children, ...one.assistants, ...(one.head === undefined ? [] : [one.head]));
  }
  return count;
}
