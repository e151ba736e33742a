import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { watchFolder } from '../src/watch.ts';

const root = mkdtempSync(join(tmpdir(), 'jd-watch-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a file is watched on after an editor put another in its place', { timeout: 30_000 }, async () => {
  mkdirSync(join(root, 'positions'));
  const file = join(root, 'positions/a.yaml');
  writeFileSync(file, 'position: A\n');
  let changes = 0;
  void watchFolder(root, [], async () => {
    changes += 1;
  }).catch(() => {});
  const changedAfter = async (edit: () => void) => {
    const before = changes;
    edit();
    await expect.poll(() => changes, { timeout: 9_000 }).toBeGreaterThan(before);
  };
  await changedAfter(() => {
    writeFileSync(join(root, 'positions/a.yaml~'), 'position: B\n');
    renameSync(join(root, 'positions/a.yaml~'), file);
  });
  await changedAfter(() => appendFileSync(file, 'code: B-1\n'));
  await changedAfter(() => appendFileSync(file, 'grade: M1\n'));
});

test('watching ends when the folder itself has gone', { timeout: 30_000 }, async () => {
  const gone = mkdtempSync(join(tmpdir(), 'jd-watch-'));
  writeFileSync(join(gone, 'jd.yaml'), 'company: A\n');
  const watching = watchFolder(gone, [], async () => {});
  rmSync(gone, { recursive: true });
  await expect(watching).rejects.toMatchObject({ code: 'ENOENT' });
});
