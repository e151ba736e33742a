import type { AssetProblems } from '../../diagnostics/problems/asset.ts';
import type { Sentences } from '../catalogue.ts';

export const asset: Sentences<AssetProblems> = {
  'ASSET-01': ({ path, reason }) => ({
    message: `The file “${path}” cannot be read: ${reason}`,
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
};
