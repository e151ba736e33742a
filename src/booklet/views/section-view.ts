import type { Item, Section } from '../../schema/types.generated.ts';
import { authorText } from './author-text.ts';
import { type GridView, gridView } from './grid-view.ts';
import { type ItemView, itemViews, type ViewContext } from './item-view.ts';
import { lazyProperty } from './lazily.ts';
import type { Value } from './links.ts';

/** What stands under one heading: text, then a list (with sections by category at its end), then notes. */
export interface SectionBody {
  readonly intro: string;
  readonly items: readonly ItemView[];
  readonly groups: readonly GroupView[];
  readonly notes: readonly NoteView[];
  /** More than one entry: they are numbered. A single one stands by itself. */
  readonly isList: boolean;
}

/** A category inside a section: 学历 of 任职资格, 内部 of 工作关系. */
export interface GroupView {
  readonly key: string;
  readonly title: string;
  readonly colon: string;
  readonly body: SectionBody;
}

export interface NoteView {
  /** `注：`, unless the author already says so. */
  readonly mark: string;
  readonly text: string;
}

/** One heading of a unit. */
export interface SectionView {
  /** The canonical key, or `sections` for a heading of the author's own. */
  readonly key: string;
  readonly title: string;
  /** Present but blank. */
  readonly blank: boolean;
  /** Names of units, for sections that are references. */
  readonly values: readonly Value[];
  readonly body: SectionBody;
  /** The body without its list. */
  readonly prose: SectionBody;
  /** The items as a table, where they carry attributes that belong in columns: for a bordered sheet. */
  readonly grid: GridView | undefined;
  /** The same, where they are records rather than sentences: for every layout. */
  readonly records: GridView | undefined;
}

const EMPTY: SectionBody = { intro: '', items: [], groups: [], notes: [], isList: false };
const SAYS_NOTE = /^(注|註|备注|備註|说明|說明|note|주|참고|비고)\s*\d*\s*[：:.]/i;

export function sectionBody(
  section: Section | null | undefined,
  context: ViewContext,
  groups: readonly GroupView[] = [],
): SectionBody {
  if (!section && groups.length === 0) return EMPTY;
  const items = itemViews(section?.items, context);
  return {
    intro: authorText(section?.intro ?? ''),
    items,
    groups,
    notes: (section?.notes ?? []).map((note, index, notes) => ({
      mark: SAYS_NOTE.test(note) ? '' : noteLabel(context, notes.length > 1 ? index + 1 : ''),
      text: authorText(note),
    })),
    isList: items.length + groups.length > 1,
  };
}

const noteLabel = ({ words }: ViewContext, number: number | '') =>
  words.label('note', { number }).trim() + words.label('colon');

const withBody = lazyProperty<'body', SectionBody>('body');

/** A section by its key; undefined when the author did not write the key. */
export function sectionView(
  key: string,
  title: string,
  section: Section | null | undefined,
  context: ViewContext,
): SectionView | undefined {
  if (section === undefined) return undefined;
  const grid = gridView(key, section?.items ?? [], context);
  const written = isEnumeration(key, section) ? enumerated(section, context) : section;
  return withBody(
    {
      key,
      title,
      blank: isBlank(section),
      values: [],
      prose: section ? sectionBody({ ...section, items: [] }, context) : EMPTY,
      grid,
      records: grid?.isRecords ? grid : undefined,
    },
    () => sectionBody(written, context),
  );
}

/** A section whose categories are keys: qualifications, relations. */
export function groupedSection<K extends string>(
  place: { readonly key: string; readonly title: string },
  section: (Section & { readonly [P in K]?: Section | null }) | null | undefined,
  keys: readonly K[],
  context: ViewContext,
): SectionView | undefined {
  if (section === undefined) return undefined;
  const groups = keys.flatMap((key): GroupView[] => {
    const group = section?.[key];
    if (group === undefined) return [];
    const title = context.words.label(`${place.key}.${key}`);
    return [
      {
        key,
        title,
        colon: context.words.label('colon'),
        body: sectionBody(enumerated(group, context), context),
      },
    ];
  });
  const blank = groups.length === 0 && isBlank(section);
  const body = sectionBody(section, context, groups);
  const { key, title } = place;
  return { key, title, blank, values: [], body, prose: EMPTY, grid: undefined, records: undefined };
}

/** A section that names units: 晋升岗位. */
export function referenceSection(
  place: { readonly key: string; readonly title: string },
  values: readonly Value[],
): SectionView {
  const { key, title } = place;
  return {
    key,
    title,
    blank: values.length === 0,
    values,
    body: EMPTY,
    prose: EMPTY,
    grid: undefined,
    records: undefined,
  };
}

/** Sections that list things rather than duties. */
const ENUMERATIONS: ReadonlySet<string> = new Set(['environment', 'equipment', 'hours']);

const isEnumeration = (key: string, section: Section | null): boolean =>
  section !== null && ENUMERATIONS.has(key);

/** A single entry, or a few short names, read better on a line than as a list: 电脑、ERP 系统、对讲机. */
function enumerated<S extends Section | null>(section: S, { words }: ViewContext): Section | S {
  const items = section?.items ?? [];
  const isLine = items.length === 1 ? items.every(isPlain) : items.every(isShortName);
  if (items.length === 0 || section?.intro || !isLine) return section;
  const { items: _listed, ...rest } = section as Section;
  return { ...rest, intro: items.map(({ text }) => text?.trim()).join(words.label('separator')) };
}

const LONGEST_NAME = 12;

/** Nothing but text. */
const isPlain = (item: Item): boolean => item.text !== undefined && Object.keys(item).length === 1;

const isShortName = (item: Item): boolean => {
  const text = item.text?.trim() ?? '';
  return isPlain(item) && text.length <= LONGEST_NAME && !/[、，。；：,.;:!?！？\n]/.test(text);
};

const isBlank = (section: Section | null): boolean =>
  section === null || (!section.intro && !section.items?.length && !section.notes?.length);
