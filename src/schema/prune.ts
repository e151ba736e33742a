import type { Path } from '../diagnostics/position.ts';
import type { Node } from '../sources/tree.ts';
import { type Located, locate, type Written } from './origin.ts';
import type { Fault } from './validate.ts';

/**
 * Takes the faulty parts out of a value, so that what is left is what its type says: a faulty value goes, and an object
 * that lacks a key it must have goes as a whole. The nodes of items that go are remembered, so that the places of those
 * behind them stay right. False when nothing of the document can be kept.
 */
export function prune(value: unknown, faults: readonly Fault[], written: Written, root: Located): boolean {
  const paths = faults.map(faultyPath);
  if (paths.some((path) => path.length === 0)) return false;
  const nodes = paths.map((path) => locate(written, root, path).node);
  for (const [path, node] of inReverse(paths, nodes)) remove(value, path, node, written.repairs.omitted);
  return true;
}

function faultyPath({ keyword, path, params }: Fault): Path {
  return keyword === 'uniqueItems' ? [...path, Math.max(Number(params.i), Number(params.j))] : path;
}

/** Later items first, so that indices stay right; each path once. */
function inReverse(paths: readonly Path[], nodes: readonly (Node | undefined)[]): [Path, Node | undefined][] {
  const byText = new Map(
    paths.map((path, index) => [JSON.stringify(path), [path, nodes[index]] as [Path, Node | undefined]]),
  );
  return [...byText.values()].sort(([a], [b]) => comparePaths(b, a));
}

function comparePaths(a: Path, b: Path): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [one, other] = [a[index], b[index]];
    if (one === other) continue;
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one) < String(other) ? -1 : 1;
  }
  return 0;
}

function remove(value: unknown, path: Path, node: Node | undefined, omitted: Set<Node>): void {
  let parent = value as Record<string | number, unknown> | undefined;
  for (const step of path.slice(0, -1)) parent = parent?.[step] as typeof parent;
  const last = path.at(-1);
  if (parent === undefined || parent === null || last === undefined) return;
  if (Array.isArray(parent)) {
    parent.splice(Number(last), 1);
    if (node) omitted.add(node);
  } else delete parent[last];
}
