import { expect, test } from 'vitest';
import { glyphContours } from '../../../src/renderers/chart/glyph-contours.ts';
import type { TrueType } from '../../../src/renderers/fonts/true-type.ts';

const words = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [at, value] of values.entries()) bytes.writeInt16BE(value, 2 * at);
  return bytes;
};
const BOUNDS = [0, 0, 0, 0];

/** One contour; `steps` from each point to the next, across and up. */
const simple = (flags: number[], across: number[], up: number[]): Buffer =>
  Buffer.concat([
    words(1, ...BOUNDS, flags.length - 1, 0),
    Buffer.from(flags),
    words(...across),
    words(...up),
  ]);

const fontOf = (...outlines: Buffer[]) =>
  ({ outline: (glyph: number) => outlines[glyph] ?? Buffer.alloc(0) }) as unknown as TrueType;

const TRIANGLE = simple([1, 1, 1], [0, 10, -10], [0, 0, 10]);

const pointsOf = (contour: readonly number[] = []): string[] =>
  contour.flatMap((x, at) => (at % 2 === 0 ? [`${x} ${contour[at + 1]}`] : []));

test('points on a contour are joined as they are', () => {
  expect(glyphContours(fontOf(TRIANGLE), 0)).toEqual([[0, 0, 10, 0, 0, 10]]);
});

test('between two points off a contour lies one on it, also where it begins', () => {
  const [contour] = glyphContours(fontOf(simple([0, 0, 0, 0], [0, 10, 0, -10], [0, 0, 10, 0])), 0);
  const points = pointsOf(contour);
  expect(points.filter((_, at) => at % 4 === 0)).toEqual(['0 5', '5 0', '10 5', '5 10', '0 5']);
  expect(points).not.toContain('10 0');
});

test('parts of a glyph are scaled and moved', () => {
  const parts = Buffer.concat([
    words(-1, ...BOUNDS),
    words(0x0002 | 0x0008 | 0x0020, 1),
    Buffer.from([20, 0xfd]),
    words(0x2000),
    words(0x0001 | 0x0002, 1, 300, -300),
  ]);
  expect(glyphContours(fontOf(parts, TRIANGLE), 0)).toEqual([
    [20, -3, 25, -3, 20, 2],
    [300, -300, 310, -300, 300, -290],
  ]);
});

test('a glyph that says more than it has, or holds itself, has no contours', () => {
  const itself = Buffer.concat([words(-1, ...BOUNDS, 0x0002, 0), Buffer.from([0, 0])]);
  expect(glyphContours(fontOf(TRIANGLE.subarray(0, 20)), 0)).toEqual([]);
  expect(glyphContours(fontOf(itself), 0)).toEqual([]);
  expect(glyphContours(fontOf(), 0)).toEqual([]);
});
