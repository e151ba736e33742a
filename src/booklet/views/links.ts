import type { Department, Organisation, Position, Reference, Unit } from '../../org/organisation.ts';
import type { Words } from '../words.ts';

/** One name in a list of names, with what stands before it and where it leads. */
export interface Value {
  readonly before: string;
  readonly text: string;
  /** Anchor, if the booklet has the unit. */
  readonly target: string | undefined;
}

/** How units are named in this booklet, and which of them it has a page for. */
export class Links {
  readonly #separator: string;
  readonly #isTarget: (id: string) => boolean;
  /** Positions by name; a name that several have must say its department. */
  readonly #byName = new Map<string, Position[]>();

  constructor(organisation: Organisation, words: Words, isTarget: (id: string) => boolean) {
    this.#separator = words.label('separator');
    this.#isTarget = isTarget;
    for (const position of organisation.positions) {
      const same = this.#byName.get(position.name);
      if (same) same.push(position);
      else this.#byName.set(position.name, [position]);
    }
  }

  /** Units named one after the other. `home`: inside it, a name is enough. */
  list(units: readonly Unit[], home?: Department): Value[] {
    return this.#joined(units.map((unit) => ({ text: this.#nameOf(unit, home), target: this.target(unit) })));
  }

  references<U extends Unit>(references: readonly Reference<U>[], home?: Department): Value[] {
    return this.#joined(
      references.map((reference) =>
        reference.kind === 'external'
          ? { text: reference.name, target: undefined }
          : { text: this.#nameOf(reference.unit, home), target: this.target(reference.unit) },
      ),
    );
  }

  /** Words that lead nowhere, one after the other. */
  texts(texts: readonly string[]): Value[] {
    return this.#joined(texts.map((text) => ({ text, target: undefined })));
  }

  target(unit: Unit): string | undefined {
    return this.#isTarget(unit.id) ? unit.id : undefined;
  }

  /** The page of the one position of that name, for names that are no checked references. */
  targetOfName(name: string): string | undefined {
    const [position, ...others] = this.#byName.get(name.trim()) ?? [];
    return position && others.length === 0 ? this.target(position) : undefined;
  }

  #nameOf(unit: Unit, home: Department | undefined): string {
    if (unit.kind !== 'position' || (this.#byName.get(unit.name)?.length ?? 0) < 2) return unit.name;
    const [department] = unit.departments;
    return department === undefined || department === home ? unit.name : `${department.name}/${unit.name}`;
  }

  #joined(values: readonly Omit<Value, 'before'>[]): Value[] {
    return values.map((value, index) => ({ before: index === 0 ? '' : this.#separator, ...value }));
  }
}
