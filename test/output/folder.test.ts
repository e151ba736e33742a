import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, handbook, run } from '../cli/run.ts';

/** A starter whose jd.yaml names this output folder. */
function writingTo(directory: string): string {
  const root = handbook();
  const text = readFileSync(join(root, 'jd.yaml'), 'utf8');
  writeFileSync(join(root, 'jd.yaml'), text.replace('目录: dist', `目录: ${directory}`));
  return root;
}

test.each([
  ['.', 'FILE-17'],
  ['./', 'FILE-17'],
  ['.git', 'FILE-17'],
  ['.git/hooks', 'FILE-17'],
  ['a/../positions', 'FILE-17'],
  ['positions', 'FILE-17'],
  ['positions/客服部', 'FILE-17'],
  ['departments', 'FILE-17'],
  ['templates/out', 'FILE-17'],
  ['node_modules', 'FILE-17'],
  ['../out', 'ASSET-07'],
  ['/tmp/jd-out', 'ASSET-07'],
  ['C:\\out', 'ASSET-07'],
  ['~/out', 'ASSET-07'],
])('outputs do not go to %s', async (directory, code) => {
  const root = writingTo(directory);
  const before = readdirSync(root, { recursive: true }).sort();
  for (const command of ['validate', 'build', 'chart']) {
    const ran = await run(root, [command]);
    expect(ran.code, command).toBe(1);
    const said = ran.stdout + ran.stderr;
    expect(said).toContain(code);
    expect(said).toContain('jd.yaml:32:7');
    // One finding: content under the folder is still read.
    expect(said).toMatch(/1 个错误/);
  }
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
});

test.each(['out', 'out/手册', './out/', 'out\\手册', '输出 文件'])('outputs go to %s', async (directory) => {
  const root = writingTo(directory);
  const ran = await run(root, ['build', '-f', 'md']);
  expect(ran.code).toBe(0);
  const names = readdirSync(join(root, directory.replaceAll('\\', '/')));
  expect(names).toEqual(['部门职能与岗位说明书.md']);
});

test('an output folder that is a link out of the handbook is refused unless it is named', async () => {
  const root = handbook();
  const elsewhere = folder();
  symlinkSync(elsewhere, join(root, 'dist'));
  for (const command of ['validate', 'build', 'chart']) {
    const ran = await run(root, [command]);
    expect(ran.code, command).toBe(1);
    expect(ran.stdout + ran.stderr).toContain('FILE-17');
  }
  expect(readdirSync(elsewhere)).toEqual([]);
  expect((await run(root, ['build', '-f', 'md', '-o', 'dist'])).code).toBe(0);
  expect(readdirSync(elsewhere)).toEqual(['部门职能与岗位说明书.md']);
});

test('a link to another folder of the handbook is as good as a folder', async () => {
  const root = handbook();
  mkdirSync(join(root, 'real'));
  symlinkSync('real', join(root, 'dist'));
  expect((await run(root, ['build', '-f', 'md'])).code).toBe(0);
  expect(existsSync(join(root, 'real/部门职能与岗位说明书.md'))).toBe(true);
});
