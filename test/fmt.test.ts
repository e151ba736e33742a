import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../src/check.ts';
import { planFormat } from '../src/fmt.ts';

const UPSIDE_DOWN = [
  '# 说明',
  'status: draft # 尚未批准',
  '# 职责',
  'responsibilities:',
  '  - weight: 30 # 三成',
  '    # 内容',
  '    text: 编制预算',
  'position: 预算员甲',
  '',
].join('\n');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jd-fmt-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function formatted(text: string, file = 'positions/岗.yaml'): string {
  cpSync(join(import.meta.dirname, '../templates/init/zh-CN'), folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  const found = planFormat(check(folder, folder)).find(({ path }) => path === file);
  return found?.after ?? text;
}

describe('planFormat', () => {
  it('orders keys as sheets have them; each comment stays with its key', () => {
    const text = [
      '# 一份岗位文件',
      '',
      '# 谁管他',
      '直接上级: 无',
      '状态: 草稿',
      '岗位职责:',
      '- 编制预算   # 每年',
      '- 审核报表',
      '',
      '# 名称在这里',
      '岗位名称: 预算员',
      '',
    ].join('\n');
    expect(formatted(text)).toBe(
      [
        '# 一份岗位文件',
        '',
        '# 名称在这里',
        '岗位名称: 预算员',
        '# 谁管他',
        '直接上级: 无',
        '岗位职责:',
        '  - 编制预算 # 每年',
        '  - 审核报表',
        '状态: 草稿',
        '',
      ].join('\n'),
    );
  });

  it('settles mixed and synonymous keys in the language of the file', () => {
    expect(
      formatted('岗位名称: 预算员\n工作职责: [编制预算, 审核报表]\nsummary: 管预算\n直属上级: 无\n'),
    ).toBe('岗位名称: 预算员\n直接上级: 无\n岗位概述: 管预算\n岗位职责: [编制预算, 审核报表]\n');
  });

  it('keeps digits, quotes, block texts, anchors and the modeline', () => {
    const text = [
      '# yaml-language-server: $schema=../.jd/schema/zh-CN.json',
      '岗位名称: "001: 号"',
      '编号: 001',
      '岗位概述: |',
      '  第一行',
      '',
      '  第二段 # 不是注释',
      '岗位职责:',
      '  - &a 编制预算',
      '  - *a',
      '',
    ].join('\n');
    expect(formatted(text)).toBe(text);
  });

  it('leaves files with errors alone', () => {
    const text = '状态: 草稿\n岗位名称：全角\n';
    expect(formatted(text)).toBe(text);
  });

  it('finds every example and starter in the standard layout, and keeps it on a second run', () => {
    const root = join(import.meta.dirname, '..');
    const handbooks = [
      ...readdirSync(join(root, 'examples'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(root, 'examples', name)),
      ...readdirSync(join(root, 'templates/init')).map((name) => join(root, 'templates/init', name)),
    ];
    expect(handbooks.length).toBeGreaterThanOrEqual(9);
    for (const [index, handbook] of handbooks.entries()) {
      const checked = check(handbook, handbook);
      expect([handbook, planFormat(checked).map(({ path }) => path)]).toEqual([handbook, []]);
      // Turned upside down, it comes back with the same meaning and every comment.
      const copy = join(folder, String(index));
      cpSync(handbook, copy, { recursive: true });
      writeFileSync(join(copy, 'extra.yaml'), UPSIDE_DOWN);
      const before = check(copy, copy);
      for (const { absolute, after } of planFormat(before)) writeFileSync(absolute, after);
      const after = check(copy, copy);
      expect(planFormat(after)).toEqual([]);
      const comments = (text: string) => text.match(/#[^\n]*/g)?.sort();
      expect(comments(after.textOf('extra.yaml') ?? '')).toEqual(comments(UPSIDE_DOWN));
    }
  });
});
