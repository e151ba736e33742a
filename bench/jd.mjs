/** Runs of `jd` on generated handbooks. */
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';
import { runNode, scratch } from './measure.mjs';

export const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const JD = here('../bin/jd.js');
export const isQuick = process.argv.includes('--quick');

const handbooks = new Map();

/** The folder of a handbook of so many positions, written once. */
export function handbook(positions) {
  const folder = scratch(`handbook-${positions}`);
  if (!handbooks.has(positions)) {
    const { positions: posts, departments } = generate(positions, folder);
    handbooks.set(positions, posts + departments + 1);
  }
  return { folder, files: handbooks.get(positions) };
}

/** Builds a handbook of so many positions: what it took, how many files and pages came of it. */
export function build(positions, formats, ...more) {
  const { folder } = handbook(positions);
  const out = scratch('out');
  const result = runNode([JD, 'build', folder, '-f', formats, '-o', out, '--lang', 'en', ...more]);
  const written = result.stdout.split('\n').filter((line) => line.startsWith('wrote '));
  const pages = written.reduce((sum, line) => sum + Number(/\((\d+) pages?\)$/.exec(line)?.[1] ?? 0), 0);
  return { ...result, files: written.length, pages: pages === 0 ? undefined : pages };
}
