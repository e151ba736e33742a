import { FREE, type Manner } from './arrange.ts';
import type { Branch, Evenness } from './branch.ts';

/** A way to draw a whole page, and how well it reads beside the others at the same size of type. */
export interface Candidate {
  readonly manner: Manner;
  readonly evenness: Evenness;
  /** A part of 1: order is worth some size of type. */
  readonly grace: number;
}

/** Lengths of columns to try: a list reads best in one column that is not too long. */
const COLUMN_ROWS = [10, 16, 7, 5, 30];
const COLUMN_COUNTS = [2, 3, 4, 5, 6, 8];
/** Parts of the room's height within which branches are kept by setting only the highest of them in several columns. */
const WITHIN = [0.9, 0.75, 0.6];
const DEEPEST_TIER = 6;
/** What boxes of unlike width, and every branch in its own manner, lose against a regular page. */
const SIBLINGS = 0.96;
const FREEDOM = 0.74;

/** Departments at the foot of a chart stand side by side, in 竖排 where they are many, as Chinese charts have always had them. */
const UPRIGHT_DEPARTMENTS = 0.998;

/** The manners worth trying for these boxes, the best looking first. */
export function candidatesFor(roots: readonly Branch[]): Candidate[] {
  const shape = shapeOf(roots);
  const manners = [
    ...regular(shape),
    ...columned(shape),
    { manner: { kind: 'upright' } as const, grace: shape.leafDepartments ? UPRIGHT_DEPARTMENTS : 0.93 },
  ];
  const even = manners.map((candidate) => ({ ...candidate, evenness: 'page' as const }));
  const siblings = manners.map(({ manner, grace }) => ({
    manner,
    grace: grace * SIBLINGS,
    evenness: 'siblings' as const,
  }));
  const free: Candidate = { manner: FREE, evenness: 'none', grace: FREEDOM };
  return [...even, ...siblings, free].sort((a, b) => b.grace - a.grace);
}

type Graced = Pick<Candidate, 'manner' | 'grace'>;

function regular({ depth, longestList }: Shape): Graced[] {
  const longest = COLUMN_ROWS.filter((rows) => rows >= longestList).sort((a, b) => a - b)[0] ?? 30;
  const lengths = COLUMN_ROWS.filter((rows) => rows <= longest);
  const tiers = (from: number, grace: number) =>
    lengths.map((rows): Graced => ({ manner: { kind: 'tiers', from, rows }, grace }));
  const lower = Array.from(
    { length: Math.min(depth, DEEPEST_TIER + 1) },
    (_, at) => Math.min(depth - 1, DEEPEST_TIER) - at,
  );
  return [
    { manner: { kind: 'rows' }, grace: 1 },
    ...tiers(depth, 0.995),
    ...lower.flatMap((from) => tiers(from, 0.95)),
  ];
}

/** The branches of the first levels that have several, in a few columns, each a list. */
function columned({ widest }: Shape): Graced[] {
  const first = Math.max(
    0,
    widest.findIndex((count) => count > 1),
  );
  return [first, first + 1].flatMap((from) => {
    const most = widest[from] ?? 0;
    const tiers = { kind: 'tiers', from, rows: 30 } as const;
    const counts = COLUMN_COUNTS.filter((columns) => columns <= most);
    return [
      ...(most > 1 ? WITHIN : []).map((within): Graced => ({ manner: { ...tiers, within }, grace: 0.92 })),
      ...counts.map((columns): Graced => ({ manner: { ...tiers, columns }, grace: 0.9 })),
    ];
  });
}

/** What of a page's tree decides which manners differ. */
interface Shape {
  depth: number;
  /** Most leaves under one manager who has only leaves. */
  longestList: number;
  /** Most branches and leaves under one manager, by level. */
  readonly widest: number[];
  /** Every leaf is a department that can be set in 竖排. */
  leafDepartments: boolean;
}

function shapeOf(roots: readonly Branch[]): Shape {
  const shape: Shape = { depth: 0, longestList: 0, widest: [], leafDepartments: true };
  const enter = (branch: Branch, level: number) => {
    const { children } = branch;
    shape.depth = Math.max(shape.depth, level + 1);
    shape.widest[level] = Math.max(shape.widest[level] ?? 0, children.length);
    if (children.every((child) => child.children.length === 0)) {
      shape.longestList = Math.max(shape.longestList, children.length);
    }
    if (children.length === 0) shape.leafDepartments &&= isUprightDepartment(branch);
    for (const child of children) enter(child, level + 1);
  };
  for (const root of roots) enter(root, 0);
  return shape;
}

function isUprightDepartment({ face }: Branch): boolean {
  return face.upright !== undefined && face.panels[0]?.tone === 'department';
}
