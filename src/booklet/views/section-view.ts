import type { Section } from '../../schema/types.generated.ts';
import { authorText } from './author-text.ts';
import { type GridView, gridView } from './grid-view.ts';
import { type ItemView, itemViews, type ViewContext } from './item-view.ts';
import type { Value } from './links.ts';

/** What stands under one heading: text, then a list (with sections by category at its end), then notes. */
export interface SectionBody {
  readonly intro: string;
  readonly items: readonly ItemView[];
  readonly groups: readonly GroupView[];
  readonly notes: readonly NoteView[];
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
  /** The items as a table, where they carry attributes that belong in columns. */
  readonly grid: GridView | undefined;
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
    isList: items.length + groups.length > 0,
  };
}

const noteLabel = ({ words }: ViewContext, number: number | '') =>
  words.label('note', { number }) + words.label('colon');

/** A section by its key; undefined when the author did not write the key. */
export function sectionView(
  key: string,
  title: string,
  section: Section | null | undefined,
  context: ViewContext,
): SectionView | undefined {
  if (section === undefined) return undefined;
  return {
    key,
    title,
    blank: isBlank(section),
    values: [],
    body: sectionBody(section, context),
    grid: gridView(key, section?.items ?? [], context),
  };
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
    return [{ key, title, colon: context.words.label('colon'), body: sectionBody(group, context) }];
  });
  const blank = groups.length === 0 && isBlank(section);
  return { ...place, blank, values: [], body: sectionBody(section, context, groups), grid: undefined };
}

/** A section that names units: 晋升岗位. */
export function referenceSection(
  place: { readonly key: string; readonly title: string },
  values: readonly Value[],
): SectionView {
  return { ...place, blank: values.length === 0, values, body: EMPTY, grid: undefined };
}

const isBlank = (section: Section | null): boolean =>
  section === null || (!section.intro && !section.items?.length && !section.notes?.length);
