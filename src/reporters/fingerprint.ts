import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * A name for each finding that stays when lines move: made of file, code and canonical path, with a counter for equal
 * ones. Services use it to tell old findings from new ones.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ file, code, path, facts }) => {
    const key = JSON.stringify([file, code, path, facts]);
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return createHash('sha256').update(`${key}#${number}`).digest('hex').slice(0, 32);
  });
}
