import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './cli/run.ts';

const ROOT = join(import.meta.dirname, '..');
const JD = join(ROOT, 'bin/jd.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jd-same-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Hashes = Record<string, string>;

/** What every file below a folder holds, by its path. */
function hashes(output: string): Hashes {
  const written = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = written.map(({ parentPath, name }) => relative(output, join(parentPath, name))).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(output, path)))
        .digest('hex'),
    ]),
  );
}

const FORMATS = ['-f', 'docx,pdf,md,html'];

/** Runs a command in a process of its own and hashes what it wrote. */
function ran(args: readonly string[], output: string, env: Record<string, string>): Hashes {
  const umask = env.UMASK ?? '022';
  execFileSync(
    'sh',
    ['-c', `umask ${umask} && exec "$0" "$@"`, process.execPath, JD, ...args, '-o', output, '-q'],
    {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: 'pipe',
    },
  );
  return hashes(output);
}

const build = (handbook: string, output: string, env: Record<string, string>, more: readonly string[] = []) =>
  ran(['build', handbook, ...FORMATS, ...more], output, env);

/** Loaded before the program: its clock is more than a year ahead. */
const LATER = `const Real = Date;
globalThis.Date = class extends Real {
  constructor(...args) { super(...(args.length === 0 ? [Real.now() + 4e10] : args)); }
  static now() { return Real.now() + 4e10; }
};`;

const HERE = { TZ: 'UTC', LANG: 'C' };

/** Another machine, another user, another year. */
function elsewhere(): Record<string, string> {
  writeFileSync(join(folder, 'later.cjs'), LATER);
  return {
    TZ: 'Asia/Shanghai',
    LANG: 'zh_CN.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    UMASK: '077',
    HOME: folder,
    NODE_OPTIONS: `--require ${join(folder, 'later.cjs')}`,
  };
}

describe('the same content', () => {
  it.each([
    ['production-zh-CN', [], 4],
    [
      'small-company-en',
      ['--split', 'department', '--layout', 'narrative', '--theme', 'modern', '--draft'],
      8,
    ],
  ] as const)(
    'of %s %j gives the same bytes in another folder, time zone, locale, year and file order, by another user',
    (name, more, least) => {
      const place = mkdtempSync(join(folder, 'same-'));
      const [first, second] = [join(place, `${name} a`), join(place, 'deeper', `${name}-b`)];
      for (const copy of [first, second]) {
        cpSync(join(ROOT, 'examples', name), copy, {
          recursive: true,
          filter: (path) => !/[\\/]dist$/.test(path),
        });
      }
      for (const part of readdirSync(second, { withFileTypes: true })) {
        if (part.isDirectory()) reverseFolder(join(second, part.name));
      }
      const here = build(first, join(place, 'out-1'), HERE, more);
      const there = build(second, join(place, 'deeper', 'out-2'), elsewhere(), more);
      expect(Object.keys(here).length).toBeGreaterThanOrEqual(least);
      expect(there).toEqual(here);
    },
  );

  it('gives the same charts and tables', () => {
    const handbook = join(ROOT, 'examples/production-zh-CN');
    const chart = ['chart', handbook, '-f', 'svg,png,pdf,html,mermaid,dot,drawio,plantuml'];
    const table = ['table', 'all', handbook, '-f', 'md,csv,xlsx,docx,pdf,html'];
    for (const [name, args] of Object.entries({ chart, table })) {
      const here = ran(args, join(folder, `${name}-1`), HERE);
      expect(Object.keys(here).length).toBeGreaterThanOrEqual(6);
      expect(ran(args, join(folder, `${name}-2`), elsewhere())).toEqual(here);
    }
  });

  it('gives the same bytes however many were built before in the same process', async () => {
    const output = join(folder, 'process');
    const once = async (handbook: string, more: readonly string[]) => {
      rmSync(output, { recursive: true, force: true });
      const path = join(ROOT, 'examples', handbook);
      const { code } = await run(folder, ['build', path, ...FORMATS, '-o', output, '-q', ...more]);
      expect(code).toBe(0);
      return hashes(output);
    };
    const wanted = ['--split', 'department', '--layout', 'narrative'];
    const alone = build(join(ROOT, 'examples/integrated-dept-zh-TW'), join(folder, 'alone'), HERE, wanted);
    await once('duties-ko', ['--numbering', 'decimal', '--theme', 'modern']);
    expect(await once('integrated-dept-zh-TW', wanted)).toEqual(alone);
  });

  it('changes its date with SOURCE_DATE_EPOCH, and nothing else', () => {
    const handbook = join(ROOT, 'examples/production-zh-CN');
    const output = (run: number) => join(folder, `epoch-${run}`);
    const first = build(handbook, output(1), { SOURCE_DATE_EPOCH: '1700000000' });
    const again = build(handbook, output(2), { SOURCE_DATE_EPOCH: '1700000000' });
    const later = build(handbook, output(3), { SOURCE_DATE_EPOCH: '1800000000' });
    expect(again).toEqual(first);
    const changed = Object.keys(first).filter((name) => first[name] !== later[name]);
    expect(changed.map((name) => name.split('.').at(-1)).sort()).toEqual(['docx', 'pdf']);
  });
});

/** Gives the files of a folder other places in its listing: each is made anew, the last one first. */
function reverseFolder(path: string): void {
  for (const name of readdirSync(path).sort().reverse()) {
    renameSync(join(path, name), join(path, `${name}.tmp`));
    renameSync(join(path, `${name}.tmp`), join(path, name));
  }
}
