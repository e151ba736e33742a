import { onceFor } from '../../org/once-for.ts';
import type { Department, Organisation, Position, Reference, Unit } from '../../org/organisation.ts';
import type { Words } from '../words.ts';
import { nameText } from './author-text.ts';

/** One name in a list of names, with what stands before it and where it leads. */
export interface Value {
  readonly before: string;
  readonly text: string;
  /** Anchor, if the booklet has the unit. */
  readonly target: string | undefined;
}

/** A name that several posts have must say its department; a name of several departments, its path. */
interface Names {
  readonly positions: ReadonlyMap<string, readonly Position[]>;
  /** How many departments go by a name. */
  readonly departments: ReadonlyMap<string, number>;
}

/** Made once, however many booklets are made of the organisation. */
const namesOf = onceFor((organisation: Organisation): Names => {
  const positions = new Map<string, Position[]>();
  for (const position of organisation.positions) {
    const same = positions.get(position.name);
    if (same) same.push(position);
    else positions.set(position.name, [position]);
  }
  const departments = new Map<string, number>();
  for (const { name } of organisation.departments) departments.set(name, (departments.get(name) ?? 0) + 1);
  return { positions, departments };
});

/** How units are named in this booklet, and which of them it has a page for. */
export class Links {
  readonly #separator: string;
  readonly #pages: { has(unit: Unit): boolean };
  readonly #names: Names;

  constructor(organisation: Organisation, words: Words, pages: { has(unit: Unit): boolean }) {
    this.#separator = words.label('separator');
    this.#pages = pages;
    this.#names = namesOf(organisation);
  }

  /** Units named one after the other. `home`: inside it, a name is enough. */
  list(units: readonly Unit[], home?: Department): Value[] {
    return this.#joined(units.map((unit) => ({ text: this.#nameOf(unit, home), target: this.target(unit) })));
  }

  /** A department by its name, or by its path where others have the name too: for tables of the whole company. */
  department(department: Department): Value {
    const isAlone = (this.#names.departments.get(department.name) ?? 0) < 2;
    const text = nameText(isAlone ? department.name : department.path);
    return { before: '', text, target: this.target(department) };
  }

  references<U extends Unit>(references: readonly Reference<U>[], home?: Department): Value[] {
    return this.#joined(
      references.map((reference) =>
        reference.kind === 'external'
          ? { text: nameText(reference.name), target: undefined }
          : { text: this.#nameOf(reference.unit, home), target: this.target(reference.unit) },
      ),
    );
  }

  /** Words that lead nowhere, one after the other. */
  texts(texts: readonly string[]): Value[] {
    return this.#joined(texts.map((text) => ({ text, target: undefined })));
  }

  target(unit: Unit): string | undefined {
    return this.#pages.has(unit) ? unit.id : undefined;
  }

  /** The page of the one position of that name, for names that are no checked references. */
  targetOfName(name: string): string | undefined {
    const [position, ...others] = this.#names.positions.get(name.trim()) ?? [];
    return position && others.length === 0 ? this.target(position) : undefined;
  }

  #nameOf(unit: Unit, home: Department | undefined): string {
    const name = nameText(unit.name);
    if (unit.kind !== 'position' || (this.#names.positions.get(unit.name)?.length ?? 0) < 2) return name;
    const [department] = unit.departments;
    return department === undefined || department === home ? name : `${nameText(department.name)}/${name}`;
  }

  #joined(values: readonly Omit<Value, 'before'>[]): Value[] {
    return values.map((value, index) => ({ before: index === 0 ? '' : this.#separator, ...value }));
  }
}
