import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Directory } from './directory.ts';
import type { Department, Unit } from './organisation.ts';
import { placeOfName } from './places.ts';
import type { References } from './references.ts';

/** Reads the department of a unit from the folders of its file (`positions/客服部/主管.yaml`). */
export class Folders {
  readonly #directory: Directory;
  readonly #references: References;
  readonly #known = new Map<string, Department | undefined>();
  /** The first unit of each folder that names no department. */
  readonly #strangers = new Map<string, Unit>();

  constructor(directory: Directory, references: References) {
    this.#directory = directory;
    this.#references = references;
  }

  /** The innermost folder that is named as a department is; nothing when none is. */
  departmentOf(unit: Unit): Department | undefined {
    const folders = unit.origin.file.split('/').slice(0, -1);
    const key = folders.join('/');
    if (this.#known.has(key)) return this.#known.get(key);
    const department = this.#read(unit, folders);
    this.#known.set(key, department);
    return department;
  }

  /** A folder called nearly as a department is leaves its posts without one: probably not what was meant. */
  diagnostics(departments: readonly Department[]): Diagnostic[] {
    const names = departments.map(({ name }) => name);
    return [...this.#strangers].flatMap(([path, unit]) => {
      const folder = path.split('/').at(-1) ?? '';
      const near = path.includes('/') ? nearest(folder, names, 1) : [];
      return near.length > 0
        ? [
            warning(
              'ORG-12',
              placeOfName(unit),
              { folder, name: unit.name, near },
              {
                path: unit.origin.written([unit.kind]),
              },
            ),
          ]
        : [];
    });
  }

  #read(unit: Unit, folders: readonly string[]): Department | undefined {
    for (let end = folders.length; end > 0; end -= 1) {
      const word = this.#longestName(folders.slice(0, end));
      if (word === undefined) continue;
      const [found] = this.#references.departments({
        word,
        origin: unit.origin,
        path: [unit.kind],
        scopes: [],
      });
      return found?.kind === 'unit' ? found.unit : undefined;
    }
    this.#strangers.set(folders.join('/'), unit);
    return undefined;
  }

  /** The folder's name, with as many folders above it as it takes to name one department. */
  #longestName(folders: readonly string[]): string | undefined {
    const name = folders.at(-1) ?? '';
    const found = this.#directory.findDepartments(name).length;
    if (found < 2) return found === 1 ? name : undefined;
    for (let start = folders.length - 2; start >= 0; start -= 1) {
      const path = folders.slice(start).join('/');
      if (this.#directory.findDepartments(path).length === 1) return path;
    }
    return name;
  }
}
