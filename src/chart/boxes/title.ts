import { METRICS } from '../metrics.ts';
import type { FaceLine } from '../panel.ts';
import type { Tone } from '../scene.ts';
import { type Wrapped, wrap } from '../text/wrap.ts';

export interface Title {
  readonly lines: readonly FaceLine[];
  /** Longest line of quiet text under it, em of that text. */
  readonly measure: number;
}

/** Sets titles, each text once: a company has a hundred posts called 专员. */
export interface TitleSetter {
  /** `room`: em that the box has for the title at any rate. */
  set(title: string, bold: boolean, tone: Tone, room?: number): Title;
}

const MOST_LINES = 3;

export function titleSetter(): TitleSetter {
  const known = new Map<string, Setting>();
  return {
    set(title, bold, tone, room = 0) {
      const key = `${bold ? 'b' : 'r'}${title}`;
      const usual = known.get(key) ?? settle(title, bold);
      known.set(key, usual);
      const setting =
        usual.wrapped.lines.length > 1 && room > usual.measure ? setIn(room, title, bold) : usual;
      const style = { size: METRICS.title, bold, secondary: false, tone };
      const lines = setting.wrapped.lines.map((text) => ({ text, ...style }));
      return { lines, measure: (setting.measure * METRICS.title) / METRICS.quiet };
    },
  };
}

interface Setting {
  readonly wrapped: Wrapped;
  readonly measure: number;
}

function setIn(room: number, title: string, bold: boolean): Setting {
  return { wrapped: wrap(title, bold ? 'bold' : 'regular', room), measure: room };
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
