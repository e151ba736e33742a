import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chineseNumeral,
  circledNumeral,
  hangulLetter,
  numeral,
  taiwaneseNumeral,
} from '../../src/booklet/numerals.ts';

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [34, '三十四'],
    [100, '一百'],
    [101, '一百〇一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [1000, '一千'],
    [1001, '一千〇一'],
    [1010, '一千〇一十'],
    [1100, '一千一百'],
    [10_000, '一万'],
    [10_001, '一万〇一'],
    [12_345, '一万二千三百四十五'],
    [100_000, '十万'],
  ])('writes %i as %s', (value, text) => {
    expect(chineseNumeral(value)).toBe(text);
  });

  it('uses 零 and 萬 in Taiwan', () => {
    expect(taiwaneseNumeral(101)).toBe('一百零一');
    expect(taiwaneseNumeral(20_000)).toBe('二萬');
  });

  it('gives every number a word of its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (a, b) => {
        expect(chineseNumeral(a) === chineseNumeral(b)).toBe(a === b);
      }),
      { seed: 7 },
    );
  });
});

describe('other counters', () => {
  it('circles numbers up to 20 and brackets the rest', () => {
    expect([1, 10, 20, 21].map(circledNumeral)).toEqual(['①', '⑩', '⑳', '（21）']);
  });

  it('counts in Hangul', () => {
    expect([1, 2, 3, 14, 15].map(hangulLetter)).toEqual(['가', '나', '다', '하', '거']);
    expect(hangulLetter(1000)).toBe('1000');
  });

  it('doubles letters after z, as Word does', () => {
    expect([1, 26, 27, 28].map((value) => numeral('latin', value))).toEqual(['a', 'z', 'aa', 'bb']);
  });

  it('writes Roman numbers', () => {
    expect([1, 4, 9, 14, 40].map((value) => numeral('roman', value))).toEqual(['i', 'iv', 'ix', 'xiv', 'xl']);
  });
});
