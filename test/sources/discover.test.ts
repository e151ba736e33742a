import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discover } from '../../src/sources/discover.ts';

let root = '';
const write = (path: string, text = 'a: b\n') => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const link = (target: string, path: string) => symlinkSync(target, join(root, path));
const found = (path?: string, exclude?: string[]) =>
  discover(path, root, exclude ? { exclude } : {}).value.files.map((file) => file.path);
const told = (path?: string) =>
  discover(path, root).diagnostics.map(({ code, severity, file }) => `${code} ${severity} ${file}`);

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'jd-discover-')));
  write('jd.yaml');
});
afterEach(() => {
  execFileSync('chmod', ['-R', 'u+rwx', root]);
  rmSync(root, { recursive: true, force: true });
});

describe('the content of a handbook', () => {
  it('is every YAML file below, in the order of paths', () => {
    for (const path of [
      'positions/乙/x.yml',
      'positions/甲.yaml',
      'positions/B.YAML',
      'positions/a.yaml',
      'z/z/z.yaml',
    ])
      write(path);
    write('positions/notes.txt');
    expect(found()).toEqual([
      'jd.yaml',
      'positions/B.YAML',
      'positions/a.yaml',
      'positions/乙/x.yml',
      'positions/甲.yaml',
      'z/z/z.yaml',
    ]);
    expect(told()).toEqual([]);
  });

  it('is not in dot-folders, dot-files, node_modules, templates, assets and the output folder', () => {
    for (const path of [
      '.git/a.yaml',
      'x/.hidden/a.yaml',
      '.pre-commit.yaml',
      'x/._a.yaml',
      'x/node_modules/a.yaml',
      'templates/a.yaml',
      'assets/a.yaml',
      'dist/a.yaml',
    ])
      write(path);
    expect(found()).toEqual(['jd.yaml']);
  });

  it('is in folders of these names further down, where nothing else is meant', () => {
    write('departments/assets/资产部.yaml');
    write('out/a.yaml');
    expect(found()).toEqual(['departments/assets/资产部.yaml', 'jd.yaml', 'out/a.yaml']);
    expect(found(undefined, ['./out/'])).toEqual(['departments/assets/资产部.yaml', 'jd.yaml']);
  });

  it('does not reach into another handbook', () => {
    write('examples/jd.yaml');
    write('examples/a.yaml');
    expect(found()).toEqual(['jd.yaml']);
    expect(told()).toEqual(['FILE-15 warning examples/jd.yaml']);
  });

  it('is missed with a second ending, and that is told', () => {
    write('客服部.yaml.txt');
    expect(told()).toEqual(['FILE-14 warning 客服部.yaml.txt']);
  });

  it('is missed as a text file in any encoding, and that is told; notes are not', () => {
    const text = '# 出纳\n岗位名称: 出纳\n编制: 1\n岗位职责:\n  - 收款\n';
    write('出纳.txt', text);
    writeFileSync(join(root, '会计.TXT'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    write('说明.txt', '说明: 本文件夹放岗位\n\n联系人: 人力资源部\n改动前先看编写指南。\n');
    write('positions.docx', text);
    expect(told()).toEqual(['FILE-14 warning 会计.TXT', 'FILE-14 warning 出纳.txt']);
  });

  it('of two thousand files is found in a moment', () => {
    for (let folder = 0; folder < 20; folder += 1) {
      mkdirSync(join(root, `d${folder}`));
      for (let file = 0; file < 100; file += 1) writeFileSync(join(root, `d${folder}/${file}.yaml`), '');
    }
    expect(found()).toHaveLength(2001);
  });
});

describe('the handbook', () => {
  it('is the nearest folder upwards with jd.yaml', () => {
    write('positions/客服部/a.yaml');
    const { value } = discover(undefined, join(root, 'positions/客服部'));
    expect(value).toMatchObject({ root, handbookFile: 'jd.yaml' });
    expect(value.asked).toBeUndefined();
  });

  it('is whole, whichever file or folder in it was asked for', () => {
    write('positions/a.yaml');
    write('positions/b.yaml');
    const asked = (path: string) => {
      const { value } = discover(path, root);
      return [value.asked, value.files.length];
    };
    expect(asked('positions/a.yaml')).toEqual(['positions/a.yaml', 3]);
    expect(asked(join(root, 'positions'))).toEqual(['positions', 3]);
    expect(asked('jd.yaml')).toEqual(['jd.yaml', 3]);
    expect(asked('.')).toEqual([undefined, 3]);
  });

  it('that is not there is told, with the file that may have been meant', () => {
    rmSync(join(root, 'jd.yaml'));
    write('a.yaml');
    expect(discover(undefined, root).value).toEqual({ root: '', files: [] });
    expect(discover('.', root).diagnostics[0]).toMatchObject({ code: 'FILE-11', facts: { folder: root } });
    write('jd.yaml.txt');
    expect(discover('a.yaml', root).diagnostics[0]?.facts).toEqual({ folder: root, near: 'jd.yaml.txt' });
  });

  it.each([
    ['nothing.yaml', 'FILE-12 error nothing.yaml'],
    ['jd.yaml/x', 'FILE-12 error jd.yaml/x'],
    ['/dev/null', 'FILE-02 error /dev/null'],
  ])('cannot be asked for as %s', (path, expected) => {
    expect(told(path)).toEqual([expected]);
    expect(discover(path, root).value.root).toBe('');
  });

  it('has no content in files of other kinds or folders', () => {
    write('notes.txt');
    write('dist/a.yaml');
    expect(told('notes.txt')).toEqual(['FILE-13 error notes.txt']);
    expect(discover('dist/a.yaml', root).diagnostics[0]?.facts).toEqual({ because: 'folder' });
  });
});

describe('what looks like content and is none', () => {
  it('is told, and everything else is read', () => {
    write('a.yaml');
    mkdirSync(join(root, 'folder.yaml'));
    write('folder.yaml/b.yaml');
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(root, 'pipe.yaml')]);
    link('nothing.yaml', 'broken.yaml');
    link('gone', 'broken');
    link('circle2.yaml', 'circle1.yaml');
    link('circle1.yaml', 'circle2.yaml');
    link('/dev/zero', 'device.yaml');
    link('/etc/hostname', 'outside.yaml');
    link('/tmp', 'tmp');
    link('a.yaml', 'twice.yaml');
    link('..', 'folder.yaml/up');
    link('.', 'self');
    expect(found()).toEqual(['a.yaml', 'folder.yaml/b.yaml', 'jd.yaml']);
    expect(told().sort()).toEqual(
      [
        'FILE-02 warning folder.yaml',
        'FILE-02 error pipe.yaml',
        'FILE-03 error broken.yaml',
        'FILE-03 error broken',
        'FILE-04 error circle1.yaml',
        'FILE-04 error circle2.yaml',
        'FILE-05 error device.yaml',
        'FILE-05 error outside.yaml',
        'FILE-05 error tmp',
        'FILE-06 warning twice.yaml',
        'FILE-06 warning folder.yaml/up',
        'FILE-06 warning self',
      ].sort(),
    );
  });

  it('is content all the same behind a link to a file that is not read otherwise', () => {
    write('assets/shared.yaml');
    link('assets/shared.yaml', 'one.yaml');
    link('assets/shared.yaml', 'two.yaml');
    link('dist', 'latest');
    mkdirSync(join(root, 'dist'));
    expect(found()).toEqual(['jd.yaml', 'one.yaml']);
    expect(told()).toEqual(['FILE-06 warning two.yaml']);
  });

  it('has a name that is not UTF-8', () => {
    const name = Buffer.concat([
      Buffer.from(root),
      Buffer.from('/'),
      Buffer.from([0xbf, 0xcd]),
      Buffer.from('.yaml'),
    ]);
    try {
      writeFileSync(name, 'a: b\n');
    } catch {
      return; // some file systems take no such name
    }
    expect(found()).toEqual(['jd.yaml']);
    expect(discover(undefined, root).diagnostics.map(({ code }) => code)).toEqual(['FILE-07']);
  });

  it.skipIf(process.getuid?.() === 0)('is a folder that may not be read', () => {
    mkdirSync(join(root, 'closed'));
    chmodSync(join(root, 'closed'), 0);
    expect(told()).toEqual(['FILE-01 error closed']);
  });

  it('lies deeper than anybody nests', () => {
    write(`${'d/'.repeat(40)}a.yaml`);
    expect(found()).toEqual(['jd.yaml']);
    expect(discover(undefined, root).diagnostics[0]).toMatchObject({ code: 'FILE-16', facts: { limit: 32 } });
  });
});
