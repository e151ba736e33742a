import { describe, expect, test } from 'vitest';
import { lintFiles, wordsAt } from '../handbook.ts';

const character = (number: number) => String.fromCharCode(0x5000 + (number % 0x3000));

/** A sentence for each number, no two of them alike. */
const duty = (number: number) =>
  `核对${Array.from({ length: 12 }, (_, index) => character(number * 7919 + index * (number + 131))).join('')}台账`;

/** So many posts of one department, of so many duties each; some of the last post are the first one's. */
function department(posts: number, duties: number, again: readonly number[]): string {
  const lines = Array.from({ length: posts }, (_, post) => {
    const own = Array.from({ length: duties }, (_, index) => duty(1000 + post * duties + index));
    const all = post === posts - 1 ? [...own, ...again.map((index) => `负责${duty(1000 + index)}`)] : own;
    return `  - 岗位名称: 岗位${post}\n    岗位职责:\n${all.map((text) => `      - ${text}\n`).join('')}`;
  });
  return `部门名称: 档案部\n岗位:\n${lines.join('')}`;
}

describe('duties of two posts of a department', () => {
  test.each([
    ['few', 3, 4],
    ['many', 40, 12],
  ])('are found among %s duties, at the later one', (_, posts, duties) => {
    const files = { 'x.yaml': department(posts, duties, [1, 3]) };
    const found = lintFiles(files).filter(({ code }) => code === 'DUTY-15');
    expect(found.map((one) => wordsAt(files, one))).toEqual([`负责${duty(1001)}`, `负责${duty(1003)}`]);
  });
});

describe('duties of one post', () => {
  const found = (...duties: readonly string[]) =>
    lintFiles({ 'x.yaml': `岗位名称: X\n岗位职责:\n${duties.map((text) => `  - ${text}\n`).join('')}` })
      .filter(({ code }) => code === 'DUTY-14')
      .map(({ range }) => range.start.line - 2);
  test('that say the same are found once each', () => {
    expect(found('编制公司年度预算', '负责编制公司的年度预算', '编制公司年度预算。', '复核凭证附件')).toEqual(
      [2, 3],
    );
  });
  test('are told apart by numbers and bounds', () => {
    expect(found('审核金额5万元以下的采购申请单据', '审核金额5万元以上的采购申请单据')).toEqual([]);
    expect(found('审核金额5万元以下的采购申请单据', '审核金额6万元以下的采购申请单据')).toEqual([]);
  });
  test('of hundreds are found as well', () => {
    const many = Array.from({ length: 300 }, (_, index) => duty(1000 + index));
    expect(found(...many, `${duty(1200)}。`)).toEqual([301]);
  });
});
