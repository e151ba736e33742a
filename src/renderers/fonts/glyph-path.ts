/** Contours of a glyph in a font's units, as TrueType draws them: lines and quadratic curves. */
export class GlyphPath {
  readonly #contours: Point[][] = [];
  #x = 0;
  #y = 0;

  get x(): number {
    return this.#x;
  }

  get y(): number {
    return this.#y;
  }

  /** Begins a contour. */
  move(dx: number, dy: number): void {
    this.#step(dx, dy);
    this.#contours.push([this.#point(true)]);
  }

  line(dx: number, dy: number): void {
    this.#step(dx, dy);
    this.#contours.at(-1)?.push(this.#point(true));
  }

  /** A cubic curve, its points each from the one before: drawn as so many quadratic ones that nobody sees the difference. */
  curve(dx1: number, dy1: number, dx2: number, dy2: number, dx3: number, dy3: number): void {
    const [x0, y0] = [this.#x, this.#y];
    const [x1, y1] = [x0 + dx1, y0 + dy1];
    const [x2, y2] = [x1 + dx2, y1 + dy2];
    const [x3, y3] = [x2 + dx3, y2 + dy3];
    const bend = Math.hypot(x3 - 3 * x2 + 3 * x1 - x0, y3 - 3 * y2 + 3 * y1 - y0);
    const pieces = Math.min(MOST_PIECES, Math.max(1, Math.ceil(Math.cbrt((bend * BEND) / TOLERANCE))));
    const contour = this.#contours.at(-1);
    const cubic: Cubic = [
      [x0, x1, x2, x3],
      [y0, y1, y2, y3],
    ];
    for (let piece = 0; piece < pieces; piece++) {
      const [from, to] = [piece / pieces, (piece + 1) / pieces];
      contour?.push({ x: control(cubic[0], from, to), y: control(cubic[1], from, to), on: false });
      contour?.push({ x: at(cubic[0], to), y: at(cubic[1], to), on: true });
    }
    [this.#x, this.#y] = [x3, y3];
  }

  /** The glyph's description as it stands in `glyf`; empty for a blank. Source: OpenType specification, “glyf”. */
  toOutline(): Buffer {
    const contours = this.#contours
      .map((points) => points.map(rounded))
      .filter((points) => points.length > 2);
    const points = contours.flat();
    if (points.length === 0 || points.length > 0xffff) return Buffer.alloc(0);
    const out = Buffer.alloc(10 + 2 * contours.length + 2 + 5 * points.length);
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    out.writeInt16BE(contours.length, 0);
    [least(xs), least(ys), -least(xs.map((x) => -x)), -least(ys.map((y) => -y))].forEach((edge, side) => {
      out.writeInt16BE(edge, 2 + 2 * side);
    });
    let last = -1;
    contours.forEach((contour, index) => {
      last += contour.length;
      out.writeUInt16BE(last, 10 + 2 * index);
    });
    const flags = 12 + 2 * contours.length;
    points.forEach(({ on }, index) => {
      out[flags + index] = on ? 1 : 0;
    });
    writeSteps(xs, out, flags + points.length);
    writeSteps(ys, out, flags + 3 * points.length);
    return out;
  }

  #step(dx: number, dy: number): void {
    this.#x += dx;
    this.#y += dy;
  }

  #point(on: boolean): Point {
    return { x: this.#x, y: this.#y, on };
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

type Coordinates = readonly [number, number, number, number];
type Cubic = readonly [xs: Coordinates, ys: Coordinates];

/** How far a quadratic curve is from the cubic one that it stands for, as a part of that one's bend. */
const BEND = Math.sqrt(3) / 36;
/** In units of the font, of which an em has a thousand or more. */
const TOLERANCE = 0.4;
const MOST_PIECES = 16;

function at([p0, p1, p2, p3]: Coordinates, t: number): number {
  const s = 1 - t;
  return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
}

function slope([p0, p1, p2, p3]: Coordinates, t: number): number {
  const s = 1 - t;
  return 3 * (s * s * (p1 - p0) + 2 * s * t * (p2 - p1) + t * t * (p3 - p2));
}

/** The control point of the quadratic curve that stands for a stretch of a cubic one. */
function control(points: Coordinates, from: number, to: number): number {
  const [start, end] = [at(points, from), at(points, to)];
  const third = (to - from) / 3;
  const [first, second] = [start + third * slope(points, from), end - third * slope(points, to)];
  return (3 * (first + second) - start - end) / 4;
}

const clamped = (value: number): number => Math.min(32_767, Math.max(-32_768, Math.round(value)));
const rounded = ({ x, y, on }: Point): Point => ({ x: clamped(x), y: clamped(y), on });
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));

/** Each coordinate as the step from the one before, two bytes each. */
function writeSteps(values: readonly number[], out: Buffer, offset: number): void {
  let before = 0;
  values.forEach((value, index) => {
    out.writeInt16BE(clamped(value - before), offset + 2 * index);
    before = value;
  });
}
