import type { Language, NumberingStyle } from '../schema/types.generated.ts';
import type { Counter, LevelStyle, Numbering } from './blocks.ts';

const level = (counter: Counter, before = '', after = '', cumulative = false): LevelStyle => ({
  counter,
  before,
  after,
  cumulative,
});

const BULLETS = [level('bullet', '•'), level('bullet', '–')];
const DECIMALS = [level('decimal', '', '', true)];

/** 1. （1） ①, and for those who go deeper a. （a） i. */
const CJK_INNER = [
  level('decimal', '', '.'),
  level('decimal', '（', '）'),
  level('circled'),
  level('latin', '', '.'),
  level('latin', '（', '）'),
  level('roman', '', '.'),
];

const hanStyles = (han: 'chinese' | 'taiwanese', article: string): Numbering => {
  const outline = [level(han, '', '、'), level(han, '（', '）'), ...CJK_INNER];
  return {
    chapters: [level(han, '第', '章')],
    outline,
    cell: CJK_INNER,
    articles: [level(han, '第', article), ...outline.slice(1)],
    steps: CJK_INNER,
    bullet: BULLETS,
  };
};

/** The levels of Korean official documents: 1. 가. 1) 가) (1) (가) ①; articles as in statutes: 제1조 ① 1. 가. */
const KOREAN_OUTLINE = [
  level('decimal', '', '.'),
  level('hangul', '', '.'),
  level('decimal', '', ')'),
  level('hangul', '', ')'),
  level('decimal', '(', ')'),
  level('hangul', '(', ')'),
  level('circled'),
];

const KOREAN: Numbering = {
  chapters: [level('decimal', '제', '장')],
  outline: KOREAN_OUTLINE,
  cell: KOREAN_OUTLINE,
  articles: [level('decimal', '제', '조'), level('circled'), ...KOREAN_OUTLINE],
  steps: KOREAN_OUTLINE,
  bullet: BULLETS,
};

const ENGLISH_OUTLINE = [
  level('decimal', '', '.'),
  level('latin', '(', ')'),
  level('roman', '(', ')'),
  level('latin-capital', '(', ')'),
  level('decimal', '(', ')'),
];

const ENGLISH: Numbering = {
  chapters: [level('decimal', 'Chapter ')],
  outline: ENGLISH_OUTLINE,
  cell: ENGLISH_OUTLINE,
  articles: [level('decimal', 'Article '), level('decimal', '(', ')'), ...ENGLISH_OUTLINE.slice(1)],
  steps: ENGLISH_OUTLINE,
  bullet: BULLETS,
};

const BY_CUSTOM: { readonly [L in Language]: Numbering } = {
  'zh-CN': hanStyles('chinese', '条'),
  'zh-TW': hanStyles('taiwanese', '條'),
  ko: KOREAN,
  en: ENGLISH,
};

/** What a handbook has that does not say. */
export const usualNumbering = (language: Language): NumberingStyle =>
  language === 'en' ? 'decimal' : 'chinese';

/**
 * How numbers read in a booklet of this language. `chinese` is the custom of the language's official documents
 * (一、（一）1.（1）①; 1. 가. 1) 가); 1. (a) (i)); `decimal` is 1, 1.1, 1.1.1 everywhere, chapters and articles keeping
 * their word (第1章, 제1조).
 */
export function numberingStyles(language: Language, style: NumberingStyle): Numbering {
  const custom = BY_CUSTOM[language];
  if (style === 'chinese') return custom;
  return {
    chapters: custom.chapters.map(inDigits),
    outline: DECIMALS,
    cell: DECIMALS,
    articles: [...custom.articles.slice(0, 1).map(inDigits), ...DECIMALS],
    steps: DECIMALS,
    bullet: BULLETS,
  };
}

const inDigits = (style: LevelStyle): LevelStyle => ({ ...style, counter: 'decimal' });
