import type { CliWords } from '../messages/cli-words.ts';

/** A stream to write to; `columns` is 80 where nobody knows better. */
export interface Out {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number;
}

/** The world as the program sees it. `main` owns no globals, so tests run it in process. */
export interface Io {
  /** Words after the program's name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Out;
  readonly stderr: Out;
}

export const EXIT = { ok: 0, contentHasErrors: 1, wrongUse: 2, internalFault: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Wrong use, or an environment that fails: ends the command with exit code 2. `speak` makes the sentence once the
 * language is known.
 */
export class UseError extends Error {
  readonly speak: (words: CliWords) => string;

  constructor(speak: (words: CliWords) => string) {
    super('wrong use');
    this.speak = speak;
  }
}
