import type { Counter } from './blocks.ts';

const CHINESE_DIGITS = '〇一二三四五六七八九';
const TAIWANESE_DIGITS = '零一二三四五六七八九';
const HANGUL_INITIALS = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18];
/** ㅏ ㅓ ㅗ ㅜ ㅡ ㅣ: after 하 comes 거. */
const HANGUL_VOWELS = [0, 4, 8, 13, 18, 20];
const FIRST_HANGUL = 0xac00;
const VOWELS_PER_INITIAL = 21;
const FINALS_PER_VOWEL = 28;

/** 1 → 一, 10 → 十, 21 → 二十一, 101 → 一百〇一, 10000 → 一万; as Word's `chineseCountingThousand`. Whole numbers from 1. */
export function chineseNumeral(value: number): string {
  return countingNumeral(value, CHINESE_DIGITS, '万');
}

/** As {@link chineseNumeral} in traditional characters: 一百零一, 一萬; as Word's `taiwaneseCountingThousand`. */
export function taiwaneseNumeral(value: number): string {
  return countingNumeral(value, TAIWANESE_DIGITS, '萬');
}

function countingNumeral(value: number, digits: string, tenThousand: string): string {
  if (value < 10_000) return belowTenThousand(value, digits).replace(/^一十/u, '十');
  const low = value % 10_000;
  const gap = low > 0 && low < 1000 ? digits.charAt(0) : '';
  const high = countingNumeral(Math.floor(value / 10_000), digits, tenThousand);
  return high + tenThousand + gap + (low === 0 ? '' : belowTenThousand(low, digits));
}

function belowTenThousand(value: number, digits: string): string {
  let text = '';
  let gap = false;
  for (const [unit, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? digits.charAt(0) : '') + digits.charAt(digit) + word;
    gap = false;
  }
  return text;
}

/** ① to ⑳, the last circled number that every font has; then （21）. */
export function circledNumeral(value: number): string {
  return value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : `（${value}）`;
}

/** a … z, then aa, bb: the letter is doubled, as Word does. */
function latinLetter(value: number): string {
  return String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** 가 나 다 … 하, then 거 너 …; beyond the 84 that this gives, digits. */
export function hangulLetter(value: number): string {
  const initial = HANGUL_INITIALS[(value - 1) % HANGUL_INITIALS.length];
  const vowel = HANGUL_VOWELS[Math.floor((value - 1) / HANGUL_INITIALS.length)];
  if (initial === undefined || vowel === undefined) return String(value);
  return String.fromCodePoint(FIRST_HANGUL + (initial * VOWELS_PER_INITIAL + vowel) * FINALS_PER_VOWEL);
}

function romanNumeral(value: number): string {
  let rest = value;
  let text = '';
  for (const [unit, letters] of [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const) {
    text += letters.repeat(Math.floor(rest / unit));
    rest %= unit;
  }
  return text;
}

const NUMERALS: { readonly [C in Counter]: (value: number) => string } = {
  decimal: String,
  chinese: chineseNumeral,
  taiwanese: taiwaneseNumeral,
  circled: circledNumeral,
  latin: latinLetter,
  'latin-capital': (value) => latinLetter(value).toUpperCase(),
  roman: romanNumeral,
  hangul: hangulLetter,
  bullet: () => '',
};

/** The number `value` (from 1) as the counter writes it, without punctuation. */
export function numeral(counter: Counter, value: number): string {
  return NUMERALS[counter](value);
}
