import { withDescendants } from '../org/descendants.ts';
import type { Department, Organisation, Position, Process, Regulation, Unit } from '../org/organisation.ts';
import type { Scope } from './scope.ts';

/** The units that a booklet has pages for. */
export interface ScopeUnits {
  readonly departments: readonly Department[];
  /** Posts, rules and workflows that belong to no department. */
  readonly positions: readonly Position[];
  readonly regulations: readonly Regulation[];
  readonly processes: readonly Process[];
  has(unit: Unit): boolean;
}

export function unitsOfScope(organisation: Organisation, scope: Scope): ScopeUnits {
  if (scope.kind === 'position') {
    const { position } = scope;
    return { ...NONE, positions: [position], has: (unit) => unit === position };
  }
  const departments =
    scope.kind === 'handbook'
      ? organisation.departments
      : scope.withChildren
        ? withDescendants(scope.department)
        : [scope.department];
  const isWhole = scope.kind === 'handbook';
  const positions = isWhole ? organisation.companyPositions : [];
  const regulations = isWhole ? organisation.companyRegulations : [];
  const processes = isWhole ? organisation.companyProcesses : [];
  const all = new Set<Unit>([...departments, ...positions, ...regulations, ...processes]);
  for (const department of departments) {
    for (const unit of [...department.positions, ...department.regulations, ...department.processes])
      all.add(unit);
  }
  return { departments, positions, regulations, processes, has: (unit) => all.has(unit) };
}

const NONE = { departments: [], positions: [], regulations: [], processes: [] };
