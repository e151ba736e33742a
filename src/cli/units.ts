import type { Found } from '../find-unit.ts';
import { UseError } from './io.ts';

/** The unit that a word on the command line means; wrong use, with the nearest names, when there is none or several. */
export function need<U>(kind: 'department' | 'position' | 'unit', word: string, found: Found<U>): U {
  if (found.kind === 'found') return found.unit;
  if (found.kind === 'several') throw new UseError((words) => words.ambiguousUnit(word, found.paths));
  throw new UseError((words) => words.unknownUnit(kind, word, found.near));
}
