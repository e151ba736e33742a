import {
  definition,
  type JsonSchema,
  propertiesOf,
  refName,
  withoutNull,
} from '../src/schema/canonical-schema.ts';
import { loadVocabulary, type Vocabulary } from '../src/vocabulary/vocabulary.ts';
import { languages, readVocabularyFile } from '../src/vocabulary/vocabulary-file.ts';
import { combined, typeOfKind } from './editor-documents.ts';
import {
  BLANK_DEFINITION,
  type EditorSchema,
  oneOfForms,
  scalarSchema,
  TEXT,
  withoutBlank,
} from './editor-values.ts';
import { otherWords, patternOf, usualItemKeys } from './editor-words.ts';

const KINDS = ['handbook', 'department', 'position', 'regulation', 'process'] as const;

/** The editor schemas, one a language: path from the package's folder → text. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    languages().map((language) => [
      `schemas/editor/${language}.json`,
      `${lines(editorSchema(language), 4)}\n`,
    ]),
  );
}

/** JSON with a line for each member down to a depth, so that a changed word changes a line. */
function lines(value: unknown, depth: number, indent = ''): string {
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value))
    return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${indent} ${JSON.stringify(key)}: ${lines(member, depth - 1, `${indent} `)}`,
  );
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}

function editorSchema(language: string): EditorSchema {
  const generator = new Generator(loadVocabulary(language));
  const refs = Object.fromEntries(KINDS.map((kind) => [kind, generator.ref(typeOfKind(kind), '')]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...combined(language, refs, generator.definitions),
    definitions: { ...BLANK_DEFINITION, ...generator.definitions },
  };
}

/**
 * Draft-07 for editors: nested objects are definitions referred to without siblings, keys stand in line with their words,
 * other spellings are patterns, which are understood and never offered.
 */
class Generator {
  readonly definitions: Record<string, EditorSchema> = {};
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** @param listKey the key of the list whose items are meant; decides which keys of an item are offered. */
  ref(type: string, listKey: string): EditorSchema {
    const name = isFlavoured(type) ? `${type}${flavour(listKey)}` : type;
    if (!this.definitions[name]) {
      this.definitions[name] = {};
      this.definitions[name] = this.object(type, listKey);
    }
    return { $ref: `#/definitions/${name}` };
  }

  object(type: string, listKey: string): EditorSchema {
    const schema = definition(type);
    const offered: Record<string, EditorSchema> = {};
    const understood: Record<string, EditorSchema> = {};
    for (const [key, one] of propertiesOf(schema)) {
      const own = this.property(type, key, one, listKey);
      const isOffered = type !== 'Item' || usualItemKeys(listKey).includes(key);
      const words = otherWords(this.vocabulary.language, type, key);
      if (isOffered) offered[this.vocabulary.word(type, key)] = own;
      else words.push(this.vocabulary.word(type, key));
      const { title, description, anyOf } = own;
      if (words.length > 0) understood[patternOf(words)] = { title, description, anyOf };
    }
    return {
      title: this.vocabulary.typeName(type),
      type: 'object',
      properties: offered,
      patternProperties: understood,
      additionalProperties: false,
      ...this.required(type, schema.required ?? []),
    };
  }

  /** Keys that must be there, in any of their words. */
  private required(type: string, keys: readonly string[]): EditorSchema {
    const [key] = keys;
    if (key === undefined) return {};
    const words = [this.vocabulary.word(type, key), ...otherWords(this.vocabulary.language, type, key)];
    return { anyOf: words.map((word) => ({ required: [word] })) };
  }

  private property(type: string, key: string, schema: JsonSchema, listKey: string): EditorSchema {
    const title = this.vocabulary.word(type, key);
    const example = this.vocabulary.example(type, key);
    const inItems = type === 'Item' || type.endsWith('Section') ? listKey : key;
    const value = this.value(type, key, schema, inItems);
    return {
      title,
      description: this.vocabulary.hover(type, key),
      markdownDescription: this.hover(type, key, schema),
      ...(example === undefined ? {} : { examples: [/^\d+$/u.test(example) ? Number(example) : example] }),
      ...(definition(type).required?.includes(key) ? withoutBlank(value) : value),
    };
  }

  private hover(type: string, key: string, schema: JsonSchema): string {
    const { editor } = readVocabularyFile(this.vocabulary.language);
    const line = (heading: string, words: readonly string[]) =>
      words.length > 0
        ? [`${heading}${editor.separator}${words.map((word) => `\`${word}\``).join(' ')}`]
        : [];
    const [standard = key, ...also] = this.vocabulary.words(type, key);
    const own = withoutNull(schema).schema;
    const name = refName(own.$ref ?? own.items?.$ref ?? '');
    const values = name ? (definition(name).enum ?? []) : [];
    const example = this.vocabulary.example(type, key);
    return [
      `**${standard}**`,
      this.vocabulary.hover(type, key),
      ...line(
        editor.values,
        values.map((value) => this.vocabulary.value(name, value)),
      ),
      ...line(editor.example, example === undefined ? [] : [example]),
      ...line(editor.also, also.slice(0, 5)),
      ...(standard === key ? [] : line(editor.english, [key])),
    ].join('\n\n');
  }

  private value(type: string, key: string, schema: JsonSchema, listKey: string): EditorSchema {
    const scalar = scalarSchema(schema, this.vocabulary);
    const own = definition(type);
    const items = () => this.ref('Item', listKey);
    // A list under the key for prose and a text under the key for items are taken for the other.
    if (scalar && own['x-jd-text-list'] && key === own['x-jd-scalar'])
      return oneOfForms(scalar, list(oneOfForms(TEXT, items())));
    if (scalar) return oneOfForms(scalar);
    const { schema: plain } = withoutNull(schema);
    if (plain.$ref) return oneOfForms(...this.forms(refName(plain.$ref), listKey));
    if (plain.type === 'array') return this.listValue(plain, listKey);
    const mapping = { type: 'object', additionalProperties: this.recordValue(plain, listKey) };
    return plain['x-jd-paths'] ? oneOfForms(mapping, list(oneOfForms(TEXT)), TEXT) : oneOfForms(mapping);
  }

  private recordValue({ additionalProperties: values }: JsonSchema, listKey: string): EditorSchema {
    if (!values) return oneOfForms(TEXT);
    if (values.type === 'array') return this.listValue(values, listKey);
    return oneOfForms(scalarSchema(values, this.vocabulary) ?? TEXT);
  }

  /** The forms an object may be written in: a text and a list, if nothing else must be said, and keys. */
  private forms(type: string, listKey: string): EditorSchema[] {
    const own = definition(type);
    const { 'x-jd-scalar': scalarKey, 'x-jd-list': listed, required = [] } = own;
    const property = scalarKey === undefined ? undefined : propertiesOf(own).get(scalarKey);
    const scalar = property && scalarSchema(property, this.vocabulary);
    const isEnough = (key: string | undefined) => key !== undefined && required.every((one) => one === key);
    return [
      ...(scalar && isEnough(scalarKey) ? [scalar] : []),
      ...(isEnough(listed) ? [list(oneOfForms(TEXT, this.ref('Item', listKey)))] : []),
      this.ref(type, listKey),
    ];
  }

  private listValue(schema: JsonSchema, listKey: string): EditorSchema {
    const item = schema.items ?? {};
    const scalar = scalarSchema(item, this.vocabulary);
    const unique = schema.uniqueItems ? { uniqueItems: true } : {};
    const none = schema['x-jd-none'] && item.$ref ? [{ enum: this.vocabulary.none }] : [];
    if (scalar) return oneOfForms({ ...list(oneOfForms(scalar)), ...unique }, scalar, ...none);
    const forms = this.forms(refName(item.$ref ?? ''), listKey);
    // A text that can stand for an item can stand for a list of one; so can no list.
    return oneOfForms(
      list(oneOfForms(...forms)),
      ...forms.filter((form) => !form.$ref && form.type !== 'array'),
    );
  }
}

const list = (items: EditorSchema): EditorSchema => ({ type: 'array', items });

const isFlavoured = (type: string) => type === 'Item' || type === 'Section';

/** The first key whose items are offered the same keys; nothing where only the plainest are. */
function flavour(listKey: string): string {
  const keys = usualItemKeys(listKey).join();
  const usual = propertiesOf(definition('Item')).values();
  const lists = [...new Set([...usual].flatMap((schema) => schema['x-jd-usual'] ?? []))];
  const same = lists.find((one) => usualItemKeys(one).join() === keys);
  return same === undefined ? '' : `.${same}`;
}
