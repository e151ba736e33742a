/**
 * “Did you mean …”: the candidates that `word` was most likely meant to be, best first.
 *
 * Words are compared by edits (a character more, less, other, or two swapped) after folding case, width, spaces and
 * separators. Chinese and Korean words are short, so one character in four is close, two-character words must share
 * one, and a word that contains the other is close too (`客服` → `客服部`). Of words equally close the first one given
 * comes first.
 *
 * @param limit at most so many.
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = comparable(word);
  if (wanted.text === '') return [];
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

/** A word as it is compared. */
interface Comparable {
  readonly text: string;
  readonly characters: readonly string[];
  /** Has characters of Chinese, Japanese or Korean, of which one says as much as a handful of letters. */
  readonly isSyllabic: boolean;
}

/** The same candidates are compared again and again: with every reference of a handbook, every key of a type. */
const known = new Map<string, Comparable>();
const MOST_KNOWN = 20_000;

function comparable(word: string): Comparable {
  const before = known.get(word);
  if (before) return before;
  const text = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\u200b-\u200d\ufeff-]/g, '');
  const made = { text, characters: [...text], isSyllabic: SYLLABIC.test(text) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, made);
  return made;
}

const SYLLABIC = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** 0 for the same word, up to 1; undefined when too far to be meant. */
function farness(wanted: Comparable, other: Comparable): number | undefined {
  const lengths = [wanted.characters.length, other.characters.length] as const;
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths);
  if (shortest === 0) return undefined;
  const most = other.isSyllabic ? mostEditsOfSyllables(longest) : mostEditsOfLetters(longest);
  if (longest - shortest <= most && sharesEnough(wanted, other, most)) {
    const edits = distance(wanted.characters, other.characters, most);
    const isUnlike = other.isSyllabic && longest <= 2 && edits > 0 && !shareOne(wanted, other);
    if (edits <= most && !isUnlike) return edits / longest;
  }
  if (
    other.isSyllabic &&
    shortest >= 2 &&
    (wanted.text.includes(other.text) || other.text.includes(wanted.text))
  )
    return 0.5 + (longest - shortest) / (2 * longest);
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

/** Each character that the other lacks costs an edit at least: most words are told apart by that alone. */
function sharesEnough(a: Comparable, b: Comparable, most: number): boolean {
  let missing = 0;
  for (const character of a.characters) {
    if (!b.text.includes(character)) missing += 1;
    if (missing > most) return false;
  }
  return true;
}

const shareOne = (a: Comparable, b: Comparable) => a.characters.some((one) => b.characters.includes(one));

/** Optimal string alignment distance; any number above `most` when it is more than that. */
function distance(a: readonly string[], b: readonly string[], most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = alignRow(a, b, row, last, beforeLast);
    if (least(current) > most) return most + 1;
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

function least(row: readonly number[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const one of row) if (one < smallest) smallest = one;
  return smallest;
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
