/**
 * What a character is to its neighbours: whether blank halves of punctuation fall away between them, and whether a
 * sliver of space comes between Chinese and Western text.
 *
 *     （甲）、《乙》    each mark has a blank half:  ▕（▏甲▕）▏▕、▏▕《▏
 *     （甲）、《乙》    of two that meet, one goes
 */
import type { Language } from '../../../schema/types.generated.ts';

export const OTHER = 0;
/** A full-width mark with its blank half on the left: （《“ */
export const OPENER = 1;
/** A full-width mark with its blank half on the right: ）》”，。 */
export const CLOSER = 2;
/** Ideographs, kana, bopomofo. */
export const HAN = 3;
/** Western letters and digits, and the signs that stand with digits. */
export const WESTERN = 4;
export const SPACE = 5;
/** Other full-width characters: ①, ——, ％, and marks whose ink is in the middle. */
export const WIDE = 6;
export const HANGUL = 7;

const KINDS = 8;
/** The blank half of a mark, in thousandths of an em. */
export const HALF = 500;
/** Between Chinese and Western text: a tenth of an em, so little that no program sees a space when text is copied. */
const SLIVER = 100;
/** Narrower than this, a mark has no blank half to give. */
export const FULL_WIDTH = 950;

/** Adjustment before a character by the kinds of the one before it and itself, in thousandths of an em. */
const BETWEEN = buildBetween();

function buildBetween(): Int16Array {
  const between = new Int16Array(KINDS * KINDS);
  between[CLOSER * KINDS + OPENER] = -HALF;
  between[CLOSER * KINDS + CLOSER] = -HALF;
  between[OPENER * KINDS + OPENER] = -HALF;
  between[HAN * KINDS + WESTERN] = SLIVER;
  between[WESTERN * KINDS + HAN] = SLIVER;
  return between;
}

export function spaceBetween(before: number, after: number): number {
  return BETWEEN[before * KINDS + after] ?? 0;
}

/**
 * Whether the gap between two characters may be widened to justify a line. The sliver between Chinese and Western text may
 * not: a little more, and whoever copies the text gets a space.
 */
export function isElastic(before: number, after: number): boolean {
  if (before === SPACE) return true;
  if (before === WESTERN && after === HAN) return false;
  return isFullWidthKind(before) ? !(before === HAN && after === WESTERN) : isFullWidthKind(after);
}

export function isFullWidthKind(kind: number): boolean {
  return kind === HAN || kind === OPENER || kind === CLOSER || kind === WIDE;
}

const OPENERS = '（《〈「『【〔〖｛［“‘';
const BRACKETS = '）》〉」』】〕〗｝］”’';
const STOPS = '，。、；：！？．';
const HAN_PATTERN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
const HANGUL_PATTERN = /^\p{Script=Hangul}/u;
const WESTERN_PATTERN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}%‰°]/u;
const QUOTES = new Set([0x2018, 0x2019, 0x201c, 0x201d]);

/**
 * The kind of the first character of a text. Taiwan sets stops in the middle of their square, so there only brackets
 * have a blank half; in Korean and English quotes are narrow.
 */
export function kindOf(character: string, language: Language): number {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x20 || code === 0xa0) return SPACE;
  if (QUOTES.has(code) && (language === 'ko' || language === 'en')) return OTHER;
  const first = String.fromCodePoint(code);
  if (OPENERS.includes(first)) return OPENER;
  if (BRACKETS.includes(first)) return CLOSER;
  if (STOPS.includes(first)) return language === 'zh-TW' ? WIDE : CLOSER;
  if (isFullWidthForm(code)) return WIDE;
  if (HAN_PATTERN.test(first)) return HAN;
  if (HANGUL_PATTERN.test(first)) return HANGUL;
  return WESTERN_PATTERN.test(first) ? WESTERN : OTHER;
}

/** Punctuation and signs that take a whole square; letters of full width (Ａ) count among them. */
function isFullWidthForm(code: number): boolean {
  return (
    (code >= 0x3000 && code < 0x3005) ||
    (code >= 0x3008 && code < 0x3020) ||
    (code >= 0x2460 && code < 0x2500) ||
    (code >= 0x25a0 && code < 0x2700) ||
    (code >= 0x3200 && code < 0x3400) ||
    (code >= 0xff01 && code < 0xff61) ||
    code === 0x2014 ||
    code === 0x2026
  );
}
