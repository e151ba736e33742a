import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the file on disk holds just these bytes. */
export function isUpToDate(
  folder: string,
  path: string,
  chunks: readonly Uint8Array[],
): 'same' | 'stale' | 'missing' {
  try {
    return readFileSync(join(folder, path)).equals(Buffer.concat(chunks)) ? 'same' : 'stale';
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
    throw fault;
  }
}
