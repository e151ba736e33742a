import type { BookletProblems } from '../../diagnostics/problems/booklet.ts';
import type { Sentences } from '../catalogue.ts';

export const booklet: Sentences<BookletProblems> = {
  'FONT-01': ({ character, text }) => ({ message: `The fonts have no “${character}” (in “${text}”)` }),
};
