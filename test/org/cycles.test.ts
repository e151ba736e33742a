import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCycles } from '../../src/org/cycles.ts';

const graph = fc
  .array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 12 })
  .map((lists) => lists.map((list) => list.map((to) => to % lists.length)));

const cyclesOf = (edges: readonly (readonly number[])[]) =>
  findCycles(
    edges.map((_, node) => node),
    (node) => (edges[node] ?? []).map((to, mark) => ({ to, mark })),
  );

function hasCycle(edges: readonly (readonly number[])[]): boolean {
  let left = edges.map((_, node) => node);
  for (;;) {
    const next = left.filter((node) => (edges[node] ?? []).some((to) => left.includes(to)));
    if (next.length === left.length) return left.length > 0;
    left = next;
  }
}

it('gives real rings, and none are left once their closing edges are cut', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const cycles = cyclesOf(edges);
      const kept = edges.map((list) => [...list]);
      for (const { members, marks } of cycles) {
        for (const [index, node] of members.entries()) {
          const next = members[(index + 1) % members.length];
          expect(edges[node]?.[marks[index] ?? -1]).toBe(next);
        }
        const last = members.at(-1) ?? -1;
        kept[last] = (kept[last] ?? []).filter((to) => to !== members[0]);
      }
      expect(cycles.length > 0).toBe(hasCycle(edges));
      expect(hasCycle(kept)).toBe(false);
    }),
    { seed: 7, numRuns: 500 },
  );
});

it('gives each ring once where everybody has one superior', () => {
  const cycles = cyclesOf([[1], [2], [0], [0], [4], [6], []]);
  expect(cycles.map(({ members }) => members)).toEqual([[0, 1, 2], [4]]);
});

it('walks a chain and a ring of a hundred thousand, and shows the ends of the ring', () => {
  const size = 100_000;
  const [ring] = cyclesOf(Array.from({ length: size }, (_, node) => [(node + 1) % size]));
  expect(ring?.length).toBe(size);
  expect(ring?.members).toHaveLength(100);
  expect(ring?.members.at(-1)).toBe(size - 1);
});
