import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** Why a path named in content is not used. */
export type PathProblem =
  | 'empty'
  | 'control-character'
  | 'url'
  | 'absolute'
  | 'outside'
  | 'missing'
  | 'link-outside';

/**
 * A path that content names (a logo, a font), as a real path inside the handbook folder. Nothing leads out of it:
 * no `..`, no absolute path of any system, no drive, no network share, no URL, no link. Both `/` and `\` separate
 * folders on every system, so that a handbook means the same everywhere.
 *
 * @param root the handbook folder, absolute.
 * @param written the path as the author wrote it, counted from `root`.
 * @param options `mayBeMissing` for a path that is yet to be written (an output folder).
 */
export function insideRoot(
  root: string,
  written: string,
  options: { readonly mayBeMissing?: boolean } = {},
): { readonly path: string } | { readonly problem: PathProblem } {
  const wrong = wrongForm(written);
  if (wrong) return { problem: wrong };
  const wanted = resolve(root, written.replaceAll('\\', '/'));
  if (!isWithin(resolve(root), wanted)) return { problem: 'outside' };
  const real = realPath(wanted, options.mayBeMissing ?? false);
  if (real === undefined) return { problem: 'missing' };
  return isWithin(realPath(root, true) ?? root, real) ? { path: real } : { problem: 'link-outside' };
}

function wrongForm(written: string): PathProblem | undefined {
  if (written.trim() === '') return 'empty';
  if (/[\u0000-\u001f\u007f]/.test(written)) return 'control-character';
  if (/^[a-z][a-z0-9+.-]+:/i.test(written)) return 'url';
  if (/^(?:[\\/~]|[a-z]:)/i.test(written) || isAbsolute(written)) return 'absolute';
  return undefined;
}

/** True when `path` is `folder` or lies in it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** The path with all links followed; of a path that does not exist yet, its nearest folder that does. */
function realPath(path: string, mayBeMissing: boolean): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    if (!mayBeMissing || parent === path || isLink(path)) return undefined;
    const folder = realPath(parent, true);
    return folder === undefined ? undefined : resolve(folder, relative(parent, path));
  }
}

/** A link that leads nowhere is no place to write to: the file would appear where it points. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
