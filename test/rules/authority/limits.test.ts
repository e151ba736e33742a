import { describe, expect, test } from 'vitest';
import type { RuleFacts } from '../../../src/diagnostics/problems/rules.ts';
import { ruleSentence } from '../../../src/rules/words.ts';
import { lintFiles, wordsAt } from '../handbook.ts';

type Post = readonly [name: string, right: string, limit?: string];

/** `AUTH-02 gap 50 万元以上` for each finding over one matter of these posts. */
function found(posts: readonly Post[], department = ''): string[] {
  const items = posts.map(
    ([name, right, limit]) =>
      `  - 岗位名称: ${name}\n    权限:\n      - {事项: 采购, 权责: ${right}${limit === undefined ? '' : `, 额度: "${limit}"`}}\n`,
  );
  const files = {
    'jd.yaml': '检查: {法域: []}\n',
    'x.yaml': `部门名称: 采购部\n部门负责人: ${posts[0]?.[0]}\n${department}岗位:\n${items.join('')}`,
  };
  return lintFiles(files)
    .filter(({ code }) => code.startsWith('AUTH'))
    .map((one) => {
      const facts = one.facts as RuleFacts;
      expect(ruleSentence(one.code, facts, 'zh-CN').message).not.toMatch(/[{}]/);
      return `${one.code} ${facts.case ?? '-'} ${wordsAt(files, one)}`;
    });
}

describe('the limits of one matter', () => {
  test('that join or are nested are sound', () => {
    expect(
      found([
        ['主管', '批准', '5 万元以下'],
        ['经理', '批准', '5 万元以上'],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['主管', '批准', '5 千元以内'],
        ['经理', '批准', '2 万元以内'],
        ['总监', '批准', '2 万元以上'],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['主管', '批准', '5万元以内'],
        ['经理', '批准', '5—20 万元'],
        ['总监', '批准', '20万元以上'],
      ]),
    ).toEqual([]);
  });
  test('leave a gap', () => {
    expect(
      found([
        ['主管', '批准', '5 万元以下'],
        ['经理', '批准', '6 万元以上'],
      ]),
    ).toEqual(['AUTH-02 gap "6 万元以上"']);
    expect(
      found([
        ['主管', '批准', '5万元以内'],
        ['经理', '批准', '5—20 万元'],
        ['总监', '批准', '50万元以上'],
      ]),
    ).toEqual(['AUTH-02 gap "50万元以上"']);
  });
  test('overlap', () => {
    expect(
      found([
        ['主管', '批准', '5 万元以下'],
        ['经理', '批准', '3 万元以上'],
      ]),
    ).toEqual(['AUTH-02 overlap "3 万元以上"']);
  });
  test('are not compared where they count different things or cannot be read', () => {
    expect(
      found([
        ['主管', '批准', '每批 5 万元以下'],
        ['经理', '批准', '每月 60 万元以上'],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['主管', '批准', '5 万元以下'],
        ['副理', '批准', '预算内'],
        ['经理', '批准', '6 万元以上'],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['主管', '审核', '5 万元以下'],
        ['经理', '批准', '6 万元以上'],
        ['采购员', '提案'],
      ]),
    ).toEqual([]);
  });
  test('without a currency are found in departments too', () => {
    expect(found([['经理', '提案']], '权限: [{事项: 维修, 权责: 批准, 额度: 5万以下}]\n')).toEqual([
      'AUTH-02 - 5万以下',
    ]);
    expect(found([['经理', '批准', '每年 3 次以内']])).toEqual([]);
  });
});

describe('amounts in sentences', () => {
  const inText = (text: string) => found([['经理', '提案']], `权限: [${text}]\n`);
  test('without a currency', () => {
    expect(inText('批准5万以下的采购')).toEqual(['AUTH-02 - 5万以下']);
    expect(inText('批准 2 千以内的费用，超出的报总经理')).toEqual(['AUTH-02 - 2 千以内']);
  });
  test.each(['批准5万元以下的采购', '批准 1 万件以下的订单', '对3人以上的出差有审核权'])('not %s', (text) =>
    expect(inText(text)).toEqual([]),
  );
});

describe('who does what', () => {
  test('nobody decides what several handle', () => {
    expect(
      found([
        ['采购员', '提案'],
        ['主管', '审核'],
      ]),
    ).toEqual(['AUTH-03 none 采购']);
    expect(found([['采购员', '提案']])).toEqual([]);
    expect(
      found(
        [
          ['采购员', '提案'],
          ['主管', '审核'],
        ],
        '权限: [{事项: 采 购, 权责: 批准}]\n',
      ),
    ).toEqual([]);
  });
  test('nobody starts what is reviewed and decided', () => {
    expect(
      found([
        ['主管', '审核'],
        ['经理', '批准'],
      ]),
    ).toEqual(['AUTH-04 - 采购']);
    expect(
      found([
        ['采购员', '承办'],
        ['主管', '审核'],
        ['经理', '批准'],
      ]),
    ).toEqual([]);
    expect(found([['经理', '批准']])).toEqual([]);
  });
  test('one person decides what they propose, also by two posts', () => {
    const shared = `部门名称: 采购部
岗位:
  - 岗位名称: 主管
    权限: [{事项: 采购, 权责: 提案}]
    兼任: [副理]
  - 岗位名称: 副理
    权限: [{事项: 采购, 权责: 批准}]
`;
    const codes = lintFiles({ 'jd.yaml': '检查: {法域: []}\n', 'x.yaml': shared }).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('AUTH'))).toEqual(['AUTH-05']);
  });
});
