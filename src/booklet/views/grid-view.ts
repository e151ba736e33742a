import type { Item } from '../../schema/types.generated.ts';
import { type Attribute, attributeText, type ItemView, itemView, type ViewContext } from './item-view.ts';

/** Items as a table: a number, what the item says, and its attributes in columns. */
export interface GridView {
  readonly numberTitle: string;
  readonly contentTitle: string;
  readonly columns: readonly GridColumn[];
  /** Relative widths, for a table of its own. */
  readonly widths: string;
  /** The items are records rather than sentences: a table in every layout. */
  readonly isRecords: boolean;
  readonly rows: readonly GridRow[];
}

interface GridColumn {
  readonly attribute: Attribute;
  readonly title: string;
  /** Holds a number or a word; a wide one holds a sentence. */
  readonly isNarrow: boolean;
}

export interface GridRow {
  /** `2`, or `2.1` for an item in the second. */
  readonly number: string;
  readonly item: ItemView;
  /** What the columns say, in their order. */
  readonly values: readonly { readonly text: string; readonly align: 'center' | undefined }[];
}

interface Choice {
  /** In the order of the columns. */
  readonly columns: readonly Attribute[];
  readonly wide: Attribute;
  /** What part of the items on a level must have an attribute for a column; else it stands behind their text. */
  readonly least: number;
  /** The same for the wide one, which takes room from the text. */
  readonly wideLeast: number;
}

const DUTIES: Choice = {
  columns: ['standard', 'weight', 'frequency'],
  wide: 'standard',
  least: 1 / 3,
  wideLeast: 1 / 2,
};
const CHOICES: { readonly [key: string]: Choice } = {
  kpis: { columns: ['target', 'weight', 'cycle'], wide: 'target', least: 0, wideLeast: 0 },
  authority: { columns: ['right', 'limit'], wide: 'limit', least: 0, wideLeast: 0 },
};

/** The items of a section as a table; undefined when none has an attribute that would make a column. */
export function gridView(key: string, items: readonly Item[], context: ViewContext): GridView | undefined {
  const { columns: offered, wide, least, wideLeast } = CHOICES[key] ?? DUTIES;
  const inside = items.flatMap((item) => item.items ?? []);
  const attributes = offered.filter((attribute) =>
    [items, inside].some((level) => isFrequent(level, attribute, attribute === wide ? wideLeast : least)),
  );
  if (attributes.length === 0) return undefined;
  const isTwoDeep = inside.some((item) => attributes.some((attribute) => has(item, attribute)));
  const columns = new Set(attributes);
  const row = (item: Item, number: string): GridRow => ({
    number,
    item: itemView(item, context, columns),
    values: attributes.map((attribute) => ({
      text: attributeText(item, attribute, context),
      align: attribute === wide ? undefined : 'center',
    })),
  });
  return {
    numberTitle: context.words.label('grid.number'),
    contentTitle: context.words.label(CHOICES[key] ? `grid.${key}` : 'grid.content'),
    columns: attributes.map((attribute) => ({
      attribute,
      title: context.words.label(`item.${attribute}`),
      isNarrow: attribute !== wide,
    })),
    widths: [8, ...contentAndColumns(attributes, wide)].join(' '),
    isRecords: CHOICES[key] !== undefined,
    rows: items.flatMap((item, index) => {
      const number = String(index + 1);
      if (!isTwoDeep) return [row(item, number)];
      const { items: inner = [], ...outer } = item;
      return [row(outer, number), ...inner.map((one, n) => row(one, `${number}.${n + 1}`))];
    }),
  };
}

/** A narrow column takes 12 of 100, a wide one 24; the content takes what is left. */
function contentAndColumns(attributes: readonly Attribute[], wide: Attribute): number[] {
  const columns = attributes.map((attribute) => (attribute === wide ? 24 : 12));
  return [columns.reduce((left, width) => left - width, 92), ...columns];
}

function isFrequent(items: readonly Item[], attribute: Attribute, least: number): boolean {
  const count = items.filter((item) => has(item, attribute)).length;
  return count > 0 && count >= items.length * least;
}

const has = (item: Item, attribute: Attribute): boolean => item[attribute] !== undefined;
