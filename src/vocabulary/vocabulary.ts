import { fold } from './fold.ts';
import { type KeyWords, readVocabularyFile, type VocabularyFile } from './vocabulary-file.ts';

/** What a customer's own folder may say otherwise: labels by name, standard words by type and key. */
export interface VocabularyOverlay {
  readonly labels?: Readonly<Record<string, string>>;
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * The words of one language. A `type` is the name of a definition in the canonical schema (`Item`,
 * `PositionDocument`) or a kind of document (`position`); keys and values are canonical English ones.
 */
export interface Vocabulary {
  readonly language: string;
  /** The language's name in itself. */
  readonly name: string;
  /** Words of the booklet, by name. */
  readonly labels: Readonly<Record<string, string>>;
  /** The word of the booklet; a name without one stands for itself. */
  label(name: string): string;
  /** The standard word for a key; a key without one stands for itself. */
  word(type: string, key: string): string;
  /** All words for a key, the standard one first. */
  words(type: string, key: string): readonly string[];
  /** What an editor shows over the key. */
  hover(type: string, key: string): string;
  /** A value that shows what is meant, if there is one. */
  example(type: string, key: string): string | undefined;
  /** What a thing of this type is called: 岗位. */
  typeName(type: string): string;
  /** The standard word for a value of an enumeration (`Status`, `approved`). */
  value(enumeration: string, value: string): string;
  /** All words for a value, the standard one first. */
  valueWords(enumeration: string, value: string): readonly string[];
  boolean(value: boolean): string;
  /** Words for nobody and nothing, the standard one first. */
  readonly none: readonly string[];
  /** Words before the colon of a reference to somebody outside the handbook, the standard one first. */
  readonly external: readonly string[];
}

const loaded = new Map<string, Vocabulary>();

/** The words of a language (`zh-CN`). Throws a RangeError for a language that has no file. */
export function loadVocabulary(language: string, overlay?: VocabularyOverlay): Vocabulary {
  if (overlay) return vocabularyOf(readVocabularyFile(language), overlay);
  let vocabulary = loaded.get(language);
  if (!vocabulary) {
    vocabulary = vocabularyOf(readVocabularyFile(language), {});
    loaded.set(language, vocabulary);
  }
  return vocabulary;
}

function vocabularyOf(file: VocabularyFile, overlay: VocabularyOverlay): Vocabulary {
  const labels = { ...file.labels, ...overlay.labels };
  const valueWords = (enumeration: string, value: string) => file.values[enumeration]?.[value] ?? [value];
  const words = (type: string, key: string): readonly string[] => {
    const all = keyWords(file, type, key)?.words ?? [key];
    const own = overlay.words?.[type]?.[key];
    return own === undefined ? all : [own, ...all.filter((word) => fold(word) !== fold(own))];
  };
  return {
    language: file.language,
    name: file.name,
    labels,
    label: (name) => (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? name,
    word: (type, key) => words(type, key)[0] ?? key,
    words,
    hover: (type, key) => keyWords(file, type, key)?.hover ?? '',
    example: (type, key) => keyWords(file, type, key)?.example,
    typeName: (type) => file.types[typeOf(file, type)]?.name ?? type,
    value: (enumeration, value) => valueWords(enumeration, value)[0] ?? value,
    valueWords,
    boolean: (value) => file.booleans[value ? 'true' : 'false'][0] ?? String(value),
    none: file.none,
    external: file.external,
  };
}

/** `position` is said for `PositionDocument`. */
function typeOf(file: VocabularyFile, type: string): string {
  return Object.hasOwn(file.types, type) ? type : `${type.charAt(0).toUpperCase()}${type.slice(1)}Document`;
}

function keyWords(file: VocabularyFile, type: string, key: string): KeyWords | undefined {
  for (let at: string | undefined = typeOf(file, type); at !== undefined; at = file.types[at]?.extends) {
    const keys = file.types[at]?.keys;
    if (keys && Object.hasOwn(keys, key)) return keys[key];
  }
  return undefined;
}
