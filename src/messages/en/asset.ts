import type {
  AssetProblems,
  FontFault,
  JsonFault,
  JsonForm,
  TemplateFault,
} from '../../diagnostics/problems/asset.ts';
import type { Sentences } from '../catalogue.ts';
import { megabytes } from '../megabytes.ts';

const fontFaults: Readonly<Record<FontFault, string>> = {
  'postscript-outlines': 'it is a variable font with CFF2 outlines',
  packed: 'it is a packed web font (WOFF)',
  bitmap: 'it is a bitmap font, without outlines',
  damaged: 'it is not a complete font',
  'no-unicode': 'it has no table of Unicode characters',
  'embedding-forbidden': 'its licence forbids embedding',
};

const wanted: Readonly<Record<JsonFault, string>> = {
  value: 'a value is missing here',
  key: 'a key in double quotes is missing here',
  colon: 'a colon should follow the key',
  comma: 'a comma or the closing bracket is missing here',
  quote: 'the double quotes do not pair, or a line ends inside them',
  end: 'the file should end here',
  escape: 'no such character follows a backslash',
  labels: 'it should read {"labels": {"…": "…"}, "words": {"…": {"…": "…"}}}',
};

const forms: Readonly<Record<JsonForm, string>> = {
  text: 'a text in double quotes',
  number: 'a number without quotes',
  flag: 'true or false',
  keys: 'a group of keys in {…}',
  sizes: 'a list of four numbers, such as [18, 15, 12, 11]',
};

const templateFaults: Readonly<Record<TemplateFault, string>> = {
  'no-document': 'it is not a Word document',
  'old-format': 'it is a document of the old format (.doc or .wps)',
  encrypted: 'a password is needed to open it',
  macros: 'it has macros',
  strict: 'it is a “Strict Open XML Document”',
  damaged: 'the file is damaged',
  'too-large': 'its contents are too large once unpacked',
};

export const asset: Sentences<AssetProblems> = {
  'ASSET-01': ({ path, reason }) => ({
    message:
      reason === 'ENOENT'
        ? `The file “${path}” does not exist`
        : `The file “${path}” cannot be read: ${reason}`,
    hint: 'Put the file there, or correct the path; paths start at the handbook folder',
  }),
  'ASSET-02': ({ path }) => ({
    message: `The path “${path}” leads out of the handbook folder`,
    hint: 'Copy the file into the handbook, for example into assets/, and name it by its path there',
  }),
  'ASSET-03': ({ path, kinds }) => ({
    message: `“${path}” is not a picture that can be drawn`,
    hint: `Save it as ${kinds.join(' or ')}`,
  }),
  'ASSET-04': ({ name, names }) => ({
    message: `There is no theme “${name}”`,
    hint: `Write one of ${names.join(', ')}`,
  }),
  'ASSET-05': ({ path, fault, found }) => ({
    message: `“${path}” cannot be used: ${found === '' ? '' : `at “${found}”, `}${wanted[fault]}`,
    hint: 'Correct it as JSON is written',
  }),
  'ASSET-06': ({ path, fault }) => ({
    message: `The font “${path}” cannot be embedded in a PDF: ${fontFaults[fault]}`,
    hint: 'Use a font file (.ttf, .ttc or .otf) that may be embedded, or remove this entry',
  }),
  'ASSET-07': ({ path }) => ({
    message: `The output folder “${path}” is not in the handbook folder`,
    hint: 'Name a folder in the handbook, such as dist; to write elsewhere, run “jd build -o FOLDER”',
  }),
  'ASSET-08': ({ key, text }) => ({
    message: `“${text}” of “${key}” is not a colour`,
    hint: 'Write “#” and six hexadecimal digits, such as "#1f3864"',
  }),
  'ASSET-09': ({ key, expected, text }) => ({
    message: `“${key}” takes ${forms[expected]}, but this is ${text}`,
    hint: `Write ${forms[expected]}`,
  }),
  'ASSET-10': ({ side, left, least }) => ({
    message: `The margins leave ${left} mm of ${side}, counting sheets that lie on their side`,
    hint: `Make the margins smaller, so that at least ${least} mm are left`,
  }),
  'ASSET-11': ({ name, theme, near, names }) => ({
    message: `The font “${name}” is used nowhere: the theme “${theme}” has no role and no font of that name`,
    hint:
      near[0] === undefined ? `Write one of ${names.join(', ')} as its key` : `Write “${near[0]}” as its key`,
  }),
  'ASSET-12': ({ path, size, limit }) => ({
    message: `The file “${path}” has ${megabytes(size)}, more than ${megabytes(limit)}`,
    hint: 'Use a smaller file',
  }),
  'ASSET-13': ({ path, fault }) => ({
    message: `“${path}” cannot be a Word template: ${templateFaults[fault]}`,
    hint: 'Open it in Word or WPS, save it as an ordinary .docx document, and name that as the theme',
  }),
  'ASSET-14': ({ path }) => ({
    message: `The picture “${path}” has printing colours (CMYK), which PDF/A does not hold`,
    hint: 'Convert it to RGB in a picture program and save it again',
  }),
  'ASSET-15': ({ path, width, height, limit }) => ({
    message: `The picture “${path}” has ${width} × ${height} pixels, more than the ${limit / 1_000_000} million that can be drawn`,
    hint: 'Save it smaller: a logo is sharp in print at 1,000 pixels across',
  }),
};
