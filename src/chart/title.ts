import { METRICS } from './metrics.ts';
import type { FaceLine } from './panel.ts';
import type { Tone } from './scene.ts';
import { type Wrapped, wrap } from './wrap.ts';

export interface Title {
  readonly lines: readonly FaceLine[];
  /** Longest line of quiet text under it, em of that text. */
  readonly measure: number;
}

/** Sets titles, each text once: a company has a hundred posts called 专员. */
export interface TitleSetter {
  set(title: string, bold: boolean, tone: Tone): Title;
}

const MOST_LINES = 3;

export function titleSetter(): TitleSetter {
  const known = new Map<string, Setting>();
  return {
    set(title, bold, tone) {
      const key = `${bold ? 'b' : 'r'}${title}`;
      const setting = known.get(key) ?? settle(title, bold);
      known.set(key, setting);
      const style = { size: METRICS.title, bold, secondary: false, tone };
      const lines = setting.wrapped.lines.map((text) => ({ ...style, text }));
      return { lines, measure: (setting.measure * METRICS.title) / METRICS.quiet };
    },
  };
}

interface Setting {
  readonly wrapped: Wrapped;
  readonly measure: number;
}

/** The narrowest measure that takes the title in three lines without breaking a word, else the widest. */
function settle(title: string, bold: boolean): Setting {
  const settings = METRICS.measures.map(
    (measure) => ({ measure, weight: bold ? 'bold' : 'regular' }) as const,
  );
  let last: Setting = { wrapped: { lines: [], width: 0, broken: false }, measure: METRICS.measures[0] };
  for (const { measure, weight } of settings) {
    last = { wrapped: wrap(title, weight, measure), measure };
    if (last.wrapped.lines.length <= MOST_LINES && !last.wrapped.broken) return last;
  }
  return last;
}
