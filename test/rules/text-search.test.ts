import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { simplified } from '../../src/rules/simplified.ts';
import { TextSearch } from '../../src/rules/text-search.ts';
import { lintFiles } from './handbook.ts';

const PATTERNS = [/男/, /\bhe\b/, /[岁龄]|year/, /高.{0,3}低/u, /he|she/, /\n/, /a\s*b/];

describe('texts searched as one', () => {
  test('keeps each text as it is', () => {
    const search = new TextSearch(['', '限男性', 'a\nb', '']);
    expect([0, 1, 2, 3].map((index) => search.text(index))).toEqual(['', '限男性', 'a\nb', '']);
  });

  test('changes texts before it searches them', () => {
    const search = new TextSearch(['年齡', '年龄'], simplified);
    expect(search.find(/龄/)).toEqual([0, 1]);
    expect(search.text(0)).toBe('年龄');
  });

  test('finds nothing in nothing', () => {
    expect(new TextSearch([]).find(/x/)).toEqual([]);
    expect(new TextSearch(['']).find(/x/)).toEqual([]);
  });

  test.each(PATTERNS)('%s: every text that has it is found, in order, once', (pattern) => {
    const word = fc.string({
      unit: fc.constantFrom('男', '高', '低', '岁', 'he', 's', ' ', '\n', 'a', 'b', 'year'),
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (texts) => {
        const found = new TextSearch(texts).find(pattern);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        const having = texts.flatMap((text, index) => (pattern.test(text) ? [index] : []));
        expect(having.filter((index) => !found.includes(index))).toEqual([]);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('no rule looks for a pattern that texts side by side could change', () => {
    const find = vi.spyOn(TextSearch.prototype, 'find');
    lintFiles({
      'jd.yaml': 'company: X\nlint: {jurisdictions: [cn, tw, kr, us]}\n',
      'a.yaml': 'position: Clerk\nqualifications: [Reads]\n',
    });
    const sources = find.mock.calls.map(([pattern]) => pattern.source);
    find.mockRestore();
    expect(sources.length).toBeGreaterThan(20);
    const withoutClasses = sources.map((source) => source.replace(/\\.|\[(?:\\.|[^\]])*\]/gu, ''));
    expect(withoutClasses.filter((source) => /[$^]|\(\?<?[=!]/u.test(source))).toEqual([]);
  });
});
