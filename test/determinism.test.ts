import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const JD = join(ROOT, 'bin/jd.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jd-same-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a handbook in a process of its own and hashes what it wrote. */
function build(handbook: string, output: string, env: Record<string, string>): Record<string, string> {
  execFileSync(process.execPath, [JD, 'build', handbook, '-f', 'docx,pdf,md,html', '-o', output, '-q'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: 'pipe',
  });
  const written = readdirSync(output).sort();
  return Object.fromEntries(
    written.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(output, name)))
        .digest('hex'),
    ]),
  );
}

describe('the same content', () => {
  it.each(['production-zh-CN', 'small-company-en'])(
    'of %s gives the same bytes in another folder, time zone, locale and file order',
    (name) => {
      const first = join(folder, `${name} a`);
      const second = join(folder, 'deeper', `${name}-b`);
      cpSync(join(ROOT, 'examples', name), first, { recursive: true });
      cpSync(join(ROOT, 'examples', name), second, { recursive: true });
      reverseFolder(join(second, 'departments'));
      const here = build(first, join(folder, `out-${name}-1`), { TZ: 'UTC', LANG: 'C' });
      const there = build(second, join(folder, `out-${name}-2`), {
        TZ: 'Asia/Shanghai',
        LANG: 'zh_CN.UTF-8',
      });
      expect(Object.keys(here)).toHaveLength(4);
      expect(there).toEqual(here);
    },
  );

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
