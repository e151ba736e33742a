import { type Diagnostic, error, type Related } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/position.ts';
import type { Cycle } from './cycles.ts';
import type { Unit } from './organisation.ts';

/**
 * The finding for units that stand above one another in a ring. `marks` are the ways to the references that make it: the first is
 * pointed at, the others are its related places.
 */
export function ringFinding({ members, marks, length }: Cycle<Unit, Path>): Diagnostic[] {
  const [first] = members;
  const [path] = marks;
  if (!first || !path) return [];
  const related = members.slice(1).map((unit, index): Related => {
    const way = marks[index + 1] ?? [];
    return { note: 'part-of-the-cycle', file: unit.origin.file, range: unit.origin.value(way) };
  });
  const names = members.map((unit) => unit.name);
  const key = first.origin.word(path.slice(0, 1));
  const place = { file: first.origin.file, range: first.origin.value(path) };
  return [error('ORG-02', place, { key, names, length }, { path: first.origin.written(path), related })];
}
