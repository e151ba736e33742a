import type { Counter } from '../../../booklet/blocks.ts';
import { numeral } from '../../../booklet/numerals.ts';

/** `w:numFmt`: how Word itself writes a number. */
export type WordFormat =
  | 'none'
  | 'bullet'
  | 'decimal'
  | 'chineseCountingThousand'
  | 'taiwaneseCountingThousand'
  | 'decimalEnclosedCircle'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'ganada';

/** The format by which Word counts as the booklet's counter does. */
export const WORD_FORMATS: { readonly [C in Counter]: WordFormat } = {
  decimal: 'decimal',
  chinese: 'chineseCountingThousand',
  taiwanese: 'taiwaneseCountingThousand',
  // Not decimalEnclosedCircleChinese, which ends at ⑩ in Word.
  circled: 'decimalEnclosedCircle',
  latin: 'lowerLetter',
  'latin-capital': 'upperLetter',
  roman: 'lowerRoman',
  hangul: 'ganada',
  bullet: 'bullet',
};

/** Up to where each of Word's formats is known to read as ours does; beyond, numbers are printed as text. */
const LIMITS: { readonly [F in WordFormat]: number } = {
  none: Number.POSITIVE_INFINITY,
  bullet: Number.POSITIVE_INFINITY,
  decimal: 32_767,
  chineseCountingThousand: 9_999,
  taiwaneseCountingThousand: 9_999,
  decimalEnclosedCircle: 20,
  lowerLetter: 780,
  upperLetter: 780,
  lowerRoman: 3_999,
  ganada: 14,
};

/** Whether Word shows this value of the counter as the booklet does. */
export const wordCanCount = (format: WordFormat, value: number): boolean => value <= LIMITS[format];

/** The number as Word shows it in a level of this counter. */
export const shownNumber = (counter: Counter, value: number): string => numeral(counter, value);
