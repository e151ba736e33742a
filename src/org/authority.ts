import type { Path } from '../diagnostics/position.ts';
import type { Item } from '../schema/types.generated.ts';
import { inBookletOrder } from './forms.ts';
import { looseKey } from './name-key.ts';
import type { Department, Organisation, Position } from './organisation.ts';

/** 权责表: matters, and those who have a right over any, in reading order. */
export interface AuthorityTable {
  readonly matters: readonly AuthorityMatter[];
  readonly holders: readonly AuthorityHolder[];
}

export type AuthorityHolder = Department | Position;

/** A matter, and who has which right over it. */
export interface AuthorityMatter {
  /** As first written. */
  readonly name: string;
  /** The heading that the matter stands under (财务管理), if any. */
  readonly group: string | undefined;
  /** In reading order. */
  readonly rights: readonly AuthorityRight[];
}

export interface AuthorityRight {
  readonly holder: AuthorityHolder;
  /** Carries `matter`; `right` and `limit` where the author gave them. */
  readonly item: Item;
  /** In the holder's document. */
  readonly path: Path;
}

/**
 * Every item of 权限, at any depth, that names a matter: one row a matter and heading, in the order of first mention.
 * White space, width of characters and letter case do not tell matters apart.
 */
export function authorityTable(organisation: Organisation): AuthorityTable {
  const holders = new Set<AuthorityHolder>();
  const matters = new Map<string, { name: string; group: string | undefined; rights: AuthorityRight[] }>();
  for (const unit of inBookletOrder(organisation)) {
    if (unit.kind !== 'department' && unit.kind !== 'position') continue;
    const items = unit.document.authority?.items ?? [];
    for (const { item, path, group } of mattersIn(items, ['authority', 'items'], undefined)) {
      const name = (item.matter ?? '').trim();
      const key = `${looseKey(group ?? '')}\u0000${looseKey(name)}`;
      const matter = matters.get(key) ?? { name, group, rights: [] };
      matter.rights.push({ holder: unit, item, path });
      holders.add(unit);
      matters.set(key, matter);
    }
  }
  return { matters: [...matters.values()], holders: [...holders] };
}

function* mattersIn(
  items: readonly Item[],
  path: Path,
  group: string | undefined,
): Generator<{ item: Item; path: Path; group: string | undefined }> {
  for (const [index, item] of items.entries()) {
    const way = [...path, index];
    const isMatter = (item.matter ?? '').trim() !== '';
    if (isMatter) yield { item, path: way, group };
    const heading = isMatter ? item.matter : (item.title ?? item.text);
    yield* mattersIn(item.items ?? [], [...way, 'items'], heading?.trim() ?? group);
  }
}
