import { definition, propertiesOf } from '../src/schema/canonical-schema.ts';
import { fold } from '../src/vocabulary/fold.ts';
import { loadVocabulary } from '../src/vocabulary/vocabulary.ts';
import { languages } from '../src/vocabulary/vocabulary-file.ts';

/** Spellings that the editor accepts besides the standard word: all of the language and of English, standard ones of the others. */
export function otherWords(language: string, type: string, key: string): string[] {
  const standard = loadVocabulary(language).word(type, key);
  const all = languages().flatMap((one) => {
    const words = loadVocabulary(one).words(type, key);
    return one === language || one === 'en' ? words : words.slice(0, 1);
  });
  return distinct(all).filter((word) => word !== standard);
}

/** All spellings of an enumeration's value but the one that is offered. */
export function otherValueWords(language: string, enumeration: string, value: string): string[] {
  const offered = loadVocabulary(language).value(enumeration, value);
  const all = languages().flatMap((one) => loadVocabulary(one).valueWords(enumeration, value));
  return distinct([value, ...all]).filter((word) => word !== offered);
}

/** One spelling for each that folds to the same; a pattern made of it accepts the others. */
function distinct(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [fold(word), word])).values()];
}

/** A pattern for the words, in the spellings that people use: `reports to`, `reports_to`, `ReportsTo`. */
export const patternOf = (words: readonly string[]): string => `^(?:${words.map(spellings).join('|')})$`;

function spellings(word: string): string {
  if (!/^[\x20-\x7e]+$/u.test(word)) return escaped(word);
  const parts = word.replace(/([a-z])([A-Z])/gu, '$1 $2').split(/[ _-]+/u);
  return parts.length > 1 || /^[A-Za-z]/u.test(word) ? parts.map(anyCase).join('[ _-]?') : escaped(word);
}

/** Short words may be capitals, others begin with one. */
function anyCase(part: string): string {
  const letters = part.length <= 4 ? part.length : 1;
  const either = [...part.slice(0, letters)].map((letter) =>
    /[A-Za-z]/u.test(letter) ? `[${letter.toUpperCase()}${letter.toLowerCase()}]` : escaped(letter),
  );
  return either.join('') + escaped(part.slice(letters));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** Keys of an item by the key of the list it is in: `x-jd-usual` says which are offered there; the others go unsaid. */
export function usualItemKeys(listKey: string): readonly string[] {
  return [...propertiesOf(definition('Item'))]
    .filter(([, schema]) => schema['x-jd-usual']?.includes(listKey) ?? true)
    .map(([key]) => key);
}
