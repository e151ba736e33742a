/**
 * What to make of the text after ` #` in a line. YAML takes it for a comment, and mostly it is one; but a sentence
 * must never lose its tail without a word.
 *
 * - `comment`: a comment beyond doubt (`编制: 3 # 含兼职`).
 * - `text`: part of the text beyond doubt (`负责 #3 机组`): it needs quotes.
 * - `unclear`: nobody can tell (`负责机组巡检 # 含夜班`); a warning says how to make it clear either way.
 */
export type Tail = 'comment' | 'text' | 'unclear';

const NOTE = /^#+\s*(?:todo|fixme|note|nb|xxx|hack|jd-|待办|待定|待确认|注[:：]|备注|说明)/i;
const BARE = /^[-+~≥≤<>=约\d\s.,:/%％年月日周天岁个人名元万千百kK]*$/;
const OPENING = '（(《“‘「『【[';
const CLOSING = '）)》”’」』】]';
const GOES_ON = /[，、；：,;（(—–与和及或]$/;

/** @param value the text before ` #`; @param tail from `#` to the end of the line. */
export function judgeTail(value: string, tail: string): Tail {
  if (value === '') return judgeLone(tail);
  if (NOTE.test(tail)) return 'comment';
  if (isCut(value, tail)) return 'text';
  const isSpaced = /^#+(?:\s|$)/.test(tail);
  if (BARE.test(value)) return 'comment';
  if (isSpaced) return isSentence(value) ? 'unclear' : 'comment';
  return /^#[\dA-Z]/.test(tail) ? 'text' : 'unclear';
}

/** A key whose only value begins with `#`. */
function judgeLone(tail: string): Tail {
  if (NOTE.test(tail)) return 'comment';
  return /^#[\dA-Z]\S*$/.test(tail) ? 'text' : 'comment';
}

/** A bracket or quote that opens before the sign and closes after it, or a clause that cannot end there. */
function isCut(value: string, tail: string): boolean {
  if (GOES_ON.test(value)) return true;
  for (const [index, opening] of [...OPENING].entries()) {
    const closing = CLOSING.charAt(index);
    if (value.lastIndexOf(opening) > value.lastIndexOf(closing) && tail.includes(closing)) return true;
  }
  return false;
}

/** More than a name, a number or a choice: eight characters of Chinese or six words. */
function isSentence(value: string): boolean {
  const wide = value.match(/[\u2e80-\u9fff\uac00-\ud7a3]/g)?.length ?? 0;
  return wide >= 8 || value.split(/\s+/).length >= 6;
}
