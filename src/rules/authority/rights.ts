import type { Path } from '../../diagnostics/position.ts';
import type { Position } from '../../org/organisation.ts';
import type { Item } from '../../schema/types.generated.ts';
import { groupBy } from '../group.ts';
import type { Finding, Subject } from '../rule.ts';
import { simplified } from '../simplified.ts';
import { cut, spot } from '../spot.ts';

/** A right of a post over a matter. */
export interface Right {
  readonly position: Position;
  readonly path: Path;
  readonly matter: string;
  readonly limit: string;
  readonly kind: 'proposes' | 'reviews' | 'consulted' | 'decides' | undefined;
}

const KINDS = [
  ['consulted', /会审|会签|consult|합의|협의/u],
  ['proposes', /提案|拟|提出|申请|propos|draft|initiat|기안|발의|제안/u],
  ['reviews', /审核|review|검토/u],
  ['decides', /批准|裁决|审批|核准|审定|approv|decid|승인|결재|전결/u],
] as const;

export function rightsOf({ organisation }: Subject): Right[] {
  return organisation.positions.flatMap((position) => [
    ...walk(position, position.document.authority?.items ?? [], ['authority', 'items']),
  ]);
}

function* walk(position: Position, items: readonly Item[], path: Path): Generator<Right> {
  for (const [index, { matter, right = '', limit = '', items: inner = [] }] of items.entries()) {
    const way = [...path, index];
    const plain = simplified(right.normalize('NFKC').toLowerCase());
    const kind = KINDS.find(([, pattern]) => pattern.test(plain))?.[0];
    if (matter !== undefined) yield { position, path: way, matter: matter.trim(), limit: limit.trim(), kind };
    yield* walk(position, inner, [...way, 'items']);
  }
}

export const atRight = ({ position, path, matter }: Right, values = {}): Finding =>
  spot(position, [...path, 'matter'], cut(matter), values);

/** Rights over the same matter in the same department. */
export function byMatter(rights: readonly Right[]): Right[][] {
  const home = ({ position }: Right) => position.departments[0]?.id ?? '';
  return [...groupBy(rights, (right) => `${home(right)}\u0000${right.matter}`).values()];
}
