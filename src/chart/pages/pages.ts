import type { Forest, Item } from '../item.ts';
import { bundled } from './bundle.ts';
import { type Cuts, Cutter, type Room, type Sizes } from './cut.ts';

/** A branch that begins on a page: all of it, or one slice of a long list of reports. */
export interface PageRoot {
  readonly item: Item;
  /** The reports shown here, in full or as stubs. */
  readonly children: readonly Item[];
  /** From 0: which slice; the box itself is drawn in full with the first only. */
  readonly slice: number;
  readonly slices: number;
}

export interface PagePlan {
  readonly roots: readonly PageRoot[];
  /** The company down to its departments, which are all stubs. */
  readonly summary: boolean;
}

export interface Pages {
  readonly plans: readonly PagePlan[];
  readonly cuts: Cuts;
}

/**
 * Deals a forest out over pages. What fits on one page is one page. Else a summary comes first, the company down to its
 * departments; then every first-level department, in as many parts as it needs; small neighbours share a page.
 */
export function pagesOf(forest: Forest, room: Room, sizes: Sizes): Pages {
  const cutter = new Cutter(room, sizes);
  cutter.cut(forest.items);
  const whole = cutter.cuts.stubs.size === 0 && cutter.cuts.slices.size === 0;
  if (whole && cutter.scaleTogether(forest.roots) >= room.least) {
    return {
      plans: [{ roots: forest.roots.flatMap((root) => slicesOf(root, cutter.cuts)), summary: false }],
      cuts: cutter.cuts,
    };
  }
  const home = departmentsOf(forest);
  const departments = new Set(home.values());
  if (departments.size > 0)
    cutter.cut(
      forest.items.filter((item) => !home.has(item)),
      departments,
    );
  const heads = forest.items.filter((item) => item.parent === undefined || cutter.cuts.stubs.has(item));
  const parts = heads.flatMap((item) => slicesOf(item, cutter.cuts));
  const plans = bundled(parts, departments, room, cutter);
  return {
    plans: plans.map((roots) => ({ roots, summary: isSummary(roots, departments) })),
    cuts: cutter.cuts,
  };
}

function slicesOf(item: Item, cuts: Cuts): PageRoot[] {
  const slices = cuts.slices.get(item) ?? [item.children];
  return slices.map((children, slice) => ({ item, children, slice, slices: slices.length }));
}

/** For every item of a first-level department, that department. Lone boxes and the root of the chart are none. */
function departmentsOf(forest: Forest): Map<Item, Item> {
  const home = new Map<Item, Item>();
  for (const item of forest.items) {
    const above = item.parent === undefined ? undefined : home.get(item.parent);
    if (above !== undefined) home.set(item, above);
    else if (isFirstDepartment(item)) home.set(item, item);
  }
  return home;
}

function isFirstDepartment({ node, parent, size }: Item): boolean {
  return node.kind === 'department' && parent !== undefined && (size > 1 || node.head !== undefined);
}

function isSummary(roots: readonly PageRoot[], departments: ReadonlySet<Item>): boolean {
  const [only] = roots;
  if (only === undefined || roots.length > 1 || only.item.parent !== undefined || only.slices > 1)
    return false;
  return departments.size > 0 && !departments.has(only.item);
}
