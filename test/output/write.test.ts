import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile, Staging, WriteFault } from '../../src/output/write.ts';

const bytes = (text: string) => [new TextEncoder().encode(text)];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jd-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('Staging', () => {
  it('shows nothing before the commit and everything after it', () => {
    const target = join(folder, 'dist');
    const staging = new Staging(target);
    staging.add('a.md', bytes('甲'));
    staging.add('positions/客服部/b.md', bytes('乙'));
    expect(readdirSync(target).filter((name) => !name.startsWith('.'))).toEqual([]);
    staging.commit();
    expect(readdirSync(target).sort()).toEqual(['a.md', 'positions']);
    expect(readFileSync(join(target, 'positions/客服部/b.md'), 'utf8')).toBe('乙');
  });

  it('leaves earlier outputs as they were when abandoned, and makes no folder for nothing', () => {
    const target = join(folder, 'dist');
    mkdirSync(target);
    writeFileSync(join(target, 'a.md'), 'before');
    const staging = new Staging(target);
    staging.add('a.md', bytes('after'));
    staging.abandon();
    expect(readdirSync(target)).toEqual(['a.md']);
    expect(readFileSync(join(target, 'a.md'), 'utf8')).toBe('before');

    const fresh = new Staging(join(folder, 'new/deep'));
    fresh.abandon();
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('follows no link below the target, and leaves everything as it was', () => {
    const [target, elsewhere] = [join(folder, 'dist'), join(folder, 'elsewhere')];
    mkdirSync(target);
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(target, 'positions'));
    const staging = new Staging(target);
    staging.add('a.md', bytes('甲'));
    staging.add('positions/b.md', bytes('乙'));
    expect(() => staging.commit()).toThrow(WriteFault);
    staging.abandon();
    expect(readdirSync(target)).toEqual(['positions']);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('sweeps what a killed build left behind, but not the work of one that runs', () => {
    mkdirSync(join(folder, '.jd-staging-999999999-0'));
    mkdirSync(join(folder, `.jd-staging-${process.pid}-77`));
    const running = new Staging(folder);
    const second = new Staging(folder);
    expect(readdirSync(folder)).toHaveLength(2);
    second.commit();
    running.commit();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('replaceFile', () => {
  it('leaves only the new text', () => {
    const path = join(folder, 'x.yaml');
    writeFileSync(path, '旧');
    replaceFile(path, '新');
    expect(readFileSync(path, 'utf8')).toBe('新');
    expect(readdirSync(folder)).toEqual(['x.yaml']);
  });
});
