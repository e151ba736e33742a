import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../diagnostics/group-by.ts';

/** A finding to be shown, and those of its kind that need no more than the numbers of their lines. */
export interface Shown {
  readonly diagnostic: Diagnostic;
  /** Further findings of the same code in the same file, in order; behind the last one that is shown. */
  readonly repeats: readonly Diagnostic[];
}

/** With more findings than these of one code in one file, the reader has understood what it is about. */
const MOST = 6;
const EXAMPLES = 3;

/**
 * Parts findings of which a file has many into a few to be shown and the rest. Errors are all shown: each has an answer of
 * its own.
 */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): Shown[] {
  const kinds = groupBy(diagnostics, kindOf);
  return diagnostics.flatMap((diagnostic) => {
    const same = kinds.get(kindOf(diagnostic)) ?? [];
    if (diagnostic.severity === 'error' || same.length <= MOST) return [{ diagnostic, repeats: [] }];
    if (diagnostic === same[EXAMPLES - 1]) return [{ diagnostic, repeats: same.slice(EXAMPLES) }];
    return same.slice(0, EXAMPLES).includes(diagnostic) ? [{ diagnostic, repeats: [] }] : [];
  });
}

const kindOf = ({ severity, code, file }: Diagnostic) => `${severity}\n${code}\n${file}`;

/** `3–5、9`: the lines on which findings begin, each once, with runs of them cut short. */
export function linesOf(diagnostics: readonly Diagnostic[], comma: string): string {
  const lines = [...new Set(diagnostics.map(({ range }) => range.start.line))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(comma);
}
