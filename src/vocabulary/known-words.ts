import { fold } from './fold.ts';
import { languages, readVocabularyFile } from './vocabulary-file.ts';

let known: ReadonlySet<string> | undefined;

/** Is this a word for some key of some type in some language? Collected when first asked for. */
export function isKnownKey(written: string): boolean {
  known ??= new Set(allKeyWords());
  return known.has(fold(written));
}

function* allKeyWords(): Generator<string> {
  for (const language of languages()) {
    for (const { keys } of Object.values(readVocabularyFile(language).types)) {
      for (const [key, { words }] of Object.entries(keys ?? {})) {
        yield fold(key);
        for (const word of words) yield fold(word);
      }
    }
  }
}
