import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptTogether } from '../../../../src/renderers/docx/lines/kept-together.ts';

const shown = (text: string): string => keptTogether(text).replaceAll('\u00a0', '~');

describe('text of a Word file', () => {
  it('keeps a number with its unit, its currency and what it counts', () => {
    expect(shown('up to USD 250,000 within 24 hours')).toBe('up to USD~250,000 within 24~hours');
    expect(shown('건당 3천만 원 이하, 50 만 원')).toBe('건당 3천만~원 이하, 50~만~원');
    expect(shown('to EN 15194 (29 CFR 1910.178)')).toBe('to EN~15194 (29~CFR~1910.178)');
    expect(shown('lifts 20 kg, 5 kgs')).toBe('lifts 20~kg, 5 kgs');
    expect(shown('48 小时内答复第 3 条')).toBe('48~小时内答复第 3~条');
    expect(shown('3 일 안에, 2 시간, 5 영업일')).toBe('3~일 안에, 2~시간, 5 영업일');
  });

  it('keeps a last word of one syllable with the word before it', () => {
    expect(shown('능력이 뛰어날 것')).toBe('능력이 뛰어날~것');
    expect(shown('할 것.')).toBe('할~것.');
    expect(shown('할 것을 적는다')).toBe('할 것을 적는다');
  });

  it('keeps a label with the first code behind it', () => {
    expect(shown('Functions covered: F2, F3')).toBe('Functions covered:~F2, F3');
    expect(shown('Note: A4 paper; see: Annex')).toBe('Note:~A4 paper; see: Annex');
  });

  it('is otherwise as written', () => {
    expect(shown('Rule 9 and the 2 of them in PLENTY 3')).toBe('Rule 9 and the 2 of them in PLENTY 3');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'3USD kg小时 일것. '), maxLength: 30 }), (text) => {
        expect(shown(text).replaceAll('~', ' ')).toBe(text);
      }),
      { seed: 3 },
    );
  });
});
