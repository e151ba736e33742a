import type { Department, Position, Process, Regulation } from '../../org/organisation.ts';
import type { OutlineEntry } from '../booklet.ts';
import { boxesOf, departmentModel } from '../chart-model.ts';
import { chapterLabel } from '../numbering.ts';
import { nameText } from '../views/author-text.ts';
import { departmentView } from '../views/department-view.ts';
import { positionView } from '../views/position-view.ts';
import { positionsView } from '../views/positions-view.ts';
import { processView } from '../views/process-view.ts';
import { regulationView } from '../views/regulation-view.ts';
import {
  type Chapter,
  chapterEntry,
  chapterName,
  type Page,
  type PlannedPart,
  type PlanSource,
} from './plan.ts';
import { chartPage } from './plan-front.ts';

/** The company's own posts, a chapter for each department, the company's own rules and workflows. */
export function planChapters(source: PlanSource): PlannedPart[] {
  const { scope, units, organisation } = source;
  if (scope.kind === 'position') {
    const [home] = scope.position.departments;
    return [{ ...positionPart(scope.position, nameText(home?.name ?? ''), source), newPage: true }];
  }
  const chapters = new Chapters(source);
  return [
    ...companyPositions(source, chapters),
    ...units.departments.flatMap((department) => departmentChapter(department, source, chapters)),
    ...companyRules(source, chapters, organisation.companyProcesses, organisation.companyRegulations),
  ];
}

/** Counts the chapters; a booklet of one department alone needs no number. */
class Chapters {
  readonly #source: PlanSource;
  #count = 0;

  constructor(source: PlanSource) {
    this.#source = source;
  }

