import { fold } from './fold.ts';
import { languages, readVocabularyFile, type VocabularyFile } from './vocabulary-file.ts';

/** A set of languages: bit n stands for the n-th of `languages()`. */
export type LanguageSet = number;

/** What a written key stands for. */
export interface KeyWord {
  readonly key: string;
  /** Languages that have the word for this key. */
  readonly languages: LanguageSet;
  /** Languages whose standard word it is. */
  readonly standard: LanguageSet;
}

/** All words of all languages for the keys of one type of object. */
export interface KeyIndex {
  find(written: string): KeyWord | undefined;
  /** Every word as it stands in the vocabularies, and its key; standard words first. */
  readonly words: ReadonlyMap<string, string>;
}

const keyIndices = new Map<string, KeyIndex>();
const valueIndices = new Map<string, ReadonlyMap<string, string>>();

/** The keys of a type in all languages, for reading; made when first asked for. */
export function keyIndex(type: string): KeyIndex {
  let index = keyIndices.get(type);
  if (!index) {
    index = buildKeyIndex(type);
    keyIndices.set(type, index);
  }
  return index;
}

function buildKeyIndex(type: string): KeyIndex {
  const folded = new Map<string, KeyWord>();
  languages().forEach((language, position) => {
    for (const [key, own] of keysOf(readVocabularyFile(language), type)) {
      own.forEach((word, rank) => {
        add(folded, fold(word), { key, languages: 1 << position, standard: rank === 0 ? 1 << position : 0 });
      });
    }
  });
  // Words as most people write them are found without folding; others that were met are remembered.
  const exact = new Map<string, KeyWord>();
  let words: ReadonlyMap<string, string> | undefined;
  return {
    get words() {
      words ??= allWords(type);
      return words;
    },
    find(written) {
      const known = exact.get(written);
      if (known) return known;
      const found = folded.get(fold(written));
      if (found && exact.size < 5000) exact.set(written, found);
      return found;
    },
  };
}

function allWords(type: string): ReadonlyMap<string, string> {
  const standard = new Map<string, string>();
  const others = new Map<string, string>();
  for (const language of languages())
    for (const [key, own] of keysOf(readVocabularyFile(language), type))
      own.forEach((word, rank) => {
        (rank === 0 ? standard : others).set(word, key);
      });
  return new Map([...standard, ...others]);
}

function add(index: Map<string, KeyWord>, word: string, one: KeyWord): void {
  const known = index.get(word);
  if (!known) index.set(word, one);
  else if (known.key === one.key)
    index.set(word, {
      key: one.key,
      languages: known.languages | one.languages,
      standard: known.standard | one.standard,
    });
}

/** Keys of a type and of those it extends; a key of its own hides the other's. */
function keysOf(file: VocabularyFile, type: string): Map<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  for (let at: string | undefined = type; at !== undefined; at = file.types[at]?.extends) {
    for (const [key, { words }] of Object.entries(file.types[at]?.keys ?? {}))
      if (!keys.has(key)) keys.set(key, words);
  }
  return keys;
}

/** Values of an enumeration by any word of any language, folded; English words are the values themselves. */
export function valueIndex(enumeration: string): ReadonlyMap<string, string> {
  let index = valueIndices.get(enumeration);
  if (!index) {
    index = indexOf((file) => file.values[enumeration] ?? {});
    valueIndices.set(enumeration, index);
  }
  return index;
}

let booleans: ReadonlyMap<string, string> | undefined;

/** True and false by any word of any language; undefined for another word. */
export function readBoolean(written: string): boolean | undefined {
  booleans ??= indexOf((file) => file.booleans);
  const value = booleans.get(fold(written));
  return value === undefined ? undefined : value === 'true';
}

let nobody: ReadonlyMap<string, string> | undefined;

/** Is it a word for nobody and nothing (无, none)? */
export function isNone(written: string): boolean {
  nobody ??= indexOf((file) => ({ none: file.none }));
  return nobody.has(fold(written));
}

let people: ReadonlyMap<string, string> | undefined;

/** Is it a word that may follow a number of people (人, 名, people)? */
export function isPeople(written: string): boolean {
  people ??= indexOf((file) => ({ people: file.people }));
  return people.has(fold(written));
}

const derivedIndices = new Map<string, ReadonlyMap<string, string>>();

/** For a key that people write for what the tool derives by itself (直接下级): the key it follows from (reportsTo). */
export function derivedFrom(type: string, written: string): string | undefined {
  let index = derivedIndices.get(type);
  if (!index) {
    index = indexOf((file) => file.types[type]?.derived ?? {});
    derivedIndices.set(type, index);
  }
  return index.get(fold(written));
}

function indexOf(
  words: (file: VocabularyFile) => Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const language of languages()) {
    for (const [value, own] of Object.entries(words(readVocabularyFile(language))))
      for (const word of own) if (!index.has(fold(word))) index.set(fold(word), value);
  }
  return index;
}
