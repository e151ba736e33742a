import { loadVocabulary } from '../src/vocabulary/vocabulary.ts';
import { readVocabularyFile } from '../src/vocabulary/vocabulary-file.ts';
import { keyIndex } from '../src/vocabulary/word-index.ts';
import type { EditorSchema } from './editor-values.ts';
import { otherWords } from './editor-words.ts';

/** In the order in which a document is asked what it is. */
const NAMED = ['position', 'regulation', 'process'] as const;
const KINDS = ['department', ...NAMED] as const;
export const typeOfKind = (kind: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Document`;

/** Keys of a fresh document that an editor writes at once. */
const FRESH: Readonly<Record<string, readonly string[]>> = {
  handbook: ['company', 'title', 'version', 'effectiveDate', 'language'],
  department: ['department', 'head', 'headcount', 'functions'],
  position: [
    'position',
    'department',
    'reportsTo',
    'headcount',
    'summary',
    'responsibilities',
    'qualifications',
  ],
  regulation: ['regulation', 'department', 'purpose', 'scope', 'articles'],
  process: ['process', 'department', 'purpose', 'steps'],
};
const LISTS = new Set(['functions', 'responsibilities', 'qualifications', 'articles', 'steps']);

/** “New position”: the keys that nearly every such document has. */
function snippet(language: string, kind: string): EditorSchema {
  const { word, example, typeName } = loadVocabulary(language);
  const type = typeOfKind(kind);
  const body = (FRESH[kind] ?? []).map((key, index) => {
    const place =
      example(type, key) === undefined ? `$${index + 1}` : `\${${index + 1}:${example(type, key)}}`;
    return [word(type, key), LISTS.has(key) ? [place] : place];
  });
  const label = readVocabularyFile(language).editor.newDocument.replace('{type}', typeName(type));
  return { label, description: label, body: Object.fromEntries(body) };
}

/**
 * One schema for every file of a handbook: what a document is follows from its naming key, as it does when it is read. One
 * that says nothing is offered the naming keys, and else is taken for jd.yaml.
 */
export function combined(
  language: string,
  refs: Readonly<Record<string, EditorSchema>>,
  definitions: Readonly<Record<string, EditorSchema>>,
): EditorSchema {
  const { word, typeName } = loadVocabulary(language);
  const naming = Object.fromEntries(
    KINDS.map((kind) => {
      const name = word(typeOfKind(kind), kind);
      const { properties } = definitions[typeOfKind(kind)] as { properties: Record<string, EditorSchema> };
      return [name, properties[name]];
    }),
  );
  const nameless: EditorSchema = {
    allOf: [refs.handbook, { properties: naming }],
    defaultSnippets: [...KINDS, 'handbook'].map((kind) => snippet(language, kind)),
  };
  const chain = [
    ...[...NAMED, 'department'].map((kind) => [hasOne(namingWords(language, kind, false)), refs[kind]]),
    ...NAMED.flatMap((kind) => {
      const words = namingWords(language, kind, true);
      return words.length > 0 ? [[hasText(words), refs[kind]]] : [];
    }),
  ];
  const choices = chain.reduceRight<EditorSchema>(
    (otherwise, [condition, ref]) =>
      Object.fromEntries([
        ['if', condition],
        ['then', ref],
        ['else', otherwise],
      ]),
    nameless,
  );
  return {
    title: typeName('HandbookDocument'),
    type: 'object',
    ...choices,
  };
}

/** Words for a kind's naming key: those that mean nothing else, or, `isShared`, those that are a department's lists too. */
function namingWords(language: string, kind: string, isShared: boolean): string[] {
  const type = typeOfKind(kind);
  const department = keyIndex('DepartmentDocument');
  const words = [loadVocabulary(language).word(type, kind), ...otherWords(language, type, kind)];
  return words.filter((word) => {
    const key = department.find(word)?.key;
    return (key !== undefined && key !== 'department') === isShared;
  });
}

const hasOne = (words: readonly string[]): EditorSchema => ({
  anyOf: words.map((word) => ({ required: [word] })),
});

const hasText = (words: readonly string[]): EditorSchema => ({
  anyOf: words.map((word) => ({ required: [word], properties: { [word]: { type: ['string', 'number'] } } })),
});
