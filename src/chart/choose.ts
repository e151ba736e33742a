import { formsIn, type Manner } from './arrange.ts';
import { type Branch, type Evenness, plotOf } from './branch.ts';
import { candidatesFor } from './candidates.ts';
import { type Form, type Size, scaleOf } from './form.ts';
import type { Plot } from './plot.ts';

/** A page's boxes in the manner that suits the room best. */
export interface Choice {
  readonly plot: Plot;
  readonly form: Form;
  /** How much the form is made smaller to fit. */
  readonly scale: number;
}

/**
 * Draws the page in each manner and takes the best: type as large as may be, but regular drawings go before slightly larger
 * ones that treat every branch in its own way. Below the least scale that may be printed, size alone counts.
 */
export function chooseForm(roots: readonly Branch[], room: Size, least: number): Choice {
  let best: Choice | undefined;
  let worth = Number.NEGATIVE_INFINITY;
  const plotFor = plots(roots);
  for (const { manner, evenness, grace } of candidatesFor(roots)) {
    if (best !== undefined && best.scale >= least && grace <= worth) break;
    const plot = plotFor(evenness, rowsIn(manner));
    const form = fittest(formsIn(plot, manner, room), room);
    const scale = scaleOf(form, room);
    const value = scale < least ? scale - 10 : scale * grace;
    if (value > worth) {
      best = { plot, form, scale };
      worth = value;
    }
  }
  if (best === undefined) throw new RangeError('a page without roots');
  return best;
}

/** Plots by evenness and number of levels in rows, each made once. */
function plots(roots: readonly Branch[]): (evenness: Evenness, rows: number) => Plot {
  const known = new Map<string, Plot>();
  return (evenness, rows) => {
    const key = `${evenness} ${rows}`;
    const plot = known.get(key) ?? plotOf(roots, evenness, rows);
    known.set(key, plot);
    return plot;
  };
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
