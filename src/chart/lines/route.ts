import type { Points } from '../tree/place.ts';
import { CLEAR, costFor, crossingAt, type Grid, gridOf, type Obstacle, occupy, pointAt } from './grid.ts';
import { Heap } from './heap.ts';
import { straightened } from './polyline.ts';

/** What a bend costs, and another line that is crossed, in points of way. */
const BEND = 14;
const CROSSING = 10;

/**
 * Finds ways between boxes along the gaps, by horizontal and vertical strokes with few bends, which cross no box and share no
 * stretch with another line, but for lines to the same manager, which may join.
 */
export interface Router {
  /** From the edge of one box to the edge of its manager's; undefined when there is no way. */
  route(from: Obstacle, to: Obstacle): Way | undefined;
}

export interface Way {
  readonly points: Points;
  /** 1 where the line keeps its distance from boxes all along, up to 3 where it squeezes through narrow gaps. */
  readonly strain: number;
}

export function routerOf(
  obstacles: readonly Obstacle[],
  ends: readonly Obstacle[],
  lines: readonly Points[],
): Router {
  const grid = gridOf(
    obstacles,
    ends.flatMap(portsOf).map((port) => port.outside),
    lines,
  );
  const managers = new Map<Obstacle, number>();
  const search = searchOf(grid);
  return {
    route(from, to) {
      const manager = managers.get(to) ?? managers.size;
      managers.set(to, manager);
      const [starts, goals] = [portsOf(from), portsOf(to)];
      const way =
        shortest(search, starts.filter(isAtSide), goals.filter(isAtSide), manager) ??
        shortest(search, starts, goals, manager);
      if (way !== undefined) occupy(grid, way.points, manager);
      return way;
    },
  };
}

interface Port {
  /** On the edge of the box, and the point of the grid before it. */
  readonly edge: readonly [number, number];
  readonly outside: readonly [number, number];
  /** Lines leave across (0) or down (1). */
  readonly direction: 0 | 1;
}

/** Where a dotted line may leave a box: away from the middle of its edges, where the solid lines are. */
function portsOf({ x, y, width, height }: Obstacle): Port[] {
  const high = y + height * 0.78;
  const far = x + width * 0.82;
  return [
    { edge: [x + width, high], outside: [x + width + CLEAR, high], direction: 0 },
    { edge: [x, high], outside: [x - CLEAR, high], direction: 0 },
    { edge: [far, y], outside: [far, y - CLEAR], direction: 1 },
    { edge: [far, y + height], outside: [far, y + height + CLEAR], direction: 1 },
  ];
}

/** The sides of a box are left to dotted lines; those from its other edges are for boxes that nothing else leads to. */
function isAtSide({ direction }: Port): boolean {
  return direction === 0;
}

/** What is known of each state, a crossing times two, plus the direction in which the line runs there; kept from search to search. */
interface Search {
  readonly grid: Grid;
  readonly costs: Float64Array;
  readonly before: Int32Array;
  readonly done: Uint8Array;
  /** States with a cost, to be forgotten before the next search. */
  readonly reached: number[];
}

function searchOf(grid: Grid): Search {
  const states = grid.xs.length * grid.ys.length * 2;
  const costs = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  return { grid, costs, before: new Int32Array(states), done: new Uint8Array(states), reached: [] };
}

function forget({ costs, done, reached }: Search): void {
  for (const state of reached) {
    costs[state] = Number.POSITIVE_INFINITY;
    done[state] = 0;
  }
  reached.length = 0;
}

/** A line that goes much farther round than this is followed by nobody. */
const DETOUR = 3;
const LEEWAY = 300;

/** A* over states. */
function shortest(
  search: Search,
  from: readonly Port[],
  to: readonly Port[],
  manager: number,
): Way | undefined {
  forget(search);
  const { grid, costs, before, done, reached } = search;
  const stateOf = (port: Port) => crossingAt(grid, port.outside) * 2 + port.direction;
  const starts = new Map(from.map((port) => [stateOf(port), port]));
  const ends = new Map(to.map((port) => [stateOf(port), port]));
  const left = distanceTo(grid, to);
  const open = new Heap();
  const reach = (state: number, cost: number, by: number) => {
    const known = costs[state] ?? 0;
    if (cost >= known) return;
    if (known === Number.POSITIVE_INFINITY) reached.push(state);
    costs[state] = cost;
    before[state] = by;
    open.push(state, cost + left(state));
  };
  for (const state of starts.keys()) reach(state, 0, -1);
  const most = Math.max(...[...starts.keys()].map(left)) * DETOUR + LEEWAY;
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const end = ends.get(state);
    if (end !== undefined) {
      const points = wayOf(grid, before, state, starts, end);
      return { points, strain: strainOf(points, costs[state] ?? 0) };
    }
    if (done[state] === 1) continue;
    if ((costs[state] ?? 0) > most) return undefined;
    done[state] = 1;
    expand(grid, state, costs[state] ?? 0, manager, reach);
  }
  return undefined;
}

