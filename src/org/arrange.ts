import type { Department, Organisation, Position } from './organisation.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Draft, Units } from './units.ts';

/** The lists of an organisation, all in reading order. */
export type Arranged = Omit<Organisation, 'handbook' | 'total'>;

/** Fills every department with what belongs to it and returns the whole handbook in reading order. */
export function arrange(units: Units): Arranged {
  const children = groupBy(units.departments, ({ parent }) => parent);
  const positions = groupBy(units.positions, homeOf);
  const regulations = groupBy(units.regulations, homeOf);
  const processes = groupBy(units.processes, homeOf);
  const depthOf = depthsWithin(units.positions);

  for (const department of units.departments) {
    department.children = inReadingOrder(children(department), department);
    const posts = inReadingOrder(positions(department), department, depthOf);
    department.positions = headFirst(posts, department);
    department.regulations = inReadingOrder(regulations(department), department);
    department.processes = inReadingOrder(processes(department), department);
  }
  const roots = inReadingOrder(children(undefined), undefined);
  const departments = fromTheTop(roots);
  const companyPositions = inReadingOrder(positions(undefined), undefined, depthOf);
  const companyRegulations = inReadingOrder(regulations(undefined), undefined);
  const companyProcesses = inReadingOrder(processes(undefined), undefined);
  const allPositions = [...companyPositions, ...departments.flatMap((each) => each.positions)];
  seatGuests(units.departments, allPositions);
  tieBack(units.positions, allPositions);
  return {
    roots,
    departments,
    positions: allPositions,
    companyPositions,
    regulations: [...companyRegulations, ...departments.flatMap((each) => each.regulations)],
    companyRegulations,
    processes: [...companyProcesses, ...departments.flatMap((each) => each.processes)],
    companyProcesses,
  };
}

const homeOf = ({ departments }: { readonly departments: readonly Department[] }) => departments[0];

/** Looks up the units that have a key, in the order given. */
function groupBy<K, U>(units: readonly U[], keyOf: (unit: U) => K): (key: K) => readonly U[] {
  const groups = new Map<K, U[]>();
  for (const unit of units) {
    const group = groups.get(keyOf(unit));
    if (group) group.push(unit);
    else groups.set(keyOf(unit), [unit]);
  }
  return (key) => groups.get(key) ?? [];
}

/** How many superiors of one's own department stand above each post. */
function depthsWithin(positions: readonly Position[]): (position: Position) => number {
  const depths = new Map<Position, number>();
  for (const position of positions) {
    const way: Position[] = [];
    let at: Position | undefined = position;
    for (; at && !depths.has(at); at = superiorAtHome(at)) way.push(at);
    let depth = at ? (depths.get(at) ?? 0) : -1;
    for (const passed of way.reverse()) {
      depth += 1;
      depths.set(passed, depth);
    }
  }
  return (position) => depths.get(position) ?? 0;
}

function superiorAtHome(position: Position): Position | undefined {
  for (const above of position.reportsTo) {
    if (above.kind === 'unit' && homeOf(above.unit) === homeOf(position)) return above.unit;
  }
  return undefined;
}

function headFirst(positions: readonly Position[], { head }: Department): readonly Position[] {
  const first = head?.kind === 'unit' ? head.unit : undefined;
  if (!first || !positions.includes(first)) return positions;
  return [first, ...positions.filter((position) => position !== first)];
}

/** Each department, then those below it; gives every department its depth on the way. */
function fromTheTop(roots: readonly Department[]): Department[] {
  const found: Department[] = [];
  const waiting = [...roots].reverse();
  for (let next: Draft<Department> | undefined = waiting.pop(); next; next = waiting.pop()) {
    next.depth = next.parent ? next.parent.depth + 1 : 0;
    found.push(next);
    for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return found;
}

/** Posts of other departments that also belong to a department. */
function seatGuests(departments: readonly Draft<Department>[], positions: readonly Position[]): void {
  const guests = inverse(positions, (position) => position.departments.slice(1));
  for (const department of departments) department.sharedPositions = guests(department);
}

/** The other end of every line between posts, in reading order; 兼任 holds both ways, whoever said it. */
function tieBack(drafts: readonly Draft<Position>[], positions: readonly Position[]): void {
  const reports = inverse(positions, (position) => unitsOf(position.reportsTo));
  const dotted = inverse(positions, (position) => unitsOf(position.dottedTo));
  const assistants = inverse(positions, ({ assistantOf }) => unitsOf(assistantOf ? [assistantOf] : []));
  const sharing = inverse(positions, (position) => position.sharedWith);
  const place = new Map(positions.map((position, index) => [position, index]));
  const shared = drafts.map((position) => {
    const both = [...new Set([...position.sharedWith, ...sharing(position)])];
    return both.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  });
  for (const [index, position] of drafts.entries()) {
    position.reports = reports(position);
    position.dottedReports = dotted(position);
    position.assistants = assistants(position);
    position.sharedWith = shared[index] ?? [];
  }
}

const unitsOf = (references: Position['reportsTo']) =>
  references.flatMap((reference) => (reference.kind === 'unit' ? [reference.unit] : []));

/** Turns “from each, to these” into “to each, from these”, keeping the order of the froms. */
function inverse<From, To>(
  froms: readonly From[],
  tosOf: (from: From) => readonly To[],
): (to: To) => readonly From[] {
  const pairs = froms.flatMap((from) => tosOf(from).map((to) => ({ from, to })));
  const groups = groupBy(pairs, ({ to }) => to);
  return (to) => groups(to).map(({ from }) => from);
}
