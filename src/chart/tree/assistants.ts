import { METRICS } from '../metrics.ts';
import { type Part, singleForm } from './form.ts';
import type { Plot } from './plot.ts';

/** Assistants as they stand beside their manager's stem, and the room they need there. */
export interface Assistants {
  readonly parts: readonly Part[];
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** On both sides of a stem, from its upper end: the first to the right, the second to the left, and so on. */
export function besideStem(assistants: readonly Plot[]): Assistants {
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

/** In a list: before the reports, and further in. */
export function inList(plot: Plot): Assistants {
  const x = METRICS.indent + METRICS.bus;
  const parts: Part[] = [];
  let height = 0;
  for (const assistant of plot.assistants) {
    const form = singleForm(assistant, false);
    parts.push({ plot: assistant, form, x, y: plot.height + height + METRICS.stackGap + 1 });
    height += assistant.height + METRICS.stackGap;
  }
  return { parts, left: 0, right: Math.max(0, ...plot.assistants.map((one) => x + one.width)), height };
}
