import { describe, expect, test } from 'vitest';
import { drawCharstring } from '../../../src/renderers/fonts/charstring.ts';

/** A number of a charstring. */
const n = (value: number): number[] => [28, (value >> 8) & 255, value & 255];
const program = (...parts: (number | number[])[]): Buffer => Buffer.from(parts.flat());
const MOVE = 21;
const LINE = 5;
const CURVE = 8;
const END = 14;

interface Read {
  readonly contours: number;
  readonly box: readonly number[];
  readonly points: readonly (readonly [x: number, y: number, on: boolean])[];
}

/** A simple glyph as `glyf` has it. */
function read(outline: Buffer): Read {
  const contours = outline.readInt16BE(0);
  const box = [2, 4, 6, 8].map((at) => outline.readInt16BE(at));
  const count = outline.readUInt16BE(8 + 2 * contours) + 1;
  const flags = 12 + 2 * contours;
  let [x, y] = [0, 0];
  const points = Array.from({ length: count }, (_, k) => {
    x += outline.readInt16BE(flags + count + 2 * k);
    y += outline.readInt16BE(flags + 3 * count + 2 * k);
    return [x, y, outline[flags + k] === 1] as const;
  });
  return { contours, box, points };
}

const draw = (bytes: Buffer, local: Buffer[] = [], global: Buffer[] = []) =>
  read(drawCharstring(bytes, { local, global }).toOutline());

describe('a charstring', () => {
  test('draws lines, with a width before the first move', () => {
    const square = program(n(500), n(100), n(0), MOVE, n(200), n(0), n(0), n(300), n(-200), n(0), LINE, END);
    expect(draw(square)).toEqual({
      contours: 1,
      box: [100, 0, 300, 300],
      points: [
        [100, 0, true],
        [300, 0, true],
        [300, 300, true],
        [100, 300, true],
      ],
    });
  });

  test('draws a quarter of a circle that nobody can tell from one', () => {
    const r = 1000;
    const k = 552;
    const quarter = program(
      n(r),
      n(0),
      MOVE,
      n(0),
      n(k),
      n(k - r),
      n(r - k),
      n(-k),
      n(0),
      CURVE,
      n(0),
      n(-r),
      LINE,
      END,
    );
    const { points } = draw(quarter);
    const curve = points.slice(0, points.findLastIndex(([, , on]) => !on) + 2);
    expect(curve.length).toBeGreaterThan(4);
    for (let at = 0; at + 2 < curve.length; at += 2) {
      const [[x0, y0], [x1, y1], [x2, y2]] = curve.slice(at, at + 3) as [
        Read['points'][0],
        Read['points'][0],
        Read['points'][0],
      ];
      for (const t of [0.25, 0.5, 0.75]) {
        const s = 1 - t;
        const [x, y] = [s * s * x0 + 2 * s * t * x1 + t * t * x2, s * s * y0 + 2 * s * t * y1 + t * t * y2];
        expect(Math.abs(Math.hypot(x, y) - r)).toBeLessThan(2);
      }
    }
  });

  test('skips hints and their masks, and calls routines', () => {
    const line = program(n(0), n(300), n(-200), n(0), LINE, 11);
    const body = program(
      n(10),
      n(20),
      1,
      n(10),
      n(20),
      n(30),
      n(40),
      19,
      0xe0,
      n(0),
      n(0),
      MOVE,
      n(200),
      n(0),
      LINE,
    );
    const glyph = program([...body], n(-107), 10, END);
    expect(draw(glyph, [line]).points).toHaveLength(4);
    expect(draw(program([...body], n(-107), 29, END), [], [line]).points).toHaveLength(4);
  });

  test.each([
    ['calls without end', program(n(-107), 10), [program(n(-107), 10)]],
    ['a routine that is not there', program(n(5), 10), []],
    ['a number cut off', program(28, 1), []],
  ])('is refused: %s', (_, glyph, local) => {
    expect(() => drawCharstring(glyph, { local, global: [] })).toThrow(RangeError);
  });
});