  next(id: string, title: string): Chapter {
    const { scope, units, numbering } = this.#source;
    if (scope.kind === 'department' && units.departments.length === 1)
      return { id, value: 0, label: '', title };
    this.#count += 1;
    return { id, value: this.#count, label: chapterLabel(numbering, this.#count, 'chapters').text, title };
  }
}

function companyPositions(source: PlanSource, chapters: Chapters): PlannedPart[] {
  const { units, context } = source;
  const { positions } = units;
  if (positions.length === 0) return [];
  const chapter = chapters.next('company', context.words.label('chapter.company'));
  const view = () => positionsView(positions, [], undefined, context);
  return [
    {
      role: 'positions',
      id: chapter.id,
      template: 'positions.hbs',
      newPage: true,
      chapter: chapterName(chapter),
      entries: [chapterEntry(chapter)],
      page: () => ({ values: { ...view(), id: chapter.id, heading: '', chapter } }),
    },
    ...positions.map((position) => positionPart(position, chapterName(chapter), source)),
  ];
}

function companyRules(
  source: PlanSource,
  chapters: Chapters,
  processes: readonly Process[],
  regulations: readonly Regulation[],
): PlannedPart[] {
  if (source.scope.kind !== 'handbook' || processes.length + regulations.length === 0) return [];
  const kind = regulations.length === 0 ? 'processes' : processes.length === 0 ? 'regulations' : 'rules';
  const chapter = chapters.next('company_rules', source.context.words.label(`chapter.${kind}`));
  const parts = [
    ...processes.map((process) => processPart(process, chapterName(chapter), source)),
    ...regulations.map((regulation) => regulationPart(regulation, chapterName(chapter), source)),
  ];
  return parts.map((part, index) => (index === 0 ? withChapter(part, chapter) : part));
}

function departmentChapter(department: Department, source: PlanSource, chapters: Chapters): PlannedPart[] {
  const chapter = chapters.next(department.id, nameText(department.name));
  const name = chapterName(chapter);
  const chart = departmentChart(department, chapter, source);
  const statement = statementPart(department, name, source);
  const isHere = ({ departments }: Process | Regulation) =>
    departments.find((one) => source.units.has(one)) === department;
  return [
    ...(chart ? [chart, statement] : [withChapter(statement, chapter)]),
    ...positionsPart(department, name, source),
    ...department.positions.map((position) => positionPart(position, name, source)),
    ...department.processes.filter(isHere).map((process) => processPart(process, name, source)),
    ...department.regulations.filter(isHere).map((regulation) => regulationPart(regulation, name, source)),
  ];
}

/** The part begins with the heading of its chapter. */
function withChapter(part: PlannedPart, chapter: Chapter): PlannedPart {
  return {
    ...part,
    id: chapter.id,
    newPage: true,
    entries: [chapterEntry(chapter), ...part.entries],
    page: () => {
      const page = part.page();
      return { ...page, values: { ...page.values, chapter } };
    },
  };
}

/** Opens the chapter; undefined when there would be hardly a box to draw. */
function departmentChart(
  department: Department,
  chapter: Chapter,
  source: PlanSource,
): PlannedPart | undefined {
  const { chart, context, organisation } = source;
  if (!chart) return undefined;
  const { words, links } = context;
  const model = departmentModel(
    department,
    { organisation, words, targetOf: links.target.bind(links) },
    { posts: 'all', below: 'box' },
  );
  if (boxesOf(model.roots) < 2) return undefined;
  return {
    role: 'department-chart',
    id: chapter.id,
    template: 'chart.hbs',
    newPage: true,
    chapter: chapterName(chapter),
    entries: [chapterEntry(chapter)],
    page: () => chartPage(model, chapter, source),
  };
}

/** An anchor for a page about a department beside its chapter. */
const besideAnchor = (department: Department, letter: string): string =>
  department.id.startsWith('d_') ? letter + department.id.slice(1) : `${letter}_${department.id}`;

function statementPart(department: Department, chapter: string, source: PlanSource): PlannedPart {
  const id = besideAnchor(department, 'f');
  const { words } = source.context;
  const text = words.label('heading.department', { name: nameText(department.name) });
  return {
    role: 'department',
    id,
    template: `${source.layout}/department.hbs`,
    newPage: false,
    chapter,
    entries: [unitEntry(id, text)],
    page: () => ({
      values: departmentView(department, id, source.context, source.sheet),
    }),
  };
}

function positionsPart(department: Department, chapter: string, source: PlanSource): PlannedPart[] {
  const { positions, sharedPositions } = department;
  if (positions.length + sharedPositions.length === 0) return [];
  const id = besideAnchor(department, 't');
  const title = source.context.words.label('positions');
  return [
    {
      role: 'positions',
      id,
      template: 'positions.hbs',
      newPage: false,
      chapter,
      entries: [unitEntry(id, title)],
      page: () => ({
        values: {
          ...positionsView(positions, sharedPositions, department, source.context),
          id,
          heading: title,
          chapter: undefined,
        },
      }),
    },
  ];
}

function positionPart(position: Position, chapter: string, source: PlanSource): PlannedPart {
  const { context, sheet, layout } = source;
  return unitPart('position', position, `${layout}/position.hbs`, chapter, source, () => ({
    values: positionView(position, context, sheet),
  }));
}

function processPart(process: Process, chapter: string, source: PlanSource): PlannedPart {
  const { context, sheet } = source;
  return unitPart('process', process, 'process.hbs', chapter, source, () => ({
    values: processView(process, context, sheet),
  }));
}

function regulationPart(regulation: Regulation, chapter: string, source: PlanSource): PlannedPart {
  const { context, sheet } = source;
  return unitPart('regulation', regulation, 'regulation.hbs', chapter, source, () => ({
    values: regulationView(regulation, context, sheet),
  }));
}

function unitPart(
  role: 'position' | 'process' | 'regulation',
  unit: Position | Process | Regulation,
  template: string,
  chapter: string,
  { context }: PlanSource,
  page: () => Page,
): PlannedPart {
  const text = context.words.label(`heading.${role}`, { name: nameText(unit.name) });
  return { role, id: unit.id, template, newPage: true, chapter, entries: [unitEntry(unit.id, text)], page };
}

const unitEntry = (id: string, text: string): OutlineEntry => ({ id, level: 2, label: '', text });
