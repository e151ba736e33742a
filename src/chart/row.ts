import { type Form, type Part, singleForm } from './form.ts';
import { METRICS } from './metrics.ts';
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
  const side = assistantsOf(plot.assistants);
  const railed = plot.face !== undefined;
  const top = railed ? plot.height + side.height + METRICS.levelGap : 0;
  const row = lineUp(units, forms, top, plot.even);
  const first = row.taps[0] ?? 0;
  const last = row.taps[row.taps.length - 1] ?? 0;
  const middle = (first + last) / 2;
  const left = railed ? Math.min(0, middle - Math.max(plot.width / 2, side.left)) : 0;
  const right = railed ? Math.max(row.width, middle + Math.max(plot.width / 2, side.right)) : row.width;
  const stem = middle - left;
  const taps = row.taps.map((tap) => tap - left);
  const parts = row.parts.map((part) => ({ ...part, x: part.x - left }));
  const size = { width: right - left, height: top + row.height };
  if (!railed) return { ...size, taps, parts, lines: () => [] };
  const beside = side.parts.map((part) => ({ ...part, x: part.x + stem, y: part.y + plot.height }));
  return {
    ...size,
    taps: [stem],
    box: { x: stem - plot.width / 2, width: plot.width, height: plot.height, upright: false },
    parts: [...beside, ...parts],
    lines: () => railLines(stem, plot.height, top, taps, beside),
  };
}

interface Row {
  readonly parts: readonly Part[];
  readonly taps: readonly number[];
  readonly width: number;
  readonly height: number;
}

function lineUp(units: readonly Plot[], forms: readonly Form[], y: number, even: boolean): Row {
  const leaves = leafHeight(units, forms);
  const lists = even ? listWidth(forms) : 0;
  const parts: Part[] = [];
  const taps: number[] = [];
  let right = 0;
  let height = 0;
  for (const [at, plot] of units.entries()) {
    const form = forms[at];
    if (form === undefined) continue;
    const before = units[at - 1];
    const x = before === undefined ? 0 : right + gapBetween(before, plot);
    const part = evenPart(plot, form, leaves, lists);
    parts.push({ ...part, x, y });
    for (const tap of part.taps) taps.push(x + tap);
    right = x + (part.width ?? form.width);
    height = Math.max(height, form.height);
  }
  return { parts, taps, width: right, height };
}

/** A unit of a row as high as the other leaves, or as wide as the other lists. */
function evenPart(
  plot: Plot,
  form: Form,
  leaves: number,
  lists: number,
): Omit<Part, 'x' | 'y'> & { taps: readonly number[] } {
  if (isLeaf(plot)) return { plot, form, height: leaves, taps: form.taps };
  if (form.elastic !== true || form.width >= lists) return { plot, form, taps: form.taps };
  return { plot, form, width: lists, taps: [lists / 2] };
}

/** Leaves of a row are as high as the highest of them. */
function leafHeight(units: readonly Plot[], forms: readonly Form[]): number {
  return units.reduce((high, plot, at) => (isLeaf(plot) ? Math.max(high, forms[at]?.height ?? 0) : high), 0);
}

/** Lists of a row may be as wide as the widest of them. */
function listWidth(forms: readonly Form[]): number {
  return forms.reduce((widest, form) => (form.elastic === true ? Math.max(widest, form.width) : widest), 0);
}

function gapBetween(before: Plot, plot: Plot): number {
  return isLeaf(before) && isLeaf(plot) ? METRICS.leafGap : METRICS.branchGap;
}

/** Where assistants stand, from the stem's upper end: the first to the right, the second to the left of it, and so on. */
export function assistantsOf(assistants: readonly Plot[]): {
  readonly parts: readonly Part[];
  readonly left: number;
  readonly right: number;
  readonly height: number;
} {
  const parts: Part[] = [];
  let [left, right, y] = [0, 0, 0];
  for (let at = 0; at < assistants.length; at += 2) {
    const pair = assistants.slice(at, at + 2);
    y += METRICS.assistantGap;
    for (const [side, plot] of pair.entries()) {
      const reach = METRICS.stemGap + plot.width;
      const x = side === 0 ? METRICS.stemGap : -reach;
      parts.push({ plot, form: singleForm(plot, false), x, y });
      if (side === 0) right = Math.max(right, reach);
      else left = Math.max(left, reach);
    }
    y += Math.max(...pair.map((plot) => plot.height));
  }
  return { parts, left, right, height: y };
}

/** The form of a plot that is only its box. */
export function boxForm(plot: Plot): Form {
  const { width, height } = plot;
  return {
    width,
    height,
    taps: [width / 2],
    box: { x: 0, width, height, upright: false },
    parts: [],
    lines: () => [],
  };
}

/** Stem, rail and drops, and a tick to each assistant. */
function railLines(
  stem: number,
  from: number,
  top: number,
  taps: readonly number[],
  beside: readonly Part[],
): readonly (readonly number[])[] {
  const rail = top - METRICS.levelGap / 2;
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

/** Lines from a stem to the near sides of the boxes beside it, at the middle of the unit's own panel. */
export function ticks(stem: number, beside: readonly Part[]): number[][] {
  return beside.map((part) => {
    const y = part.y + Math.min(part.plot.join, part.form.height) / 2;
    return [stem, y, part.x > stem ? part.x + (part.form.box?.x ?? 0) : part.x + part.form.width, y];
  });
}
