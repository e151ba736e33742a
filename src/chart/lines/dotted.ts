import type { ChartLink, ChartNode } from '../model.ts';
import type { Drawing, Points } from '../tree/place.ts';
import type { Obstacle } from './grid.ts';
import { routerOf } from './route.ts';

/** A manager by dotted line. */
export interface Dotted {
  readonly from: ChartNode;
  readonly link: ChartLink;
}

/** More dotted lines than these on a page are not followed by anybody: remarks in the boxes say it. */
export const MOST_DOTTED = 8;

/** Several lines that squeeze through narrow gaps are a tangle; a few may. */
const MOST_STRAIN = 1.8;
const FEW = 2;

/** A dotted line with its way, from the report to the manager. */
export interface DottedLine extends Dotted {
  readonly points: Points;
}

export interface DottedLines {
  readonly lines: readonly DottedLine[];
  /** Those for which no way was found. */
  readonly failed: readonly Dotted[];
}

/** Finds a way for each dotted line between the boxes of a drawing. */
export function routeDotted(drawing: Drawing, wanted: readonly Dotted[]): DottedLines {
  if (wanted.length === 0) return { lines: [], failed: [] };
  const panels = panelsOf(drawing);
  const ends = wanted.flatMap(({ from, link }) => [panels.get(from.id), panels.get(link.id ?? '')]);
  const router = routerOf(
    drawing.boxes,
    ends.filter((end) => end !== undefined),
    drawing.lines,
  );
  const lines: DottedLine[] = [];
  const failed: Dotted[] = [];
  for (const dotted of wanted) {
    const [from, to] = [panels.get(dotted.from.id), panels.get(dotted.link.id ?? '')];
    const way = from === undefined || to === undefined ? undefined : router.route(from, to);
    if (way === undefined || (way.strain > MOST_STRAIN && wanted.length > FEW)) failed.push(dotted);
    else lines.push({ ...dotted, points: way.points });
  }
  return { lines, failed };
}

/** Where each node stands: of a unit and its head, each its own part of the box. */
function panelsOf(drawing: Drawing): Map<string, Obstacle> {
  const panels = new Map<string, Obstacle>();
  for (const { face, x, y, width, height, join } of drawing.boxes) {
    const [unit, head] = face.panels;
    const upper = head === undefined ? height : join;
    if (unit?.id !== undefined) panels.set(unit.id, { x, y, width, height: upper });
    if (head?.id !== undefined) panels.set(head.id, { x, y: y + upper, width, height: height - upper });
  }
  return panels;
}
