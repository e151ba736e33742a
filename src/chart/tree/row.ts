import { METRICS } from '../metrics.ts';
import { besideStem } from './assistants.ts';
import type { Form, Part } from './form.ts';
import { isLeaf, type Plot } from './plot.ts';

/**
 * The reports side by side under their manager, who stands in the middle; assistants beside the stem:
 *
 *            ┌───┐
 *            └─┬─┘
 *              ├──[assistant]
 *      ┌───────┼───────┐
 *    ┌─┴─┐   ┌─┴─┐   ┌─┴─┐
 */
export function rowForm(plot: Plot, units: readonly Plot[], forms: readonly Form[]): Form {
  const row = lineUp(units, forms, plot.even);
  if (plot.face === undefined) {
    const wayTo = (tap: number | undefined) => (tap === undefined ? [] : [tap, 0]);
    const detail = () => ({ parts: partsOf(row, units, forms, { x: 0, y: 0, wayTo }), lines: [] });
    return { width: row.width, height: row.height, taps: row.taps, elastic: false, detail };
  }
  const side = besideStem(plot.assistants);
  const gap = levelGap(plot);
  const top = plot.height + side.height + gap;
  const middle = ((row.taps[0] ?? 0) + (row.taps[row.taps.length - 1] ?? 0)) / 2;
  const left = Math.min(0, middle - Math.max(plot.width / 2, side.left));
  const right = Math.max(row.width, middle + Math.max(plot.width / 2, side.right));
  const stem = middle - left;
  return {
    width: right - left,
    height: top + row.height,
    taps: [stem],
    box: { x: stem - plot.width / 2, width: plot.width, height: plot.height, upright: false },
    elastic: false,
    detail() {
      const beside = side.parts.map((part) => ({ ...part, x: part.x + stem, y: part.y + plot.height }));
      const taps = row.taps.map((tap) => tap - left);
      const rail = top - gap / 2;
      const trunk = [stem, plot.height, stem, rail];
      const wayTo = (tap: number | undefined) =>
        tap === undefined ? trunk : [...trunk, tap, rail, tap, top];
      return {
        parts: [
          ...withTicks(stem, plot.height, beside),
          ...partsOf(row, units, forms, { x: -left, y: top, wayTo }),
        ],
        lines: railLines(stem, plot.height, { rail, top }, taps, beside),
      };
    },
  };
}

interface Row {
  /** Left edges of the units. */
  readonly xs: readonly number[];
  readonly taps: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Height of all its leaves, and width of all its lists. */
  readonly leaves: number;
  readonly lists: number;
}

function lineUp(units: readonly Plot[], forms: readonly Form[], even: boolean): Row {
  const leaves = leafHeight(units, forms);
  const lists = even ? listWidth(units, forms) : 0;
  const xs: number[] = [];
  const taps: number[] = [];
  let [x, height] = [0, 0];
  for (const [at, plot] of units.entries()) {
    const form = forms[at];
    if (form === undefined) continue;
    const before = units[at - 1];
    if (before !== undefined) x += gapBetween(before, plot);
    xs.push(x);
    const list = isWidened(plot, form, lists);
    if (list) taps.push(x + lists / 2);
    else for (const tap of form.taps) taps.push(x + tap);
    x += list ? lists : form.width;
    height = Math.max(height, form.height);
  }
  return { xs, taps, width: x, height, leaves, lists };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** The line to a unit with this tap; to where the lines part, for a unit that has several. */
  readonly wayTo: (tap: number | undefined) => readonly number[];
}

function partsOf(row: Row, units: readonly Plot[], forms: readonly Form[], spot: Spot): Part[] {
  return units.flatMap((plot, at) => {
    const form = forms[at];
    if (form === undefined) return [];
    const x = spot.x + (row.xs[at] ?? 0);
    const widened = isWidened(plot, form, row.lists);
    const tap = widened ? row.lists / 2 : (form.taps[0] ?? 0);
    const part = { plot, form, x, y: spot.y, way: spot.wayTo(plot.face === undefined ? undefined : x + tap) };
    if (isLeaf(plot)) return [{ ...part, height: row.leaves }];
    return [widened ? { ...part, width: row.lists } : part];
  });
}

function isWidened(plot: Plot, form: Form, lists: number): boolean {
  return form.elastic && form.width < lists && !isLeaf(plot);
}

/** Leaves of a row are as high as the highest of them. */
function leafHeight(units: readonly Plot[], forms: readonly Form[]): number {
  return units.reduce((high, plot, at) => (isLeaf(plot) ? Math.max(high, forms[at]?.height ?? 0) : high), 0);
}

/** Lists of a row may be as wide as the widest of them. */
function listWidth(units: readonly Plot[], forms: readonly Form[]): number {
  return forms.reduce((widest, form, at) => {
    const plot = units[at];
    return form.elastic && plot !== undefined && !isLeaf(plot) ? Math.max(widest, form.width) : widest;
  }, 0);
}

function gapBetween(before: Plot, plot: Plot): number {
  if (isLeaf(before) && isLeaf(plot)) return METRICS.leafGap;
  return METRICS.branchGap + Math.max(before.lane, plot.lane);
}

/** From a manager, or the assistants beside the stem, to the row below: a dotted line has room over and under the rail. */
export function levelGap({ lane }: Plot): number {
  return METRICS.levelGap + Math.min(lane, METRICS.lane);
}

/** Stem, rail and drops, and a tick to each assistant. */
function railLines(
  stem: number,
  from: number,
  { rail, top }: { readonly rail: number; readonly top: number },
  taps: readonly number[],
  beside: readonly Part[],
): readonly (readonly number[])[] {
  const lines: number[][] = [];
  const single = taps.length === 1 && Math.abs((taps[0] ?? 0) - stem) < 0.01;
  if (single) lines.push([stem, from, stem, top]);
  else {
    lines.push([stem, from, stem, rail]);
    lines.push([Math.min(stem, ...taps), rail, Math.max(stem, ...taps), rail]);
    for (const tap of taps) lines.push([tap, rail, tap, top]);
  }
  return [...lines, ...ticks(stem, beside)];
}

/** The parts with the lines to them: down a stem, then to their near sides. */
export function withTicks(
  stem: number,
  from: number,
  parts: readonly Part[],
  trunk: readonly number[] = [],
): Part[] {
  const lines = ticks(stem, parts);
  return parts.map((part, at) => ({ ...part, way: [...trunk, stem, from, ...(lines[at] ?? [])] }));
}

/** Lines from a stem to the near sides of the boxes beside it, at the middle of the unit's own panel. */
export function ticks(stem: number, beside: readonly Part[]): number[][] {
  return beside.map((part) => {
    const y = part.y + Math.min(part.plot.join, part.form.height) / 2;
    return [stem, y, part.x > stem ? part.x + (part.form.box?.x ?? 0) : part.x + part.form.width, y];
  });
}
