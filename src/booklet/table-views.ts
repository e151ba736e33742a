import type { Organisation } from '../org/organisation.ts';
import type { HandbookDocument, Table as TableKind } from '../schema/types.generated.ts';
import type { PlanSource } from './plan/plan.ts';
import type { Scope } from './scope.ts';
import { unitsOfScope } from './scope-units.ts';
import { tablesOf } from './tables.ts';
import { nameText } from './views/author-text.ts';
import { authorityView } from './views/authority-view.ts';
import { type CoverageView, coverageView } from './views/coverage-view.ts';
import { Links } from './views/links.ts';
import { type FormsView, formsView } from './views/lists-view.ts';
import { qualificationsView } from './views/qualifications-view.ts';
import { reportingView } from './views/reporting-view.ts';
import { type StaffingView, staffingView } from './views/staffing-view.ts';
import type { Table } from './views/table.ts';
import { type BookletVocabulary, Words } from './words.ts';

/** What derived tables are made from. */
export type TableSource = Pick<PlanSource, 'organisation' | 'scope' | 'units' | 'tables' | 'context'>;

/** In the order of a booklet. */
export const TABLE_KINDS = [
  'staffing',
  'coverage',
  'authority',
  'reporting',
  'forms',
  'qualifications',
] as const satisfies readonly TableKind[];

/** What a booklet has where the handbook does not say. */
export const USUAL_TABLES: readonly TableKind[] = ['staffing', 'coverage', 'authority', 'forms'];

/** What tables alone are called: 客服部定岗定编表; several together 客服手册附表. */
export function titleOfTables(
  { title, company }: HandbookDocument,
  scope: Scope,
  words: Words,
  kinds: readonly TableKind[],
): string {
  const unit =
    scope.kind === 'handbook'
      ? undefined
      : nameText((scope.kind === 'department' ? scope.department : scope.position).name);
  const [kind] = kinds;
  if (kinds.length !== 1 || !kind) {
    const name = unit ?? nameText(title ?? company ?? words.label('title.handbook'));
    return words.label('tables', { name });
  }
  return unit === undefined
    ? words.label(kind)
    : words.label('table.of', { name: unit, title: words.label(kind) });
}

/** What tables are made from where no page can be linked to. */
export function tableSource(
  organisation: Organisation,
  scope: Scope,
  vocabulary: BookletVocabulary,
): TableSource {
  const words = new Words(organisation.handbook.language, vocabulary);
  const links = new Links(organisation, words, { has: () => false });
  return {
    organisation,
    scope,
    units: unitsOfScope(organisation, scope),
    tables: tablesOf(organisation),
    context: { words, links, showHolders: false },
  };
}

export function staffingOf({ tables, units, scope, context }: TableSource): StaffingView | undefined {
  const { sections, total } = tables.staffing;
  const shown = sections.filter(({ department }) =>
    department ? units.has(department) : scope.kind === 'handbook',
  );
  return staffingView(shown, scope.kind === 'department' ? scope.department.total : total, context);
}

export function coverageOf({ tables, units, context }: TableSource): CoverageView | undefined {
  return coverageView(
    tables.coverage.filter(({ department }) => units.has(department)),
    context,
  );
}

export function formsOf({ tables, units, context }: TableSource): FormsView | undefined {
  const forms = tables.forms.flatMap((form) => {
    const uses = form.uses.filter(({ unit }) => units.has(unit));
    return uses.length > 0 ? [{ ...form, uses }] : [];
  });
  return formsView(forms, context);
}

export function authorityOf({ tables, units, context }: TableSource): Table | undefined {
  const matters = tables.authority.matters.flatMap((matter) => {
    const rights = matter.rights.filter(({ holder }) => units.has(holder));
    return rights.length > 0 ? [{ ...matter, rights }] : [];
  });
  const holders = tables.authority.holders.filter((holder) => units.has(holder));
  return authorityView({ matters, holders }, context);
}

export const reportingOf = ({ organisation, units, context }: TableSource): Table | undefined =>
  reportingView(
    organisation.positions.filter((position) => units.has(position)),
    context,
  );

export const qualificationsOf = ({ organisation, units, context }: TableSource): Table | undefined =>
  qualificationsView(
    organisation.positions.filter((position) => units.has(position)),
    context,
  );
