import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const JD = join(ROOT, 'bin/jd.js');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jd-killed-'));
  cpSync(join(ROOT, 'templates/init/zh-CN'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const outputs = () => readdirSync(join(folder, 'dist')).sort();
const visible = () => outputs().filter((name) => !name.startsWith('.'));

const start = (args: readonly string[]) =>
  spawn(process.execPath, [JD, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.on('exit', done));

/** Runs a command again and again and kills it each time a little later, until it ends by itself or often enough. */
async function killAtManyMoments(
  args: readonly string[],
  look: () => void,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<{ kills: number }> {
  let kills = 0;
  for (let after = 40; after <= 900; after += 120) {
    const child = start(args);
    const timer = setTimeout(() => child.kill(signal), after);
    if ((await ended(child)) !== 0) kills += 1;
    clearTimeout(timer);
    look();
  }
  return { kills };
}

describe('a build that is killed', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'by %s at any moment leaves earlier outputs whole',
    async (signal) => {
      mkdirSync(join(folder, 'dist'));
      const names = ['docx', 'pdf', 'md'].map((format) => `部门职能与岗位说明书.${format}`);
      for (const name of names) writeFileSync(join(folder, 'dist', name), `earlier ${name}`);
      const look = () => {
        for (const name of names) {
          const text = readFileSync(join(folder, 'dist', name));
          const isEarlier = text.toString('utf8') === `earlier ${name}`;
          const isWhole = name.endsWith('pdf')
            ? text.subarray(-7).includes('%%EOF')
            : name.endsWith('docx')
              ? text.includes('[Content_Types].xml', text.length - 4000)
              : text.length > 1000;
          expect([name, isEarlier || isWhole]).toEqual([name, true]);
        }
        expect(visible()).toEqual([...names].sort());
      };
      const { kills } = await killAtManyMoments(['build', '-f', 'docx,pdf,md'], look, signal);
      expect(kills).toBeGreaterThan(0);
      expect(spawnSync(process.execPath, [JD, 'build', '-f', 'docx,pdf,md'], { cwd: folder }).status).toBe(0);
      expect(outputs()).toEqual([...names].sort());
    },
  );
});

/** All files below `dist`, also those that a listing hides. */
const everything = () =>
  readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

describe('a build of many files', () => {
  const split = ['build', '-f', 'docx,md', '--split', 'position'];

  it('that is killed at any moment leaves whole files, and the next one tidies up', async () => {
    expect(spawnSync(process.execPath, [JD, ...split], { cwd: folder }).status).toBe(0);
    const all = everything();
    const before = all.map((path) => readFileSync(join(folder, path)));
    const other = [...split, '--layout', 'narrative'];
    const { kills } = await killAtManyMoments(other, () => {
      const visible = everything().filter((path) => !path.includes('.jd-staging-'));
      expect(visible).toEqual(all);
      for (const path of visible) {
        const bytes = readFileSync(join(folder, path));
        const isWhole = path.endsWith('.md')
          ? bytes.at(-1) === 10
          : bytes.includes('[Content_Types].xml', bytes.length - 4000);
        expect([path, isWhole]).toEqual([path, true]);
      }
    });
    expect(kills).toBeGreaterThan(0);
    expect(spawnSync(process.execPath, [JD, ...other], { cwd: folder }).status).toBe(0);
    expect(everything()).toEqual(all);
    expect(
      all.filter((path, index) => readFileSync(join(folder, path)).equals(before[index] ?? Buffer.of())),
    ).toEqual([]);
  });

  it('does not mind another one at the same time in the same folder', async () => {
    const codes = await Promise.all([1, 2, 3].map(() => ended(start(split))));
    expect(codes).toEqual([0, 0, 0]);
    expect(everything().filter((path) => !/\.(?:docx|md)$/.test(path) || path.includes('.jd-'))).toEqual([]);
    expect(spawnSync(process.execPath, [JD, ...split, '--check'], { cwd: folder }).status).toBe(0);
  });
});

describe('a build that watches', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves nothing behind when it ends by %s',
    async (signal) => {
      const child = start(['build', '-f', 'md', '--watch']);
      await new Promise<void>((ready) =>
        child.stderr?.on('data', (text) => /jd\.yaml|Ctrl/.test(String(text)) && ready()),
      );
      writeFileSync(join(folder, 'departments', '新部门.yaml'), '部门名称: 新部门\n');
      await new Promise((later) => setTimeout(later, 200));
      child.kill(signal);
      expect(await ended(child)).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
      expect(outputs()).toEqual(['部门职能与岗位说明书.md']);
    },
  );
});

/** Runs in a user namespace of its own, where anybody may mount; some systems allow none. */
const inNamespace = (script: string) =>
  spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', process.execPath, JD], {
    cwd: folder,
    encoding: 'utf8',
  });
const CAN_MOUNT =
  spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k none /mnt']).status === 0;

describe('a disk that is full', () => {
  it.skipIf(!CAN_MOUNT)(
    '(needs the right to mount) ends the build with 2 and leaves earlier outputs whole',
    () => {
      const { status, stdout, stderr } = inNamespace(`
      mkdir dist && mount -t tmpfs -o size=128k none dist && echo earlier > dist/部门职能与岗位说明书.docx || exit 9
      "$1" "$2" build -f docx,pdf,md; echo "code $?"; ls -A dist; cat dist/*.docx
      mount -o remount,size=64m dist && "$1" "$2" build -f docx,pdf,md > /dev/null; echo "code $?"; ls -A dist`);
      expect(stderr).toMatch(/^jd: 无法写入“dist\/部门职能与岗位说明书\.(?:docx|pdf)”：磁盘已满/m);
      expect(stdout.trim().split('\n')).toEqual([
        'code 2',
        '部门职能与岗位说明书.docx',
        'earlier',
        'code 0',
        ...['docx', 'md', 'pdf'].map((format) => `部门职能与岗位说明书.${format}`),
      ]);
      expect(status).toBe(0);
    },
  );

  it.skipIf(!existsSync('/dev/full'))('is said in a line when results cannot be printed', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$1" "$2" list > /dev/full', 'sh', process.execPath, JD],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^jd: .*磁盘已满.*\n$/);
  });
});

describe('a build that cannot write', () => {
  it('says so, ends with 2 and leaves what was there', () => {
    writeFileSync(join(folder, 'taken'), 'a file');
    const ran = spawnSync(process.execPath, [JD, 'build', '-f', 'md', '-o', 'taken/out'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('taken');
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('a file');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});
