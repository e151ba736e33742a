import { fold } from './vocabulary/fold.ts';
import { loadVocabulary } from './vocabulary/vocabulary.ts';
import { languages } from './vocabulary/vocabulary-file.ts';
import { valueIndex } from './vocabulary/word-index.ts';

/** An enumeration whose values jd.yaml has words for; those words are understood on the command line too. */
export type Enumeration = 'Format' | 'Layout' | 'NumberingStyle' | 'Split';

/** The choice that a word means: its own name, or what any language calls that value of the enumeration. */
export function meant<T extends string>(
  word: string,
  choices: readonly T[],
  enumeration: Enumeration | undefined,
): T | undefined {
  const folded = fold(word.trim());
  const value = enumeration && valueIndex(enumeration).get(folded);
  return choices.find((one) => fold(one) === folded) ?? choices.find((one) => one === value);
}

/** What all languages call these values. */
export const wordsFor = (choices: readonly string[], enumeration: Enumeration): string[] =>
  choices.flatMap((one) =>
    languages().flatMap((language) => loadVocabulary(language).valueWords(enumeration, one)),
  );
