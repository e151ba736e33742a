import type { BookletProblems } from '../../diagnostics/problems/booklet.ts';
import type { Sentences } from '../catalogue.ts';

export const booklet: Sentences<BookletProblems> = {
  'FONT-01': ({ character, text }) => ({ message: `字体里没有“${character}”（见“${text}”）` }),
};
