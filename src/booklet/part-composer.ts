import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { Numbering } from './blocks.ts';
import type { Part } from './booklet.ts';
import type { PageContext, PageFault, PageReading } from './html/page-reader.ts';
import { readHtml } from './html/read-html.ts';
import type { Page, PlannedPart } from './plan/plan.ts';
import { RenderFault, type TemplateSet } from './template/template-set.ts';

const NO_FIGURES: PageContext['figures'] = new Map();

/** Fills templates and reads them, part by part in the booklet's order. */
export class PartComposer {
  readonly #templates: TemplateSet;
  readonly #numbering: Numbering;
  readonly #targets: ReadonlySet<string>;
  readonly #late: Diagnostic[];
  #marked: TemplateSet | undefined;
  #orientation: Part['orientation'] = 'portrait';

  /** Faults are added to `late`. */
  constructor(
    templates: TemplateSet,
    numbering: Numbering,
    plan: readonly PlannedPart[],
    late: Diagnostic[],
  ) {
    this.#templates = templates;
    this.#numbering = numbering;
    this.#targets = new Set(plan.flatMap((part) => [part.id, ...part.entries.map((entry) => entry.id)]));
    this.#late = late;
  }

  /** One part as a rule; more where a template gives its sections orientations of their own; none when nothing is in it. */
  *compose(planned: PlannedPart, index: number): Generator<Part> {
    const page = planned.page();
    const { segments } = this.#read(planned, page, index);
    for (const [n, { blocks, orientation: own }] of segments.entries()) {
      const orientation = own ?? page.orientation ?? 'portrait';
      const isTurned = orientation !== this.#orientation;
      this.#orientation = orientation;
      yield {
        role: planned.role,
        id: n === 0 ? planned.id : `${planned.id}_${n + 1}`,
        orientation,
        newPage: planned.newPage || n > 0 || isTurned,
        chapter: planned.chapter,
        blocks,
      };
    }
  }

  #read({ template, id }: PlannedPart, page: Page, index: number): PageReading {
    const context: PageContext = {
      id,
      anchors: `h_${index + 1}`,
      numbering: this.#numbering,
      figures: page.figures ?? NO_FIGURES,
      isTarget: (target) => this.#targets.has(target),
    };
    try {
      const reading = this.#templates.read(template, page.values, context);
      if (reading.faults.length > 0) this.#trace(template, page, context);
      return reading;
    } catch (fault) {
      if (!(fault instanceof RenderFault)) throw fault;
      this.#report(this.#templates.diagnose(fault));
      return { segments: [], faults: [] };
    }
  }

  /** Something in a page is not of the subset: fills the page again from templates that say where each tag was written. */
  #trace(template: string, page: Page, context: PageContext): void {
    this.#marked ??= this.#templates.marked();
    const { faults } = readHtml(this.#marked.render(template, page.values), context);
    for (const fault of faults) {
      const place = this.#templates.placeOfMark(fault.mark, template);
      this.#report(diagnosticOf(fault, place, context));
    }
  }

  /** A fault of a template shows in every page that it makes: once is enough. */
  #report(diagnostic: Diagnostic): void {
    const isKnown = this.#late.some(
      ({ code, file, range }) =>
        code === diagnostic.code &&
        file === diagnostic.file &&
        range.start.offset === diagnostic.range.start.offset,
    );
    if (!isKnown) this.#late.push(diagnostic);
  }
}

function diagnosticOf(
  { kind, element, detail }: PageFault,
  place: ReturnType<TemplateSet['placeOfMark']>,
  { figures }: PageContext,
): Diagnostic {
  switch (kind) {
    case 'element':
      return error('TPL-02', place, { element, elements: [] });
    case 'attribute':
      return error('TPL-03', place, { element, attribute: detail, attributes: [] });
    case 'place':
      return error('TPL-09', place, { element, around: detail });
    case 'text':
      return error('TPL-10', place, { text: detail, element });
    case 'figure':
      return error('TPL-11', place, { name: detail, figures: [...figures.keys()] });
  }
}
