import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/position.ts';
import type { Expected } from '../diagnostics/problems/org.ts';
import type { Origin } from '../schema/document.ts';
import type { Directory } from './directory.ts';
import { nameKey } from './name-key.ts';
import type { Department, Position, Reference, Unit } from './organisation.ts';
import { nameOf } from './places.ts';

/** A reference as written, and where. */
export interface Written {
  readonly word: string;
  readonly origin: Origin;
  readonly path: Path;
  /** The departments in which a bare name is looked up first, nearest first; `undefined` is the company itself. */
  readonly scopes: readonly (Department | undefined)[];
  /** The post that refers, if it is one. */
  readonly self?: Position;
}

/** Says what is wrong with a reference that leads nowhere; nothing when an unreadable file may define the name. */
export type Explain = (written: Written, expected: Expected) => Diagnostic | undefined;

const EXTERNAL = /^\s*(?:外部|external|외부)\s*[:：]\s*(?<name>.*?)\s*$/isu;

/** Words by which authors say “nobody” where a reference may stand. */
const NOBODY = new Set(['无', '無', '没有', '沒有', '없음', 'none', 'n/a', 'nil', '-', '--', '—', '——', '/']);

/** What authors put between names when they mean a list. */
const SEPARATORS = /[、，,;；＆&\n]|和|及|与|與|\band\b/u;

/** The name after `外部:`, or nothing when the reference is to a unit of the handbook. */
export function externalName(word: string): string | undefined {
  const name = EXTERNAL.exec(word)?.groups?.name;
  return name === '' ? word.trim() : name;
}

export const isNobody = (word: string) => NOBODY.has(nameKey(word).toLowerCase());

/**
 * Follows references and keeps what is wrong with them. Findings are made at the end, when every unit has its path and the
 * whole handbook can be searched for what was meant.
 */
export class References {
  readonly #directory: Directory;
  readonly #paths = new WeakMap<object, Path>();
  readonly #findings: ((explain: Explain) => Diagnostic | undefined)[] = [];

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  /** The departments that a reference leads to: one as a rule, several when the author put a list into one value. */
  departments(written: Written): Reference<Department>[] {
    return this.#place(
      written,
      this.#follow(written, 'department', (word) => this.#directory.findDepartments(word)),
    );
  }

  positions(written: Written): Reference<Position>[] {
    const { scopes, self } = written;
    return this.#place(
      written,
      this.#follow(written, 'position', (word) => this.#directory.findPositions(word, scopes, self)),
    );
  }

  /** Where a reference that was followed stands in its document. */
  pathOf(reference: Reference<Department | Position>): Path {
    return this.#paths.get(reference) ?? [];
  }

  /** What was wrong, in the order in which references were followed. */
  diagnostics(explain: Explain): Diagnostic[] {
    return this.#findings.flatMap((make) => make(explain) ?? []);
  }

  #place<R extends object>({ path }: Written, references: R[]): R[] {
    for (const reference of references) this.#paths.set(reference, path);
    return references;
  }

  #follow<U extends Department | Position>(
    written: Written,
    expected: Expected,
    find: (word: string) => readonly U[],
  ): Reference<U>[] {
    const { word } = written;
    if (word.trim() === '') return [];
    const external = externalName(word);
    if (external !== undefined) return [{ kind: 'external', name: external }];
    const found = find(word);
    if (found[0]) return this.#choose(written, found, found[0]);
    if (isNobody(word)) return [];
    const parts = splitInto(word, find);
    if (parts) this.#findings.push(() => severalInOne(written, expected, parts));
    else this.#findings.push((explain) => explain(written, expected));
    return parts?.map((unit) => ({ kind: 'unit', unit })) ?? [];
  }

  #choose<U extends Unit>(written: Written, found: readonly U[], first: U): Reference<U>[] {
    if (found.length === 1 || areOneFault(found, written.word)) return [{ kind: 'unit', unit: first }];
    this.#findings.push(() => ambiguous(written, found));
    return [];
  }
}

/** The references of a list, each followed, none twice. */
export function followAll<U>(
  words: readonly string[],
  follow: (word: string, index: number) => readonly Reference<U>[],
): Reference<U>[] {
  const references = words.flatMap((word, index) => follow(word, index));
  const seen = new Set<U | string>();
  return references.filter((reference) => {
    const target = reference.kind === 'unit' ? reference.unit : reference.name;
    return !seen.has(target) && seen.add(target);
  });
}

/** The units that one value names one after the other, if every part of it names exactly one, each another. */
function splitInto<U>(word: string, find: (word: string) => readonly U[]): U[] | undefined {
  const parts = word.split(SEPARATORS).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const units = parts.flatMap((part) => {
    const found = find(part);
    return found.length === 1 ? found : [];
  });
  return new Set(units).size === parts.length ? units : undefined;
}

/** So many units tell whether all claim a word for the same reason; a company in which thousands do has said so by then. */
const MOST_COMPARED = 100;

/** Units that share a code, or a name under one parent, are reported as such; references to them add nothing new. */
function areOneFault(units: readonly Unit[], word: string): boolean {
  const key = nameKey(word);
  const some = units.slice(0, MOST_COMPARED);
  if (some.every(({ document }) => document.code && nameKey(document.code) === key)) return true;
  const [first, ...rest] = some.map(above);
  return rest.every((parent) => parent === first);
}

const above = (unit: Unit) =>
  unit.kind === 'department' ? nameKey(unit.document.parent ?? '') : unit.departments[0];

const MOST_CANDIDATES = 10;

function ambiguous({ word, origin, path }: Written, units: readonly Unit[]): Diagnostic {
  const place = { file: origin.file, range: origin.value(path) };
  const related = units.slice(0, MOST_CANDIDATES).map((unit) => nameOf(unit, 'candidate'));
  return error(
    'ORG-10',
    place,
    { name: word, candidates: units.map((unit) => unit.path) },
    { path: origin.written(path), related },
  );
}

function severalInOne(
  { word, origin, path }: Written,
  expected: Expected,
  units: readonly Unit[],
): Diagnostic {
  const place = { file: origin.file, range: origin.value(path) };
  const several = units.map((unit) => unit.name);
  return error(
    'ORG-01',
    place,
    { name: word, near: several, expected, several },
    { path: origin.written(path) },
  );
}
