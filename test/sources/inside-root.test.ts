import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insideRoot } from '../../src/sources/inside-root.ts';

let home = '';
let root = '';

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'jd-inside-')));
  root = join(home, '手册');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'assets/logo.png'), '');
  writeFileSync(join(root, '....png'), '');
  writeFileSync(join(home, 'outside.png'), '');
  symlinkSync('../outside.png', join(root, 'link.png'));
  symlinkSync('..', join(root, 'up'));
  symlinkSync('assets', join(root, 'in'));
  symlinkSync('../nowhere', join(root, 'dangling'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a path named in content', () => {
  it.each([
    ['assets/logo.png', 'assets/logo.png'],
    ['./assets//logo.png', 'assets/logo.png'],
    ['assets\\logo.png', 'assets/logo.png'],
    ['assets/../assets/logo.png', 'assets/logo.png'],
    ['in/logo.png', 'assets/logo.png'],
    ['....png', '....png'],
    ['.', ''],
  ])('%s is found', (written, expected) => {
    expect(insideRoot(root, written)).toEqual({ path: join(root, expected) });
  });

  it.each([
    ['../outside.png', 'outside'],
    ['..', 'outside'],
    ['assets/../../outside.png', 'outside'],
    ['..\\outside.png', 'outside'],
    ['../../../../../../etc/passwd', 'outside'],
    ['/etc/passwd', 'absolute'],
    ['C:\\logo.png', 'absolute'],
    ['c:logo.png', 'absolute'],
    ['\\\\server\\share\\logo.png', 'absolute'],
    ['//server/share', 'absolute'],
    ['~/logo.png', 'absolute'],
    ['file:///etc/passwd', 'url'],
    ['http://x/y.png', 'url'],
    ['data:image/png;base64,AA', 'url'],
    ['link.png', 'link-outside'],
    ['up/outside.png', 'link-outside'],
    ['assets/logo.png\u0000.txt', 'control-character'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['nothing.png', 'missing'],
    ['dangling', 'missing'],
  ])('%j is refused', (written, problem) => {
    expect(insideRoot(root, written)).toEqual({ problem });
  });

  it('may be yet to be written when the caller says so, but not behind a link', () => {
    const options = { mayBeMissing: true };
    expect(insideRoot(root, 'out/de/ep', options)).toEqual({ path: join(root, 'out/de/ep') });
    expect(insideRoot(root, 'up/out', options)).toEqual({ problem: 'link-outside' });
    expect(insideRoot(root, 'dangling', options)).toEqual({ problem: 'missing' });
    expect(insideRoot(root, '../out', options)).toEqual({ problem: 'outside' });
  });
});
