import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/position.ts';
import type { PositionDocument } from '../schema/types.generated.ts';
import { type Edge, findCycles } from './cycles.ts';
import type { Department, Position, Reference } from './organisation.ts';
import { followAll, isNobody, type References, type Written } from './references.ts';
import { ringFinding } from './rings.ts';
import type { Draft, Units } from './units.ts';

/** Follows every reference to a post. Rings of superiors are reported once each and cut. */
export function tiePositions(units: Units, references: References): Diagnostic[] {
  const toOneself = units.positions.flatMap((position) => tiePosition(position, references));
  for (const department of units.departments) tieHeadAndSuperior(department, references);
  return [...cutRings(units.positions, references), ...toOneself];
}

/** Fields of a post that hold a list of references to posts. */
type ListKey = 'reportsTo' | 'dottedTo' | 'sharedWith' | 'promotion' | 'rotation';

function tiePosition(position: Draft<Position>, references: References): Diagnostic[] {
  const { document, origin } = position;
  const scopes = scopesOf(position.departments);
  const follow = (word: string, path: Path) =>
    references.positions({ word, origin, path, scopes, self: position } satisfies Written);
  const list = (key: ListKey) => followAll(document[key] ?? [], (word, index) => follow(word, [key, index]));

  position.reportsTo = list('reportsTo');
  position.isTop = isTop(document, position.reportsTo);
  const dotted = list('dottedTo');
  const shared = list('sharedWith');
  position.dottedTo = dotted.filter((reference) => !leadsTo(position, reference));
  position.sharedWith = shared.flatMap((reference) =>
    reference.kind === 'unit' && reference.unit !== position ? [reference.unit] : [],
  );
  position.promotion = list('promotion');
  position.rotation = list('rotation');
  position.assistantOf = document.assistantOf ? follow(document.assistantOf, ['assistantOf'])[0] : undefined;
  // A post that is its own 业务上级 or 兼任: the smallest ring.
  return [...dotted, ...shared]
    .filter((reference) => leadsTo(position, reference))
    .flatMap((reference) =>
      ringFinding({ members: [position], marks: [references.pathOf(reference)], length: 1 }),
    );
}

const leadsTo = (position: Position, reference: Reference<Position>) =>
  reference.kind === 'unit' && reference.unit === position;

/** 无 under 直接上级: an empty list by now, or the word itself where nobody goes by it. */
function isTop({ reportsTo }: PositionDocument, found: readonly Reference<Position>[]): boolean {
  return Array.isArray(reportsTo) && found.length === 0 && reportsTo.every(isNobody);
}

function tieHeadAndSuperior(department: Draft<Department>, references: References): void {
  const { document, origin } = department;
  const inside = scopesOf([department]);
  const above = scopesOf(department.parent ? [department.parent] : []);
  department.head = document.head
    ? references.positions({ word: document.head, origin, path: ['head'], scopes: inside })[0]
    : undefined;
  department.reportsTo = followAll(document.reportsTo ?? [], (word, index) =>
    references.positions({ word, origin, path: ['reportsTo', index], scopes: above }),
  );
}

/** Where a bare name is looked up, nearest first: one's own departments, their parents upwards, then the company itself. */
export function scopesOf(departments: readonly Department[]): (Department | undefined)[] {
  const scopes = new Set<Department | undefined>();
  let level = departments;
  while (level.length > 0) {
    for (const department of level) scopes.add(department);
    level = level.flatMap(({ parent }) => (parent && !scopes.has(parent) ? [parent] : []));
  }
  return [...scopes.add(undefined)];
}

function cutRings(positions: readonly Draft<Position>[], references: References): Diagnostic[] {
  const cycles = findCycles<Draft<Position>, Path>(positions, (position) => upwards(position, references));
  for (const { members, marks } of cycles) {
    const [above] = members;
    const last = members.at(-1);
    if (!last || !above) continue;
    if (marks.at(-1)?.[0] === 'assistantOf') last.assistantOf = undefined;
    else last.reportsTo = without(last.reportsTo, above);
  }
  return cycles.flatMap(ringFinding);
}

/** Edges to the posts that stand above one: superiors, and whom one assists. */
function upwards(position: Position, references: References): Edge<Position, Path>[] {
  const above = position.assistantOf ? [...position.reportsTo, position.assistantOf] : position.reportsTo;
  return above.flatMap((reference) =>
    reference.kind === 'unit' ? [{ to: reference.unit, mark: references.pathOf(reference) }] : [],
  );
}

const without = (references: readonly Reference<Position>[], unit: Position) =>
  references.filter((reference) => !leadsTo(unit, reference));
