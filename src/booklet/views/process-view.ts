import type { Process } from '../../org/organisation.ts';
import type { Item } from '../../schema/types.generated.ts';
import { authorText } from './author-text.ts';
import { type Attribute, attributeText, type ItemView, itemView, type ViewContext } from './item-view.ts';
import type { Value } from './links.ts';
import type { Pair } from './pairs.ts';
import { type NoteView, type SectionView, sectionBody, sectionView } from './section-view.ts';
import type { Sheet } from './sheet-view.ts';
import { Facts } from './unit-facts.ts';
import { type UnitView, unitView } from './unit-view.ts';

/** A workflow (流程): its head, its steps as a table, and what else was written. */
export interface ProcessView extends UnitView {
  readonly purpose: SectionView | undefined;
  readonly steps: StepsView | undefined;
  /** Sections of the author's own. */
  readonly others: readonly SectionView[];
}

interface StepsView {
  readonly title: string;
  readonly blank: boolean;
  readonly intro: string;
  readonly notes: readonly NoteView[];
  readonly rows: readonly StepRow[];
  /** Which columns any step needs. */
  readonly hasRoles: boolean;
  readonly hasForms: boolean;
  readonly hasDeadlines: boolean;
  readonly widths: string;
}

interface StepRow {
  readonly number: number;
  readonly role: readonly Value[];
  readonly item: ItemView;
  readonly forms: string;
  readonly deadline: string;
}

const COLUMNS: ReadonlySet<Attribute> = new Set(['role', 'forms', 'deadline']);

export function processView(process: Process, context: ViewContext, sheet: Sheet): ProcessView {
  const { document } = process;
  const { words, links } = context;
  const facts = new Facts('process', context);
  facts.text('code', document.code);
  facts.namesIfAny('department', links.list(process.departments), document.department);
  facts.control(document);
  const content: { facts: Pair[]; sections: SectionView[]; signatures: string[] } = {
    facts: facts.pairs,
    sections: [],
    signatures: [],
  };
  return {
    ...unitView(process, content, context, sheet),
    purpose: sectionView('purpose', words.label('process.purpose'), document.purpose, context),
    steps: stepsView(document.steps, context),
    others: (document.sections ?? [])
      .map((own) => sectionView('sections', authorText(own.title), own, context))
      .filter((one) => one !== undefined),
  };
}

function stepsView(steps: Process['document']['steps'], context: ViewContext): StepsView | undefined {
  if (steps === undefined) return undefined;
  const items = steps?.items ?? [];
  const has = (key: 'role' | 'forms' | 'deadline') => items.some((item) => item[key] !== undefined);
  const [hasRoles, hasForms, hasDeadlines] = [has('role'), has('forms'), has('deadline')];
  const { intro, notes } = sectionBody({ ...steps, items: [] }, context);
  return {
    title: context.words.label('process.steps'),
    blank: steps === null,
    intro,
    notes,
    rows: items.map((item, index) => stepRow(item, index + 1, context)),
    hasRoles,
    hasForms,
    hasDeadlines,
    widths: [
      '8',
      ...(hasRoles ? ['16'] : []),
      '46',
      ...(hasForms ? ['18'] : []),
      ...(hasDeadlines ? ['14'] : []),
    ].join(' '),
  };
}

function stepRow(item: Item, number: number, context: ViewContext): StepRow {
  const role = attributeText(item, 'role', context);
  const target = context.links.targetOfName(role);
  return {
    number,
    role: role === '' ? [] : [{ before: '', text: role, target }],
    item: itemView(item, context, COLUMNS),
    forms: attributeText(item, 'forms', context),
    deadline: attributeText(item, 'deadline', context),
  };
}