/** Searching a little greedily looks at a tenth of the states; its ways are at most so much dearer than the best. */
const GREED = 1.3;

/** About what is still to go from a state: the way as the crow flies along streets, and a bend where there must be one. */
function distanceTo(grid: Grid, ports: readonly Port[]): (state: number) => number {
  const xs = ports.map(({ outside }) => outside[0]);
  const ys = ports.map(({ outside }) => outside[1]);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = grid.xs.map((x) => GREED * Math.max(0, left - x, x - right));
  const down = grid.ys.map((y) => GREED * Math.max(0, top - y, y - bottom));
  return (state) => {
    const at = state >> 1;
    const aside = across[at % across.length] ?? 0;
    const below = down[Math.floor(at / across.length)] ?? 0;
    const bends = ((state & 1) === 0 ? below : aside) > 0 ? BEND : 0;
    return aside + below + bends;
  };
}

/** Reaches the states next to one: the other direction at the same crossing, and the next crossings on and back. */
function expand(
  grid: Grid,
  state: number,
  spent: number,
  manager: number,
  reach: (state: number, cost: number, by: number) => void,
): void {
  const at = state >> 1;
  const direction = state & 1;
  const columns = grid.xs.length;
  const isAcross = direction === 0;
  const values = isAcross ? grid.xs : grid.ys;
  const place = isAcross ? at % columns : Math.floor(at / columns);
  const stride = isAcross ? 1 : columns;
  const here = values[place] ?? 0;
  const [ahead, behind] = [values[place + 1], values[place - 1]];
  reach(state ^ 1, spent + BEND, state);
  if (ahead !== undefined) {
    const cost = strokeCost(grid, isAcross, at, ahead - here, manager);
    if (cost > 0) reach((at + stride) * 2 + direction, spent + cost, state);
  }
  if (behind !== undefined) {
    const cost = strokeCost(grid, isAcross, at - stride, here - behind, manager);
    if (cost > 0) reach((at - stride) * 2 + direction, spent + cost, state);
  }
}

/** What the stroke after a crossing costs; 0 where it may not be used. */
function strokeCost(grid: Grid, isAcross: boolean, at: number, length: number, manager: number): number {
  const cost = costFor((isAcross ? grid.right : grid.down)[at] ?? 0, manager);
  if (cost === 0) return 0;
  return cost * length + CROSSING * ((isAcross ? grid.crossedRight : grid.crossedDown)[at] ?? 0);
}

/** What the way costs beside its bends, as a factor of its length. */
function strainOf(points: Points, cost: number): number {
  let length = 0;
  for (let at = 0; at + 3 < points.length; at += 2) {
    length +=
      Math.abs((points[at + 2] ?? 0) - (points[at] ?? 0)) +
      Math.abs((points[at + 3] ?? 0) - (points[at + 1] ?? 0));
  }
  const bends = points.length / 2 - 2;
  return Math.max(1, (cost - bends * BEND) / Math.max(1, length));
}

function wayOf(
  grid: Grid,
  before: Int32Array,
  last: number,
  starts: ReadonlyMap<number, Port>,
  end: Port,
): Points {
  const states: number[] = [];
  for (let state = last; state >= 0; state = before[state] ?? -1) states.push(state);
  const start = starts.get(states.at(-1) ?? -1);
  const points = states.map((state) => pointAt(grid, state >> 1));
  if (start !== undefined) points.push(edgePoint(start, points.at(-1)));
  points.unshift(edgePoint(end, points[0]));
  return straightened(points.reverse().flat());
}

/** On the edge of the box, exactly beside or over the grid's point before it. */
function edgePoint(
  { edge, direction }: Port,
  [x, y]: readonly [number, number] = edge,
): readonly [number, number] {
  return direction === 0 ? [edge[0], y] : [x, edge[1]];
}
