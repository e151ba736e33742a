import type { SourceProblems } from '../../diagnostics/problems/source.ts';
import type { Sentences } from '../catalogue.ts';

export const source: Sentences<SourceProblems> = {
  'FILE-01': ({ reason }) => ({ message: `The file cannot be read: ${reason}` }),
};
