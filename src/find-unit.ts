import { nearest } from './diagnostics/nearest.ts';
import { Directory } from './org/directory.ts';
import { KEYS, Names } from './org/names.ts';
import type { Department, Organisation, Position, Process, Regulation, Unit } from './org/organisation.ts';

/** What a word on the command line means: one unit, or what to say about it. */
export type Found<U> =
  | { readonly kind: 'found'; readonly unit: U }
  | { readonly kind: 'several'; readonly paths: readonly string[] }
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

/** Finds units of a whole handbook by name, alias, code or path, as references in YAML do. */
export class UnitFinder {
  readonly #directory = new Directory();
  readonly #rules = new Names<Process | Regulation>();
  readonly #organisation: Organisation;

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
    for (const department of organisation.departments) this.#directory.addDepartment(department);
    for (const position of organisation.positions) this.#directory.addPosition(position);
    this.#directory.settleParents();
    for (const rule of [...organisation.processes, ...organisation.regulations]) this.#rules.add(rule);
  }

  department(word: string): Found<Department> {
    return found(this.#directory.findDepartments(word), word, this.#organisation.departments);
  }

  position(word: string): Found<Position> {
    return found(this.#directory.findPositions(word, []), word, this.#organisation.positions);
  }

  /** Any unit; where several kinds have the name, a department wins, then a post. */
  unit(word: string): Found<Unit> {
    const department = this.department(word);
    if (department.kind !== 'unknown') return department;
    const position = this.position(word);
    if (position.kind !== 'unknown') return position;
    return found(this.#findRules(word), word, this.#all());
  }

  #findRules(word: string): readonly (Process | Regulation)[] {
    for (const key of KEYS) {
      const rules = this.#rules.best(word, key);
      if (rules.length > 0) return rules;
    }
    return [];
  }

  #all(): readonly Unit[] {
    const { departments, positions, processes, regulations } = this.#organisation;
    return [...departments, ...positions, ...processes, ...regulations];
  }
}

function found<U extends Unit>(units: readonly U[], word: string, all: readonly Unit[]): Found<U> {
  const [first] = units;
  if (first && units.length === 1) return { kind: 'found', unit: first };
  if (first) return { kind: 'several', paths: units.map(({ path }) => path) };
  const names = all.map(({ name }) => name);
  return { kind: 'unknown', near: nearest(word, names, 3) };
}
