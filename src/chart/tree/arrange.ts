import { bestForms, type Form, type Size, singleForm } from './form.ts';
import { holdsLeaves, isLeaf, type Plot } from './plot.ts';
import { rowForm } from './row.ts';
import { heightsOf, narrowest, shelfForms, thinned } from './shelf.ts';
import { balancedColumns, stackForm } from './stack.ts';

/**
 * A manner of drawing. `rows`: everything side by side. `tiers`: side by side on the upper levels, from level `from` on
 * under one another, leaves in columns of at most `rows`; where `columns` is given, what hangs under that level stands in so many
 * columns, where `within`, in as few as keep each branch within that part of the room's height. `upright`: leaves in 竖排. `free`: each branch as fits best.
 */
export type Manner =
  | { readonly kind: 'rows' }
  | {
      readonly kind: 'tiers';
      readonly from: number;
      readonly rows: number;
      readonly columns?: number;
      readonly within?: number;
    }
  | { readonly kind: 'upright' }
  | { readonly kind: 'free'; readonly keep: number };

/** As pages are dealt out, and as they are drawn where no regular manner fits: the same, so that what fitted fits. */
export const FREE = { kind: 'free', keep: 10 } as const satisfies Manner;

/** Finds the forms of each plot from the forms of what hangs under it. */
export type FormsOf = (plot: Plot) => readonly Form[];

/** Forms of a plot and all below it in one manner; a page's tree is not deep, so this may recurse. */
export function formsIn(root: Plot, manner: Manner, room: Size): readonly Form[] {
  const known = new Map<Plot, readonly Form[]>();
  const formsOf = (plot: Plot): readonly Form[] => {
    const forms = known.get(plot) ?? combined(plot, manner, room, formsOf);
    known.set(plot, forms);
    return forms;
  };
  return formsOf(root);
}

/** Forms of one plot, given those of what hangs under it. */
export function combined(plot: Plot, manner: Manner, room: Size, below: FormsOf): readonly Form[] {
  if (isLeaf(plot)) return [singleForm(plot, false)];
  if (plot.level < 0) return shelfForms(plot.children, plot.children.map(below), room);
  if (manner.kind === 'free') return bestForms(freeForms(plot, below), manner.keep);
  return [fixedForm(plot, manner, room, below)];
}

function fixedForm(plot: Plot, manner: Exclude<Manner, { kind: 'free' }>, room: Size, below: FormsOf): Form {
  if (manner.kind === 'rows') return rowOf(plot, plot.children, below);
  const leaves = holdsLeaves(plot);
  if (manner.kind === 'upright') {
    if (leaves) return uprightForm(plot) ?? stacked(plot, MOST_UPRIGHT_ROWS, below);
    return rowOf(plot, plot.units, below);
  }
  if (leaves) return stacked(plot, manner.rows, below);
  if (plot.level < manner.from) return rowOf(plot, plot.units, below);
  if (plot.level > manner.from) return columned(plot, 1, below);
  if (manner.within === undefined) return columned(plot, manner.columns ?? 1, below);
  return fewestColumns(plot, manner.within * room.height, below);
}

/** As few columns as keep the branch so high; as many as there are children where none do. */
function fewestColumns(plot: Plot, height: number, below: FormsOf): Form {
  let form = columned(plot, 1, below);
  for (let columns = 2; columns <= plot.children.length && form.height > height; columns++) {
    form = columned(plot, columns, below);
  }
  return form;
}

function columned(plot: Plot, columns: number, below: FormsOf): Form {
  return stacked(plot, Math.ceil(plot.children.length / columns), below);
}

/** Where a group of leaves cannot be set upright, they stand in columns about as high. */
const MOST_UPRIGHT_ROWS = 4;

const firstForm = (plot: Plot, below: FormsOf): Form => below(plot)[0] ?? singleForm(plot, false);

function rowOf(plot: Plot, units: readonly Plot[], below: FormsOf): Form {
  return rowForm(
    plot,
    units,
    units.map((unit) => firstForm(unit, below)),
  );
}

function stacked(plot: Plot, rows: number, below: FormsOf): Form {
  const forms = plot.children.map((child) => firstForm(child, below));
  const columns = Number.isFinite(rows) ? Math.ceil(plot.children.length / rows) : 1;
  const heights = forms.map((form) => form.height);
  return stackForm(plot, plot.children, forms, balancedColumns(heights, columns));
}

/** The leaves as upright boxes of one size, side by side. */
function uprightForm(plot: Plot): Form | undefined {
  const faces = plot.children.map((child) => child.face?.upright);
  if (faces.length < 2) return undefined;
  let [width, height] = [0, 0];
  for (const face of faces) {
    if (face === undefined) return undefined;
    width = Math.max(width, face.width);
    height = Math.max(height, face.height);
  }
  const forms = plot.children.map(() => singleForm({ width, height }, true));
  return rowForm(plot, plot.children, forms);
}

const MOST_LEAF_COLUMNS = 14;
const MOST_BRANCH_COLUMNS = 6;

function freeForms(plot: Plot, below: FormsOf): Form[] {
  const unitForms = plot.units.map(below);
  const forms = heightsOf(unitForms, 14).map((height) =>
    rowForm(plot, plot.units, narrowest(unitForms, height)),
  );
  if (plot.children.length === 0) return forms;
  const childForms = plot.units === plot.children ? unitForms : plot.children.map(below);
  const most = holdsLeaves(plot) ? MOST_LEAF_COLUMNS : MOST_BRANCH_COLUMNS;
  for (const width of widthsOf(childForms, 8)) {
    const chosen = lowest(childForms, width);
    if (isStaircase(chosen)) continue;
    const heights = chosen.map((form) => form.height);
    for (let count = 1; count <= Math.min(most, plot.children.length); count++) {
      forms.push(stackForm(plot, plot.children, chosen, balancedColumns(heights, count)));
    }
  }
  return forms;
}

/** A single report with its own reports side by side would stand aslant under its manager: better straight below. */
function isStaircase(forms: readonly Form[]): boolean {
  return forms.length === 1 && forms[0]?.elastic === false;
}

function widthsOf(options: readonly (readonly Form[])[], most: number): number[] {
  const least = Math.max(...options.map((forms) => Math.min(...forms.map((form) => form.width))));
  const widths = [...new Set(options.flatMap((forms) => forms.map((form) => form.width)))]
    .filter((width) => width >= least)
    .sort((a, b) => a - b);
  return thinned(widths, most);
}

/** For each branch its lowest form that is at most so wide, a list where it has one that is: lists under one another read as one. */
function lowest(options: readonly (readonly Form[])[], width: number): Form[] {
  return options.map((forms) => {
    const fitting = forms.filter((form) => form.width <= width + 0.01);
    const lists = fitting.filter((form) => form.elastic);
    const best = lists.length > 0 ? lists : fitting.length > 0 ? fitting : forms;
    return best.reduce((a, b) => (b.height < a.height ? b : a));
  });
}
