import { COMPONENT, type Component, componentsOf } from '../fonts/composite-glyph.ts';
import type { TrueType } from '../fonts/true-type.ts';

/** A contour in units of the font, y upwards: x, y, x, y … of a polygon that closes by itself. Curves are drawn as lines. */
export type Contour = readonly number[];

const ON_CURVE = 0x01;
const SHORT_X = 0x02;
const SHORT_Y = 0x04;
const REPEAT = 0x08;
const SAME_X = 0x10;
const SAME_Y = 0x20;

/** Parts of parts at most. */
const DEEPEST = 4;

/** Lines that a curve is drawn as: at the sizes of a chart's lettering nobody sees its corners. */
const PIECES = 4;

/** The contours of a glyph; none for a blank, nor for one that says more than it has. Source: OpenType specification, “glyf”. */
export function glyphContours(font: TrueType, glyph: number): readonly Contour[] {
  try {
    return contoursOf(font, glyph, 0);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function contoursOf(font: TrueType, glyph: number, depth: number): readonly Contour[] {
  const outline = font.outline(glyph);
  if (outline.length < 10 || depth > DEEPEST) return [];
  const count = outline.readInt16BE(0);
  return count < 0 ? partsOf(font, outline, depth) : simpleContours(outline, count);
}

/** A glyph put together of others, each moved and sometimes scaled. */
function partsOf(font: TrueType, outline: Buffer, depth: number): readonly Contour[] {
  return componentsOf(outline).flatMap((component) => {
    const { at, flags } = component;
    const part = contoursOf(font, component.glyph, depth + 1);
    const [dx, dy] = flags & COMPONENT.offsets ? offsetsOf(outline, at + 4, flags) : [0, 0];
    const matrix = matrixOf(outline, component);
    return part.map((contour) => moved(contour, matrix, dx, dy));
  });
}

function offsetsOf(outline: Buffer, at: number, flags: number): readonly [number, number] {
  return flags & COMPONENT.words
    ? [outline.readInt16BE(at), outline.readInt16BE(at + 2)]
    : [outline.readInt8(at), outline.readInt8(at + 1)];
}

type Matrix = readonly [a: number, b: number, c: number, d: number];

/** How a part is scaled, as fixed numbers with 14 bits behind the point say. */
function matrixOf(outline: Buffer, { flags, scaleAt }: Component): Matrix {
  const value = (index: number) => outline.readInt16BE(scaleAt + 2 * index) / 0x4000;
  if (flags & COMPONENT.scale) return [value(0), 0, 0, value(0)];
  if (flags & COMPONENT.xyScale) return [value(0), 0, 0, value(1)];
  if (flags & COMPONENT.matrix) return [value(0), value(1), value(2), value(3)];
  return [1, 0, 0, 1];
}

function moved(contour: Contour, [a, b, c, d]: Matrix, dx: number, dy: number): Contour {
  return contour.map((value, at) => {
    const other = contour[at % 2 === 0 ? at + 1 : at - 1] ?? 0;
    return at % 2 === 0 ? a * value + c * other + dx : b * other + d * value + dy;
  });
}

function simpleContours(outline: Buffer, count: number): readonly Contour[] {
  if (count === 0) return [];
  const ends = Array.from({ length: count }, (_, index) => outline.readUInt16BE(10 + 2 * index));
  const points = (ends.at(-1) ?? -1) + 1;
  const start = 12 + 2 * count + outline.readUInt16BE(10 + 2 * count);
  const { flags, next } = readFlags(outline, start, points);
  const xs = readSteps(outline, next, flags, SHORT_X, SAME_X);
  const ys = readSteps(outline, xs.next, flags, SHORT_Y, SAME_Y);
  return ends.map((end, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return flattened(
      xs.values.slice(from, end + 1),
      ys.values.slice(from, end + 1),
      flags.slice(from, end + 1),
    );
  });
}

interface Read<T> {
  readonly next: number;
  readonly values: T;
}

function readFlags(outline: Buffer, start: number, points: number): { flags: number[]; next: number } {
  const flags: number[] = [];
  let at = start;
  while (flags.length < points) {
    const flag = outline.readUInt8(at);
    at += 1;
    flags.push(flag);
    if ((flag & REPEAT) === 0) continue;
    for (let left = outline.readUInt8(at); left > 0; left -= 1) flags.push(flag);
    at += 1;
  }
  return { flags, next: at };
}

/** Coordinates of one axis, each told as the step from the one before. */
function readSteps(
  outline: Buffer,
  start: number,
  flags: readonly number[],
  short: number,
  same: number,
): Read<number[]> {
  let at = start;
  let value = 0;
  const values = flags.map((flag) => {
    if (flag & short) {
      value += flag & same ? outline.readUInt8(at) : -outline.readUInt8(at);
      at += 1;
    } else if ((flag & same) === 0) {
      value += outline.readInt16BE(at);
      at += 2;
    }
    return value;
  });
  return { next: at, values };
}

/** Lines through the points; between two points off the curve lies one on it. */
function flattened(xs: readonly number[], ys: readonly number[], flags: readonly number[]): Contour {
  const count = flags.length;
  const isOn = (at: number): boolean => ((flags[at % count] ?? 0) & ON_CURVE) !== 0;
  const x = (at: number): number => xs[at % count] ?? 0;
  const y = (at: number): number => ys[at % count] ?? 0;
  const first = flags.findIndex((flag) => flag & ON_CURVE);
  const from = Math.max(0, first);
  const start = first < 0 ? [(x(0) + x(count - 1)) / 2, (y(0) + y(count - 1)) / 2] : [x(from), y(from)];
  const contour = [...start];
  for (let at = first < 0 ? from : from + 1; at < from + count; at += 1) {
    if (isOn(at)) {
      contour.push(x(at), y(at));
      continue;
    }
    const isLast = at === from + count - 1;
    const half = isOn(at + 1) ? 0 : 0.5;
    const end = isLast
      ? start
      : [x(at + 1) + half * (x(at) - x(at + 1)), y(at + 1) + half * (y(at) - y(at + 1))];
    addCurve(contour, x(at), y(at), end[0] ?? 0, end[1] ?? 0);
  }
  return contour;
}

/** A quadratic curve from the contour's last point. */
function addCurve(contour: number[], cx: number, cy: number, x: number, y: number): void {
  const [x0, y0] = [contour.at(-2) ?? 0, contour.at(-1) ?? 0];
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const t = piece / PIECES;
    const s = 1 - t;
    contour.push(s * s * x0 + 2 * s * t * cx + t * t * x, s * s * y0 + 2 * s * t * cy + t * t * y);
  }
}
