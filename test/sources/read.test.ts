import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BYTES, readSource } from '../../src/sources/read.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'jd-read-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const told = (name: string, options = {}) =>
  readSource(join(home, name), `positions/${name}`, options).diagnostics.map(({ code, file, facts }) => ({
    code,
    file,
    facts,
  }));

describe('reading a file', () => {
  it('gives its text and the path that findings name', () => {
    writeFileSync(join(home, 'a.yaml'), '岗位名称: 经理\n');
    const { value, diagnostics } = readSource(join(home, 'a.yaml'), 'positions/a.yaml');
    expect(value).toMatchObject({ path: 'positions/a.yaml', text: '岗位名称: 经理\n', encoding: 'utf-8' });
    expect(diagnostics).toEqual([]);
  });

  it('looks at the size first', () => {
    writeFileSync(join(home, 'big.yaml'), '');
    truncateSync(join(home, 'big.yaml'), 100 * 1024 * 1024);
    const facts = { size: 100 * 1024 * 1024, limit: MAX_BYTES };
    expect(told('big.yaml')).toEqual([{ code: 'FILE-08', file: 'positions/big.yaml', facts }]);
    expect(told('big.yaml', { maxBytes: 5 })[0]?.facts).toEqual({ size: facts.size, limit: 5 });
  });

  it('never opens what is no file', () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(home, 'pipe.yaml')]);
    expect(told('pipe.yaml')[0]).toMatchObject({ code: 'FILE-02', facts: { what: 'pipe' } });
    expect(told('.')[0]).toMatchObject({ code: 'FILE-02', facts: { what: 'folder' } });
    expect(readSource('/dev/zero', 'x').diagnostics[0]).toMatchObject({
      code: 'FILE-02',
      facts: { what: 'device' },
    });
  });

  it('tells what the system refuses', () => {
    expect(told('nothing.yaml')[0]).toMatchObject({
      code: 'FILE-01',
      facts: { reason: 'missing', detail: 'ENOENT' },
    });
    expect(told('a.yaml/b.yaml')[0]).toMatchObject({ code: 'FILE-01', facts: { reason: 'missing' } });
    expect(told('a\u0000b.yaml')[0]).toMatchObject({ code: 'FILE-01', facts: { reason: 'other' } });
  });
});
