import type { Plot } from './plot.ts';

/**
 * One way to draw a branch: how much room it takes, and, for those that are drawn in the end, where everything stands in it, from its
 * own upper left corner. A branch keeps a few such ways; its manager's forms are made of them.
 */
export interface Form {
  readonly width: number;
  readonly height: number;
  /** Where lines from above arrive at the upper edge, from left to right; never empty. */
  readonly taps: readonly number[];
  /** The box; always at the top. Absent for plots without a face. */
  readonly box?: FormBox;
  /** A box alone, or a list under its manager: may be drawn wider, all boxes grow to the right. */
  readonly elastic: boolean;
  detail(): Detail;
}

export interface Detail {
  readonly parts: readonly Part[];
  /** x, y, x, y … of each line between the boxes. */
  readonly lines: readonly (readonly number[])[];
}

export interface FormBox {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly upright: boolean;
}

/** A branch within its manager's form. */
export interface Part {
  readonly plot: Plot;
  readonly form: Form;
  readonly x: number;
  readonly y: number;
  /** Leaves and elastic forms may be drawn wider than they ask for, leaves also higher, to stand even with their neighbours. */
  readonly width?: number;
  readonly height?: number;
  /** The line to it, from the manager's box, or from the upper edge where there is none; x, y, x, y …. Absent on shelves. */
  readonly way?: readonly number[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const nothing: Detail = { parts: [], lines: [] };

/** A box with nothing under it. */
export function singleForm({ width, height }: Size, upright: boolean): Form {
  const box = { x: 0, width, height, upright };
  return { width, height, taps: [width / 2], box, elastic: true, detail: () => nothing };
}

/** How much a form must be made smaller to fit into the room, at most 1. */
export function scaleOf(form: Size, room: Size): number {
  return Math.min(1, room.width / form.width, room.height / form.height);
}

/**
 * The forms worth keeping, narrow and high first: none that another beats in width and height, and of those at most `most`,
 * spread evenly over the ratios of width to height.
 */
export function bestForms(forms: readonly Form[], most: number): readonly Form[] {
  const front = frontOf(forms);
  if (front.length <= most) return front;
  const ratios = front.map((form) => Math.log(form.width / form.height));
  const low = Math.min(...ratios);
  const span = Math.max(...ratios) - low || 1;
  const kept = new Map<number, Form>();
  for (const [at, form] of front.entries()) {
    const slot = Math.round((((ratios[at] ?? low) - low) / span) * (most - 1));
    const rival = kept.get(slot);
    if (rival === undefined || form.width * form.height < rival.width * rival.height) kept.set(slot, form);
  }
  return [...kept.values()];
}

function frontOf(forms: readonly Form[]): Form[] {
  const sorted = [...forms].sort((a, b) => a.width - b.width || a.height - b.height);
  const front: Form[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const form of sorted) {
    if (form.height >= lowest - 0.01) continue;
    front.push(form);
    lowest = form.height;
  }
  return front;
}
