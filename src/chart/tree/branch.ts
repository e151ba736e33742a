import type { Face } from '../boxes/face.ts';
import { METRICS } from '../metrics.ts';
import type { Size } from './form.ts';
import { groupOf, type Plot, unitsOf } from './plot.ts';

/** A box of a page and what hangs under it there. */
export interface Branch {
  readonly face: Face;
  /** The box as large as it was taken to be when the chart was dealt out over pages. */
  readonly reserved: Size;
  /** Width that the box needs, where that is not what the face says: its text was set for the width that the box has in the end. */
  readonly width?: number;
  readonly children: readonly Branch[];
  readonly assistants: readonly Branch[];
}

/**
 * How far boxes are made alike: all leaves of the page, the leaves of one manager, or none. Those of none are as large as reserved,
 * so that they fit as they did when pages were dealt out.
 */
export type Evenness = 'page' | 'siblings' | 'none';

/** The branches with the text of each box set for the width that it has been given; the boxes keep their width. */
export function refitted(roots: readonly Branch[], widthOf: (face: Face) => number): Branch[] {
  return roots.map((branch) => ({
    ...branch,
    width: needOf(branch),
    face: isTall(branch.face) ? branch.face.widened(widthOf(branch.face)) : branch.face,
    children: refitted(branch.children, widthOf),
    assistants: refitted(branch.assistants, widthOf),
  }));
}

/** Largest sizes of the boxes that have others under them, a level. */
interface Level {
  width: number;
  /** Of the upper panel, and of the head joined below it. */
  upper: number;
  lower: number;
}

/**
 * The plot of a page: its only root, or all of them on shelves. Boxes with others under them are equally high down to the level
 * `rows`, where they stand in rows. Gaps are wider by the `lane`, which dotted lines need.
 */
export function plotOf(roots: readonly Branch[], evenness: Evenness, rows: number, lane: number): Plot {
  const levels: Level[] = [];
  for (const root of roots) measureLevels(root, 0, levels);
  const widest = Math.max(
    METRICS.indent,
    ...roots.map(widestLeaf),
    ...levels.map((level) => level.width - METRICS.indent),
  );
  const leaves = evenness === 'page' ? widest : 0;
  if (evenness === 'page') for (const level of levels) level.width = widest + METRICS.indent;
  const context: Context = { evenness, levels: levels.slice(0, rows + 1), leaves, lane };
  const [only, ...others] = roots.map((root) => plotAt(root, 0, leaves, context));
  if (only !== undefined && others.length === 0) return only;
  return groupOf(only === undefined ? [] : [only, ...others], -1);
}

/** The branches with their text set for the widths that their boxes will have. */
export function evened(roots: readonly Branch[], evenness: Evenness): readonly Branch[] {
  if (evenness === 'none') return roots;
  const levels: Level[] = [];
  for (const root of roots) measureLevels(root, 0, levels);
  const leaf = Math.max(0, ...roots.map(widestLeaf), ...levels.map((level) => level.width - METRICS.indent));
  const set = (branch: Branch, level: number, leafWidth: number): Branch => {
    const own = evenness === 'page' ? leaf + METRICS.indent : (levels[level]?.width ?? 0);
    const below = evenness === 'page' ? leaf : siblingWidth(branch);
    return {
      ...branch,
      face:
        branch.width === undefined && isTall(branch.face)
          ? branch.face.widened(branch.children.length > 0 ? own : leafWidth)
          : branch.face,
      children: branch.children.map((child) => set(child, level + 1, below)),
      assistants: branch.assistants.map((one) => set(one, level + 1, below)),
    };
  };
  return roots.map((root) => set(root, 0, leaf));
}

/** Width that a box needs. */
function needOf({ width, face }: Branch): number {
  return width ?? face.width;
}

/** A title or a remark of several lines: in a wider box there may be fewer. */
export function isTall({ panels }: Face): boolean {
  return panels.some(({ lines }) => {
    const quiet = lines.filter(({ secondary }) => secondary).length;
    return quiet > 1 || lines.length - quiet > 1;
  });
}

interface Context {
  readonly evenness: Evenness;
  readonly levels: readonly Level[];
  readonly leaves: number;
  readonly lane: number;
}

function plotAt(branch: Branch, level: number, leafWidth: number, context: Context): Plot {
  const { face } = branch;
  const below = context.evenness === 'siblings' ? siblingWidth(branch) : context.leaves;
  const children = branch.children.map((child) => plotAt(child, level + 1, below, context));
  const assistants = branch.assistants.map((one) => plotAt(one, level + 1, below, context));
  const units = unitsOf(children, level + 1);
  const size = sizeOf(branch, level, leafWidth, context);
  const { lane } = context;
  const even = context.evenness === 'page';
  return { branch, face, ...size, children, units, assistants, even, lane, level };
}

interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly join: number;
}

function leafSize(branch: Branch, width: number): BoxSize {
  const { face } = branch;
  const own = needOf(branch);
  return { width: Math.max(own, width), height: face.height, join: upperHeight(face) };
}

function sizeOf(branch: Branch, level: number, leafWidth: number, context: Context): BoxSize {
  const { face, reserved, children } = branch;
  if (context.evenness === 'none') {
    const spare = Math.max(0, reserved.height - face.height);
    return {
      width: Math.max(face.width, reserved.width),
      height: face.height + spare,
      join: joinOf(face, spare),
    };
  }
  const even = children.length > 0 ? context.levels[level] : undefined;
  if (even !== undefined) return { width: even.width, height: even.upper + even.lower, join: even.upper };
  return leafSize(branch, children.length > 0 ? 0 : leafWidth);
}

/** The upper panel's height when a box is higher than it must be. */
function joinOf(face: Face, spare: number): number {
  return upperHeight(face) + (face.panels.length > 1 ? spare / 2 : spare);
}

function upperHeight(face: Face): number {
  return face.panels[0]?.height ?? 0;
}

function measureLevels(branch: Branch, at: number, levels: Level[]): void {
  if (branch.children.length === 0) return;
  const level = levels[at] ?? { width: 0, upper: 0, lower: 0 };
  levels[at] = level;
  level.width = Math.max(level.width, needOf(branch));
  level.upper = Math.max(level.upper, upperHeight(branch.face));
  level.lower = Math.max(level.lower, branch.face.height - upperHeight(branch.face));
  for (const child of branch.children) measureLevels(child, at + 1, levels);
}

function siblingWidth(branch: Branch): number {
  return [...branch.children, ...branch.assistants].reduce(
    (widest, child) => (child.children.length === 0 ? Math.max(widest, needOf(child)) : widest),
    0,
  );
}

function widestLeaf(branch: Branch): number {
  if (branch.children.length === 0) return needOf(branch);
  return Math.max(...[...branch.children, ...branch.assistants].map(widestLeaf));
}
