/** An edge of a graph and what the caller wants to remember of it. */
export interface Edge<Node, Mark> {
  readonly to: Node;
  readonly mark: Mark;
}

/**
 * A ring of edges: `members[i]` leads by `marks[i]` to the next, the last to the first. The edge that closes it, the last one,
 * is the one to cut. Of a ring longer than `SHOWN` only the first ones and the last are kept; `length` counts all.
 */
export interface Cycle<Node, Mark> {
  readonly members: readonly Node[];
  readonly marks: readonly Mark[];
  readonly length: number;
}

const SHOWN = 100;

interface Frame<Node, Mark> {
  readonly node: Node;
  readonly edges: readonly Edge<Node, Mark>[];
  next: number;
}

/**
 * Cycles such that the graph has none left when the closing edge of each is cut; a graph in which every node has at most one edge
 * gives each of its cycles once. Depth first in the order of `nodes`, so the same graph always gives the same answer;
 * no recursion, linear time.
 */
export function findCycles<Node, Mark>(
  nodes: readonly Node[],
  edgesOf: (node: Node) => readonly Edge<Node, Mark>[],
): Cycle<Node, Mark>[] {
  const cycles: Cycle<Node, Mark>[] = [];
  const done = new Set<Node>();
  const depths = new Map<Node, number>();
  const stack: Frame<Node, Mark>[] = [];
  const enter = (node: Node) => {
    depths.set(node, stack.length);
    stack.push({ node, edges: edgesOf(node), next: 0 });
  };
  for (const start of nodes) {
    if (!done.has(start)) enter(start);
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const edge = frame.edges[frame.next];
      frame.next += 1;
      if (!edge) {
        stack.pop();
        depths.delete(frame.node);
        done.add(frame.node);
        continue;
      }
      const depth = depths.get(edge.to);
      if (depth !== undefined) cycles.push(ring(stack, depth));
      else if (!done.has(edge.to)) enter(edge.to);
    }
  }
  return cycles;
}

function ring<Node, Mark>(stack: readonly Frame<Node, Mark>[], from: number): Cycle<Node, Mark> {
  const length = stack.length - from;
  const shown =
    length > SHOWN ? [...stack.slice(from, from + SHOWN - 1), ...stack.slice(-1)] : stack.slice(from);
  return {
    length,
    members: shown.map((frame) => frame.node),
    marks: shown.flatMap((frame) => {
      const edge = frame.edges[frame.next - 1];
      return edge ? [edge.mark] : [];
    }),
  };
}
