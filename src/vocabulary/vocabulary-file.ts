import { readdirSync, readFileSync } from 'node:fs';

/** `schemas/vocabulary/LANGUAGE.json`: all words of one language. */
export interface VocabularyFile {
  readonly language: string;
  /** The language's name in itself. */
  readonly name: string;
  /** By the name of a definition in the canonical schema. */
  readonly types: Readonly<Record<string, TypeWords>>;
  /** Words of an enumeration's values; the first is written, the others are understood. */
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly booleans: { readonly true: readonly string[]; readonly false: readonly string[] };
  /** Words for nobody and nothing where a reference could stand. */
  readonly none: readonly string[];
  /** Words before the colon of a reference to somebody outside the handbook. */
  readonly external: readonly string[];
  /** Words that may follow a number of people. */
  readonly people: readonly string[];
  /** Words of the schemas that editors complete from. */
  readonly editor: EditorWords;
  /** Words of the booklet, by name. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface EditorWords {
  readonly values: string;
  readonly example: string;
  readonly also: string;
  /** Stands before the English key. */
  readonly english: string;
  /** Between a heading and what it heads. */
  readonly separator: string;
  /** With `{type}`. */
  readonly newDocument: string;
  readonly dateMessage: string;
  readonly numberMessage: string;
  /** With `{values}`. */
  readonly choiceMessage: string;
  /** With `{keys}`. */
  readonly nameless: string;
}

export interface TypeWords {
  /** What a thing of this type is called. */
  readonly name: string;
  /** The type whose keys this one has too; a key of its own hides the other's. */
  readonly extends?: string;
  readonly keys: Readonly<Record<string, KeyWords>>;
  /** Keys that people write for what the tool derives by itself, under the key that it derives them from. */
  readonly derived?: Readonly<Record<string, readonly string[]>>;
}

export interface KeyWords {
  /** The first is the standard word, the others are understood with a warning. */
  readonly words: readonly string[];
  /** What an editor shows over the key. */
  readonly hover: string;
  /** A value that shows what is meant. */
  readonly example?: string;
}

const FOLDER = new URL('../../schemas/vocabulary/', import.meta.url);
/** Wins among languages that explain a document's keys equally well. */
const MAIN = 'zh-CN';

let known: readonly string[] | undefined;
const files = new Map<string, VocabularyFile>();

/** The languages there is a vocabulary for, the main one first. */
export function languages(): readonly string[] {
  known ??= readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort((a, b) => Number(b === MAIN) - Number(a === MAIN) || (a < b ? -1 : 1));
  return known;
}

/** Reads a language's file, once. Throws for a language without one. */
export function readVocabularyFile(language: string): VocabularyFile {
  let file = files.get(language);
  if (!file) {
    if (!languages().includes(language)) throw new RangeError(`There is no vocabulary for “${language}”`);
    file = JSON.parse(readFileSync(new URL(`${language}.json`, FOLDER), 'utf8')) as VocabularyFile;
    files.set(language, file);
  }
  return file;
}
