import { isInQuantity } from '../quantities.ts';

export const NO_BREAK_SPACE = '\u00a0';
/** A space beside a digit. */
const BESIDE_DIGIT = /(?<=\d) (?=\S)|(?<=[A-Z]{3}) (?=\d)/g;
/** The space between a label and the first code behind it: Functions covered: F2. */
const BEFORE_CODE = /(?<=:) (?=[A-Z]{1,2}\d{1,3}(?![\p{L}\d]))/gu;
/** A number and what it counts: 48 小时, 3 일. */
const COUNTED = /^(?:\p{Script=Han}|[가-힣]{1,2}(?![가-힣]))/u;
/** The space before a last word of one syllable, which would look lost on a line of its own: 할 것. */
const BEFORE_LAST_SYLLABLE = /(?<=[가-힣]) (?=[가-힣]\p{P}*$)/u;

/** The text with no-break spaces for those at which no line may end: what is read as one stays on one line. */
export function keptTogether(text: string): string {
  if (!text.includes(' ')) return text;
  return text
    .replace(BESIDE_DIGIT, (space, at: number) =>
      isInQuantity(text, at + 1) || isCount(text, at) ? NO_BREAK_SPACE : space,
    )
    .replace(BEFORE_CODE, NO_BREAK_SPACE)
    .replace(BEFORE_LAST_SYLLABLE, NO_BREAK_SPACE);
}

const isCount = (text: string, at: number): boolean =>
  /\d/.test(text.charAt(at - 1)) && COUNTED.test(text.slice(at + 1, at + 4));
