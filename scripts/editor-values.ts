import { definition, type JsonSchema, refName, withoutNull } from '../src/schema/canonical-schema.ts';
import { DATE, DATE_FORMS } from '../src/schema/dates.ts';
import type { Vocabulary } from '../src/vocabulary/vocabulary.ts';
import { languages, readVocabularyFile } from '../src/vocabulary/vocabulary-file.ts';
import { otherValueWords, patternOf } from './editor-words.ts';

/** A draft-07 schema as editors read it. */
export type EditorSchema = Record<string, unknown>;

/** An empty value, said so that no editor offers to write `null`. */
export const BLANK_DEFINITION = {
  Blank: { not: { type: ['string', 'number', 'boolean', 'object', 'array'] } },
} as const;
const BLANK: EditorSchema = { $ref: '#/definitions/Blank' };

/** What a text may be before YAML 1.2 is done with it: 001 and 1.0 look like numbers to an editor. */
export const TEXT: EditorSchema = { type: ['string', 'number'] };

/** One of several forms, or nothing. */
export const oneOfForms = (...forms: readonly EditorSchema[]): EditorSchema => ({
  anyOf: [...forms.flatMap((form) => (isOnlyForms(form) ? form.anyOf : [form])), BLANK],
});

/** The same forms, one of which there must be. */
export const withoutBlank = (schema: EditorSchema): EditorSchema => ({
  anyOf: (schema.anyOf as EditorSchema[]).filter((form) => form !== BLANK),
});

const isOnlyForms = (schema: EditorSchema): schema is { readonly anyOf: EditorSchema[] } =>
  Array.isArray(schema.anyOf) && Object.keys(schema).length === 1;

/** The schema of a value that is no object and no list. */
export function scalarSchema(schema: JsonSchema, vocabulary: Vocabulary): EditorSchema | undefined {
  const { schema: own } = withoutNull(schema);
  const enumeration = own.$ref ? refName(own.$ref) : own['x-jd-words'];
  if (own.$ref && !definition(refName(own.$ref)).enum) return undefined;
  if (enumeration) return choice(enumeration, vocabulary, own['x-jd-words'] !== undefined);
  const { editor } = readVocabularyFile(vocabulary.language);
  switch (own.type) {
    case 'boolean':
      return yesOrNo(vocabulary);
    case 'integer':
    case 'number':
      return { anyOf: [{ type: own.type, ...limits(own) }, writtenNumber(own, editor.numberMessage)] };
    case 'string':
      return own.format === 'date' ? date(editor.dateMessage) : TEXT;
    default:
      return undefined;
  }
}

/** Words to choose from: those of the language are offered, all others understood; `isOpen` allows any text. */
function choice(enumeration: string, vocabulary: Vocabulary, isOpen: boolean): EditorSchema {
  const values = definition(enumeration).enum ?? [];
  const offered = values.map((value) => vocabulary.value(enumeration, value));
  const others = values.flatMap((value) => otherValueWords(vocabulary.language, enumeration, value));
  const { editor } = readVocabularyFile(vocabulary.language);
  const errorMessage = editor.choiceMessage.replace('{values}', offered.join(' · '));
  const isTold = offered.some((word, index) => word !== values[index]);
  const main = { enum: offered, ...(isTold ? { enumDescriptions: values } : {}), errorMessage };
  return { anyOf: [main, isOpen ? TEXT : { type: 'string', pattern: patternOf(others) }] };
}

function yesOrNo(vocabulary: Vocabulary): EditorSchema {
  const words = languages().flatMap((language) => {
    const { booleans } = readVocabularyFile(language);
    return [...booleans.true, ...booleans.false];
  });
  const offered = [vocabulary.boolean(true), vocabulary.boolean(false)];
  return {
    anyOf: [
      { enum: [...new Set([...offered, true, false])] },
      { type: 'string', pattern: patternOf([...new Set(words)]) },
    ],
  };
}

const limits = ({ minimum, maximum }: JsonSchema) => ({
  ...(minimum === undefined ? {} : { minimum }),
  ...(maximum === undefined ? {} : { maximum }),
});

/** A number that YAML reads as a text: in quotes, with a word or a sign after it, with full-width figures. */
function writtenNumber(schema: JsonSchema, patternErrorMessage: string): EditorSchema {
  const figure = '[0-9０-９]';
  const people = languages().flatMap((language) => readVocabularyFile(language).people);
  const pattern = schema['x-jd-per-cent']
    ? `^\\s*(?:100(?:[.．]0+)?|${figure}{1,2}(?:[.．]${figure}+)?)\\s*[%％]?\\s*$`
    : `^\\s*${figure}(?:${figure}|[,，])*\\s*(?:${patternOf([...new Set(people)]).slice(1, -1)})?\\s*$`;
  return { type: 'string', pattern, patternErrorMessage };
}

/** A day as it should be written, or in one of the other forms that are understood, with months and days that may exist. */
function date(patternErrorMessage: string): EditorSchema {
  const others = DATE_FORMS.map(({ source }) =>
    source
      .slice(1, -1)
      .replace('(?<month>\\d{1,2})', '(?:0?[1-9]|1[0-2])')
      .replace('(?<day>\\d{1,2})', '(?:0?[1-9]|[12]\\d|3[01])')
      .replace(/\(\?<\w+>/gu, '(?:')
      .replace('\\k<mark>', '[-/.]'),
  );
  const standard = DATE.source.slice(1, -1);
  const pattern = `^\\s*(?:${standard}|(?!\\d{4}-\\d{2}-\\d{2}\\s*$)(?:${others.join('|')}))\\s*$`;
  return {
    anyOf: [
      { type: 'string', pattern, patternErrorMessage },
      { type: 'integer', minimum: 19000101, maximum: 29991231 },
    ],
  };
}
