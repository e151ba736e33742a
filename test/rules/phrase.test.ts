import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseAround, fold, matches, sentenceAround, sentenceBefore } from '../../src/rules/phrase.ts';
import { simplified } from '../../src/rules/simplified.ts';

const found = (text: string, pattern: RegExp, unless?: RegExp) =>
  matches(text, { pattern, ...(unless ? { unless } : {}) }).map(({ start, end, found: words }) => [
    start,
    end,
    words,
  ]);

describe('folding', () => {
  test.each([
    ['３５ 周岁', '35周岁'],
    ['35  周岁', '35周岁'],
    ['限 男　性', '限男性'],
    ['Male  Only', 'male  only'],
    ['会 Excel 者', '会excel者'],
    ['（含）：，', '(含):,'],
    ['키 170', '키 170'],
    ['', ''],
  ])('%s', (original, folded) => expect(fold(original).text).toBe(folded));

  test('is the same for common texts, taken as a whole, as sign by sign', () => {
    // An end that nothing else matches keeps the rest from being taken as a whole.
    const END = '\u2026';
    const text = fc.string({
      unit: fc.constantFrom(
        '限',
        '男',
        '于',
        ' ',
        '  ',
        '　',
        '\t',
        '\n',
        'Ａ',
        'b',
        '１',
        '5',
        '，',
        '（',
        '“',
        '—',
        '남',
      ),
    });
    fc.assert(
      fc.property(text, (original) => {
        const whole = fold(`${original}.`);
        const bySign = fold(`${original}.${END}`);
        expect(whole.text).toBe(bySign.text.slice(0, -'...'.length));
        const offsets = bySign.offsets?.slice(0, whole.text.length);
        expect([...whole.text].map((_, at) => whole.offsets?.[at] ?? at)).toEqual(offsets);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  test('leads back: every match is a slice of the original', () => {
    const text = fc.string({
      unit: fc.constantFrom('限', '男', ' ', '　', 'Ａ', 'a', '１', '①', '㎏', '𠮷', '，', 'é', '\n'),
    });
    fc.assert(
      fc.property(text, (original) => {
        const [whole] = matches(original, { pattern: /[^]+/ });
        const folded = fold(original).text;
        if (!whole) {
          expect(folded).toBe('');
          return;
        }
        expect(fold(original.slice(whole.start, whole.end)).text).toBe(folded);
        expect(original.slice(whole.start, whole.end)).toBe(whole.found);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('matches', () => {
  test('stand at the words as written, through full-width signs and spaces', () => {
    expect(found('须 ３５ 周岁 以下。', /35周岁/)).toEqual([[2, 7, '３５ 周岁']]);
  });
  test('come all, left to right, each time from the start', () => {
    const pattern = /限[男女]/;
    expect(found('限男，限女', pattern)).toHaveLength(2);
    expect(found('限男，限女', pattern)).toHaveLength(2);
  });
  test('are dropped where the clause holds the guard, and only there', () => {
    expect(found('不限户籍，限户籍', /限户籍/, /不限/)).toEqual([[5, 8, '限户籍']]);
  });
  test('of nothing are none', () => expect(found('abc', /x*/)).toEqual([]));
  test('keep named groups', () => {
    const [match] = matches('满 18 岁', { pattern: /满(?<age>\d+)岁/ });
    expect(match?.groups).toEqual({ age: '18' });
  });
});

test('clauses end at commas, sentences at stops', () => {
  const text = '甲，乙丙，丁。戊';
  expect(clauseAround(text, 3, 4)).toBe('乙丙');
  expect(sentenceAround(text, 3, 4)).toBe('甲，乙丙，丁');
  expect(sentenceBefore(text, 3)).toBe('甲，乙');
  expect(sentenceAround('Costs 3.5 kg. Next', 6, 7)).toBe('Costs 3.5 kg');
});

test('traditional characters are read as simplified ones, one for one', () => {
  expect(simplified('限男性，35歲以下；無殘疾、役畢，戶籍')).toBe('限男性，35岁以下；无残疾、役毕，户籍');
});
