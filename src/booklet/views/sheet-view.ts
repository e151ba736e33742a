import type { Language } from '../../schema/types.generated.ts';
import type { Words } from '../words.ts';
import type { GridRow, GridView } from './grid-view.ts';
import type { ItemView } from './item-view.ts';
import type { Value } from './links.ts';
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
 * A label beside several rows stands upright in column 1. Languages that do not write downwards have a wide column 1.
 */
const COLUMNS = 8;
const UPRIGHT = { widths: [6, 9, 8, 27, 15, 16, 9, 10], labelSpan: 2 };
const LEVEL = { widths: [19, 6, 11, 15, 16, 12, 10, 11], labelSpan: 1 };

/** Fewer rows than this leave no room for an upright label. */
const UPRIGHT_ROWS = 3;

/** A label and the names or text that belong to it: 直接上级 总经理. */
export interface Pair {
  readonly key: string;
  readonly name: string;
  readonly values: readonly Value[];
}

/** A label and what is to be filled in beside it. */
export interface SignaturePair extends Pair {
  readonly isDate: boolean;
}

interface Signatures {
  readonly pairs: readonly SignaturePair[];
  readonly rows: readonly SheetRow[];
}

const entryClass = ({ isDate }: SignaturePair): SheetCell['entry'] => (isDate ? 'date-entry' : 'entry');

/** Short pairs two to a row, then long ones in a row each. */
export function pairedUp<P extends Pair>(pairs: readonly P[]): P[][] {
  const short = pairs.filter((pair) => !isLong(pair));
  const rows: P[][] = [];
  for (let n = 0; n < short.length; n += 2) rows.push(short.slice(n, n + 2));
  return [...rows, ...pairs.filter(isLong).map((pair) => [pair])];
}

/** Lays out the rows of a unit's sheet. */
export class Sheet {
  /** Relative widths for the template's `widths` attribute. */
  readonly widths: string;
  readonly #labelSpan: number;
  readonly #signatures = new Map<string, Signatures>();

  constructor(language: Language) {
    const columns = language === 'en' ? LEVEL : UPRIGHT;
    this.widths = columns.widths.join(' ');
    this.#labelSpan = columns.labelSpan;
  }

  pairRows(pairs: readonly Pair[]): SheetRow[] {
    return pairedUp(pairs).map((row) => ({
      cells: row.flatMap((pair, side) => this.#pairCells(pair, side, { values: pair.values })),
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
    const rows = pairedUp(pairs).map((row) => ({
      cells: row.flatMap((pair, side) => this.#pairCells(pair, side, { entry: entryClass(pair) })),
    }));
    const signatures = { pairs, rows };
    this.#signatures.set(all, signatures);
    return signatures;
  }

  sectionRows(section: SectionView): SheetRow[] {
    const { title, grid } = section;
    if (grid) return this.#labelled(title, gridCells(grid, section.prose));
    const { body } = section;
    if (body.groups.length > 0) return this.#labelled(title, groupCells(body));
    const content = section.values.length > 0 ? { values: section.values } : { body };
    return [{ cells: [header(title, this.#labelSpan), cell(COLUMNS - this.#labelSpan, content)] }];
  }

  /** `side` 0 is left, 1 right; the last cell of a row reaches to its end by itself. */
  #pairCells(pair: Pair, side: number, content: Partial<SheetCell>): SheetCell[] {
    const left = this.#labelSpan;
    return [header(pair.name, side === 0 ? left : 1), cell(side === 0 ? 4 - left : 3, content)];
  }

  /** Rows that leave out what the label takes: their widths count from the label's end to the sheet's. */
  #labelled(label: string, contents: readonly RowMaker[]): SheetRow[] {
    const upright = this.#labelSpan > 1 && contents.length >= UPRIGHT_ROWS;
    const span = upright ? 1 : this.#labelSpan;
    return contents.map((content, index) => {
      const cells = content(COLUMNS - span);
      if (index > 0) return { cells };
      return {
        cells: [header(label, span, { rowspan: spanOf(contents.length), vertical: upright }), ...cells],
      };
    });
  }
}

/** Makes a row's cells for the columns that are left. */
type RowMaker = (columns: number) => SheetCell[];

function groupCells(body: SectionBody): RowMaker[] {
  const wide =
    (content: SectionBody): RowMaker =>
    (columns) => [cell(columns, { body: content })];
  const rows: RowMaker[] = [];
  if (body.intro !== '' || body.items.length > 0) {
    rows.push(wide({ ...body, groups: [], notes: [], isList: body.items.length > 1 }));
  }
  for (const group of body.groups) {
    rows.push((columns) => [header(group.title, columns - 5), cell(5, { body: group.body })]);
  }
  if (body.notes.length > 0) rows.push(wide({ ...body, intro: '', items: [], groups: [], isList: false }));
  return rows;
}

function gridCells(grid: GridView, prose: SectionBody): RowMaker[] {
  const spans = columnSpans(grid);
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

/** How many of the last three columns each attribute takes: all three are used where one of them needs room. */
function columnSpans(grid: GridView): number[] {
  const spare = 3 - grid.columns.length;
  return grid.columns.map(({ isNarrow }) => (isNarrow ? 1 : 1 + spare));
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

/** More than fits on two lines of half a row: about 26 Chinese characters. */
const LONG = 52;

function isLong({ values }: Pair): boolean {
  let cells = 0;
  for (const { before, text } of values) {
    for (const character of before + text) cells += character > '\u1100' ? 2 : 1;
  }
  return cells > LONG;
}
