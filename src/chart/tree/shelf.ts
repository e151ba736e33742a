import { METRICS } from '../metrics.ts';
import type { Form, Part, Size } from './form.ts';
import type { Plot } from './plot.ts';

const GAP = METRICS.branchGap;

/** Several roots without a box above them, in rows from left to right as words on a page, each row as wide as `width` allows. */
export function shelfForm(roots: readonly Plot[], forms: readonly Form[], width: number): Form {
  const places: { readonly x: number; readonly y: number }[] = [];
  let [x, y, shelf, right] = [0, 0, 0, 0];
  for (const form of forms) {
    if (x > 0 && x + form.width > width) {
      y += shelf + GAP;
      x = 0;
      shelf = 0;
    }
    places.push({ x, y });
    x += form.width + GAP;
    shelf = Math.max(shelf, form.height);
    right = Math.max(right, x - GAP);
  }
  const parts = () =>
    roots.flatMap((plot, at): Part[] => {
      const [form, place] = [forms[at], places[at]];
      return form === undefined || place === undefined ? [] : [{ plot, form, ...place }];
    });
  return {
    width: right,
    height: y + shelf,
    taps: [right / 2],
    elastic: false,
    detail: () => ({ parts: parts(), lines: [] }),
  };
}

/**
 * Forms of several roots: for some heights of a shelf, every root in its narrowest form that is not higher, on shelves of
 * the widths that suit the room.
 */
export function shelfForms(
  roots: readonly Plot[],
  options: readonly (readonly Form[])[],
  room: Size,
): Form[] {
  return heightsOf(options, 10).flatMap((height) => {
    const forms = narrowest(options, height);
    const widest = forms.reduce((most, form) => Math.max(most, form.width), 0);
    const row = forms.reduce((sum, form) => sum + form.width + GAP, -GAP);
    const area = forms.reduce((sum, form) => sum + (form.width + GAP) * (form.height + GAP), 0);
    const ideal = Math.sqrt((area * room.width) / room.height);
    const widths = [0.9, 1, 1.1, 1.25, 1.45, 1.7].map((factor) => Math.max(widest, ideal * factor));
    return [row, room.width, ...widths].map((width) => shelfForm(roots, forms, Math.max(widest, width)));
  });
}

/** At most `most` heights, from the least in which every branch can be drawn to the largest that any has, evenly by ratio. */
export function heightsOf(options: readonly (readonly Form[])[], most: number): number[] {
  const least = Math.max(...options.map((forms) => Math.min(...forms.map((form) => form.height))));
  const heights = [...new Set(options.flatMap((forms) => forms.map((form) => form.height)))]
    .filter((height) => height >= least)
    .sort((a, b) => a - b);
  return thinned(heights, most);
}

/** Some of the rising numbers, first and last among them, evenly by ratio. */
export function thinned(values: readonly number[], most: number): number[] {
  if (values.length <= most) return [...values];
  const first = values[0] ?? 1;
  const ratio = (values[values.length - 1] ?? first) / first;
  const kept: number[] = [];
  for (let at = 0, step = 0; step < most; step++) {
    const goal = first * ratio ** (step / (most - 1));
    while (at < values.length - 1 && (values[at] ?? 0) < goal * 0.999) at++;
    const value = values[at] ?? first;
    if (kept.at(-1) !== value) kept.push(value);
  }
  return kept;
}

/** For each branch its narrowest form that is at most so high. */
export function narrowest(options: readonly (readonly Form[])[], height: number): Form[] {
  return options.flatMap((forms) => {
    const fitting = forms.filter((form) => form.height <= height + 0.01);
    const best = (fitting.length > 0 ? fitting : forms).reduce((a, b) => (b.width < a.width ? b : a));
    return [best];
  });
}
