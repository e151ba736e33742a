import { formsIn, type Manner } from './arrange.ts';
import { type Branch, type Evenness, evened, isTall, plotOf, refitted } from './branch.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { type Form, type Size, scaleOf } from './form.ts';
import { drawingOf } from './place.ts';
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
export function chooseForm(roots: readonly Branch[], room: Size, least: number, lane: number): Choice {
  let best: (Choice & { readonly candidate: Candidate }) | undefined;
  let worth = Number.NEGATIVE_INFINITY;
  const plotFor = plots(roots, lane);
  for (const candidate of candidatesFor(roots)) {
    const { manner, evenness, grace } = candidate;
    if (best !== undefined && best.scale >= least && worthOf(1) * grace + FILLED * MOST_FILLED <= worth)
      break;
    const choice = chosenIn(plotFor(evenness, rowsIn(manner)), manner, room);
    const value =
      choice.scale < least
        ? choice.scale - 10
        : worthOf(choice.scale) * grace + FILLED * roomLeft(choice.form, room);
    if (value > worth) {
      best = { ...choice, candidate };
      worth = value;
    }
  }
  if (best === undefined) throw new RangeError('a page without roots');
  return settled(best, best.candidate, room, lane);
}

/** Type from here on is read without effort, and larger type is worth only so much of its size: order goes before it. */
const COMFORTABLE = 0.9;
const MORE = 0.35;

function worthOf(scale: number): number {
  return Math.min(scale, COMFORTABLE) + Math.max(0, scale - COMFORTABLE) * MORE;
}

/** Among drawings that are alike in grace and size, the one that suits the room's proportions is a little better. */
const FILLED = 0.005;
const MOST_FILLED = 1.5;

/** How much larger the drawing could be. */
function roomLeft(form: Form, room: Size): number {
  return Math.min(MOST_FILLED, room.width / form.width, room.height / form.height);
}

function chosenIn(plot: Plot, manner: Manner, room: Size): Choice {
  const form = fittest(formsIn(plot, manner, room), room);
  return { plot, form, scale: scaleOf(form, room) };
}

/** Boxes of a list come out wider than they must be: draws once more with the text set for these widths, in fewer lines. */
function settled(choice: Choice, { manner, evenness }: Candidate, room: Size, lane: number): Choice {
  const roots = (choice.plot.level < 0 ? choice.plot.children : [choice.plot]).flatMap(
    ({ branch }) => branch ?? [],
  );
  const widths = new Map(drawingOf(choice).boxes.map(({ face, width }) => [face, width]));
  if (evenness === 'none' || ![...widths.keys()].some(isTall)) return choice;
  const again = chosenIn(
    plotOf(
      refitted(roots, (face) => widths.get(face) ?? 0),
      evenness,
      rowsIn(manner),
      lane,
    ),
    manner,
    room,
  );
  const fits = drawingOf(again).boxes.every(
    ({ face, width, upright }) => upright || face.width <= width + 0.01,
  );
  return fits && again.scale >= choice.scale - 1e-9 ? again : choice;
}

/** Plots by evenness and number of levels in rows, each made once. */
function plots(roots: readonly Branch[], lane: number): (evenness: Evenness, rows: number) => Plot {
  const known = new Map<string, Plot>();
  const even = new Map<Evenness, readonly Branch[]>();
  return (evenness, rows) => {
    const key = `${evenness} ${rows}`;
    const branches = even.get(evenness) ?? evened(roots, evenness);
    even.set(evenness, branches);
    const plot = known.get(key) ?? plotOf(branches, evenness, rows, lane);
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
