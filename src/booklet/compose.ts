import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Organisation } from '../org/organisation.ts';
import type { DocumentBase, HandbookDocument, Table } from '../schema/types.generated.ts';
import type { Booklet, Part, RendererWords } from './booklet.ts';
import { numberingStyles, usualNumbering } from './numbering-styles.ts';
import type { ComposeOptions } from './options.ts';
import { PartComposer } from './part-composer.ts';
import type { PlanSource } from './plan/plan.ts';
import { planParts } from './plan/plan-parts.ts';
import type { Scope } from './scope.ts';
import { unitsOfScope } from './scope-units.ts';
import { titleOfTables, USUAL_TABLES } from './table-views.ts';
import { tablesOf } from './tables.ts';
import { templatesOf } from './template/template-cache.ts';
import { nameText } from './views/author-text.ts';
import type { DocumentData } from './views/front-view.ts';
import { Links } from './views/links.ts';
import { Sheet } from './views/sheet-view.ts';
import { Words } from './words.ts';

export interface Composition extends Outcome<Booklet> {
  /** What is wrong with templates, as far as it can be said before they run. */
  readonly diagnostics: readonly Diagnostic[];
  /** Grows while `parts()` runs: faults that show only in a page. Complete when the last part is made. */
  readonly late: readonly Diagnostic[];
}

/**
 * Makes a booklet of the organisation, or of a part of it. Its outline and data are known at once; its parts are composed
 * one at a time, as renderers ask for them.
 */
export function compose(organisation: Organisation, options: ComposeOptions): Composition {
  const { document, language: usual } = organisation.handbook;
  const scope = options.scope ?? { kind: 'handbook' };
  const language = options.language ?? usual;
  const style = options.numbering ?? document.numbering ?? usualNumbering(language);
  const words = new Words(language, options.vocabulary);
  const units = unitsOfScope(organisation, scope);
  const numbering = numberingStyles(language, style);
  const context = {
    words,
    links: new Links(organisation, words, units),
    showHolders: options.showHolders ?? document.showHolders ?? false,
  };
  const source: PlanSource = {
    organisation,
    scope,
    units,
    tables: tablesOf(organisation),
    context,
    sheet: new Sheet(language),
    layout: options.layout ?? document.layout ?? 'form',
    numbering,
    data: documentData(document, scope, words, options.tables),
    logo: document.logo ? options.pictures?.get(document.logo) : undefined,
    chart: options.chart,
    shown: options.tables ?? document.output?.tables ?? USUAL_TABLES,
    isTablesAlone: options.tables !== undefined,
  };
  const plan = planParts(source);
  const templates = templatesOf(options.templates, words, options.vocabulary, options.ownTemplates);
  const late: Diagnostic[] = [];
  const booklet: Booklet = {
    language,
    ...bookletData(source.data),
    draft: options.draft ?? false,
    outline: plan.flatMap((part) => part.entries),
    words: rendererWords(words),
    numbering,
    *parts(): Generator<Part> {
      const composer = new PartComposer(templates.set, numbering, plan, late);
      for (const [index, part] of plan.entries()) yield* composer.compose(part, index);
    },
  };
  return {
    value: booklet,
    get diagnostics() {
      return templates.diagnostics();
    },
    late,
  };
}

/** A department's or position's own document has its own number, version and dates, as far as it gives any. */
function documentData(
  document: HandbookDocument,
  scope: Scope,
  words: Words,
  tables: readonly Table[] | undefined,
): DocumentData {
  const company = document.company ?? '';
  if (tables)
    return { ...controlOf(document), company, title: titleOfTables(document, scope, words, tables) };
  if (scope.kind === 'handbook') {
    return { ...controlOf(document), company, title: document.title ?? words.label('title.handbook') };
  }
  const unit = scope.kind === 'department' ? scope.department : scope.position;
  const { code: _handbooks, ...control } = controlOf(document);
  const title = words.label(`title.${scope.kind}`, { name: unit.name });
  return { ...control, ...controlOf(unit.document), company, title };
}

type Control = Omit<DocumentData, 'company' | 'title'>;

/** Only what is there, so that it can be laid over another's. */
function controlOf(document: DocumentBase | HandbookDocument): Control {
  const { code, version, effectiveDate, reviewBy, status } = document;
  const classification = 'classification' in document ? document.classification : undefined;
  const all = { code, version, effectiveDate, reviewBy, status, classification };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null));
}

function bookletData({ title, company, code, version, classification, effectiveDate }: DocumentData) {
  return {
    title: nameText(title),
    company: nameText(company),
    code: code ?? '',
    version: version ?? '',
    classification: classification ?? '',
    date: effectiveDate ?? '',
  };
}

function rendererWords(words: Words): RendererWords {
  return {
    pageOf: words.label('page-of'),
    contents: words.label('contents'),
    draft: words.label('draft'),
    continued: words.label('continued'),
  };
}
