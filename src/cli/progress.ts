import type { Session } from './session.ts';

/** One line on a terminal, written over itself; nothing at all in a pipe, in CI, or with `--quiet`. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

const EVERY = 80;

export function createProgress({ io, globals }: Session): Progress {
  if (!io.stderr.isTTY || globals.quiet || io.env.CI)
    return { show: () => undefined, clear: () => undefined };
  let shownAt = 0;
  return {
    show: (text) => {
      const now = performance.now();
      if (now - shownAt < EVERY) return;
      shownAt = now;
      io.stderr.write(`\r\u001b[2K${text}`);
    },
    clear: () => io.stderr.write('\r\u001b[2K'),
  };
}
