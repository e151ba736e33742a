import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../src/renderers/chart/coverage.ts';

const PLACE = { x: 0, y: 0, across: 1, down: 1 };

/** What is covered of each pixel, row by row. */
function covered(polygons: readonly (readonly number[])[], width = 8, height = 8, place = PLACE): number[] {
  const parts = Array.from({ length: width * height }, () => 0);
  const sheet = { width, height, cover: (at: number, part: number) => (parts[at] = part) };
  new Coverage().fill(polygons, place, sheet);
  return parts;
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

const square = (x: number, y: number, side: number): number[] => [
  x,
  y,
  x + side,
  y,
  x + side,
  y + side,
  x,
  y + side,
];

describe('Coverage', () => {
  it('covers whole pixels wholly and cut ones in part', () => {
    const parts = covered([square(1.5, 1, 2)], 4, 4);
    expect(parts.map((part) => Math.round(part * 1000) / 1000)).toEqual([
      ...[0, 0, 0, 0],
      ...[0, 0.5, 1, 0.5],
      ...[0, 0.5, 1, 0.5],
      ...[0, 0, 0, 0],
    ]);
  });

  it('leaves holes where a contour runs the other way round, and covers twice no more than once', () => {
    const [hole = [], again = []] = [square(2, 2, 2), square(0, 0, 6)];
    const backwards = [...hole.slice(6), ...hole.slice(4, 6), ...hole.slice(2, 4), ...hole.slice(0, 2)];
    expect(sum(covered([square(0, 0, 6), backwards]))).toBeCloseTo(32, 4);
    expect(sum(covered([square(0, 0, 6), again]))).toBeCloseTo(36, 4);
  });

  it('puts outlines where they belong, also upside down, and leaves out what lies beside the sheet', () => {
    expect(covered([square(0, 0, 1)], 4, 4, { x: 2, y: 2, across: 1, down: -1 }).indexOf(1)).toBe(6);
    expect(sum(covered([square(-3, -3, 5)], 4, 4))).toBeCloseTo(4, 4);
    expect(sum(covered([square(20, 20, 5)], 4, 4))).toBe(0);
    expect(sum(covered([], 4, 4))).toBe(0);
  });

  it('covers as much of the sheet as a triangle is large', () => {
    const corner = fc.double({ min: 0, max: 8, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(corner, corner, corner, corner, corner, corner), (points) => {
        const [ax, ay, bx, by, cx, cy] = points;
        const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        // What covers less than a five hundredth of a pixel is not painted.
        expect(Math.abs(sum(covered([points])) - area)).toBeLessThan(0.08);
      }),
      { seed: 7 },
    );
  });

  it('forgets what it has handed over', () => {
    const coverage = new Coverage();
    const seen: number[] = [];
    const sheet = { width: 4, height: 4, cover: (at: number) => seen.push(at) };
    coverage.fill([square(0, 0, 4)], PLACE, sheet);
    seen.length = 0;
    coverage.fill([square(1, 1, 1)], PLACE, sheet);
    expect(seen).toEqual([5]);
  });
});
