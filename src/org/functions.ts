import { groupBy } from '../diagnostics/group-by.ts';
import type { Path } from '../diagnostics/position.ts';
import type { Item } from '../schema/types.generated.ts';
import { nameKey } from './name-key.ts';
import { KEYS, type Key } from './names.ts';
import type { Department } from './organisation.ts';

/** A function of a department, in its tree. */
export interface FunctionNode {
  readonly department: Department;
  readonly item: Item;
  readonly path: Path;
  /** 0 for a function of the first level. */
  readonly depth: number;
  readonly parent: FunctionNode | undefined;
  readonly children: readonly FunctionNode[];
}

/** The functions of a department at any depth, groups before their parts. */
export function functionsOf(department: Department): FunctionNode[] {
  const found: FunctionNode[] = [];
  const read = (items: readonly Item[], path: Path, depth: number, parent: FunctionNode | undefined) =>
    items.map((item, index): FunctionNode => {
      const way = [...path, 'items', index];
      const children: FunctionNode[] = [];
      const node: FunctionNode = { department, item, path: way, depth, parent, children };
      found.push(node);
      children.push(...read(item.items ?? [], way, depth + 1, node));
      return node;
    });
  read(department.document.functions?.items ?? [], ['functions'], 0, undefined);
  return found;
}

/** How `covers` may call a function: by its code, then its title, then its whole text. */
const CALLS: readonly ((item: Item) => string | undefined)[] = [
  ({ code }) => code,
  ({ title }) => title,
  ({ text }) => text,
];

/** Finds the functions of departments by what `covers` says. */
export class Functions {
  readonly #nodes = new Map<Department, readonly FunctionNode[]>();
  readonly #indexes = new Map<Department, Map<Key, Map<string, FunctionNode[]>>>();

  constructor(departments: readonly Department[]) {
    for (const department of departments) this.#nodes.set(department, functionsOf(department));
  }

  of(department: Department): readonly FunctionNode[] {
    return this.#nodes.get(department) ?? [];
  }

  /**
   * The functions that a word may mean, looked up in each of `scopes` in turn, or in the department of a path
   * (`客服部/F2`). More than one when the word is ambiguous.
   */
  find(word: string, scopes: readonly Department[]): readonly FunctionNode[] {
    for (const key of KEYS) {
      const bare = this.#within(scopes, word, key);
      if (bare.length > 0) return bare;
      const cut = nameKey(word).lastIndexOf('/');
      if (cut < 0) continue;
      const above = [...this.#nodes.keys()].filter((each) =>
        endsWith(each, nameKey(word).slice(0, cut), key),
      );
      const byPath = above.flatMap((each) => this.#within([each], nameKey(word).slice(cut + 1), key));
      if (byPath.length > 0) return byPath;
    }
    return [];
  }

  /** Whatever `covers` could say in these departments: codes first, for suggestions. */
  words(departments: readonly Department[]): string[] {
    const nodes = departments.flatMap((department) => this.of(department));
    return CALLS.slice(0, 2).flatMap((call) => nodes.flatMap(({ item }) => call(item) ?? []));
  }

  #within(scopes: readonly Department[], word: string, key: Key): readonly FunctionNode[] {
    for (const department of scopes) {
      const found = this.#index(department, key).get(key(word));
      if (found) return found;
    }
    return [];
  }

  #index(department: Department, key: Key): Map<string, FunctionNode[]> {
    const indexes = this.#indexes.get(department) ?? new Map<Key, Map<string, FunctionNode[]>>();
    this.#indexes.set(department, indexes);
    const index = indexes.get(key) ?? indexBy(this.of(department), key);
    indexes.set(key, index);
    return index;
  }
}

/** A word that is somebody's code is not looked for among titles, nor one that is a title among texts. */
function indexBy(nodes: readonly FunctionNode[], key: Key): Map<string, FunctionNode[]> {
  const index = new Map<string, FunctionNode[]>();
  for (const call of CALLS) {
    for (const [word, same] of groupBy(nodes, ({ item }) => key(call(item) ?? '')))
      if (word !== '' && !index.has(word)) index.set(word, same);
  }
  return index;
}

const endsWith = (department: Department, path: string, key: Key) =>
  `/${key(department.path)}`.endsWith(`/${key(path)}`) ||
  (department.document.code !== undefined && key(department.document.code ?? '') === key(path));
