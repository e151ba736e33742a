import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, handbook, type Ran, run } from './cli/run.ts';

const EXAMPLES = join(import.meta.dirname, '../examples');
const FORMATS = ['text', 'json', 'github', 'sarif', 'junit', 'gitlab'];

/** A handbook with faults of many kinds, and a cache of its own. */
function broken(): { root: string; env: { XDG_CACHE_HOME: string } } {
  const root = handbook();
  writeFileSync(
    join(root, 'positions/坏.yaml'),
    '岗位名称：坏\n直接上级: 没有这人\n岗位职责:\n  - 负责工作\n任职资格: [限男性]\n\ud800未知: 1\n',
  );
  writeFileSync(
    join(root, 'positions/half.yaml'),
    Buffer.from([0xb8, 0xda, 0xce, 0xbb, 0xc3, 0xfb, 0xb3, 0xc6]),
  );
  writeFileSync(join(root, 'positions/large.yaml'), 'x'.repeat(3 * 1024 * 1024));
  return { root, env: { XDG_CACHE_HOME: folder() } };
}

const validate = (root: string, env: Record<string, string>, ...more: string[]): Promise<Ran> =>
  run(root, ['validate', ...more], env);

const entryOf = (env: { XDG_CACHE_HOME: string }) => {
  const kept = join(env.XDG_CACHE_HOME, 'jd-handbook');
  return readdirSync(kept).map((name) => join(kept, name));
};

/** Replaces the findings in the cache by others, as if these had been found. */
function pretend(file: string, body: string): void {
  const [key] = readFileSync(file, 'utf8').split(' ');
  const sum = createHash('sha256').update(body).digest('hex');
  writeFileSync(file, `${key} ${sum}\n${body}`);
}

describe('jd validate --cache', () => {
  it.each(FORMATS)('writes the same as without, the first time and the second: %s', async (format) => {
    const { root, env } = broken();
    const plain = await validate(root, env, '--format', format);
    expect(plain.code).toBe(1);
    expect(existsSync(join(env.XDG_CACHE_HOME, 'jd-handbook'))).toBe(false);
    expect(await validate(root, env, '--format', format, '--cache')).toEqual(plain);
    expect(await validate(root, env, '--format', format, '--cache')).toEqual(plain);
    expect(await validate(root, env, '--format', format, '--cache', '--quiet')).toEqual(
      await validate(root, env, '--format', format, '--quiet'),
    );
  });

  it.each(readdirSync(EXAMPLES).filter((name) => !name.includes('.')))(
    'has nothing to add to the example %s',
    async (name) => {
      const root = join(EXAMPLES, name);
      const env = { XDG_CACHE_HOME: folder() };
      const plain = await validate(root, env);
      expect(await validate(root, env, '--cache')).toEqual(plain);
      expect(await validate(root, env, '--cache')).toEqual(plain);
    },
  );

  it('takes the findings of the same content from the cache, for any format', async () => {
    const { root, env } = broken();
    await validate(root, env, '--cache');
    const [entry = ''] = entryOf(env);
    pretend(entry, '[]');
    expect((await validate(root, env, '--cache', '--format', 'json')).stdout).toContain('"diagnostics": []');
    expect((await validate(root, env)).code).toBe(1);
  });

  it.each<[string, (root: string) => void]>([
    ['a file is changed', (root) => writeFileSync(join(root, 'positions/half.yaml'), '岗位名称: 半\n')],
    [
      'a file is new',
      (root) => writeFileSync(join(root, 'positions/新.yaml'), '岗位名称: 新\n直接上级: 谁\n'),
    ],
    ['a file is gone', (root) => rmSync(join(root, 'positions/坏.yaml'))],
    [
      'jd.yaml is changed',
      (root) => writeFileSync(join(root, 'jd.yaml'), '公司名称: 甲\n手册名称: 乙\n没有这个键: 1\n'),
    ],
    ['its logo is missing', (root) => writeFileSync(join(root, 'jd.yaml'), '公司名称: 甲\n标志: a.png\n')],
  ])('looks anew when %s', async (_, change) => {
    const { root, env } = broken();
    const before = await validate(root, env, '--cache');
    change(root);
    const plain = await validate(root, env);
    expect(plain.stdout).not.toBe(before.stdout);
    expect(await validate(root, env, '--cache')).toEqual(plain);
    expect(await validate(root, env, '--cache')).toEqual(plain);
    expect(entryOf(env)).toHaveLength(1);
  });

  it('hears of what changes beside the content', async () => {
    const root = handbook();
    const env = { XDG_CACHE_HOME: folder() };
    expect((await validate(root, env, '--cache')).code).toBe(0);
    mkdirSync(join(root, 'templates'), { recursive: true });
    writeFileSync(join(root, 'templates/position-form.hbs'), '{{#if}');
    const plain = await validate(root, env);
    expect(plain.code).toBe(1);
    expect(await validate(root, env, '--cache')).toEqual(plain);
  });

  it.each<[string, (text: string) => string]>([
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, -20)],
    ['of another program', () => '{"version":1}\n'],
    ['of other content', (text) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))],
    ['changed', (text) => text.replace('"error"', '"info"')],
  ])('takes no notice of an entry that is %s, and writes it anew', async (_, spoil) => {
    const { root, env } = broken();
    const plain = await validate(root, env, '--cache');
    const [entry = ''] = entryOf(env);
    const whole = readFileSync(entry, 'utf8');
    writeFileSync(entry, spoil(whole));
    expect(await validate(root, env, '--cache')).toEqual(plain);
    expect(readFileSync(entry, 'utf8')).toBe(whole);
  });

  it('works without a folder that it may write', async () => {
    const { root, env } = broken();
    const plain = await validate(root, env);
    writeFileSync(join(env.XDG_CACHE_HOME, 'jd-handbook'), 'a file');
    expect(await validate(root, env, '--cache')).toEqual(plain);
    const locked = folder();
    chmodSync(locked, 0o500);
    expect(await validate(root, { XDG_CACHE_HOME: locked }, '--cache')).toEqual(plain);
    chmodSync(locked, 0o700);
    expect(await validate(root, {}, '--cache')).toEqual(plain);
    expect(await validate(root, { XDG_CACHE_HOME: 'not/absolute' }, '--cache')).toEqual(plain);
  });

  it('writes for the user alone, and nothing into the handbook', async () => {
    const { root, env } = broken();
    const before = readdirSync(root, { recursive: true });
    await validate(root, env, '--cache');
    const [entry = ''] = entryOf(env);
    if (process.platform !== 'win32') expect(statSync(entry).mode & 0o077).toBe(0);
    await validate(root, { XDG_CACHE_HOME: join(root, 'cache') }, '--cache');
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  it('keeps handbooks apart', async () => {
    const { root, env } = broken();
    const copy = join(folder(), 'copy');
    cpSync(root, copy, { recursive: true });
    await validate(root, env, '--cache');
    await validate(copy, env, '--cache');
    expect(entryOf(env)).toHaveLength(2);
  });
});
