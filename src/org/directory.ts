import { KEYS, type Key, Names } from './names.ts';
import type { Department, Position, Unit } from './organisation.ts';

/** The departments that a department may stand under: one, once parents are known; before that, all that its `parent` could mean. */
export type ParentsOf = (department: Department) => readonly Department[];

/** Finds units by what authors write: a name, a code, an alias, or a path of these (`客服部/主管`). */
export class Directory {
  readonly departments = new Names<Department>();
  readonly positions = new Names<Position>();
  /** Posts by the department they belong to; `undefined` is the company itself. */
  readonly #posts = new Map<Department | undefined, Names<Position>>();
  #parentsOf: ParentsOf = (department) => this.#possibleParents(department);
  /** Slashes in the name richest in them: `客服经理/主管` may be one name. */
  #slashes = 0;

  addDepartment(department: Department): void {
    this.departments.add(department);
    this.#slashes = Math.max(this.#slashes, department.name.split('/').length - 1);
  }

  /** To be called once its departments are known. */
  addPosition(position: Position): void {
    this.positions.add(position);
    this.#slashes = Math.max(this.#slashes, position.name.split('/').length - 1);
    const homes = position.departments.length > 0 ? position.departments : [undefined];
    for (const [index, home] of homes.entries()) {
      const posts = this.#posts.get(home) ?? new Names<Position>();
      posts.add(position, index > 0);
      this.#posts.set(home, posts);
    }
  }

  /** From here on paths follow the real tree. */
  settleParents(): void {
    this.#parentsOf = (department) => (department.parent ? [department.parent] : []);
  }

  /** The departments that a reference may mean; more than one when it is ambiguous. */
  findDepartments(word: string): readonly Department[] {
    for (const key of KEYS) {
      const bare = this.departments.best(word, key);
      if (bare.length > 0) return bare;
      const byPath = this.#departmentsByPath(segmentsOf(word, key), key);
      if (byPath.length > 0) return exactly(byPath, word, key);
    }
    return [];
  }

  /**
   * The posts that a reference may mean: looked for in each of `scopes` in turn, then in the whole handbook; an exact name wins
   * over a path. `self`, the one who refers, is meant only when nobody else can be.
   */
  findPositions(word: string, scopes: readonly (Department | undefined)[], self?: Position) {
    for (const key of KEYS) {
      const bare = this.#bare(word, key, scopes, self);
      if (bare.length > 0) return bare;
      const byPath = this.#positionsByPath(segmentsOf(word, key), key);
      if (byPath.length > 0) return closest(exactly(byPath, word, key), scopes);
    }
    return [];
  }

  /** The posts of a department, or of the company itself, by name. */
  postsOf(home: Department | undefined): Names<Position> | undefined {
    return this.#posts.get(home);
  }

  #bare(word: string, key: Key, scopes: readonly (Department | undefined)[], self?: Position) {
    for (const scope of scopes) {
      const here = others(this.#posts.get(scope)?.best(word, key) ?? [], self);
      if (here.length > 0) return here;
    }
    const everywhere = this.positions.best(word, key);
    const rest = others(everywhere, self);
    return rest.length > 0 ? rest : everywhere;
  }

  #positionsByPath(segments: readonly string[], key: Key): readonly Position[] {
    return this.#splits(segments).flatMap(({ above, name }) =>
      this.#departmentsByPath(above, key).flatMap((home) => this.#posts.get(home)?.best(name, key) ?? []),
    );
  }

  #departmentsByPath(segments: readonly string[], key: Key): readonly Department[] {
    if (segments.length === 1) return this.departments.best(segments[0] ?? '', key);
    const whole = this.departments.best(segments.join('/'), key);
    const found = this.#splits(segments).flatMap(({ above, name }) =>
      this.departments.all(name, key).filter((department) => this.#standsUnder(department, above, key)),
    );
    return [...new Set([...whole, ...found])];
  }

  #standsUnder(department: Department, above: readonly string[], key: Key): boolean {
    return this.#parentsOf(department).some((parent) => this.#isCalled(parent, above, key));
  }

  #isCalled(department: Department, segments: readonly string[], key: Key): boolean {
    if (this.departments.all(segments.join('/'), key).includes(department)) return true;
    return this.#splits(segments).some(
      ({ above, name }) =>
        this.departments.all(name, key).includes(department) && this.#standsUnder(department, above, key),
    );
  }

  /** Every way to cut a path into what is above and a name at its end. */
  #splits(segments: readonly string[]): { above: readonly string[]; name: string }[] {
    const most = Math.min(segments.length - 1, this.#slashes + 1);
    return Array.from({ length: Math.max(0, most) }, (_, index) => ({
      above: segments.slice(0, -(index + 1)),
      name: segments.slice(-(index + 1)).join('/'),
    }));
  }

  /** While parents are not settled: whatever the last name of `parent` may mean. */
  #possibleParents(department: Department): readonly Department[] {
    const written = department.document.parent;
    if (!written) return [];
    for (const key of KEYS) {
      const whole = this.departments.all(written, key);
      const found =
        whole.length > 0 ? whole : this.departments.all(segmentsOf(written, key).at(-1) ?? '', key);
      if (found.length > 0) return found;
    }
    return [];
  }
}

const segmentsOf = (word: string, key: Key) =>
  key(word)
    .split('/')
    .filter((segment) => segment !== '');

/** A unit whose whole path was written is meant before one whose path only ends so. */
function exactly<U extends Unit>(units: readonly U[], word: string, key: Key): readonly U[] {
  const distinct = [...new Set(units)];
  if (distinct.length < 2) return distinct;
  const exact = distinct.filter((unit) => key(unit.path) === key(word));
  return exact.length > 0 ? exact : distinct;
}

/** Of several posts with the same path, those below the nearest of one's own departments. */
function closest(positions: readonly Position[], scopes: readonly (Department | undefined)[]) {
  if (positions.length < 2) return positions;
  for (const scope of scopes) {
    const here = positions.filter((position) => scope && isBelow(position.departments[0], scope));
    if (here.length > 0) return here;
  }
  return positions;
}

function isBelow(department: Department | undefined, ancestor: Department): boolean {
  for (let at = department; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

const others = (positions: readonly Position[], self: Position | undefined) =>
  self && positions.includes(self) ? positions.filter((position) => position !== self) : positions;
