import type { OwnProblems } from '../../src/diagnostics/problems/index.ts';

/** What a person does wrong in a starter handbook, and the one finding that must come of it. */
export interface Mistake {
  readonly what: string;
  readonly code: keyof OwnProblems;
  readonly file: string;
  /** The text of the file that is mistyped … */
  readonly from?: string;
  /** … and how; `«` stands where the finding must begin. */
  readonly to?: string;
  /** Instead of both: the whole file, made from the text that it has in the starter (empty for a new file). */
  readonly bytes?: (text: string) => Buffer;
  /** Line and column, where they cannot be marked. */
  readonly at?: readonly [line: number, column: number];
}
