import Handlebars from 'handlebars';
import { isLayout } from '../html/inline-buffer.ts';
import type { PageReader } from '../html/page-reader.ts';
import { OPENERS } from '../html/read-elements.ts';
import type { Words } from '../words.ts';
import { lookup, NeedsHtml, Scope } from './template-scope.ts';
import { TemplateSource } from './template-source.ts';
import { blockStep, printedText, run, type Step } from './template-steps.ts';
import { readStartTag } from './template-tag.ts';

const TEXT = /[^<&]+/y;
const END_TAG = /<\/([a-z][a-z\d-]*)[ \t\r\n\f]*>/y;
const NOT_BLANK = /[^ \t\r\n\f]/;

/**
 * Templates as steps that write Blocks while they run: what Handlebars and an HTML parser would do page by page is done
 * once a template. Values go into Blocks as they are, without being escaped and read again.
 *
 * It keeps to what templates are made of as a rule: values, labels, `if`, `unless`, `each`, `with`, partials; tags that begin
 * and end in one template. {@link NeedsHtml} is thrown for anything else, and for what an HTML parser would mend.
 */
export class TemplatePrograms {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #words: Words;
  readonly #programs = new Map<string, readonly Step<PageReader>[]>();

  constructor(sources: ReadonlyMap<string, string>, words: Words) {
    this.#sources = sources;
    this.#words = words;
  }

  /** Fills a template, into a page. */
  write(path: string, values: object, page: PageReader): void {
    run(this.#program(path), new Scope(values, undefined, -1, false), page);
  }

  #program(path: string): readonly Step<PageReader>[] {
    const known = this.#programs.get(path);
    if (known) return known;
    const source = this.#sources.get(path);
    if (source === undefined) throw new NeedsHtml();
    const steps = this.#steps(Handlebars.parse(source.trimEnd()));
    this.#programs.set(path, steps);
    return steps;
  }

  #steps(program: hbs.AST.Program | undefined): Step<PageReader>[] {
    const source = new TemplateSource(program);
    const steps: Step<PageReader>[] = [];
    while (!source.isDone) {
      const statement = source.statement();
      steps.push(statement ? this.#statement(statement) : this.#markup(source));
    }
    return steps;
  }

  #statement(statement: hbs.AST.Statement): Step<PageReader> {
    switch (statement.type) {
      case 'MustacheStatement':
        return textStep(printedText(statement as hbs.AST.MustacheStatement, this.#words));
      case 'BlockStatement':
        return blockStep(statement as hbs.AST.BlockStatement, (program) => this.#steps(program));
      case 'PartialStatement':
        return this.#partial(statement as hbs.AST.PartialStatement);
      default:
        throw new NeedsHtml();
    }
  }

  #partial({ name, params, hash, indent }: hbs.AST.PartialStatement): Step<PageReader> {
    const [param] = params;
    if (name.type !== 'PathExpression' || params.length > 1 || hash) throw new NeedsHtml();
    const path = `${name.original}.hbs`;
    const value = param && lookup(param, false);
    // Found when it is first used: a partial may use itself.
    let steps: readonly Step<PageReader>[] | undefined;
    return (scope, page) => {
      steps ??= this.#program(path);
      if (indent) page.space(indent, false);
      run(steps, scope.partial(value ? value(scope) : scope.context), page);
    };
  }

  #markup(source: TemplateSource): Step<PageReader> {
    const text = source.text(TEXT)?.[0];
    if (text !== undefined) return staticText(text);
    const ended = source.text(END_TAG)?.[1];
    if (ended !== undefined) return (_scope, page) => leave(page, ended);
    const tag = readStartTag(source, this.#words);
    if (!tag) throw new NeedsHtml();
    const { element, rule, attributes, isClosed } = tag;
    const opener = OPENERS[element];
    if (!opener) throw new NeedsHtml();
    return (scope, page) => {
      page.enter(element, rule, opener, attributes(scope));
      if (isClosed) page.close();
    };
  }
}

/** An HTML parser closes what was left open, and passes over what was never opened. */
function leave(page: PageReader, element: string): void {
  if (page.element !== element) throw new NeedsHtml();
  page.close();
}

function staticText(text: string): Step<PageReader> {
  if (NOT_BLANK.test(text)) return textStep(text);
  const isLineBreak = isLayout(text);
  return (_scope, page) => page.space(text, isLineBreak);
}

function textStep(text: string | ((scope: Scope) => string)): Step<PageReader> {
  if (typeof text === 'string')
    return (_scope, page) => {
      if (text !== '') page.text(text);
    };
  return (scope, page) => {
    const data = text(scope);
    if (data !== '') page.text(data);
  };
}
