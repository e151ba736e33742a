import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handbook, run } from './run.ts';

type Call = 'mkdirSync' | 'openSync' | 'writeSync' | 'renameSync' | 'linkSync';

/** The calls that fail, and the number of them that go well before. */
const refusals = vi.hoisted(() => new Map<Call, { code: string; after: number }>());

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const refusing =
    (call: Call) =>
    (...args: never[]) => {
      const refusal = refusals.get(call);
      const isOurs = call === 'writeSync' || args.some((arg) => /\.jd-staging-/.test(arg));
      const isWayBack = call === 'renameSync' && /\.before-/.test(args[0] ?? '');
      if (refusal && isOurs && !isWayBack && refusal.after-- <= 0) {
        throw Object.assign(new Error(`${refusal.code}: refused`), { code: refusal.code, syscall: call });
      }
      return (real[call] as (...all: never[]) => unknown)(...args);
    };
  const calls: Call[] = ['mkdirSync', 'openSync', 'writeSync', 'renameSync', 'linkSync'];
  return { ...real, ...Object.fromEntries(calls.map((call) => [call, refusing(call)])) };
});

const NAMES = ['部门职能与岗位说明书.html', '部门职能与岗位说明书.md'];
let folder: string;
const dist = (name = '') => join(folder, 'dist', name);

beforeEach(() => {
  folder = handbook();
  fs.mkdirSync(dist());
  for (const name of NAMES) fs.writeFileSync(dist(name), `earlier ${name}`);
});
afterEach(() => refusals.clear());

const build = (...more: string[]) => run(folder, ['build', '-f', 'md,html', ...more]);

function expectEarlierOutputs() {
  expect(fs.readdirSync(dist()).sort()).toEqual(NAMES);
  for (const name of NAMES) expect(fs.readFileSync(dist(name), 'utf8')).toBe(`earlier ${name}`);
}

async function expectNextBuildWorks() {
  refusals.clear();
  expect((await build()).code).toBe(0);
  expect(fs.readdirSync(dist()).sort()).toEqual(NAMES);
  for (const name of NAMES) expect(fs.statSync(dist(name)).size).toBeGreaterThan(1000);
}

describe('a build that the system refuses to write', () => {
  it.each<[Call, string, number, string, string]>([
    ['mkdirSync', 'EACCES', 0, 'dist', '没有访问权限'],
    ['mkdirSync', 'EROFS', 0, 'dist', '只能读取'],
    ['mkdirSync', 'ENOSPC', 0, 'dist', '磁盘已满'],
    ['openSync', 'EMFILE', 0, 'dist/部门职能与岗位说明书.md', '打开的文件过多'],
    ['openSync', 'ENFILE', 1, 'dist/部门职能与岗位说明书.html', '打开的文件过多'],
    ['writeSync', 'ENOSPC', 0, 'dist/部门职能与岗位说明书.md', '磁盘已满'],
    ['writeSync', 'ENOSPC', 3, 'dist/部门职能与岗位说明书.md', '磁盘已满'],
    ['writeSync', 'EDQUOT', 0, 'dist/部门职能与岗位说明书.md', '磁盘已满'],
    ['writeSync', 'EIO', 0, 'dist/部门职能与岗位说明书.md', 'EIO'],
    ['renameSync', 'EPERM', 0, 'dist/部门职能与岗位说明书.md', '正被别的程序'],
    ['renameSync', 'EBUSY', 1, 'dist/部门职能与岗位说明书.html', '正被别的程序'],
  ])('%s with %s after %i calls', async (call, code, after, path, reason) => {
    refusals.set(call, { code, after });
    const ran = await build();
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(`jd: 无法写入“${path}”：`);
    expect(ran.stderr).toContain(reason);
    expect(ran.stdout).toBe('');
    expectEarlierOutputs();
    await expectNextBuildWorks();
  });

  it('takes away the folders of a split that it could not finish', async () => {
    refusals.set('renameSync', { code: 'EACCES', after: 2 });
    expect((await build('--split', 'position')).code).toBe(2);
    expectEarlierOutputs();
  });

  it('leaves whole files where earlier ones cannot be kept under a second name', async () => {
    refusals.set('linkSync', { code: 'ENOTSUP', after: 0 });
    refusals.set('renameSync', { code: 'EBUSY', after: 1 });
    expect((await build()).code).toBe(2);
    expect(fs.readdirSync(dist()).sort()).toEqual(NAMES);
    expect(fs.readFileSync(dist(NAMES[0] ?? ''), 'utf8')).toBe(`earlier ${NAMES[0]}`);
    expect(fs.readFileSync(dist(NAMES[1] ?? ''), 'utf8')).toMatch(/^# /m);
    await expectNextBuildWorks();
  });

  it.skipIf(!fs.existsSync('/proc/self'))(
    'comes to an end where a file system makes no folders',
    async () => {
      const { code, stderr } = await build('-o', '/proc/jd-booklets/new');
      expect({ code, told: stderr.includes('/proc/jd-booklets/new') }).toEqual({ code: 2, told: true });
    },
  );

  it('says so in every language', async () => {
    for (const lang of ['zh-TW', 'en', 'ko']) {
      refusals.set('writeSync', { code: 'ENOSPC', after: 0 });
      const { stderr } = await build('--lang', lang);
      expect(stderr).toContain('dist/部门职能与岗位说明书.md');
      expect(stderr).not.toContain('ENOSPC');
    }
    expectEarlierOutputs();
  });
});
