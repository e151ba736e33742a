import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/chart/text/measure.ts';
import { plainText, wrap } from '../../../src/chart/text/wrap.ts';

const lines = (text: string, limit: number) => wrap(text, 'regular', limit).lines;

describe('wrap', () => {
  it.each([
    ['某某集团股份有限公司', 9, ['某某集团股份', '有限公司']],
    ['高级工程师（机械）', 6, ['高级工程师', '（机械）']],
    ['人力资源与行政管理中心', 9, ['人力资源与', '行政管理中心']],
    ['高級電氣自動化工程師', 7, ['高級電氣', '自動化工程師']],
    ['IT运维工程师/网络管理员', 9, ['IT运维工程师/', '网络管理员']],
    ['经营지원본부 인사총무팀 채용담당', 9, ['经营지원본부', '인사총무팀 채용담당']],
    ['Senior Vice President', 9, ['Senior Vice', 'President']],
    ['财务部', 9, ['财务部']],
    ['', 9, []],
  ])('breaks %s at words', (text, limit, expected) => {
    expect(lines(text, limit)).toEqual(expected);
  });

  it('keeps a word of letters whole until it is wider than a line', () => {
    expect(wrap('Donaudampfschifffahrt', 'regular', 12)).toMatchObject({
      lines: ['Donaudampfschifffahrt'],
      broken: false,
    });
    expect(wrap('Donaudampfschifffahrt', 'regular', 5).broken).toBe(true);
  });

  it('puts no stop at the beginning of a line and no opening bracket at its end', () => {
    const text = fc.string({ unit: fc.constantFrom(...'部门经理，。、）》！（《ab '), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 12 }), (title, limit) => {
        const clean = title.replace(/[，。、）》！（《 ]{2,}/g, '，').replace(/^[，。、）》！]|[（《]$/g, '');
        for (const [at, line] of lines(clean, limit).entries()) {
          if (at > 0) expect(line).not.toMatch(/^[，。、）》！]/);
          if (at < lines(clean, limit).length - 1) expect(line).not.toMatch(/[（《]$/);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('loses nothing and is never wider than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.integer({ min: 3, max: 16 }),
        (text, limit) => {
          const { lines: set, width } = wrap(text, 'bold', limit);
          expect(set.join('').replaceAll(' ', '')).toBe(plainText(text).replaceAll(' ', ''));
          for (const line of set)
            expect(widthOf(line, 'bold')).toBeLessThanOrEqual(Math.max(limit, widestCluster(line)) + 1e-6);
          expect(width).toBe(Math.max(0, ...set.map((line) => widthOf(line, 'bold'))));
        },
      ),
      { seed: 6, numRuns: 1000 },
    );
  });
});

/** A character with all the marks on it cannot be broken, however wide. */
function widestCluster(line: string): number {
  return [...line].length === 1 || /\p{M}|\u200d/u.test(line) ? widthOf(line, 'bold') : 0;
}

describe('plainText', () => {
  it('is one line without control characters and half characters', () => {
    expect(plainText(' a\n\tb\u0000\u200bc\ud800 ')).toBe('a b c\ufffd');
  });
});
