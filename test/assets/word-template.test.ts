import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareBuild } from '../../src/build.ts';
import { settle } from '../../src/build-settings.ts';
import { check } from '../../src/check.ts';
import type { Format } from '../../src/schema/types.generated.ts';
import { companyFile } from '../renderers/docx/template/company-file.ts';
import { PdfReader, textOf } from '../renderers/pdf/pdf-reader.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jd-company-'));
  mkdirSync(join(root, 'positions'));
  writeFileSync(join(root, 'positions', '经理.yaml'), '岗位: 经理\n岗位职责:\n  - 管理公司\n');
});
afterEach(() => rmSync(root, { recursive: true }));

async function build(theme: string, formats: readonly Format[] = ['docx']) {
  writeFileSync(join(root, 'jd.yaml'), `公司: 某某\n标题: 手册\n主题: ${theme}\n`);
  const checked = check(root, root);
  const settings = settle(checked.organisation, { formats }, { root, cwd: root, epoch: undefined });
  const build = prepareBuild(checked, settings);
  const [output] = build.outputs;
  const files = output && build.diagnostics.length === 0 ? await build.render(output) : [];
  return {
    found: build.diagnostics.map(({ code, range, facts }) => ({ code, line: range.start.line, facts })),
    bytes: files.map(({ rendered }) => Buffer.concat(rendered.chunks)),
  };
}

describe('a theme that is a Word document', () => {
  it('gives Word files the company’s look and PDF its paper', async () => {
    writeFileSync(join(root, '公司模板.docx'), companyFile());
    const { found, bytes } = await build('公司模板.docx', ['docx', 'pdf']);
    expect(found).toEqual([]);
    const [word = Buffer.alloc(0), pdf = Buffer.alloc(0)] = bytes;
    expect(Buffer.from(unzipSync(word)['word/header1.xml'] ?? []).toString()).toContain('某某集团');
    expect(textOf(new PdfReader(pdf).structure())).toContain('管理公司');
  });

  it.each([
    ['模板.docx', undefined, 'ASSET-01'],
    ['../模板.docx', undefined, 'ASSET-02'],
    ['模板.docx', 'no document', 'ASSET-13'],
    ['模板.doc', '\u00d0\u00cf\u0011\u00e0', 'ASSET-13'],
  ])('that cannot be used is told where it is named: %s', async (path, content, code) => {
    if (content !== undefined) writeFileSync(join(root, path), Buffer.from(content, 'latin1'));
    const { found } = await build(path);
    expect(found).toEqual([{ code, line: 3, facts: expect.objectContaining({ path }) }]);
  });
});
