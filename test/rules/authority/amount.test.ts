import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../src/rules/authority/amount.ts';

describe('limits that can be read', () => {
  test.each([
    ['5万元以下', undefined, 50_000],
    ['人民币5000元以内', undefined, 5000],
    ['不超过2万元', undefined, 20_000],
    ['20万元以上', 200_000, undefined],
    ['超过5,000元', 5000, undefined],
    ['5万元以上20万元以下', 50_000, 200_000],
    ['5万元(不含)至20万元(含)', 50_000, 200_000],
    ['5-20万元', 50_000, 200_000],
    ['5000元-2万元', 5000, 20_000],
    ['up to usd 5,000', undefined, 5000],
    ['over usd 5,000', 5000, undefined],
    ['usd 5,000 to usd 20,000', 5000, 20_000],
    ['$5k-20k', 5000, 20_000],
    ['50만 원 이하', undefined, 500_000],
    ['500만 원 초과 1천만 원 이하', 5_000_000, 10_000_000],
  ] as const)('%s', (limit, low, high) => {
    const span = spanOf(limit);
    expect([span?.low, span?.high]).toEqual([low, high]);
  });

  test.each([
    '',
    '预算内',
    '5万元',
    '第5类合同',
    '5万元、10万元、20万元以下',
    '3名以内或5万元',
    '20万元以上5万元以下',
  ])('not %s', (limit) => expect(spanOf(limit)).toBeUndefined());

  test('are of one kind where they say the same but for the numbers', () => {
    expect(spanOf('每批人民币5000元以内')?.terms).toBe(spanOf('每批2万元以上')?.terms);
    expect(spanOf('每批5000元以内')?.terms).not.toBe(spanOf('每月5000元以内')?.terms);
    expect(spanOf('up to usd 5,000')?.terms).toBe(spanOf('over usd 5,000')?.terms);
    expect(spanOf('up to usd 5,000')?.terms).not.toBe(spanOf('up to eur 5,000')?.terms);
  });
});
