import type { BoxShape, LineShape } from '../../chart/scene.ts';

/** x, y, x, y … of a polygon. */
export type Polygon = readonly number[];

/** Lengths of strokes and the gaps between them, points. */
export type Dashes = readonly [stroke: number, gap: number];

/** The control points of a quarter of a circle are this much of its radius before the corner. */
const TO_CORNER = 1 - 0.5523;
/** Lines that a round corner is drawn as. */
const PIECES = 6;

/** The outline of a box, clockwise from where its upper edge begins. `grow` moves its edges outwards. */
export function boxOutline({ x, y, width, height, radius, corners }: BoxShape, grow = 0): Polygon {
  const [left, top, right, bottom] = [x - grow, y - grow, x + width + grow, y + height + grow];
  const round = Math.max(0, Math.min(radius, width / 2, height / 2) + (radius > 0 ? grow : 0));
  const above = corners === 'bottom' ? 0 : round;
  const below = corners === 'top' ? 0 : round;
  return [
    left + above,
    top,
    ...corner(right - above, top, right, top, right, top + above),
    ...corner(right, bottom - below, right, bottom, right - below, bottom),
    ...corner(left + below, bottom, left, bottom, left, bottom - below),
    ...corner(left, top + above, left, top, left + above, top),
  ];
}

/** From one end of a round corner to the other. */
function corner(x0: number, y0: number, cx: number, cy: number, x1: number, y1: number): number[] {
  if (x0 === x1 && y0 === y1) return [x0, y0];
  const [ax, ay] = [cx + (x0 - cx) * TO_CORNER, cy + (y0 - cy) * TO_CORNER];
  const [bx, by] = [cx + (x1 - cx) * TO_CORNER, cy + (y1 - cy) * TO_CORNER];
  const points: number[] = [];
  for (let piece = 0; piece <= PIECES; piece += 1) {
    const t = piece / PIECES;
    const s = 1 - t;
    const [p, q, r, v] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    points.push(p * x0 + q * ax + r * bx + v * x1, p * y0 + q * ay + r * by + v * y1);
  }
  return points;
}

const reversed = (polygon: Polygon): Polygon =>
  polygon.map((_, at) => polygon[polygon.length - 2 - at + 2 * (at % 2)] ?? 0);

/** The frame of a box: its outline with a hole in it, or strokes along its edges. */
export function frameOutline(box: BoxShape, width: number, dashes?: Dashes): readonly Polygon[] {
  if (!dashes) return [boxOutline(box, width / 2), reversed(boxOutline(box, -width / 2))];
  const edge = boxOutline(box);
  return dashed(stretches([...edge, ...edge.slice(0, 2)]), width, dashes);
}

/** A line along its points, square at its bends. */
export function lineOutline({ points }: LineShape, width: number, dashes?: Dashes): readonly Polygon[] {
  const lines = stretches(points);
  if (dashes) return dashed(lines, width, dashes);
  const square = width / 2;
  return lines.map((line, at) => {
    const [begin, end] = [at === 0 ? 0 : square, at === lines.length - 1 ? 0 : square];
    return bar(line, -begin, lengthOf(line) + end, width);
  });
}

type Line = readonly [x0: number, y0: number, x1: number, y1: number];

const lengthOf = ([x0, y0, x1, y1]: Line): number => Math.hypot(x1 - x0, y1 - y0);

/** The lines between points, those without length left out. */
function stretches(points: readonly number[]): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 2; at + 1 < points.length; at += 2) {
    lines.push([points[at - 2] ?? 0, points[at - 1] ?? 0, points[at] ?? 0, points[at + 1] ?? 0]);
  }
  return lines.filter((line) => lengthOf(line) > 0);
}

/** Strokes and gaps in turn, which go on round the bends. */
function dashed(lines: readonly Line[], width: number, [stroke, gap]: Dashes): readonly Polygon[] {
  const polygons: Polygon[] = [];
  let isStroke = true;
  let left = stroke;
  const add = (line: Line, from: number, to: number): void => {
    if (isStroke) polygons.push(bar(line, from, to, width));
  };
  for (const line of lines) {
    const length = lengthOf(line);
    let from = 0;
    while (left <= length - from) {
      add(line, from, from + left);
      from += left;
      isStroke = !isStroke;
      left = isStroke ? stroke : gap;
    }
    add(line, from, length);
    left -= length - from;
  }
  return polygons;
}

/** A rectangle along a line, between two distances from its beginning. */
function bar(line: Line, from: number, to: number, width: number): Polygon {
  const [x0, y0, x1, y1] = line;
  const length = lengthOf(line);
  const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length];
  const [nx, ny] = [(-dy * width) / 2, (dx * width) / 2];
  const [ax, ay, bx, by] = [x0 + dx * from, y0 + dy * from, x0 + dx * to, y0 + dy * to];
  return [ax - nx, ay - ny, bx - nx, by - ny, bx + nx, by + ny, ax + nx, ay + ny];
}
