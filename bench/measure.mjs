import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const USAGE = fileURLToPath(new URL('./usage.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jd-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A path for scratch files, swept away when the run ends. */
export const scratch = (...names) => join(folder, ...names);

/**
 * Runs `node …args` to its end and counts what it took: `cpu` and `wall` in seconds (cpu: user + system, all
 * threads), `peak` resident memory in MB, and what it wrote to stdout. Throws when the exit code is not in `codes`.
 */
export function runNode(args, { codes = [0] } = {}) {
  const usage = scratch('usage.json');
  const env = { ...process.env, BENCH_USAGE: usage, NO_COLOR: '1', XDG_CACHE_HOME: scratch('cache') };
  const { wall, stdout } = run(process.execPath, ['--require', USAGE, ...args], { codes, env });
  return { ...JSON.parse(readFileSync(usage, 'utf8')), wall, stdout };
}

/** The same for a program that is not Node, by `/usr/bin/time`. */
export function runOther(command, args) {
  const { wall, stderr } = run('/usr/bin/time', ['-f', '\n%U %S %M', command, ...args]);
  const [user, system, kilobytes] = stderr.trimEnd().split('\n').at(-1).split(' ').map(Number);
  return { cpu: user + system, peak: kilobytes / 1024, wall };
}

function run(command, args, { codes = [0], env = process.env } = {}) {
  const start = performance.now();
  const child = spawnSync(command, args, { encoding: 'utf8', env, maxBuffer: 2 ** 30 });
  const wall = (performance.now() - start) / 1000;
  if (child.error) throw child.error;
  if (!codes.includes(child.status)) {
    throw new Error(
      `${command} ${args.join(' ')} ended with ${child.status ?? child.signal}\n${child.stderr.slice(-2000)}`,
    );
  }
  return { wall, stdout: child.stdout, stderr: child.stderr };
}

/** The run in the middle by CPU; running `works` in turn spreads what else the machine does over all of them. */
export function medians(works, rounds) {
  const results = works.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) results[index].push(work());
  }
  return results.map((runs) => runs.sort((a, b) => a.cpu - b.cpu)[Math.floor(runs.length / 2)]);
}
