import type { SchemaProblems, Thing, ValueForm } from '../../diagnostics/problems/schema.ts';
import type { Sentences } from '../catalogue.ts';
import { instead, quoted } from './names.ts';

const FORM: Record<ValueForm, string> = {
  text: 'a text',
  integer: 'a whole number',
  number: 'a number',
  date: 'a date',
  'yes-no': 'yes or no',
  list: 'a list',
  keys: 'a group of keys',
};

const HOW: Record<ValueForm, (allowed: readonly string[]) => string> = {
  text: () => 'Write one text; put it in quotes if it contains a colon',
  integer: () => 'Write digits only, such as 5, and put the rest in a remark',
  number: () => 'Write digits only, such as 30',
  date: () => 'Write it as 2025-01-31',
  'yes-no': () => 'Write yes or no',
  list: () => 'Begin each item on a line of its own with “- ”',
  keys: (allowed) => (allowed.length > 0 ? `Write below it: ${quoted(allowed)}` : 'Write keys below it'),
};

/** For a list where a text belongs. */
const ONE_TEXT = 'Write one text, its parts with commas between them';

const THING: Record<Thing, string> = {
  handbook: 'handbook',
  department: 'department',
  position: 'position',
  regulation: 'regulation',
  process: 'process',
  section: 'section',
  titledSection: 'section',
  item: 'item',
  branch: 'branch',
  headcount: 'headcount',
  qualifications: 'qualifications',
  relations: 'relations',
  regulationChapter: 'chapter',
  approval: 'approval',
  revision: 'revision',
  output: 'output',
  lint: 'checks',
};

export const schema: Sentences<SchemaProblems> = {
  'KEY-01': ({ key, near, allowed, rest }) => ({
    message: `The key “${key}” is not known here`,
    ...instead(near, allowed, rest),
  }),
  'KEY-02': (facts) => {
    const { key } = facts;
    if (facts.direction === 'up')
      return {
        message: `“${key}” is a key of the ${THING[facts.thing]} and is indented too far`,
        hint: 'Check the indentation',
      };
    return facts.direction === 'item'
      ? { message: `“${key}” is a key of an item of “${facts.owner}”`, hint: 'Begin the item with “- ”' }
      : { message: `“${key}” belongs below “${facts.owner}”`, hint: 'Check the indentation' };
  },
  'KEY-03': ({ key, kind, owners }) => {
    const names = owners.map((owner) => THING[owner]);
    return {
      message: `“${key}” is a key of a ${names.join(' or a ')}, and this is a ${THING[kind]}`,
      hint: `Move it to the ${names.join(' or ')} it is about`,
    };
  },
  'KEY-04': ({ key, other }) => ({
    message: key === other ? `The key “${key}” is given twice` : `“${key}” and “${other}” are the same key`,
    hint: 'Merge the two into one',
  }),
  'KEY-05': ({ key, standard }) => ({
    message: `“${key}” is understood as “${standard}”`,
    hint: `Write “${standard}”`,
  }),
  'KEY-06': ({ keys, language }) => ({
    message: `The keys are in ${language}, but ${quoted(keys)} ${keys.length === 1 ? 'is' : 'are'} not`,
    hint: 'Write the keys of one document in one language',
  }),
  'KEY-07': ({ missing, thing }) => ({
    message: `The ${THING[thing]} lacks the key “${missing}”`,
    hint: `Add “${missing}”`,
  }),
  'KEY-08': ({ names }) => ({
    message: `Nothing says what this document is: it has none of the keys ${quoted(names)}`,
    hint: 'Add the one that fits, with the name',
  }),
  'KEY-09': ({ names }) => ({
    message: `The document says that it is several things: ${quoted(names)}`,
    hint: 'Keep one of these keys, and separate the rest with a line “---” or move it to a file of its own',
  }),
  'KEY-10': ({ key, title, text }) => ({
    message: `“${key}” is read as a key because a colon follows it`,
    hint: `Put the whole sentence in quotes, or write “${title}: ${key}” and below it “${text}: …”`,
  }),
  'KEY-11': ({ owner, keys, title, items }) => ({
    message: `Below “${owner}” are headings where keys should be: ${quoted(keys)}`,
    hint: `Write each as “- ${title}: ${keys[0] ?? '…'}”, with its items below “${items}:”`,
  }),
  'KEY-12': ({ key, from }) => ({
    message: `“${key}” is worked out from “${from}” of the other documents and need not be written`,
    hint: 'Delete the key',
  }),
  'KEY-13': ({ keys, mark }) => ({
    message: `“${mark}” cuts the file in two, and the second part (${quoted(keys)}) is not read`,
    hint: `Delete the line “${mark}”`,
  }),

  'VALUE-01': ({ key, expected, found, text, allowed, nested }) =>
    nested
      ? {
          message: `An item of “${key}” is itself a list`,
          hint: `Write “- ${nested.title}: …” for the level above, and its items below “${nested.items}:”`,
        }
      : {
          message: `“${key}” takes ${FORM[expected]}, but this is ${found === 'text' ? `“${text}”` : FORM[found]}`,
          hint: expected === 'text' && found === 'list' ? ONE_TEXT : HOW[expected](allowed ?? []),
        },
  'VALUE-02': ({ key, isAboveList }) => ({
    message: isAboveList
      ? `“${key}” is blank, and the list below belongs to something else`
      : `“${key}” is there but blank`,
    hint: isAboveList
      ? 'Indent the list further if it belongs to the key; else delete the key'
      : 'Fill it in, or delete the key',
  }),
  'VALUE-03': ({ key }) => ({ message: `“${key}” has no value but needs one`, hint: 'Fill it in' }),
  'VALUE-04': ({ key, text, near, allowed }) => ({
    message: `“${key}” cannot be “${text}”; it takes ${quoted(allowed)}`,
    ...instead(near, allowed),
  }),
  'VALUE-05': ({ key, text, fault }) => ({
    message:
      fault === 'form'
        ? `“${text}” under “${key}” is not written as a date`
        : `“${text}” under “${key}” is a day that does not exist`,
    hint: 'Write year, month and day as in 2025-01-31',
  }),
  'VALUE-06': ({ key, text, read }) => ({
    message: `“${text}” under “${key}” is understood as ${read}`,
    hint: `Write ${read}`,
  }),
  'VALUE-07': ({ key, text, bound, limit }) => ({
    message: `“${key}” is ${text}, but the ${bound === 'least' ? 'minimum' : 'maximum'} is ${limit}`,
    hint: bound === 'least' ? `Write ${limit} or more` : `Write ${limit} or less`,
  }),
  'VALUE-08': ({ key, text }) => ({
    message: `“${text}” is listed twice under “${key}”`,
    hint: 'Delete one of the two',
  }),
  'VALUE-09': ({ key }) => ({
    message: `An item under “${key}” is blank`,
    hint: 'Fill it in, or delete the line',
  }),
  'VALUE-10': ({ found }) => ({
    message:
      found === 'table'
        ? 'The file is a table (CSV or copied from Excel), not YAML'
        : `The document is ${found === 'list' ? 'a list' : 'a text'} without keys`,
    hint:
      found === 'table'
        ? 'Write each row as a file and each column as a line, such as “position: Clerk”'
        : 'Begin with a key and a colon, such as “position: Clerk”',
  }),
  'VALUE-11': ({ key, length, limit }) => ({
    message: `“${key}” has ${length} characters, more than ${limit}`,
    hint:
      limit > 1000 ? 'Write it as several paragraphs or items' : 'Shorten it, and say the rest in the text',
  }),
};
