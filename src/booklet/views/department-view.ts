import type { Department } from '../../org/organisation.ts';
import { authorText } from './author-text.ts';
import type { ViewContext } from './item-view.ts';
import type { Pair } from './pairs.ts';
import { RELATIONS } from './position-view.ts';
import { groupedSection, type SectionView, sectionView } from './section-view.ts';
import type { Sheet } from './sheet-view.ts';
import { Facts } from './unit-facts.ts';
import { type UnitView, unitView } from './unit-view.ts';

const SIGNATURES = ['prepared', 'reviewed', 'approved', 'date'];

/** A department's function statement (部门职能说明书). `id` is its anchor: the department's own is that of its chapter. */
export function departmentView(
  department: Department,
  id: string,
  context: ViewContext,
  sheet: Sheet,
): UnitView {
  const sections = departmentSections(department, context);
  return unitView(
    department,
    { id, facts: departmentFacts(department, context), sections, signatures: SIGNATURES },
    context,
    sheet,
  );
}

function departmentFacts(department: Department, context: ViewContext): Pair[] {
  const { document, parent, externalParent, head } = department;
  const { links, words } = context;
  const facts = new Facts('department', context);
  facts.text('department', department.name);
  facts.text('code', document.code);
  facts.texts('aliases', document.aliases);
  facts.text('company', document.company);
  if (externalParent === undefined)
    facts.namesIfAny('parent', links.list(parent ? [parent] : []), document.parent);
  else facts.text('parent', externalParent);
  facts.namesIfAny('head', links.references(head ? [head] : [], department), document.head);
  if (document.reportsTo?.length === 0) facts.text('reportsTo', words.label('none'));
  else facts.namesIfAny('reportsTo', links.references(department.reportsTo, department), document.reportsTo);
  facts.namesIfAny('children', links.list(department.children), undefined);
  facts.headcount(document.headcount, department.stated?.vacant);
  facts.text('location', document.location);
  facts.control(document);
  return facts.pairs;
}

function departmentSections(department: Department, context: ViewContext): SectionView[] {
  const { document } = department;
  const place = (key: string) => ({ key, title: context.words.label(`department.${key}`) });
  const section = (key: PlainSection) => sectionView(key, place(key).title, document[key], context);
  return [
    section('positioning'),
    section('goals'),
    section('principles'),
    section('functions'),
    section('authority'),
    section('obligations'),
    section('safety'),
    section('kpis'),
    groupedSection(place('relations'), document.relations, RELATIONS, context),
    ...(document.sections ?? []).map((own) => sectionView('sections', authorText(own.title), own, context)),
  ].filter((one) => one !== undefined);
}

type PlainSection =
  | 'positioning'
  | 'goals'
  | 'principles'
  | 'functions'
  | 'authority'
  | 'obligations'
  | 'safety'
  | 'kpis';
