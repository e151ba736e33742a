import type { Path } from '../diagnostics/position.ts';
import type { Item } from '../schema/types.generated.ts';
import type { Unit } from './organisation.ts';

/** An item of a section, and the way to it in its document. */
export interface PlacedItem {
  readonly item: Item;
  readonly path: Path;
}

const UNITS_INSIDE = new Set(['positions', 'regulations', 'processes']);

/** Whether what stands under `key` of a unit's document are documents inside it: units of their own. */
export const holdsUnits = ({ kind }: { readonly kind: string }, key: string): boolean =>
  kind === 'department' && UNITS_INSIDE.has(key);

/**
 * Every item of every section of a unit, at any depth, in written order: whatever stands in a list called `items`. Inner
 * units of a department are not entered; they are units themselves.
 */
export function itemsOf(unit: Unit): readonly PlacedItem[] {
  const items: PlacedItem[] = [];
  for (const [key, value] of Object.entries(unit.document)) {
    if (!holdsUnits(unit, key)) collect(value, [key], items);
  }
  return items;
}

function collect(value: unknown, path: Path, items: PlacedItem[]): void {
  if (!isComposite(value)) return;
  const isItems = Array.isArray(value) && path.at(-1) === 'items';
  for (const [key, inner] of Object.entries(value)) {
    // Most values are scalars, and neither items nor holders of any: no way for them.
    if (!isItems && !isComposite(inner)) continue;
    const way = [...path, Array.isArray(value) ? Number(key) : key];
    if (isItems) items.push({ item: inner as Item, path: way });
    if (isComposite(inner)) collect(inner, way, items);
  }
}

const isComposite = (value: unknown): value is object => typeof value === 'object' && value !== null;
