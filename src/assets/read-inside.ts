import { readFileSync, statSync } from 'node:fs';
import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { Path, Range } from '../diagnostics/position.ts';
import { insideRoot } from '../sources/inside-root.ts';

export interface FoundFile {
  readonly bytes: Uint8Array;
}

/** Where content names a file. */
export interface NamedAt {
  readonly place: { readonly file: string; readonly range: Range };
  readonly at: Path;
}

/** Reads a file that content names, inside the handbook and of at most `limit` bytes. Whatever keeps it from that is a finding. */
export function readInside(
  root: string,
  path: string,
  limit: number,
  { place, at }: NamedAt,
): FoundFile | { readonly diagnostic: Diagnostic } {
  const found = insideRoot(root, path);
  if ('problem' in found) {
    const missing = found.problem === 'missing';
    const diagnostic = missing
      ? error('ASSET-01', place, { path, reason: 'ENOENT' }, { path: at })
      : error('ASSET-02', place, { path }, { path: at });
    return { diagnostic };
  }
  try {
    const stat = statSync(found.path);
    if (!stat.isFile())
      return { diagnostic: error('ASSET-01', place, { path, reason: 'EISDIR' }, { path: at }) };
    if (stat.size > limit) {
      const reason = { size: stat.size, limit };
      return { diagnostic: error('ASSET-12', place, { path, ...reason }, { path: at }) };
    }
    return { bytes: readFileSync(found.path) };
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    return { diagnostic: error('ASSET-01', place, { path, reason: code ?? message }, { path: at }) };
  }
}
