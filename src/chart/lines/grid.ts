import type { Points } from '../tree/place.ts';

/** A box that lines go around; layout points. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far from a box a line may pass, and how far it should; closer costs as much as so many times the way. */
export const CLEAR = 2.5;
const COMFORT = 6;
const CLOSE = 3;
/** Lines nearer than this are the same to the eye, and nearer than that, 2 mm on paper, hard to tell apart. */
const SAME = 1.2;
const APART = 7;
/** How far lines in one gap pass from the box beside it. */
const LANES = [CLEAR, COMFORT, COMFORT + APART];
/** A box's own rim, into which no line may run. */
const RIM = 0.9;

/** Strokes between the crossings of some columns and rows. A crossing's index is row × columns + column. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /**
   * Cost factor of the stroke to the right of a crossing, and of the stroke below it; 0 where a box or another line is in the
   * way; from `OWNED` on, the stroke is part of a dotted line of the manager with that number.
   */
  readonly right: Uint8Array;
  readonly down: Uint8Array;
  /** How many lines the stroke to the right of a crossing would cross, and the stroke below it. */
  readonly crossedRight: Uint8Array;
  readonly crossedDown: Uint8Array;
}

/** A grid through all the gaps beside the obstacles and lines and through the given points; the lines are in the way. */
export function gridOf(
  obstacles: readonly Obstacle[],
  points: readonly (readonly [number, number])[],
  lines: readonly Points[],
): Grid {
  const beside = (low: number, size: number) => LANES.flatMap((far) => [low - far, low + size + far]);
  const apart = (axis: number) =>
    lines.flatMap((line) =>
      line.flatMap((value, at) => (at % 2 === axis ? [value - APART, value + APART] : [])),
    );
  const xs = coordinates([
    ...points.map(([x]) => x),
    ...obstacles.flatMap((o) => beside(o.x, o.width)),
    ...apart(0),
  ]);
  const ys = coordinates([
    ...points.map(([, y]) => y),
    ...obstacles.flatMap((o) => beside(o.y, o.height)),
    ...apart(1),
  ]);
  const strokes = () => new Uint8Array(xs.length * ys.length);
  const [right, down] = [strokes().fill(1), strokes().fill(1)];
  const grid = { xs, ys, right, down, crossedRight: strokes(), crossedDown: strokes() };
  for (const obstacle of obstacles) surround(grid, obstacle);
  for (const obstacle of obstacles) block(grid, obstacle);
  for (const line of lines) occupy(grid, line);
  return grid;
}

/** Makes strokes along a box's edges dear, so that lines keep to the wider gaps. */
function surround(grid: Grid, { x, y, width, height }: Obstacle): void {
  const near = CLEAR + 1;
  const columns = spanOf(grid.xs, x - near, x + width + near);
  const rows = spanOf(grid.ys, y - near, y + height + near);
  paint(grid, grid.right, { from: Math.max(0, columns.from - 1), to: columns.to }, rows, TO_CLOSE);
  paint(grid, grid.down, columns, { from: Math.max(0, rows.from - 1), to: rows.to }, TO_CLOSE);
}

function block(grid: Grid, { x, y, width, height }: Obstacle): void {
  const columns = spanOf(grid.xs, x - RIM, x + width + RIM);
  const rows = spanOf(grid.ys, y - RIM, y + height + RIM);
  paint(grid, grid.right, { from: Math.max(0, columns.from - 1), to: columns.to }, rows, TO_BLOCKED);
  paint(grid, grid.down, columns, { from: Math.max(0, rows.from - 1), to: rows.to }, TO_BLOCKED);
}

/** Strokes of dotted lines are marked with the number of their manager from here on: lines to one manager may join. */
const OWNED = 100;

/** What a stroke costs a line of this manager, as a factor of its length; 0: it may not be used. */
export function costFor(stroke: number, manager: number): number {
  if (stroke < OWNED) return stroke;
  return stroke === OWNED + manager ? 1 : 0;
}

/** Closes the strokes that a line uses to others, or to all but those of the same manager; those beside it become dear. */
export function occupy(grid: Grid, line: Points, manager?: number): void {
  const owned = changeOf((cost) => (cost > 0 && manager !== undefined ? OWNED + manager : 0));
  for (let at = 0; at + 3 < line.length; at += 2) {
    const stroke = line.slice(at, at + 4);
    alongStroke(grid, stroke, APART, FREE_TO_CLOSE);
    alongStroke(grid, stroke, SAME, owned);
    crossStroke(grid, stroke);
  }
}

/** Counts one of a line at the strokes that cross it. */
function crossStroke(grid: Grid, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: Points): void {
  const isAcross = Math.abs(y1 - y2) < 0.01;
  const columns = spanOf(grid.xs, Math.min(x1, x2) - 0.01, Math.max(x1, x2) + 0.01);
  const rows = spanOf(grid.ys, Math.min(y1, y2) - 0.01, Math.max(y1, y2) + 0.01);
  const before = (values: readonly number[], value: number) => {
    const at = Math.max(0, firstAbove(values, value) - 1);
    return { from: at, to: at + 1 };
  };
  if (isAcross) paint(grid, grid.crossedDown, columns, before(grid.ys, y1), ONE_MORE);
  else paint(grid, grid.crossedRight, before(grid.xs, x1), rows, ONE_MORE);
}

/** Paints the strokes that run beside one of a line at most so far away. */
function alongStroke(
  grid: Grid,
  [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: Points,
  far: number,
  change: Change,
): void {
  const columns = spanOf(grid.xs, Math.min(x1, x2) - far, Math.max(x1, x2) + far);
  const rows = spanOf(grid.ys, Math.min(y1, y2) - far, Math.max(y1, y2) + far);
  paint(grid, Math.abs(y1 - y2) < 0.01 ? grid.right : grid.down, columns, rows, change);
}

const TO_CLOSE = changeOf(() => CLOSE);
const TO_BLOCKED = changeOf(() => 0);
const FREE_TO_CLOSE = changeOf((cost) => (cost === 1 ? CLOSE : cost));
const ONE_MORE = changeOf((count) => count + 1);

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What each cost becomes. */
type Change = Uint8Array;

function changeOf(cost: (before: number) => number): Change {
  return Uint8Array.from({ length: 256 }, (_, before) => Math.min(255, cost(before)));
}

function paint(grid: Grid, strokes: Uint8Array, columns: Span, rows: Span, change: Change): void {
  for (let row = rows.from; row < rows.to; row++) {
    for (let at = row * grid.xs.length + columns.from; at < row * grid.xs.length + columns.to; at++) {
      strokes[at] = change[strokes[at] ?? 0] ?? 0;
    }
  }
}

/** The crossing at a point of the grid. */
export function crossingAt({ xs, ys }: Grid, [x, y]: readonly [number, number]): number {
  return firstAbove(ys, y - 0.02) * xs.length + firstAbove(xs, x - 0.02);
}

export function pointAt({ xs, ys }: Grid, crossing: number): readonly [number, number] {
  return [xs[crossing % xs.length] ?? 0, ys[Math.floor(crossing / xs.length)] ?? 0];
}

/** Rising, without repetition; nearly equal ones are one. */
function coordinates(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (kept.length === 0 || value - (kept.at(-1) ?? 0) > 0.01) kept.push(value);
  }
  return kept;
}

/** Indices of the coordinates strictly between: from inclusive, to exclusive. */
function spanOf(values: readonly number[], low: number, high: number): Span {
  return { from: firstAbove(values, low), to: firstAbove(values, high - 1e-9) };
}

function firstAbove(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
