import { type Found, UnitFinder } from '../find-unit.ts';
import type { Department, Organisation } from '../org/organisation.ts';
import { UseError } from './io.ts';
import type { Call } from './program.ts';

/** The unit that a word on the command line means; wrong use, with the nearest names, when there is none or several. */
export function need<U>(kind: 'department' | 'position' | 'unit', word: string, found: Found<U>): U {
  if (found.kind === 'found') return found.unit;
  if (found.kind === 'several') throw new UseError((words) => words.ambiguousUnit(word, found.paths));
  throw new UseError((words) => words.unknownUnit(kind, word, found.near));
}

/** The department of `--department`; nothing without the option. */
export function chosenDepartment(
  { department }: Call['options'],
  organisation: Organisation,
): { readonly department?: Department } {
  if (department === undefined) return {};
  const word = String(department);
  return { department: need('department', word, new UnitFinder(organisation).department(word)) };
}
