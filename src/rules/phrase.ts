import type { AuthorText } from './author-texts.ts';
import { partOf } from './place.ts';
import type { Finding, Subject } from './rule.ts';

/** A phrase that a rule looks for, never a single character. */
export interface Phrase {
  /** Matched against the text in NFKC, white space taken out between Chinese characters. */
  readonly pattern: RegExp;
  /** What stands right before or after and makes it harmless: 不限户籍 is no finding. Matched against the clause around. */
  readonly unless?: RegExp;
}

/** Text made comparable, with the way back: `offsets[i]` is where the character `i` began in the original. */
interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

const HAN = /\p{Script=Han}/u;

/** NFKC, lower case, no white space beside Chinese characters: `３５ 周岁` and `35周岁` are one. */
export function fold(original: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = character.normalize('NFKC').toLowerCase();
    const isGap =
      /^\s+$/u.test(folded) && (HAN.test(text.at(-1) ?? '') || HAN.test(original[offset + 1] ?? ''));
    if (!isGap) {
      text += folded;
      for (let index = 0; index < folded.length; index += 1) offsets.push(offset);
    }
    offset += character.length;
  }
  offsets.push(original.length);
  return { text, offsets };
}

/** A place of a phrase in a text, in UTF-16 units of the original. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** All matches of a phrase, left to right; the guard sees the clause between two marks of punctuation. */
export function matches(original: string, { pattern, unless }: Phrase): PhraseMatch[] {
  const { text, offsets } = fold(original);
  const global = new RegExp(
    pattern.source,
    pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`,
  );
  const found: PhraseMatch[] = [];
  for (const match of text.matchAll(global)) {
    if (match[0] === '' || unless?.test(clauseAround(text, match.index, match.index + match[0].length)))
      continue;
    const start = offsets[match.index] ?? 0;
    const end = offsets[match.index + match[0].length] ?? original.length;
    found.push({ start, end, found: original.slice(start, end), groups: { ...match.groups } });
  }
  return found;
}

const CLAUSE_END = /[,，。;；!！?？、\n]/u;

function clauseAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !CLAUSE_END.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !CLAUSE_END.test(text[to] ?? '')) to += 1;
  return text.slice(from, to);
}

/** A finding at the very words within an author's text. */
export function findingAt(
  subject: Subject,
  { unit, path, text }: AuthorText,
  match: PhraseMatch,
  values = {},
): Finding {
  const { file } = unit.origin;
  const range = partOf(unit.origin.value(path), subject.textOf(file) ?? '', text, match);
  return { file, range, path: unit.origin.written(path), facts: { found: match.found, values } };
}
