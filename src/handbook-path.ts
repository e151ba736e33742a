import { relative, sep } from 'node:path';

/**
 * The way from an output file's folder to the handbook's, with `/` and without one at its end. An output folder outside the
 * handbook counts as one in it, so that the same content gives the same bytes wherever either stands.
 *
 * @param output absolute output folder. @param root absolute handbook folder.
 * @param path the file below the output folder, with `/`.
 */
export function handbookPath(output: string, root: string, path: string): string {
  const inside = relative(root, output).split(sep);
  const isInside = inside[0] !== '..' && !/^(?:[a-z]:|$)/iu.test(inside[0] ?? '');
  const depth =
    (isInside ? inside.length : relative(root, output) === '' ? 0 : 1) + path.split('/').length - 1;
  return depth === 0 ? '.' : Array.from({ length: depth }, () => '..').join('/');
}
