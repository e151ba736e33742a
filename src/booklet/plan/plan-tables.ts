import type { Table as TableKind } from '../../schema/types.generated.ts';
import {
  authorityOf,
  coverageOf,
  formsOf,
  qualificationsOf,
  reportingOf,
  staffingOf,
  titleOfTables,
} from '../table-views.ts';
import { type Room, tablesView } from '../views/page-table.ts';
import type { Table } from '../views/table.ts';
import { type Chapter, chapterEntry, type PlannedPart, type PlanSource, plainChapter } from './plan.ts';

interface View {
  /** What the template sees beside the chapter. */
  readonly values: object;
  readonly isWide: boolean;
}

/** Columns beside number, matter or post that a page has room for. */
const ROOMS = {
  authority: { kept: 2, upright: 5, across: 9 },
  reporting: { kept: 3, upright: 4, across: 7 },
  qualifications: { kept: 3, upright: 3, across: 6 },
} as const satisfies { readonly [kind: string]: Room };

const VIEWS: { readonly [K in TableKind]: (source: PlanSource) => View | undefined } = {
  staffing: (source) => upright(staffingOf(source)),
  coverage: (source) => {
    const view = coverageOf(source);
    return view && { values: view, isWide: view.isWide };
  },
  authority: (source) => {
    const table = authorityOf(source);
    // Matters under headings have a column more before the holders.
    const kept = ROOMS.authority.kept + (table?.columns.findIndex(({ group }) => group !== '') === 3 ? 1 : 0);
    return parted(table, { ...ROOMS.authority, kept }, source);
  },
  reporting: (source) => parted(reportingOf(source), ROOMS.reporting, source),
  forms: (source) => upright(formsOf(source)),
  qualifications: (source) => parted(qualificationsOf(source), ROOMS.qualifications, source),
};

const upright = (values: object | undefined): View | undefined => values && { values, isWide: false };

function parted(table: Table | undefined, room: Room, { context }: PlanSource): View | undefined {
  if (!table) return undefined;
  const view = tablesView(table, room, context.words);
  return { values: view, isWide: view.isWide };
}

/** A chapter for each of these tables that has anything to say, if the booklet is to have it. */
export function planTables(source: PlanSource, kinds: readonly TableKind[]): PlannedPart[] {
  return kinds.filter((kind) => source.shown.includes(kind)).flatMap((kind) => planTable(source, kind));
}

function planTable(source: PlanSource, kind: TableKind): PlannedPart[] {
  const view = VIEWS[kind](source);
  if (!view) return [];
  const { isTablesAlone, organisation, scope, context } = source;
  // In a booklet of a department nothing needs to say whose table it is.
  const title = isTablesAlone
    ? titleOfTables(organisation.handbook.document, scope, context.words, [kind])
    : context.words.label(kind);
  return [tablePart(kind, view, plainChapter(kind, title))];
}

/** A chapter that is one template with one view. */
export function tablePart(
  role: TableKind | 'index',
  { values, isWide }: View,
  chapter: Chapter,
): PlannedPart {
  return {
    role,
    id: chapter.id,
    template: `${role}.hbs`,
    newPage: true,
    chapter: chapter.title,
    entries: [chapterEntry(chapter)],
    page: () => ({
      values: { ...values, chapter },
      ...(isWide ? { orientation: 'landscape' as const } : {}),
    }),
  };
}
