import { cutToWidth } from '../terminal/display-width.ts';
import type { Session } from './session.ts';

/** One line on a terminal, written over itself; nothing at all in a pipe, in CI, or with `--quiet`. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

/** The least time between two states, milliseconds: what changes faster cannot be read. */
const EVERY = 80;

export function createProgress({ io, globals }: Session): Progress {
  const { stderr } = io;
  if (!stderr.isTTY || globals.quiet || io.env.CI) return { show: () => undefined, clear: () => undefined };
  let shownAt = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    show: (text) => {
      const now = performance.now();
      if (now - shownAt < EVERY) return;
      shownAt = now;
      isShown = true;
      // A line that were broken in two could not be written over.
      stderr.write(`\r\u001b[2K${cutToWidth(text, stderr.columns - 1)}`);
    },
    clear: () => {
      if (isShown) stderr.write('\r\u001b[2K');
      isShown = false;
    },
  };
}
