import { describe, expect, test } from 'vitest';
import type { RuleFacts } from '../../../src/diagnostics/problems/rules.ts';
import { lintFiles, wordsAt } from '../handbook.ts';

function found(code: string, unit: string, settings = ''): string[] {
  const files = { 'jd.yaml': `检查: {法域: []${settings}}\n`, 'x.yaml': unit };
  return lintFiles(files)
    .filter((one) => one.code === code)
    .map((one) => `${(one.facts as RuleFacts).case ?? '-'} ${wordsAt(files, one)}`);
}

/** `A>B` for B under A. */
const lines = (...pairs: string[]) =>
  `部门名称: X\n岗位:\n${pairs
    .map((pair) => pair.split('>'))
    .map(([above, name]) => `  - {岗位名称: ${name}${above ? `, 直接上级: ${above}` : ''}}\n`)
    .join('')}`;

describe('direct reports', () => {
  const crowd = (count: number) =>
    lines('>甲', ...Array.from({ length: count }, (_, index) => `甲>员${index}`));
  test('are found above twelve, or above what jd.yaml says', () => {
    expect(found('ORG-05', crowd(12))).toEqual([]);
    expect(found('ORG-05', crowd(13))).toEqual(['- 甲']);
    expect(found('ORG-05', crowd(13), ', 管理幅度: 13')).toEqual([]);
    expect(found('ORG-05', crowd(5), ', 管理幅度: 4')).toEqual(['- 甲']);
    expect(found('ORG-05', crowd(13), ', 管理幅度: ')).toEqual(['- 甲']);
  });
  test('can be limited to whole numbers from one', () => {
    expect(() => found('ORG-05', crowd(1), ', 管理幅度: 0')).toThrow('VALUE-');
    expect(() => found('ORG-05', crowd(1), ', 管理幅度: 很多')).toThrow('VALUE-');
  });
});

describe('chains of single reports', () => {
  test('of three managers are found at the top', () => {
    expect(found('ORG-05', lines('>甲', '甲>乙', '乙>丙', '丙>丁'))).toEqual(['chain 甲']);
  });
  test('of two are a small team', () => {
    expect(found('ORG-05', lines('>甲', '甲>乙', '乙>丙'))).toEqual([]);
  });
  test('end where somebody leads several', () => {
    expect(found('ORG-05', lines('>甲', '甲>乙', '乙>丙', '乙>戊', '丙>丁'))).toEqual([]);
  });
});

describe('posts without a function', () => {
  const unit = (...posts: string[]) =>
    `部门名称: X\n职能: [{编号: F1, 标题: 咨询}, {编号: F2, 标题: 投诉}]\n岗位:\n${posts.join('')}`;
  const post = (name: string, covers?: string) =>
    `  - 岗位名称: ${name}\n    岗位职责: [{内容: 答复${name}的来电${covers ? `, 对应职能: ${covers}` : ''}}]\n`;
  test('stand out where most posts say what they cover', () => {
    expect(found('ORG-06', unit(post('甲', 'F1'), post('乙', 'F2'), post('丙')))).toEqual(['post 丙']);
    expect(found('ORG-06', unit(post('甲', '[F1, F2]'), post('乙'), post('丙')))).toEqual([]);
  });
});

describe('the number of duties', () => {
  const unit = (duties: string, more: string) => `岗位名称: X\n岗位职责: [${duties}]\n${more}`;
  test('is too small for a post that is otherwise written out', () => {
    const rest = '任职资格: [大专]\n考核指标: [及时率]\n';
    expect(found('DUTY-11', unit('编制报表', rest))).toEqual(['few 岗位职责']);
    expect(found('DUTY-11', unit('编制报表', `${rest}岗位概述: 负责部门的核算\n`))).toEqual([]);
    expect(found('DUTY-11', unit('编制报表', ''))).toEqual([]);
  });
});

test('more people in post than approved are said in words of their own', () => {
  const post = (filled: number) => `岗位名称: 客服专员\n编制: {核定: 2, 在岗: ${filled}}\n`;
  expect(found('ORG-07', post(3))).toEqual(['overfilled 编制']);
  expect(found('ORG-07', post(2))).toEqual([]);
});
