import { relative, sep } from 'node:path';

/** Whether the output folder is the handbook's or one in it. */
export function isInHandbook(output: string, root: string): boolean {
  const [first = ''] = relative(root, output).split(sep);
  return first !== '..' && !/^[a-z]:/iu.test(first);
}

/**
 * The way from an output file's folder to the handbook's pictures, with `/` and without one at its end: to the handbook's folder,
 * or to the output folder where that is outside of it and holds copies. So the same content gives the same bytes wherever
 * either stands, and the outputs can be taken elsewhere.
 *
 * @param output absolute output folder. @param root absolute handbook folder.
 * @param path the file below the output folder, with `/`.
 */
export function handbookPath(output: string, root: string, path: string): string {
  const way = isInHandbook(output, root) ? relative(root, output) : '';
  const depth = (way === '' ? 0 : way.split(sep).length) + path.split('/').length - 1;
  return depth === 0 ? '.' : Array.from({ length: depth }, () => '..').join('/');
}
