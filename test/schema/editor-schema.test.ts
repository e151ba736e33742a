import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { DATE } from '../../src/schema/dates.ts';
import type { Kind } from '../../src/schema/document.ts';
import { type EditorSchema, getEditorSchema } from '../../src/schema/editor-schema.ts';
import { loadVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { languages } from '../../src/vocabulary/vocabulary-file.ts';
import { anyDocument } from './arbitrary-documents.ts';
import { KEYS, MISSING, TYPES, VALUES, WARNINGS } from './faulty-documents.ts';
import { readYaml } from './read-yaml.ts';

const KINDS: readonly Kind[] = ['handbook', 'department', 'position', 'regulation', 'process'];
const EXAMPLES = new URL('../../examples/', import.meta.url);

const compile = (schema: EditorSchema) => new Ajv({ strict: false, formats: { date: DATE } }).compile(schema);
const combined = new Map(languages().map((language) => [language, compile(getEditorSchema(language))]));
const isRight = (language: string, value: unknown) => combined.get(language)?.(value) === true;

describe.each(languages())('%s', (language) => {
  const schema = getEditorSchema(language);

  test('is draft-07, without siblings of $ref, which editors pass over', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(new Ajv().validateSchema(schema)).toBe(true);
    const refs = JSON.stringify(schema).match(/\{[^{}]*"\$ref":[^{}]*\}/g) ?? [];
    expect(refs.length).toBeGreaterThan(100);
    for (const ref of refs) expect(Object.keys(JSON.parse(ref))).toEqual(['$ref']);
  });

  test('titles every object and every key that is offered, and tells what it is', () => {
    for (const [name, definition] of Object.entries(schema.definitions as Record<string, EditorSchema>)) {
      if (name === 'Blank') continue;
      expect(definition.title, name).toMatch(/\S/);
      for (const [word, own] of Object.entries(definition.properties as Record<string, EditorSchema>)) {
        expect(own.title).toBe(word);
        expect(own.description, word).toMatch(/\S/);
        expect(own.markdownDescription, word).toContain(`**${word}**`);
      }
    }
  });

  test('offers the standard words of the language, and no others', () => {
    const position = getEditorSchema(language, 'position').properties as object;
    const { word } = loadVocabulary(language);
    expect(Object.keys(position)).toContain(word('position', 'responsibilities'));
    expect(Object.keys(position)).not.toContain(
      loadVocabulary(language === 'ko' ? 'en' : 'ko').word('position', 'summary'),
    );
  });

  test('offers no null', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"null"|:null/);
  });

  test.each(KINDS)('has a schema of its own for a %s', (kind) => {
    const own = getEditorSchema(language, kind);
    const isRightAlone = compile(own);
    expect(own.defaultSnippets).toHaveLength(1);
    const naming = kind === 'handbook' ? {} : { [loadVocabulary(language).word(kind, kind)]: 'a' };
    expect(isRightAlone(naming)).toBe(true);
    expect(isRightAlone({ ...naming, 颜色: 'a' })).toBe(false);
    if (kind !== 'handbook') expect(isRightAlone({})).toBe(false);
  });

  test.each(KINDS)('takes for right whatever is a right %s', (kind) => {
    const own = compile(getEditorSchema(language, kind));
    fc.assert(
      fc.property(anyDocument(kind, language), ({ yaml }) => {
        expect(own(yaml), JSON.stringify(own.errors)).toBe(true);
        // Some words for the company are words for a department too, and only the file's name tells which.
        if (kind !== 'handbook') expect(isRight(language, yaml)).toBe(true);
      }),
      { seed: 7, numRuns: 30 },
    );
  });
});

test('refuses a language that has none', () => {
  expect(() => getEditorSchema('fr')).toThrow(RangeError);
  expect(() => getEditorSchema('../handbook.schema')).toThrow(RangeError);
});

/** What an editor cannot see: that two words are one key or one value, or that April has 30 days in every script. */
const UNSEEN = new Set([
  'twice, by two words',
  'uniqueItems: two words for one',
  'format: no such day, in words',
]);
/** What YAML itself says no to. */
const NO_YAML = new Set(['twice']);

test.each(
  [...TYPES, ...VALUES, ...MISSING, ...KEYS, ...WARNINGS]
    .filter(([what]) => !UNSEEN.has(what) && !NO_YAML.has(what))
    .map(([what, yaml, , path = 'a.yaml']) => [what, yaml, path] as const),
)('editor and command line agree on %s', (_, yaml, path) => {
  const hasErrors = readYaml(yaml, path).diagnostics.some(({ severity }) => severity === 'error');
  expect(isRight('zh-CN', parse(yaml))).toBe(!hasErrors);
});

test('editor and command line agree on the examples', () => {
  const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.ya?ml$/.test(path),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const path of files) {
    const language = languages().find((one) => path.split(/[\\/]/)[0]?.endsWith(`-${one}`));
    for (const document of parseAllDocuments(readFileSync(new URL(path, EXAMPLES), 'utf8')))
      expect(isRight(language ?? '', document.toJS()), path).toBe(true);
  }
});
