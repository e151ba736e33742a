import { nearest } from './diagnostics/nearest.ts';
import { Directory } from './org/directory.ts';
import type { Department, Organisation, Position } from './org/organisation.ts';

/** What a word on the command line means: one unit, or what to say about it. */
export type Found<U> =
  | { readonly kind: 'found'; readonly unit: U }
  | { readonly kind: 'several'; readonly paths: readonly string[] }
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

/** Finds units of a whole handbook by name, alias, code or path, as references in YAML do. */
export class UnitFinder {
  readonly #directory = new Directory();
  readonly #organisation: Organisation;

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
    for (const department of organisation.departments) this.#directory.addDepartment(department);
    for (const position of organisation.positions) this.#directory.addPosition(position);
    this.#directory.settleParents();
  }

  department(word: string): Found<Department> {
    return found(this.#directory.findDepartments(word), word, this.#organisation.departments);
  }

  position(word: string): Found<Position> {
    return found(this.#directory.findPositions(word, []), word, this.#organisation.positions);
  }

  /** A department or a post; a department wins where both have the name. */
  unit(word: string): Found<Department | Position> {
    const department = this.department(word);
    if (department.kind !== 'unknown') return department;
    const position = this.position(word);
    if (position.kind !== 'unknown') return position;
    return { kind: 'unknown', near: nearest(word, this.#names(), 3) };
  }

  #names(): string[] {
    return [...this.#organisation.departments, ...this.#organisation.positions].map(({ name }) => name);
  }
}

function found<U extends Department | Position>(
  units: readonly U[],
  word: string,
  all: readonly U[],
): Found<U> {
  const [first] = units;
  if (first && units.length === 1) return { kind: 'found', unit: first };
  if (first) return { kind: 'several', paths: units.map(({ path }) => path) };
  const names = all.map(({ name }) => name);
  return { kind: 'unknown', near: nearest(word, names, 3) };
}
