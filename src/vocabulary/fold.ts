/** Whole ideographs and syllables, which stand for themselves: most words. */
const PLAIN = /^[\u3400-\u9fff\uac00-\ud7a3]+$/;
const SEPARATORS = /[\s_-]+/g;

/**
 * What a key or value is compared by: compatibility forms composed (full width becomes half width, decomposed Hangul
 * becomes whole), no space, `_` or `-`, ASCII letters small. `Reports_To` and `reportsTo` are one word, `备 注` and
 * `备注` too. A word of separators alone stays as it is.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  const composed = word.normalize('NFKC').toLowerCase();
  return composed.replace(SEPARATORS, '') || composed.trim();
}
