import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/position.ts';
import { findCycles } from './cycles.ts';
import type { Directory } from './directory.ts';
import type { Department, Position, Process, Regulation } from './organisation.ts';
import type { References } from './references.ts';
import { followAll } from './references.ts';
import { ringFinding } from './rings.ts';
import type { Draft, Units } from './units.ts';

const PARENT: Path = ['parent'];

/**
 * Ties departments to their parents. A ring of parents is reported once and cut, so that the rest of the program always has a
 * tree.
 */
export function tieDepartments(
  departments: readonly Draft<Department>[],
  directory: Directory,
  references: References,
): Diagnostic[] {
  for (const department of departments) tieToParent(department, references);
  const cycles = findCycles<Draft<Department>, Path>(departments, ({ parent }) =>
    parent ? [{ to: parent, mark: PARENT }] : [],
  );
  for (const { members } of cycles) {
    const last = members.at(-1);
    if (last) last.parent = undefined;
  }
  directory.settleParents();
  return cycles.flatMap(ringFinding);
}

function tieToParent(department: Draft<Department>, references: References): void {
  const { document, origin } = department;
  if (!document.parent) return;
  const [reference] = references.departments({ word: document.parent, origin, path: PARENT, scopes: [] });
  if (reference?.kind === 'external') department.externalParent = reference.name;
  else department.parent = reference?.unit;
}

type Housed = Draft<Position> | Draft<Regulation> | Draft<Process>;

/**
 * Gives every post, regulation and process its departments: those it names, else the one whose document it stands in,
 * else the one its folder is named after, else none: it belongs to the company.
 */
export function houseUnits(
  units: Units,
  references: References,
  departmentOfFolder: (unit: Housed) => Department | undefined,
): void {
  for (const unit of [...units.positions, ...units.regulations, ...units.processes]) {
    const named = namedDepartments(unit, references);
    if (named === 'outside') continue;
    const fallback = named.length > 0 ? undefined : (units.enclosing.get(unit) ?? departmentOfFolder(unit));
    unit.departments = fallback ? [fallback] : named;
  }
}

/** What the unit says itself; `outside` when that is somebody else's department. */
function namedDepartments({ document, origin }: Housed, references: References): Department[] | 'outside' {
  const found = followAll(document.department ?? [], (word, index) =>
    references.departments({ word, origin, path: ['department', index], scopes: [] }),
  );
  const inside = found.flatMap((reference) => (reference.kind === 'unit' ? [reference.unit] : []));
  return inside.length === 0 && found.length > 0 ? 'outside' : inside;
}
