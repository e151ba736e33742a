import { formsIn, type Manner } from './arrange.ts';
import { type Branch, type Evenness, plotOf } from './branch.ts';
import { type Form, type Size, scaleOf } from './form.ts';
import type { Plot } from './plot.ts';

/** A page's boxes in the manner that suits the room best. */
export interface Choice {
  readonly plot: Plot;
  readonly form: Form;
  /** How much the form is made smaller to fit. */
  readonly scale: number;
}

/** How well a manner reads beside the others at the same size of type: order is worth some size. */
interface Candidate {
  readonly manner: Manner;
  readonly evenness: Evenness;
  readonly grace: number;
}

/**
 * Draws the page in each manner and takes the best: type as large as may be, but regular drawings go before slightly larger
 * ones that treat every branch in its own way. Below the least scale that may be printed, size alone counts.
 */
export function chooseForm(roots: readonly Branch[], room: Size, least: number): Choice {
  let best: Choice | undefined;
  let worth = Number.NEGATIVE_INFINITY;
  for (const { manner, evenness, grace } of candidatesFor(roots)) {
    if (best !== undefined && best.scale >= least && grace <= worth) continue;
    const plot = plotOf(roots, evenness, rowsIn(manner));
    const form = fittest(formsIn(plot, manner, room), room);
    const scale = scaleOf(form, room);
    const value = scale < least ? scale - 10 : scale * grace;
    if (value > worth) {
      best = { plot, form, scale, manner, evenness } as never;
      worth = value;
    }
  }
  if (best === undefined) throw new RangeError('a page without roots');
  return best;
}

function fittest(forms: readonly Form[], room: Size): Form {
  const compact = (form: Form) => form.width / room.width + form.height / room.height;
  return forms.reduce((a, b) => {
    const difference = scaleOf(b, room) - scaleOf(a, room);
    return difference > 0.001 || (difference > -0.001 && compact(b) < compact(a)) ? b : a;
  });
}

/** Levels that a manner sets in rows. */
function rowsIn(manner: Manner): number {
  return manner.kind === 'tiers' ? manner.from : Number.POSITIVE_INFINITY;
}

const COLUMN_ROWS = [5, 8, 12, 18, 30];

/** The best looking first. */
function candidatesFor(roots: readonly Branch[]): Candidate[] {
  const depth = Math.max(...roots.map(depthOf));
  const manners: { manner: Manner; grace: number }[] = [{ manner: { kind: 'rows' }, grace: 1 }];
  for (const rows of COLUMN_ROWS)
    manners.push({ manner: { kind: 'tiers', from: depth, rows }, grace: 0.995 });
  for (let from = Math.min(depth - 1, 6); from >= 0; from--) {
    for (const rows of COLUMN_ROWS) manners.push({ manner: { kind: 'tiers', from, rows }, grace: 0.95 });
  }
  for (const from of [0, 1]) {
    for (const columns of [2, 3, 4, 5, 6, 8])
      manners.push({ manner: { kind: 'tiers', from, rows: 30, columns }, grace: 0.92 });
  }
  manners.push({ manner: { kind: 'upright' }, grace: 0.93 });
  const even = manners.map((candidate) => ({ ...candidate, evenness: 'page' as const }));
  const siblings = manners.map(({ manner, grace }) => ({
    manner,
    grace: grace * 0.96,
    evenness: 'siblings' as const,
  }));
  const free: Candidate = { manner: { kind: 'free', keep: 14 }, evenness: 'none', grace: 0.82 };
  return [...even, ...siblings, free].sort((a, b) => b.grace - a.grace);
}

function depthOf(branch: Branch): number {
  return 1 + branch.children.reduce((deepest, child) => Math.max(deepest, depthOf(child)), 0);
}
