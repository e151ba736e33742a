import type { AssetProblems, FontFault } from '../../diagnostics/problems/asset.ts';
import type { Sentences } from '../catalogue.ts';

const fontFaults: Readonly<Record<FontFault, string>> = {
  'postscript-outlines': 'its outlines are PostScript (OTF)',
  packed: 'it is a packed web font (WOFF)',
  bitmap: 'it is a bitmap font, without outlines',
  damaged: 'it is no whole TrueType font',
  'no-unicode': 'it has no table of Unicode characters',
  'embedding-forbidden': 'its licence forbids embedding',
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
    message: `“${path}” is no picture that can be drawn`,
    hint: `Save it as ${kinds.join(' or ')}`,
  }),
  'ASSET-04': ({ name, names }) => ({
    message: `There is no theme “${name}”`,
    hint: `Write one of ${names.join(', ')}`,
  }),
  'ASSET-05': ({ path, reason }) => ({ message: `“${path}” cannot be used: ${reason}` }),
  'ASSET-06': ({ path, fault }) => ({
    message: `The font “${path}” cannot be embedded in a PDF: ${fontFaults[fault]}`,
    hint: 'Use a TrueType font (.ttf or .ttc) that may be embedded, or remove this entry',
  }),
  'ASSET-07': ({ path }) => ({
    message: `The output folder “${path}” is not in the handbook folder`,
    hint: 'Name a folder in the handbook, such as dist; to write elsewhere, run “jd build -o FOLDER”',
  }),
};
