import { describe, expect, it } from 'vitest';
import { areLow, isSpaced } from '../../../src/booklet/views/column-heads.ts';

describe('heads of narrow columns', () => {
  it('fit in two lines where words or ideographs part', () => {
    expect(areLow(['영업관리팀장', '판매계약 담당', '계약원본 담당', '계약등록 담당', '수주 담당'])).toBe(
      true,
    );
    expect(areLow(Array.from({ length: 8 }, () => '客服专员'))).toBe(true);
  });

  it('do not fit where words are long or there are many', () => {
    expect(areLow(['영업관리팀장', '판매계약팀장', '계약원본팀장', '계약등록팀장'])).toBe(false);
    expect(areLow(Array.from({ length: 8 }, () => '展厅与电购宣传专员'))).toBe(false);
  });

  it('are spaced where an alphabet has words', () => {
    expect(['Account Manager', 'Buyer', '고객서비스 담당', '客服 专员'].map(isSpaced)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
