import { describe, expect, test } from 'vitest';
import type { RuleFacts } from '../../../src/diagnostics/problems/rules.ts';
import { applyEdits } from '../../../src/sources/edits.ts';
import { lintFiles, wordsAt } from '../handbook.ts';

const HANDBOOK = 'language: zh-CN\nlint: {jurisdictions: []}\n';

const mended = (post: string, rule: string) => {
  const found = lintFiles({ 'jd.yaml': HANDBOOK, 'x.yaml': post }).filter(({ code }) => code === rule);
  const edits = found.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.start - b.start);
  return { count: found.length, text: applyEdits(post, edits).text };
};

const post = (duty: string) => `岗位名称: 会计\n岗位职责:\n  - ${duty}\n`;

describe('half-width marks', () => {
  test.each([
    ['编制预算,核算成本', '编制预算，核算成本'],
    ['"编制预算,核算成本."', '"编制预算，核算成本。"'],
    ['{内容: "编制预算,核算成本;归档"}', '{内容: "编制预算，核算成本；归档"}'],
  ])('%s becomes %s', (before, after) => {
    expect(mended(post(before), 'TYP-01')).toEqual({ count: 1, text: post(after) });
  });

  test.each(['核对 1,000 元以上的单据', '维护 ERP,CRM 两个系统', '按 3.5 版规范执行', '《a.b》'])(
    '%s is left',
    (duty) => {
      expect(mended(post(duty), 'TYP-01').count).toBe(0);
    },
  );

  test.each([
    '岗位名称: 会计\n轮换岗位: [外部:集团财务部会计]\n晋升岗位: 外部:集团财务总监\n兼任: 外部:分公司会计\n',
    '岗位名称: 会计\n助理对象: 外部:集团财务总监\n直接上级: 外部:集团财务部经理\n',
    '流程名称: 报销\n步骤:\n  - {内容: 支付款项, 执行岗位: 外部:集团财务共享中心}\n',
  ])('the colon of a reference to somebody outside is left', (document) => {
    expect(mended(document, 'TYP-01').count).toBe(0);
  });
});

describe('several half-width marks of a text', () => {
  test('are one finding, at the first, that says how many', () => {
    const files = { 'x.yaml': post('收集,登记,归档客户反馈;每月汇总') };
    const found = lintFiles(files).filter(({ code }) => code === 'TYP-01');
    expect(found.map((one) => [wordsAt(files, one), one.facts])).toEqual([
      [',', expect.objectContaining({ case: 'several', values: { mark: ',', full: '，', count: 3 } })],
    ]);
  });
});

describe('numbers typed by hand', () => {
  test.each([
    ['1、编制预算', '编制预算'],
    ['（一）编制预算', '编制预算'],
    ['① 编制预算', '编制预算'],
    ['"1. 编制预算"', '"编制预算"'],
  ])('%s becomes %s', (before, after) => {
    expect(mended(post(before), 'TYP-02')).toEqual({ count: 1, text: post(after) });
  });

  test.each(['24 小时内答复', '1.5 倍以上的加班费由经理审批', '3D 打印样品', '一事一议', '5、6 月盘点库存'])(
    '%s is left',
    (duty) => {
      expect(mended(post(duty), 'TYP-02').count).toBe(0);
    },
  );

  test('a number whose end would mean something else to YAML is told, not removed', () => {
    expect(mended(post('1、*编制预算'), 'TYP-02')).toEqual({ count: 1, text: post('1、*编制预算') });
  });
});

test('a list pasted as text is found once, as a whole', () => {
  const codes = (value: string) =>
    lintFiles({ 'jd.yaml': '检查: {法域: []}\n', 'x.yaml': `岗位名称: X\n岗位职责: |\n${value}` })
      .filter(({ code }) => code === 'TYP-02')
      .map(({ facts }) => (facts as RuleFacts).case);
  expect(codes('  1、编制报表\n  2、核对账目\n  3、归档凭证\n')).toEqual(['list']);
  expect(codes('  （一）编制报表\n  （二）核对账目\n\n  （三）归档凭证\n')).toEqual(['list']);
  expect(codes('  负责核算。\n  1、编制报表\n  其余从略。\n')).toEqual([]);
  expect(codes('  2024 年起执行\n  3 个月一评\n  5 日内完成\n')).toEqual([]);
});
