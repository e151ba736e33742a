import { expect, test } from 'vitest';
import type { RuleFacts } from '../../../src/diagnostics/problems/rules.ts';
import { lintFiles } from '../handbook.ts';

/** Rule and words of what is empty or vague in a duty. */
const said = (duty: string) =>
  lintFiles({ 'x.yaml': `岗位名称: X\n岗位职责: [${duty}]\n` })
    .filter(({ code }) => code === 'DUTY-17' || code === 'DUTY-10')
    .map(({ code, facts }) => `${code} ${(facts as RuleFacts).values?.word}`);

test.each([
  ['大力推进仓库标准化建设', 'DUTY-17 大力推进'],
  ['切实加强现场管理', 'DUTY-17 切实加强'],
  ['狠抓产品质量', 'DUTY-17 狠抓'],
  ['做好税务筹划', 'DUTY-17 做好'],
  ['酌情处理呆滞物料', 'DUTY-10 酌情'],
])('%s: %s', (duty, found) => {
  expect(said(duty)).toEqual([found]);
});

test.each(['推进仓库标准化建设，6 月底前完成编码', '落实整改措施并在 3 日内复查', '扎实验证每批来料'])(
  '%s is left',
  (duty) => {
    expect(said(duty)).toEqual([]);
  },
);
