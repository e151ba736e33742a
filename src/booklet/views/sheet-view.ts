import type { Language } from '../../schema/types.generated.ts';
import type { Words } from '../words.ts';
import type { GridRow, GridView } from './grid-view.ts';
import type { ItemView } from './item-view.ts';
import type { Value } from './links.ts';
import { isOverHalfRow, type Pair, pairedUp } from './pairs.ts';
import type { SectionBody, SectionView } from './section-view.ts';

/** One row of a bordered sheet (表格式). */
export interface SheetRow {
  readonly cells: readonly SheetCell[];
}

/** A label, or one of: text, names, a section, an item. */
export interface SheetCell {
  readonly header: boolean;
  /** Absent: 1. */
  readonly colspan: number | undefined;
  readonly rowspan: number | undefined;
  /** 竖排. */
  readonly vertical: boolean;
  readonly align: 'center' | undefined;
  readonly text: string;
  readonly values: readonly Value[];
  readonly body: SectionBody | undefined;
  readonly item: ItemView | undefined;
  /** Class of a cell that is left to be filled in by hand. */
  readonly entry: 'entry' | 'date-entry' | undefined;
}

/**
 * The columns that all rows of a sheet share (per cent of its width):
 *
 *     Chinese, Korean   | 1 | 2 |  3 |    4     |  5  |  6   | 7 | 8 |
 *     basic facts       | label |    value      |label|     value    |
 *     section           | label |                content             |
 *     by category       |竖 | category |            content          |
 *     table of items    |竖 | no|     content        | wide | n.| n.|
 *
 *     English           | 1 | 2 |  3 |    4     | 5 | 6  | 7 | 8 | 9 |
 *     basic facts       |lab|     value         | label  |   value   |
 *     section           |lab|               content                 |
 *     by category       |lab|category|           content            |
 *     table of items    |lab| no|     content        |  wide  | n.| n.|
 *
 * A label beside several rows stands upright in column 1 of the first kind. Languages that do not write downwards have a
 * wide column 1, and a right label that ends where it suits a table of items.
 */
interface Columns {
  readonly widths: readonly number[];
  /** Columns that a label takes, at the left and at the right. */
  readonly labelSpans: readonly [left: number, right: number];
  /** How many more of the value's that of a signature takes. */
  readonly signatureSpan: number;
  /** The fewest columns that sentences take in a table of items. */
  readonly wideSpan: number;
}

/** Columns of the left half of a sheet, and those up to the content of a category. */
const LEFT = 4;
const CATEGORY_END = 3;
const UPRIGHT: Columns = {
  widths: [6, 9, 8, 27, 15, 16, 9, 10],
  labelSpans: [2, 1],
  signatureSpan: 0,
  wideSpan: 1,
};
const LEVEL: Columns = {
  widths: [19, 6, 11, 15, 8, 9, 12, 10, 10],
  labelSpans: [1, 2],
  signatureSpan: 1,
  wideSpan: 2,
};

/** Fewer rows than this leave no room for an upright label. */
const UPRIGHT_ROWS = 3;

/** A label and what is to be filled in beside it. */
export interface SignaturePair extends Pair {
  readonly isDate: boolean;
}

interface Signatures {
  readonly pairs: readonly SignaturePair[];
  readonly rows: readonly SheetRow[];
}

const entryClass = ({ isDate }: SignaturePair): SheetCell['entry'] => (isDate ? 'date-entry' : 'entry');

/** Lays out the rows of a unit's sheet. */
export class Sheet {
  /** Relative widths for the template's `widths` attribute. */
  readonly widths: string;
  readonly #columns: Columns;
  readonly #signatures = new Map<string, Signatures>();

  constructor(language: Language) {
    this.#columns = language === 'en' ? LEVEL : UPRIGHT;
    this.widths = this.#columns.widths.join(' ');
  }

  pairRows(pairs: readonly Pair[]): SheetRow[] {
    return pairedUp(pairs, isOverHalfRow).map((row) => ({
      cells: row.flatMap((pair, side) => this.#pairCells(pair, side, 0, { values: pair.values })),
    }));
  }

  /** Labels to sign beside, by their keys, and cells to sign in: the same on all sheets of a kind. */
  signatures(keys: readonly string[], words: Words): Signatures {
    const all = keys.join(' ');
    const known = this.#signatures.get(all);
    if (known) return known;
    const pairs = keys.map((key) => ({
      key,
      name: words.label(`signature.${key}`),
      values: [],
      isDate: key === 'date',
    }));
    const { signatureSpan } = this.#columns;
    const rows = pairedUp(pairs, isOverHalfRow).map((row) => ({
      cells: row.flatMap((pair, side) =>
        this.#pairCells(pair, side, signatureSpan, { entry: entryClass(pair) }),
      ),
    }));
    const signatures = { pairs, rows };
    this.#signatures.set(all, signatures);
    return signatures;
  }

  sectionRows(section: SectionView): SheetRow[] {
    const { title, grid } = section;
    if (grid) return this.#labelled(title, gridCells(grid, section.prose, this.#columns));
    const { body } = section;
    if (body.groups.length > 0) return this.#labelled(title, groupCells(body, this.#columns));
    const content = section.values.length > 0 ? { values: section.values } : { body };
    const { widths, labelSpans } = this.#columns;
    const [span] = labelSpans;
    return [{ cells: [header(title, span), cell(widths.length - span, content)] }];
  }

  /**
   * `side` 0 is left, 1 right; the last cell of a row reaches to its end by itself. `more` are columns that the label takes
   * from the value.
   */
  #pairCells(pair: Pair, side: number, more: number, content: Partial<SheetCell>): SheetCell[] {
    const { widths, labelSpans } = this.#columns;
    const label = (labelSpans[side] ?? 1) + more;
    return [header(pair.name, label), cell((side === 0 ? LEFT : widths.length - LEFT) - label, content)];
  }

