import { describe, expect, test } from 'vitest';
import type { RuleFacts } from '../../../src/diagnostics/problems/rules.ts';
import { lintFiles } from '../handbook.ts';

const found = (jd: string, unit = '岗位名称: X\n岗位职责: [编制报表]\n') =>
  lintFiles({ 'jd.yaml': `检查: {法域: []}\n${jd}`, 'x.yaml': unit })
    .filter(({ code }) => /^DOC-0[1-5]/.test(code))
    .map(({ code, facts }) => `${code} ${(facts as RuleFacts).case ?? '-'}`);

describe('dates, with no clock', () => {
  test('a review that was due before the handbook took effect has passed', () => {
    expect(found('生效日期: 2025-06-01\n', '岗位名称: X\n复审日期: 2025-01-01\n')).toEqual(['DOC-01 passed']);
    expect(found('生效日期: 2025-06-01\n', '岗位名称: X\n复审日期: 2025-06-01\n')).toEqual([]);
    expect(
      found('修订记录: [{版本: "1", 日期: 2025-06-01}]\n', '岗位名称: X\n复审日期: 2025-01-01\n'),
    ).toEqual(['DOC-01 passed']);
    expect(found('', '岗位名称: X\n复审日期: 2020-01-01\n')).toEqual([]);
  });
});

describe('versions', () => {
  const revisions = '修订记录:\n  - {版本: V1.0, 日期: 2024-01-01}\n  - {版本: V1.1, 日期: 2025-01-01}\n';
  test('are those of the latest revision, in whatever order', () => {
    expect(found(`版本: "1.1"\n${revisions}`)).toEqual([]);
    expect(found(`版本: "1.0"\n${revisions}`)).toEqual(['DOC-02 behind']);
    expect(found(`版本: "2.0"\n${revisions}`)).toEqual(['DOC-02 -']);
  });
  test('are not judged by revisions without dates', () => {
    expect(found('版本: "1.0"\n修订记录: [{版本: "1.0"}, {版本: "1.1"}]\n')).toEqual([]);
  });
});

describe('approval', () => {
  test.each([
    ['状态: 已批准\n', ['DOC-03 -']],
    ['状态: 已批准\n审批: [{环节: 批准, 日期: 2025-01-01}]\n', ['DOC-03 unnamed']],
    ['状态: 已批准\n审批: [{环节: 批准, 姓名: 张三}]\n', ['DOC-03 undated']],
    ['状态: 已批准\n生效日期: 2025-01-01\n审批: [{环节: 批准, 姓名: 张三}]\n', []],
    ['状态: 送审\n', []],
  ])('%j', (jd, expected) => expect(found(jd)).toEqual(expected));
});

describe('sections of an approved handbook', () => {
  const APPROVED = '状态: 已批准\n生效日期: 2025-01-01\n审批: [{姓名: 张三}]\n';
  const post = (name: string, more: string) => `  - {岗位名称: ${name}, 岗位职责: [编制报表]${more}}\n`;
  test('a post lacks the qualifications that those beside it have', () => {
    const unit = (...posts: string[]) =>
      `部门名称: A\n部门负责人: 甲\n职能: [核算]\n岗位:\n${posts.join('')}`;
    const full = ', 任职资格: [大专]';
    expect(found(APPROVED, unit(post('甲', full), post('乙', full), post('丙', '')))).toEqual([
      'DOC-05 qualifications',
    ]);
    expect(found(APPROVED, unit(post('甲', full), post('乙', ''), post('丙', '')))).toEqual([]);
  });
  test('a department lacks the functions that those beside it have', () => {
    const unit = (name: string, more: string) =>
      `---\n部门名称: ${name}\n${more}岗位: [{岗位名称: 经理, 岗位职责: [编制报表]}]\n`;
    expect(
      found(APPROVED, unit('A', '职能: [核算]\n') + unit('B', '职能: [采购]\n') + unit('C', '')),
    ).toEqual(['DOC-05 department']);
    expect(found(APPROVED, unit('A', '') + unit('B', '') + unit('C', '职能: [核算]\n'))).toEqual([]);
    expect(
      found(APPROVED, unit('A', '职能: [核算]\n') + unit('B', '职能: [采购]\n') + unit('C', '上级部门: A\n')),
    ).toEqual([]);
  });
});

describe('texts in another language', () => {
  const texts = (...duties: string[]) => `岗位名称: X\n岗位职责: ${JSON.stringify(duties)}\n`;
  const FOREIGN = 'Prepare the annual budget of the department';
  test('are what was not translated', () => {
    expect(found('', texts('编制报表', '核对账目', FOREIGN))).toEqual(['DOC-04 -']);
  });
  test('but not names, codes, or a handbook in two languages', () => {
    expect(
      found('', texts('编制报表', 'Microsoft Office Word Excel', 'ISO 9001', 'CPA / CMA / CFA')),
    ).toEqual([]);
    const both = ['编制报表', FOREIGN, '核对账目', `${FOREIGN} again`, '登记凭证', `Then ${FOREIGN}`];
    expect(found('', texts(...both))).toEqual([]);
  });
});
