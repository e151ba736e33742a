import { groupBy } from '../../diagnostics/group-by.ts';
import type { Path } from '../../diagnostics/position.ts';
import { onceFor } from '../../org/once-for.ts';
import type { Department, Organisation, Position } from '../../org/organisation.ts';
import type { Item } from '../../schema/types.generated.ts';
import type { Finding } from '../rule.ts';
import { simplified } from '../simplified.ts';
import { cut, spot } from '../spot.ts';

/** A right over a matter. */
export interface Right {
  readonly holder: Department | Position;
  readonly path: Path;
  readonly matter: string;
  readonly limit: string;
  /** None where the word for the right says nothing of these. */
  readonly kind: 'proposes' | 'reviews' | 'consulted' | 'decides' | 'carriesOut' | undefined;
}

/** A right of a post. */
export type PostRight = Right & { readonly holder: Position };

const KINDS = [
  ['consulted', /会审|会签|会办|会商|consult|joint|countersign|co-?sign|합의|협의|공동/u],
  [
    'proposes',
    /提案|提议|拟|提出|提报|申请|建议|起草|propos|draft|initiat|prepare|기안|발의|제안|입안|상신|신청/u,
  ],
  ['reviews', /审核|审查|复核|初审|review|check|verify|검토|심사|심의/u],
  [
    'decides',
    /批准|裁决|审批|核准|核定|核决|审定|决定|决策|决行|签发|approv|decid|authori[sz]e|승인|결재|전결|결정|확정|허가/u,
  ],
  ['carriesOut', /承办|经办|办理|执行|实施|responsible|execut|carr(?:y|ies) out|수행|집행|처리|담당/u],
] as const;

type Holders = Pick<Organisation, 'departments' | 'positions'>;

/** All rights of departments and posts, of the handbook or a stretch of it, that name their matter, in reading order. */
export const rightsOf = onceFor(({ departments, positions }: Holders): readonly Right[] =>
  [...departments, ...positions].flatMap((holder) => [
    ...walk(holder, holder.document.authority?.items ?? [], ['authority', 'items']),
  ]),
);

export const postRightsOf = (holders: Holders) => rightsOf(holders).filter(isPostRight);

const isPostRight = (right: Right): right is PostRight => right.holder.kind === 'position';

function* walk(holder: Department | Position, items: readonly Item[], path: Path): Generator<Right> {
  for (const [index, { matter, right = '', limit = '', items: inner = [] }] of items.entries()) {
    const way = [...path, index];
    const kind = KINDS.find(([, pattern]) => pattern.test(comparable(right)))?.[0];
    if (matter !== undefined) yield { holder, path: way, matter: matter.trim(), limit: limit.trim(), kind };
    yield* walk(holder, inner, [...way, 'items']);
  }
}

/** Half-width, in lower case and simplified characters: as two texts of one meaning are the same. */
export const comparable = (text: string) => simplified(text.normalize('NFKC').toLowerCase());

export const atRight = ({ holder, path, matter }: Right, values = {}): Finding =>
  spot(holder, [...path, 'matter'], cut(matter), values);

const keyOf = ({ matter }: Right) => comparable(matter).replace(/\s/gu, '');

/** Rights over the same matter. */
export const byMatter = <R extends Right>(rights: readonly R[]): R[][] => [
  ...groupBy(rights, keyOf).values(),
];

/** Rights of posts over the same matter in the same department. */
export const byMatterAtHome = (rights: readonly PostRight[]): PostRight[][] => [
  ...groupBy(rights, (right) => `${right.holder.departments[0]?.id ?? ''}\u0000${keyOf(right)}`).values(),
];
