import type { Forest, Item } from '../item.ts';

/** A part of a forest small enough for one diagram. */
export interface Diagram {
  /** Undefined: the roots of the forest side by side. */
  readonly root: Item | undefined;
  /** What hangs under the root here. */
  readonly children: readonly Item[];
}

export interface Diagrams {
  readonly diagrams: readonly Diagram[];
  /** Branches that have a diagram of their own, and a box without reports in their manager's. */
  readonly stubs: ReadonlySet<Item>;
}

/** Cuts a forest into diagrams of at most `most` boxes, as few as needed, larger branches first; lists that are longer are dealt out. */
export function diagramsOf(forest: Forest, most: number): Diagrams {
  const stubs = new Set<Item>();
  const weights = new Map<Item, number>();
  const weightOf = (item: Item) => (stubs.has(item) ? 1 : (weights.get(item) ?? 1));
  const settle = (children: readonly Item[], own: number): number => {
    let weight = children.reduce((sum, child) => sum + weightOf(child), own);
    const largest = [...children].sort((a, b) => weightOf(b) - weightOf(a));
    for (const child of largest) {
      if (weight <= most || weightOf(child) === 1) break;
      weight -= weightOf(child) - 1;
      stubs.add(child);
    }
    return weight;
  };
  for (const item of [...forest.items].reverse()) {
    weights.set(item, settle(item.children, 1 + item.assistants.length));
  }
  const [only] = forest.roots;
  const isSingle = only !== undefined && forest.roots.length === 1;
  if (!isSingle) settle(forest.roots, 0);
  const heads = forest.items.filter((item) => stubs.has(item) || (isSingle && item === only));
  const tops = isSingle ? [] : dealt(undefined, forest.roots, most);
  return { diagrams: [...tops, ...heads.flatMap((item) => dealt(item, item.children, most))], stubs };
}

function dealt(root: Item | undefined, children: readonly Item[], most: number): Diagram[] {
  if (children.length < most) return [{ root, children }];
  const parts = Math.ceil(children.length / (most - 1));
  const per = Math.ceil(children.length / parts);
  return Array.from({ length: parts }, (_, at) => ({
    root,
    children: children.slice(at * per, at * per + per),
  }));
}

/** The items of a diagram, managers before their reports. */
export function itemsIn({ root, children }: Diagram, stubs: ReadonlySet<Item>): Item[] {
  const items: Item[] = root === undefined ? [] : [root, ...root.assistants];
  const stack = [...children].reverse();
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    items.push(item);
    if (!stubs.has(item)) stack.push(...[...item.assistants, ...item.children].reverse());
  }
  return items;
}
