import type { ChartModel, ChartNode } from './model.ts';

/** A node with what the layout asks of it again and again. A head has no item of its own: its box is part of the unit's. */
export interface Item {
  readonly node: ChartNode;
  readonly parent: Item | undefined;
  readonly depth: number;
  readonly isAssistant: boolean;
  readonly children: readonly Item[];
  readonly assistants: readonly Item[];
  /** Posts in this branch, itself, heads and assistants included. */
  readonly positions: number;
  /** Items in this branch, itself included. */
  readonly size: number;
}

export interface Forest {
  readonly title: string;
  readonly roots: readonly Item[];
  /** Every item, managers before their reports, in reading order. */
  readonly items: readonly Item[];
  /** The item that shows the node, by the node's id; heads lead to their unit's item. */
  readonly byId: ReadonlyMap<string, Item>;
}

interface Draft extends Item {
  children: Draft[];
  assistants: Draft[];
  positions: number;
  size: number;
}

/** More than these beside one stem are drawn below with the other reports. */
const MOST_ASSISTANTS = 4;

/** Prepares a model for the layout. No recursion: a chain of reports may be of any length. */
export function forestOf(model: ChartModel): Forest {
  const roots = model.roots.map((node) => draft(node, undefined, false));
  const items: Draft[] = [];
  const stack = [...roots].reverse();
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    items.push(item);
    grow(item);
    stack.push(...[...item.assistants, ...item.children].reverse());
  }
  for (const item of [...items].reverse()) {
    const below = [...item.assistants, ...item.children];
    item.size = below.reduce((sum, child) => sum + child.size, 1);
    item.positions = below.reduce((sum, child) => sum + child.positions, ownPositions(item.node));
  }
  const byId = new Map<string, Item>();
  for (const item of items) {
    byId.set(item.node.id, item);
    if (item.node.head !== undefined) byId.set(item.node.head.id, item);
  }
  return { title: model.title, roots, items, byId };
}

function draft(node: ChartNode, parent: Draft | undefined, isAssistant: boolean): Draft {
  const depth = parent === undefined ? 0 : parent.depth + 1;
  return { node, parent, depth, isAssistant, children: [], assistants: [], positions: 0, size: 0 };
}

function ownPositions(node: ChartNode): number {
  const own = node.kind === 'position' && !node.external ? 1 : 0;
  return own + (node.head === undefined ? 0 : 1);
}

/** Hangs the reports: assistants beside the stem where that can be drawn, else before the other reports. */
function grow(item: Draft): void {
  const { node } = item;
  const assistants = [...(node.head?.assistants ?? []), ...node.assistants];
  const children = [...(node.head?.children ?? []), ...node.children];
  const simple = assistants.filter((one) => isSimple(one));
  const beside = children.length === 0 ? [] : simple.slice(0, MOST_ASSISTANTS);
  const below = assistants.filter((one) => !beside.includes(one));
  item.assistants = beside.map((one) => draft(one, item, true));
  item.children = [
    ...below.map((one) => draft(one, item, true)),
    ...children.map((one) => draft(one, item, false)),
  ];
}

function isSimple(node: ChartNode): boolean {
  return node.children.length === 0 && node.assistants.length === 0 && node.head === undefined;
}