  /** Rows that leave out what the label takes: their widths count from the label's end to the sheet's. */
  #labelled(label: string, contents: readonly RowMaker[]): SheetRow[] {
    const { widths, labelSpans } = this.#columns;
    const [left] = labelSpans;
    const upright = left > 1 && contents.length >= UPRIGHT_ROWS;
    const span = upright ? 1 : left;
    return contents.map((content, index) => {
      const cells = content(widths.length - span);
      if (index > 0) return { cells };
      return {
        cells: [header(label, span, { rowspan: spanOf(contents.length), vertical: upright }), ...cells],
      };
    });
  }
}

/** Makes a row's cells for the columns that are left. */
type RowMaker = (columns: number) => SheetCell[];

function groupCells(body: SectionBody, { widths }: Columns): RowMaker[] {
  const content = widths.length - CATEGORY_END;
  const wide =
    (content: SectionBody): RowMaker =>
    (columns) => [cell(columns, { body: content })];
  const rows: RowMaker[] = [];
  if (body.intro !== '' || body.items.length > 0) {
    rows.push(wide({ ...body, groups: [], notes: [], isList: body.items.length > 1 }));
  }
  for (const group of body.groups) {
    rows.push((columns) => [header(group.title, columns - content), cell(content, { body: group.body })]);
  }
  if (body.notes.length > 0) rows.push(wide({ ...body, intro: '', items: [], groups: [], isList: false }));
  return rows;
}

function gridCells(grid: GridView, prose: SectionBody, { wideSpan }: Columns): RowMaker[] {
  const spans = columnSpans(grid, wideSpan);
  const used = spans.reduce((sum, span) => sum + span, 0);
  const isNumbered = grid.rows.length > 1;
  const content = (columns: number) => columns - used - (isNumbered ? 1 : 0);
  const wide =
    (body: SectionBody): RowMaker =>
    (columns) => [cell(columns, { body })];
  const heads: RowMaker = (columns) => [
    ...(isNumbered ? [header(grid.numberTitle, 1)] : []),
    header(grid.contentTitle, content(columns)),
    ...grid.columns.map((column, index) => header(column.title, spans[index] ?? 1)),
  ];
  const row =
    ({ number, item, values }: GridRow): RowMaker =>
    (columns) => [
      ...(isNumbered ? [cell(1, { text: number }, 'center')] : []),
      cell(content(columns), { item }),
      ...values.map(({ text, align }, index) => cell(spans[index] ?? 1, { text }, align)),
    ];
  return [
    ...(prose.intro === '' ? [] : [wide({ ...prose, notes: [] })]),
    heads,
    ...grid.rows.map(row),
    ...(prose.notes.length === 0 ? [] : [wide({ ...prose, intro: '' })]),
  ];
}

/**
 * How many columns each attribute takes: all of the last three are used where one of them needs room, and perhaps one of
 * the content's.
 */
function columnSpans(grid: GridView, wideSpan: number): number[] {
  const spare = 3 - grid.columns.length;
  return grid.columns.map(({ isNarrow }) => (isNarrow ? 1 : Math.max(1 + spare, wideSpan)));
}

function header(text: string, colspan: number, more: Partial<SheetCell> = {}): SheetCell {
  return { ...EMPTY_CELL, header: true, text, colspan: spanOf(colspan), ...more };
}

function cell(
  colspan: number,
  content: Partial<SheetCell>,
  align: SheetCell['align'] = undefined,
): SheetCell {
  return { ...EMPTY_CELL, colspan: spanOf(colspan), align, ...content };
}

const spanOf = (count: number): number | undefined => (count > 1 ? count : undefined);

const EMPTY_CELL: SheetCell = {
  header: false,
  colspan: undefined,
  rowspan: undefined,
  vertical: false,
  align: undefined,
  text: '',
  values: [],
  body: undefined,
  item: undefined,
  entry: undefined,
};
