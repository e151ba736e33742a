import type { Item } from '../../schema/types.generated.ts';
import { type Attribute, attributeText, type ItemView, itemView, type ViewContext } from './item-view.ts';

/** Items as a table: a number, what the item says, and its attributes in columns. */
export interface GridView {
  readonly numberLabel: string;
  readonly contentLabel: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

export interface GridColumn {
  readonly attribute: Attribute;
  readonly label: string;
  /** Holds a number or a word; a wide one holds a sentence. */
  readonly isNarrow: boolean;
}

export interface GridRow {
  /** `2`, or `2.1` for an item in the second. */
  readonly number: string;
  readonly item: ItemView;
  /** What the columns say, in their order. */
  readonly values: readonly string[];
}

interface Choice {
  /** In the order of the columns. */
  readonly columns: readonly Attribute[];
  readonly wide: Attribute;
}

const DUTIES: Choice = { columns: ['standard', 'weight', 'frequency'], wide: 'standard' };
const CHOICES: { readonly [key: string]: Choice } = {
  kpis: { columns: ['target', 'weight', 'cycle'], wide: 'target' },
  authority: { columns: ['right', 'limit'], wide: 'limit' },
};

/** The items of a section as a table; undefined when none has an attribute that would make a column. */
export function gridView(key: string, items: readonly Item[], context: ViewContext): GridView | undefined {
  const { columns: offered, wide } = CHOICES[key] ?? DUTIES;
  const hasInside = (item: Item) =>
    (item.items ?? []).some((inner) => offered.some((one) => has(inner, one)));
  const isTwoDeep = items.some(hasInside);
  const shown = isTwoDeep ? items.flatMap((item) => [item, ...(item.items ?? [])]) : items;
  const attributes = offered.filter((attribute) => shown.some((item) => has(item, attribute)));
  if (attributes.length === 0) return undefined;
  const columns = new Set(attributes);
  const row = (item: Item, number: string): GridRow => ({
    number,
    item: itemView(item, context, columns),
    values: attributes.map((attribute) => attributeText(item, attribute, context)),
  });
  return {
    numberLabel: context.words.label('grid.number'),
    contentLabel: context.words.label(CHOICES[key] ? `grid.${key}` : 'grid.content'),
    columns: attributes.map((attribute) => ({
      attribute,
      label: context.words.label(`item.${attribute}`),
      isNarrow: attribute !== wide,
    })),
    rows: items.flatMap((item, index) => {
      const number = String(index + 1);
      if (!isTwoDeep) return [row(item, number)];
      const { items: inner = [], ...outer } = item;
      return [row(outer, number), ...inner.map((one, n) => row(one, `${number}.${n + 1}`))];
    }),
  };
}

const has = (item: Item, attribute: Attribute): boolean => item[attribute] !== undefined;
