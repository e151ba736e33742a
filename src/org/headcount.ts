/**
 * Headcount sums in which persons are counted, not posts. Posts that are tied by 兼任 are held by the same persons: of two tied
 * posts the smaller one's persons are among the larger one's, so a group counts as its largest post (2 and 1 and 1, all
 * tied, are 2 persons). Where posts are tied in a chain, each tie takes the smaller number off the sum, and no tie twice.
 * In a department the group counts the posts that stand there, by their own ties, and never more than the whole group has.
 */
import type { Department, Position, Staffing } from './organisation.ts';
import { vacancies } from './staffing-numbers.ts';
import type { Draft } from './units.ts';

/** A sum in the making. `filled` is lost as soon as one post does not tell. */
interface Sum {
  approved: number;
  filled: number | undefined;
  stated: boolean;
  posts: number;
}

/** Posts tied by 兼任, directly or over others. */
type Group = readonly Position[];

/**
 * Gives every department its `total` and returns that of the company.
 *
 * @param departments parents before children.
 */
export function countHeads(
  departments: readonly Draft<Department>[],
  positions: readonly Position[],
): Staffing {
  const groups = sharingGroups(positions);
  const grouped = new Set(groups.flat());
  const company = emptySum();
  const sums = new Map<Department | undefined, Sum>(
    departments.map((department) => [department, emptySum()]),
  );
  sums.set(undefined, company);

  for (const position of positions) {
    if (!grouped.has(position)) add(sums.get(position.departments[0]) ?? company, ofPosts([position]));
  }
  // A group is added at every level by itself, so it must not flow upwards with the rest: `extra` holds it apart.
  const extra = groups.length > 0 ? groupSums(groups) : new Map<Department | undefined, Sum>();
  for (const department of [...departments].reverse()) {
    const sum = sums.get(department) ?? emptySum();
    const shared = extra.get(department);
    if (sum.posts === 0 && !shared && department.stated) add(sum, ofStatement(department.stated));
    add(sums.get(department.parent) ?? company, sum);
    department.total = toStaffing(sum, shared);
  }
  return toStaffing(company, extra.get(undefined));
}

const emptySum = (): Sum => ({ approved: 0, filled: 0, stated: true, posts: 0 });

function add(into: Sum, sum: Sum): void {
  into.approved += sum.approved;
  into.filled = into.filled === undefined || sum.filled === undefined ? undefined : into.filled + sum.filled;
  into.stated &&= sum.stated;
  into.posts += sum.posts;
}

function ofStatement({ approved, filled }: Staffing): Sum {
  return { approved, filled, stated: true, posts: 1 };
}

function toStaffing(own: Sum, shared: Sum = emptySum()): Staffing {
  const sum = { ...own };
  add(sum, shared);
  const filled = sum.posts === 0 ? undefined : sum.filled;
  return {
    approved: sum.approved,
    filled,
    vacant: vacancies(sum.approved, filled),
    note: undefined,
    stated: sum.posts > 0 && sum.stated,
  };
}

/** The persons in some posts, which may be tied to one another and to others. */
export function headcountOf(positions: readonly Position[]): Staffing {
  const inside = new Set(positions);
  const sum = emptySum();
  const groups = sharingGroups(positions);
  const grouped = new Set(groups.flat());
  for (const position of positions) if (!grouped.has(position)) add(sum, ofPosts([position]));
  for (const group of groups) {
    const members = group.filter((member) => inside.has(member));
    add(sum, atMost(ofPosts(members), ofPosts(group)));
  }
  return toStaffing(sum);
}

/** Components of the graph of 兼任, each in reading order. */
export function sharingGroups(positions: readonly Position[]): Group[] {
  const seen = new Set<Position>();
  const groups: Position[][] = [];
  for (const start of positions) {
    if (seen.has(start) || start.sharedWith.length === 0) continue;
    const group = new Set([start]);
    for (const member of group) for (const other of member.sharedWith) group.add(other);
    for (const member of group) seen.add(member);
    groups.push([...group]);
  }
  const place = new Map(positions.map((position, index) => [position, index]));
  return groups.map((group) => group.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
}

/** What each group adds to the company and to every department that has a post of it, own or below. */
function groupSums(groups: readonly Group[]): Map<Department | undefined, Sum> {
  const sums = new Map<Department | undefined, Sum>();
  for (const group of groups) {
    const whole = ofPosts(group);
    for (const [department, members] of membersBelow(group)) {
      const sum = sums.get(department) ?? emptySum();
      add(sum, members.length === group.length ? whole : atMost(ofPosts(members), whole));
      sums.set(department, sum);
    }
  }
  return sums;
}

function membersBelow(group: Group): Map<Department | undefined, Position[]> {
  const below = new Map<Department | undefined, Position[]>([[undefined, [...group]]]);
  for (const member of group) {
    for (let at = member.departments[0]; at; at = at.parent) {
      const members = below.get(at);
      if (members) members.push(member);
      else below.set(at, [member]);
    }
  }
  return below;
}

/** A few posts of a group cannot have more persons than the group. */
function atMost(part: Sum, whole: Sum): Sum {
  const approved = Math.min(part.approved, whole.approved);
  const filled =
    part.filled === undefined || whole.filled === undefined
      ? part.filled
      : Math.min(part.filled, whole.filled);
  return { ...part, approved, filled };
}

/** Persons in posts of one group. Posts that do not tell how many are filled are taken to be filled by those that do. */
export function ofPosts(posts: readonly Position[]): Sum {
  const telling = posts.filter(({ staffing }) => staffing.filled !== undefined || staffing.approved === 0);
  return {
    approved: persons(posts, ({ staffing }) => staffing.approved),
    filled: telling.length === 0 ? undefined : persons(telling, ({ staffing }) => staffing.filled ?? 0),
    stated: posts.some(({ staffing }) => staffing.stated),
    posts: posts.length,
  };
}

/** The sum over posts less, for each tie, the smaller of the two: a spanning forest with the largest overlaps first. */
function persons(posts: readonly Position[], numberOf: (position: Position) => number): number {
  const sum = posts.reduce((total, post) => total + numberOf(post), 0);
  if (posts.length < 2) return sum;
  const inside = new Set(posts);
  const ties = posts.flatMap((post) =>
    post.sharedWith
      .filter((other) => inside.has(other))
      .map((other) => ({ post, other, overlap: Math.min(numberOf(post), numberOf(other)) })),
  );
  ties.sort((a, b) => b.overlap - a.overlap);
  const roots = new Map<Position, Position>();
  let twice = 0;
  for (const { post, other, overlap } of ties) {
    const left = rootOf(roots, post);
    const right = rootOf(roots, other);
    if (left === right) continue;
    roots.set(left, right);
    twice += overlap;
  }
  return sum - twice;
}

function rootOf(roots: Map<Position, Position>, position: Position): Position {
  let root = position;
  for (let next = roots.get(root); next; next = roots.get(root)) root = next;
  if (root !== position) roots.set(position, root);
  return root;
}
