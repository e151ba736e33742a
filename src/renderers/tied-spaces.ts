/** What stands behind a number and is read with it. */
const UNITS = new Set(
  (
    '% kg g mg t lb lbs oz km m cm mm ft in yd mi h hr hrs min s sec ms kW kWh W V kV A mA Hz kHz MHz GHz ' +
    'KB MB GB TB L l mL ml ℃ °C °F dB Pa kPa MPa psi rpm pcs USD EUR GBP CNY RMB TWD HKD JPY KRW ' +
    'minute minutes hour hours day days week weeks month months year years'
  ).split(' '),
);
const LONGEST_UNIT = Math.max(...[...UNITS].map(({ length }) => length));
const UNIT = /^[%℃]|^°?[A-Za-z]+/;
/** A number and what it counts: 48 小时, 3 일. */
const COUNTED = /^(?:\p{Script=Han}|[가-힣]{1,2}(?![가-힣]))/u;
/** An abbreviation before its number: USD 100, EN 15194. */
const ABBREVIATION = /(?:^|[^A-Za-z])[A-Z]{2,4} $/;
/** An abbreviation between two numbers: 29 CFR 1910. */
const CITED = /^[A-Z]{2,4} \d/;
const LONGEST_ABBREVIATION = 4;
/** The won of an amount written half in letters: 3천만 원. */
const KOREAN_AMOUNT = /\d[십백천만억조]{1,3} $/;
/** The first code behind a label: Functions covered: F2. */
const CODE = /^[A-Z]{1,2}\d{1,3}(?![\p{L}\d])/u;

export const NO_BREAK_SPACE = '\u00a0';

/** Whether the space before `at` is one at which no line may end, because what it parts is read as one: `50 lb`, `USD 100`. */
export function isTied(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 2);
  if (isDigit(text.charCodeAt(at))) return ABBREVIATION.test(behind(text, at, LONGEST_ABBREVIATION + 2));
  if (isDigit(before)) return isCounted(text, at);
  if (before === COLON) return CODE.test(text.slice(at, at + 6));
  return text[at] === '원' && KOREAN_AMOUNT.test(behind(text, at, 5));
}

const COLON = 0x3a;

function isCounted(text: string, at: number): boolean {
  const ahead = text.slice(at, at + LONGEST_UNIT + 1);
  return UNITS.has(UNIT.exec(ahead)?.[0] ?? '') || COUNTED.test(ahead) || CITED.test(ahead);
}

const behind = (text: string, at: number, length: number): string => text.slice(Math.max(0, at - length), at);

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
