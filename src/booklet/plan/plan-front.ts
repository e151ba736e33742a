import type { ChartModel, ChartNode } from '../../chart/model.ts';
import type { FigureBlock, FigureOutline } from '../blocks.ts';
import { boxesOf, companyModel } from '../chart-model.ts';
import { chartWords } from '../chart-words.ts';
import { approvalsView, coverView, LOGO, prefaceView } from '../views/front-view.ts';
import {
  type Chapter,
  chapterEntry,
  type Page,
  type PlannedPart,
  type PlanSource,
  plainChapter,
} from './plan.ts';
import { planTables } from './plan-tables.ts';

/** What stands before the departments. A single position's sheet has nothing before it. */
export function planFront(source: PlanSource): PlannedPart[] {
  const { scope } = source;
  if (scope.kind === 'position') return [];
  const isWhole = scope.kind === 'handbook';
  return [
    cover(source),
    ...approvals(source),
    contents(source),
    ...(isWhole ? [...preface(source), ...companyChart(source)] : []),
    ...planTables(source, ['staffing']),
  ];
}

function cover({ data, logo, context }: PlanSource): PlannedPart {
  const figures: Page['figures'] =
    logo && new Map([[LOGO, { figure: { kind: 'picture', picture: logo }, alt: data.company }]]);
  return {
    role: 'cover',
    id: 'cover',
    template: 'cover.hbs',
    newPage: true,
    chapter: '',
    entries: [],
    page: () => ({ values: coverView(data, logo !== undefined, context), ...(figures ? { figures } : {}) }),
  };
}

function approvals({ organisation, context }: PlanSource): PlannedPart[] {
  const view = approvalsView(organisation.handbook.document);
  if (!view) return [];
  const chapter = context.words.label('approvals');
  const page = () => ({ values: view });
  return [
    {
      role: 'approvals',
      id: 'approvals',
      template: 'approvals.hbs',
      newPage: true,
      chapter,
      entries: [],
      page,
    },
  ];
}

function contents({ context }: PlanSource): PlannedPart {
  const title = context.words.label('contents');
  return {
    role: 'contents',
    id: 'contents',
    template: 'contents.hbs',
    newPage: true,
    chapter: title,
    entries: [],
    page: () => ({ values: { title } }),
  };
}

function preface({ organisation, context }: PlanSource): PlannedPart[] {
  const view = prefaceView(organisation.handbook.document, context);
  if (!view) return [];
  const chapter = plainChapter('preface', context.words.label('handbook.preface'));
  return [
    {
      role: 'preface',
      id: chapter.id,
      template: 'preface.hbs',
      newPage: true,
      chapter: chapter.title,
      entries: [chapterEntry(chapter)],
      page: () => ({ values: { ...view, chapter } }),
    },
  ];
}

/** Handbooks up to this size show every post on the company's chart; larger ones the departments and who leads them. */
const MOST_BOXES = 40;

function companyChart(source: PlanSource): PlannedPart[] {
  const { organisation, chart, context, units } = source;
  if (!chart) return [];
  const { words, links } = context;
  const from = { organisation, words, targetOf: links.target.bind(links) };
  const full = companyModel(from, { posts: 'all', below: 'all' });
  const model =
    boxesOf(full.roots) > MOST_BOXES && units.departments.length > 1
      ? companyModel(from, { posts: 'heads', below: 'all' })
      : full;
  if (boxesOf(model.roots) < 2) return [];
  const chapter = plainChapter('company_chart', words.label('company-chart'));
  return [
    {
      role: 'company-chart',
      id: chapter.id,
      template: 'chart.hbs',
      newPage: true,
      chapter: chapter.title,
      entries: [chapterEntry(chapter)],
      page: () => chartPage(model, chapter, source),
    },
  ];
}

/** Text width of a portrait page, points: what is wider and lies across gets a landscape page. */
const PORTRAIT_WIDTH = 470;

/** The pages of a chart, the chapter's heading over the first. */
export function chartPage(
  model: ChartModel,
  chapter: Chapter | undefined,
  { chart, context }: PlanSource,
): Page {
  const anchor = chapter?.id ?? 'chart';
  const { scenes, alt } = chart?.({ model, words: chartWords(context.words), anchor }) ?? {
    scenes: [],
    alt: '',
  };
  const figures = new Map<string, Omit<FigureBlock, 'kind' | 'caption'>>();
  const charts = scenes.map((scene, index) => {
    const name = `${anchor}-${index + 1}`;
    figures.set(name, {
      figure: { kind: 'chart', scene },
      alt: scene.description || alt,
      id: name,
      ...(index === 0 ? { outline: model.roots.map(outlineOf) } : {}),
    });
    const isAcross = scene.width > PORTRAIT_WIDTH && scene.width > scene.height;
    return {
      name,
      orientation: isAcross ? 'landscape' : 'portrait',
      chapter: index === 0 ? chapter : undefined,
    };
  });
  return { values: { charts }, figures };
}

/** The chart's boxes as nested names: who leads stands first. */
function outlineOf({ title, target, head, assistants, children }: ChartNode): FigureOutline {
  const below = [...(head ? [head] : []), ...assistants, ...children];
  return { text: title, ...(target === undefined ? {} : { target }), children: below.map(outlineOf) };
}
