import type { Scope } from '../booklet/scope.ts';
import { withDescendants } from '../org/descendants.ts';
import type { Department, Organisation, Position } from '../org/organisation.ts';
import type { Split, Table } from '../schema/types.generated.ts';
import { NameSpace } from './file-name.ts';

/** One document to write: its path below the output folder, without extension, and what it shows. */
export interface PlannedOutput {
  readonly path: string;
  readonly scope: Scope;
  /** Nothing but these derived tables. */
  readonly tables?: readonly Table[];
}

export interface Selection {
  readonly split: Split;
  readonly department?: Department;
  readonly position?: Position;
  /** Derived tables alone, in one document named `title`. */
  readonly tables?: readonly Table[];
}

/**
 * Which documents a build writes. `booklet`: one, named after the handbook's title; `department` and `position`: one
 * each under `departments/` and `positions/<department>/`. A chosen department or position narrows it to that unit.
 */
export function planOutputs(
  organisation: Organisation,
  selection: Selection,
  title: string,
): PlannedOutput[] {
  const { split, department, position, tables } = selection;
  if (tables) return [{ path: new NameSpace().claim(title, 'tables'), scope: scopeOf(department), tables }];
  const departments = department ? withDescendants(department) : organisation.departments;
  const positions = position
    ? [position]
    : department
      ? departments.flatMap((one) => one.positions)
      : organisation.positions;
  if (position || split === 'position') return positionOutputs(positions);
  if (split === 'department') return departmentOutputs(departments);
  if (department) return departmentOutputs([department], true);
  return [{ path: new NameSpace().claim(title, 'handbook'), scope: { kind: 'handbook' } }];
}

/** The whole handbook, or a department with those below it. */
export function scopeOf(department: Department | undefined): Scope {
  return department ? { kind: 'department', department, withChildren: true } : { kind: 'handbook' };
}

function departmentOutputs(departments: readonly Department[], withChildren = false): PlannedOutput[] {
  const names = new NameSpace();
  return departments.map((department) => ({
    path: `departments/${names.claim(department.name, 'department')}`,
    scope: { kind: 'department', department, withChildren },
  }));
}

function positionOutputs(positions: readonly Position[]): PlannedOutput[] {
  const folders = new NameSpace();
  const named = new Map<Department | undefined, { folder: string; names: NameSpace }>();
  return positions.map((position) => {
    const home = position.departments[0];
    let place = named.get(home);
    if (!place) {
      place = { folder: home ? `${folders.claim(home.name, 'department')}/` : '', names: new NameSpace() };
      named.set(home, place);
    }
    return {
      path: `positions/${place.folder}${place.names.claim(position.name, 'position')}`,
      scope: { kind: 'position', position },
    };
  });
}
