import type { Position } from '../../org/organisation.ts';
import { authorText } from './author-text.ts';
import type { ViewContext } from './item-view.ts';
import type { Pair } from './pairs.ts';
import { groupedSection, referenceSection, type SectionView, sectionView } from './section-view.ts';
import type { Sheet } from './sheet-view.ts';
import { Facts } from './unit-facts.ts';
import { type UnitView, unitView } from './unit-view.ts';

/** The categories of 任职资格, in the order of the sheet. */
export const QUALIFICATIONS = [
  'education',
  'major',
  'experience',
  'training',
  'knowledge',
  'skills',
  'certificates',
  'languages',
  'traits',
  'preferred',
  'other',
] as const;

export const RELATIONS = ['supervisedBy', 'supervises', 'internal', 'external'] as const;

const SIGNATURES = ['holder', 'superior', 'hr', 'date'];

/** A position's sheet (岗位说明书): everything the author wrote of it, and what follows for it from others. */
export function positionView(position: Position, context: ViewContext, sheet: Sheet): UnitView {
  const sections = positionSections(position, context);
  return unitView(
    position,
    { facts: positionFacts(position, context), sections, signatures: SIGNATURES },
    context,
    sheet,
  );
}

function positionFacts(position: Position, context: ViewContext): Pair[] {
  const { document } = position;
  const { links, words } = context;
  const [home] = position.departments;
  const facts = new Facts('position', context);
  facts.text('position', position.name);
  facts.text('code', document.code);
  facts.texts('aliases', document.aliases);
  facts.namesIfAny('department', links.list(position.departments), document.department);
  if (position.isTop) facts.text('reportsTo', words.label('none'));
  else facts.namesIfAny('reportsTo', links.references(position.reportsTo, home), document.reportsTo);
  const reports = position.reports.filter((one) => !position.assistants.includes(one));
  facts.namesIfAny('reports', links.list(reports, home), undefined);
  facts.namesIfAny('dottedTo', links.references(position.dottedTo, home), document.dottedTo);
  facts.namesIfAny('dottedReports', links.list(position.dottedReports, home), undefined);
  const { assistantOf } = position;
  facts.namesIfAny(
    'assistantOf',
    links.references(assistantOf ? [assistantOf] : [], home),
    document.assistantOf,
  );
  facts.namesIfAny('assistants', links.list(position.assistants, home), undefined);
  facts.headcount(document.headcount, position.staffing.vacant);
  facts.namesIfAny('sharedWith', links.list(position.sharedWith, home), document.sharedWith);
  if (context.showHolders) facts.texts('holders', document.holders);
  facts.text('grade', document.grade);
  facts.text('nature', document.nature);
  facts.text('location', document.location);
  facts.control(document);
  return facts.pairs;
}

function positionSections(position: Position, context: ViewContext): SectionView[] {
  const { document } = position;
  const { links } = context;
  const [home] = position.departments;
  const place = (key: string) => ({ key, title: context.words.label(`position.${key}`) });
  const section = (key: PlainSection) => sectionView(key, place(key).title, document[key], context);
  const references = (key: 'promotion' | 'rotation') =>
    document[key] === undefined
      ? undefined
      : referenceSection(place(key), links.references(position[key], home));
  return [
    section('summary'),
    section('goals'),
    section('responsibilities'),
    section('authority'),
    section('accountability'),
    section('safety'),
    groupedSection(place('qualifications'), document.qualifications, QUALIFICATIONS, context),
    section('kpis'),
    groupedSection(place('relations'), document.relations, RELATIONS, context),
    section('hours'),
    section('environment'),
    section('equipment'),
    references('promotion'),
    references('rotation'),
    ...(document.sections ?? []).map((own) => sectionView('sections', authorText(own.title), own, context)),
  ].filter((one) => one !== undefined);
}

type PlainSection =
  | 'summary'
  | 'goals'
  | 'responsibilities'
  | 'authority'
  | 'accountability'
  | 'safety'
  | 'kpis'
  | 'hours'
  | 'environment'
  | 'equipment';
