import { spawn, spawnSync } from 'node:child_process';
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

/** Runs a build and sends it a signal after so many milliseconds; false when it had ended before. */
function buildAndKill(signal: NodeJS.Signals, after: number): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [JD, 'build', '-f', 'docx,pdf,md'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill(signal), after);
    child.on('exit', (code) => {
      clearTimeout(timer);
      done(code !== 0);
    });
  });
}

describe('a build that is killed', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'by %s at any moment leaves earlier outputs whole',
    async (signal) => {
      mkdirSync(join(folder, 'dist'));
      const names = ['docx', 'pdf', 'md'].map((format) => `部门职能与岗位说明书.${format}`);
      for (const name of names) writeFileSync(join(folder, 'dist', name), `earlier ${name}`);
      let killed = 0;
      for (let after = 40; after <= 900; after += 120) {
        if (await buildAndKill(signal, after)) killed += 1;
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
      }
      expect(killed).toBeGreaterThan(0);
      expect(spawnSync(process.execPath, [JD, 'build', '-f', 'docx,pdf,md'], { cwd: folder }).status).toBe(0);
      expect(outputs()).toEqual([...names].sort());
    },
  );
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
