import { readFileSync, type Stats, statSync } from 'node:fs';
import { type Diagnostic, error, type Outcome } from '../diagnostics/diagnostic.ts';
import { START_OF_FILE } from '../diagnostics/position.ts';
import type { NotAFile, ReadFailure } from '../diagnostics/problems/source.ts';
import { decode } from './decode.ts';
import type { SourceFile } from './source-file.ts';

/** Files larger than this are not read: no handbook page is, and the YAML parser needs 2.5 seconds a megabyte. */
export const MAX_BYTES = 2 * 1024 * 1024;

/**
 * Reads one content file. Whatever keeps it from being read is a finding and no file: the kind and size are looked
 * at before it is opened, so that pipes and devices cannot hang the run.
 *
 * @param path relative to the handbook folder, with `/`; only for findings.
 */
export function readSource(
  absolute: string,
  path: string,
  options: { readonly maxBytes?: number } = {},
): Outcome<SourceFile | undefined> {
  const limit = options.maxBytes ?? MAX_BYTES;
  const place = { file: path, range: START_OF_FILE };
  const none = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] });
  try {
    const stats = statSync(absolute);
    const what = notAFile(stats);
    if (what) return none(error('FILE-02', place, { what }));
    if (stats.size > limit) return none(error('FILE-08', place, { size: stats.size, limit }));
    return decode(readFileSync(absolute), path);
  } catch (thrown) {
    return none(error('FILE-01', place, readFailure(thrown)));
  }
}

/** What lies at a path instead of a file; undefined for a file. */
export function notAFile(stats: Pick<Stats, 'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket'>) {
  if (stats.isFile()) return undefined;
  const what: NotAFile = stats.isDirectory()
    ? 'folder'
    : stats.isFIFO()
      ? 'pipe'
      : stats.isSocket()
        ? 'socket'
        : 'device';
  return what;
}

const FAILURES: Readonly<Record<string, ReadFailure>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EMFILE: 'too-many-open',
  ENFILE: 'too-many-open',
};

/** The facts of FILE-01 for what the file system threw. */
export function readFailure(thrown: unknown): { reason: ReadFailure; detail: string } {
  const detail = errorCode(thrown);
  return { reason: FAILURES[detail] ?? 'other', detail };
}

export function errorCode(thrown: unknown): string {
  const hasCode = typeof thrown === 'object' && thrown !== null && 'code' in thrown;
  return hasCode ? String(thrown.code) : String(thrown);
}
