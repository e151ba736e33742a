/**
 * “Did you mean …”: the candidates that `word` was most likely meant to be, best first.
 *
 * Words are compared by edits (a character more, less, other, or two swapped) after folding case, width, spaces and
 * separators. Chinese and Korean words are short, so one character in four is close, two-character words must share
 * one, and a word that contains the other is close too (`客服` → `客服部`).
 *
 * @param limit at most so many.
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = comparable(word);
  if (wanted.length === 0) return [];
  const found: { candidate: string; score: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const score = farness(wanted, comparable(candidate));
    if (score !== undefined) found.push({ candidate, score });
  }
  return found
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** 0 for the same word, up to 1; undefined when too far to be meant. */
function farness(wanted: readonly string[], other: readonly string[]): number | undefined {
  if (other.length === 0) return undefined;
  const longest = Math.max(wanted.length, other.length);
  const isShortScript = other.some(isSyllabic);
  const most = isShortScript ? mostEditsOfSyllables(longest) : mostEditsOfLetters(longest);
  const edits = distance(wanted, other, most);
  if (edits <= most && !(isShortScript && longest <= 2 && edits > 0 && !shareOne(wanted, other)))
    return edits / longest;
  if (isShortScript && (contains(wanted, other) || contains(other, wanted)))
    return 0.5 + (longest - Math.min(wanted.length, other.length)) / (2 * longest);
  return undefined;
}

function mostEditsOfSyllables(length: number): number {
  if (length <= 4) return 1;
  return length <= 9 ? 2 : 3;
}

function mostEditsOfLetters(length: number): number {
  if (length <= 3) return 1;
  return length <= 6 ? 2 : 3;
}

/** Characters of Chinese, Japanese and Korean, of which one says as much as a handful of letters. */
const isSyllabic = (character: string) =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);

const shareOne = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one));

const contains = (whole: readonly string[], part: readonly string[]) =>
  part.length >= 2 && whole.join('').includes(part.join(''));

const comparable = (word: string): string[] => [
  ...word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\u200b-\u200d\ufeff-]/g, ''),
];

/** Optimal string alignment distance; any number above `most` when it is more than that. */
function distance(a: readonly string[], b: readonly string[], most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = alignRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

function alignRow(
  a: readonly string[],
  b: readonly string[],
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const isSame = a[row - 1] === b[column - 1];
    let best = Math.min(
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + (isSame ? 0 : 1),
    );
    const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (isSwap) best = Math.min(best, at(beforeLast, column - 2) + 1);
    current.push(best);
  }
  return current;
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
