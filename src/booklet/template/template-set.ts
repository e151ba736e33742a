import Handlebars from 'handlebars';
import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { type PageContext, PageReader, type PageReading } from '../html/page-reader.ts';
import { readHtml } from '../html/read-html.ts';
import type { Words } from '../words.ts';
import { checkTemplate, faultOf } from './template-check.ts';
import { offsetOf, placeOf } from './template-place.ts';
import { TemplatePrograms } from './template-program.ts';
import { markTags } from './template-tags.ts';

const OPTIONS: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { label: true },
  preventIndent: true,
};

/** Said outright, so that Handlebars does not log about it. */
const NO_PROTOTYPES = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };

type Render = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

/** A template could not be filled: in which file, and what Handlebars said. */
export class RenderFault extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(path, { cause });
    this.path = path;
  }
}

/**
 * The templates of one booklet, by path below `templates/` (`position.hbs`, `partials/items.hbs`; in `{{> …}}` without the
 * ending). Each becomes steps that write Blocks when it is first used; one that needs more than those can is filled by
 * Handlebars from then on, and its HTML read. Either way values are text, prototypes are out of reach, and a name that a
 * template's values do not have is a fault.
 */
export class TemplateSet {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #words: Words;
  readonly #renders = new Map<string, Render>();
  readonly #programs: TemplatePrograms;
  /** Those that go by HTML: found out when they are first filled. */
  readonly #byHtml = new Set<string>();

  constructor(sources: ReadonlyMap<string, string>, words: Words) {
    this.#sources = sources;
    this.#words = words;
    this.#programs = new TemplatePrograms(sources, words);
    const engine = Handlebars.create();
    engine.unregisterHelper('log');
    engine.registerHelper('label', (name: string, options: Handlebars.HelperOptions) =>
      words.label(name, options.hash),
    );
    for (const [path, source] of sources) {
      const render = guarded(path, engine.compile(source.trimEnd(), OPTIONS));
      this.#renders.set(path, render);
      engine.registerPartial(path.replace(/\.hbs$/, ''), render);
    }
  }

  /** What can be said of templates before any runs: of all of them, or of some. */
  check(some?: ReadonlySet<string>): Diagnostic[] {
    const templates = new Set(this.#sources.keys());
    const names = { templates, hasLabel: (name: string) => this.#words.has(name) };
    return [...this.#sources].flatMap(([path, source]) =>
      !some || some.has(path) ? checkTemplate(path, source, names) : [],
    );
  }

  /** Fills a template and reads the page that it makes. Throws {@link RenderFault}. */
  read(path: string, values: object, context: PageContext): PageReading {
    return this.#readDirectly(path, values, context) ?? readHtml(this.render(path, values), context);
  }

  /** Undefined for a template or values that need HTML, and where a fault is to be traced in it. */
  #readDirectly(path: string, values: object, context: PageContext): PageReading | undefined {
    if (this.#byHtml.has(path)) return undefined;
    try {
      const page = new PageReader(context);
      this.#programs.write(path, values, page);
      const reading = page.finish();
      if (reading.faults.length === 0) return reading;
    } catch {
      // Not only what needs HTML: of faults, and of templates that use themselves without end, Handlebars says what is wrong.
    }
    this.#byHtml.add(path);
    return undefined;
  }

  /** Fills a template by Handlebars, values escaped. Throws {@link RenderFault}. */
  render(path: string, context: unknown): string {
    const render = this.#renders.get(path);
    if (!render) throw new RenderFault(path, new Error('ENOENT'));
    return render(context, NO_PROTOTYPES);
  }

  /** The same templates with a mark on every tag, to find out which one wrote something. */
  marked(): TemplateSet {
    const marked = [...this.#sources].map(
      ([path, source], index) => [path, markTags(index, source)] as const,
    );
    return new TemplateSet(new Map(marked), this.#words);
  }

  /** The tag that a mark speaks of; without a mark, the beginning of `path`. */
  placeOfMark(mark: string | undefined, path: string) {
    const [index = '', offset = ''] = (mark ?? '').split(':');
    const [markedPath, source] = [...this.#sources][mark === undefined ? -1 : Number(index)] ?? [path, ''];
    const start = Number(offset);
    const end = Math.max(start, source.indexOf('>', start) + 1);
    return placeOf({ path: markedPath, source, start, end });
  }

  /** The finding for a template that could not be filled. */
  diagnose(fault: RenderFault): Diagnostic {
    const { path, cause } = fault;
    const source = this.#sources.get(path);
    const { line, column, reason } = faultOf(cause);
    const start = offsetOf(source ?? '', line, column);
    const place = placeOf({ path, source: source ?? '', start, end: start });
    return source === undefined ? error('TPL-06', place, { name: path }) : error('TPL-12', place, { reason });
  }
}

function guarded(path: string, render: Render): Render {
  return (context, options) => {
    try {
      return render(context, options);
    } catch (fault) {
      throw fault instanceof RenderFault ? fault : new RenderFault(path, fault);
    }
  };
}
