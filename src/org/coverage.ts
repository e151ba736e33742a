import { type Diagnostic, error, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Path } from '../diagnostics/position.ts';
import type { Item } from '../schema/types.generated.ts';
import { type FunctionNode, Functions } from './functions.ts';
import { itemsOf, type PlacedItem } from './items.ts';
import type { Department, Organisation, Position } from './organisation.ts';
import { scopesOf } from './reporting.ts';

/** A function of a department and the posts whose items say that they cover it. */
export interface FunctionRow {
  readonly item: Item;
  /** In the department's document. */
  readonly path: Path;
  /** 0 for a function of the first level. */
  readonly depth: number;
  /** A group of functions: covered when it or all of its functions are. */
  readonly isGroup: boolean;
  /** Posts with an item that covers this very function or the group it is in, with these items, in reading order. */
  readonly coveredBy: readonly Covering[];
  /** Nobody covers it, nor all of its parts. */
  readonly isGap: boolean;
  /** How many posts name this very function, those held by the same persons counted once. */
  readonly carriers: number;
}

export interface Covering {
  readonly position: Position;
  readonly items: readonly PlacedItem[];
  /** The post names the group that the function is in, not the function. */
  readonly byGroup: boolean;
}

/** 职能分解表 of one department. */
export interface DepartmentCoverage {
  readonly department: Department;
  /** Groups before their parts, as written. */
  readonly rows: readonly FunctionRow[];
  /** Columns: the department's posts, and those of others that cover one of its functions. */
  readonly positions: readonly Position[];
  /** Some post says what it covers; a table without that would only be a list of gaps. */
  readonly isDeclared: boolean;
}

const known = new WeakMap<Organisation, readonly DepartmentCoverage[]>();

/** Which post covers which function, worked out once for an organisation. */
export const coverageOf = (organisation: Organisation): readonly DepartmentCoverage[] =>
  known.get(organisation) ?? coverage(organisation).value;

/**
 * Which post covers which function, and what is wrong with that. `covers` names functions of the post's own departments or of those above them, by code or
 * title; of others by path (`客服部/F2`); a post without a department may name any. A name that leads nowhere is ORG-01, one that
 * fits several functions ORG-10.
 *
 * @param mayDefine tells whether a file that could not be read may define the name; such a name is no finding.
 */
export function coverage(
  organisation: Organisation,
  mayDefine: (name: string) => boolean = () => false,
): Outcome<readonly DepartmentCoverage[]> {
  const functions = new Functions(organisation.departments);
  const covered: Covered = new Map();
  const diagnostics: Diagnostic[] = [];
  for (const position of organisation.positions) {
    const scopes = searched(position, organisation);
    for (const { word, path, placed } of claimsOf(position)) {
      const found = functions.find(word, scopes);
      const [node, ...others] = found;
      if (node && others.length === 0) note(covered, node, position, placed);
      else if (node) diagnostics.push(ambiguous({ word, position, path }, found));
      else if (!isAstray(position) && !mayDefine(word)) {
        diagnostics.push(unknown({ word, position, path }, functions, scopes, organisation));
      }
    }
  }
  const value = organisation.departments.map((department) => {
    const nodes = functions.of(department);
    const rows = nodes.map((node) => toRow(node, covered));
    const positions = columns(organisation.positions, department, rows);
    return { department, rows, positions, isDeclared: rows.some((row) => row.coveredBy.length > 0) };
  });
  known.set(organisation, value);
  return { value, diagnostics };
}

/** The post's own departments and those above them; all when it has none. */
function searched(position: Position, { departments }: Organisation): readonly Department[] {
  const own = scopesOf(position.departments).filter((scope) => scope !== undefined);
  return own.length > 0 ? own : departments;
}

/** Names departments of which none is there: that is the finding, and not what their functions are called. */
const isAstray = ({ departments, document }: Position) =>
  departments.length === 0 && (document.department?.length ?? 0) > 0;

/** One entry of a `covers`. */
interface Written {
  readonly word: string;
  readonly position: Position;
  readonly path: Path;
}

function* claimsOf(position: Position): Generator<{ word: string; path: Path; placed: PlacedItem }> {
  for (const placed of itemsOf(position)) {
    for (const [index, word] of (placed.item.covers ?? []).entries()) {
      yield { word, path: [...placed.path, 'covers', index], placed };
    }
  }
}

type Covered = Map<FunctionNode, Map<Position, PlacedItem[]>>;

function note(covered: Covered, node: FunctionNode, position: Position, placed: PlacedItem): void {
  const positions = covered.get(node) ?? new Map<Position, PlacedItem[]>();
  covered.set(node, positions.set(position, [...(positions.get(position) ?? []), placed]));
}

function toRow(node: FunctionNode, covered: Covered): FunctionRow {
  const coveredBy: Covering[] = [];
  for (let at: FunctionNode | undefined = node; at; at = at.parent) {
    for (const [position, items] of covered.get(at) ?? []) {
      if (!coveredBy.some((covering) => covering.position === position))
        coveredBy.push({ position, items, byGroup: at !== node });
    }
  }
  return {
    item: node.item,
    path: node.path,
    depth: node.depth,
    isGroup: node.children.length > 0,
    coveredBy,
    isGap: coveredBy.length === 0 && !isCoveredBelow(node, covered),
    carriers: countCarriers(coveredBy),
  };
}

function countCarriers(coveredBy: readonly Covering[]): number {
  const carriers: Position[] = [];
  for (const { position, byGroup } of coveredBy) {
    if (!byGroup && !carriers.some((other) => other.sharedWith.includes(position))) carriers.push(position);
  }
  return carriers.length;
}

const isCoveredBelow = (node: FunctionNode, covered: Covered): boolean =>
  covered.has(node) ||
  (node.children.length > 0 && node.children.every((child) => isCoveredBelow(child, covered)));

function columns(
  positions: readonly Position[],
  department: Department,
  rows: readonly FunctionRow[],
): Position[] {
  const covering = new Set(rows.flatMap((row) => row.coveredBy.map(({ position }) => position)));
  const own = new Set([...department.positions, ...department.sharedPositions]);
  if ([...covering].every((position) => own.has(position))) return [...own];
  return positions.filter((position) => own.has(position) || covering.has(position));
}

const MOST_HINTS = 3;

function unknown(
  { word, position, path }: Written,
  functions: Functions,
  scopes: readonly Department[],
  { departments }: Organisation,
): Diagnostic {
  const { origin } = position;
  const elsewhere = functions.find(word, departments).map(({ department }) => `${department.path}/${word}`);
  const near = [...elsewhere, ...nearest(word, functions.words(scopes), MOST_HINTS)].slice(0, MOST_HINTS);
  const place = { file: origin.file, range: origin.value(path) };
  return error('ORG-01', place, { name: word, near, expected: 'function' }, { path: origin.written(path) });
}

function ambiguous({ word, position, path }: Written, nodes: readonly FunctionNode[]): Diagnostic {
  const { origin } = position;
  const candidates = nodes.map(
    ({ department, item }) => `${department.path}/${item.title ?? item.text ?? word}`,
  );
  const related = nodes.map((node) => ({
    note: 'candidate' as const,
    file: node.department.origin.file,
    range: node.department.origin.value(node.path),
  }));
  return error(
    'ORG-10',
    { file: origin.file, range: origin.value(path) },
    { name: word, candidates },
    { path: origin.written(path), related },
  );
}
