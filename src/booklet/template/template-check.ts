import Handlebars from 'handlebars';
import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { offsetOf, placeOf } from './template-place.ts';
import { findTemplateFault } from './template-syntax.ts';
import { checkTags } from './template-tags.ts';

/** What templates may call beside their own values. */
export interface TemplateNames {
  readonly templates: ReadonlySet<string>;
  hasLabel(name: string): boolean;
}

const HELPERS: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with', 'lookup', 'label']);

type Node = hbs.AST.Node;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/**
 * Everything that can be said of a template before it runs: its syntax, elements and attributes outside the subset,
 * partials, helpers and labels that do not exist, and output that would not be escaped.
 */
export function checkTemplate(path: string, source: string, names: TemplateNames): Diagnostic[] {
  const syntax = syntaxFault(path, source);
  if (syntax) return [syntax];
  const check = new TemplateVisitor(path, source, names);
  check.accept(Handlebars.parse(source));
  return [...check.found, ...checkTags(path, source)];
}

function syntaxFault(path: string, source: string): Diagnostic | undefined {
  try {
    Handlebars.parse(source);
    return undefined;
  } catch (fault) {
    const { facts, start, end } = findTemplateFault(source, faultOf(fault).line);
    return error('TPL-01', placeOf({ path, source, start, end }), facts);
  }
}

/** What Handlebars says of a fault: a line from 1, a column from 0, and its words without the picture. */
export function faultOf(fault: unknown): { line: number; column: number; reason: string } {
  const { message, lineNumber, column } = fault as Error & { lineNumber?: number; column?: number };
  const stated = /^Parse error on line (\d+):\n.*\n(-*)\^\n(.*)/s.exec(message);
  if (stated) return { line: Number(stated[1]), column: 0, reason: stated[3] ?? '' };
  return {
    line: lineNumber ?? 1,
    column: column ?? 0,
    reason: message.replace(/( in \[object \w+\])? - \d+:\d+$/, ''),
  };
}

class TemplateVisitor extends Handlebars.Visitor {
  readonly found: Diagnostic[] = [];
  readonly #path: string;
  readonly #source: string;
  readonly #names: TemplateNames;

  constructor(path: string, source: string, names: TemplateNames) {
    super();
    this.#path = path;
    this.#source = source;
    this.#names = names;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) this.found.push(error('TPL-05', this.#placeOf(mustache), {}));
    this.#checkCall(mustache, mustache.params.length > 0 || (mustache.hash?.pairs.length ?? 0) > 0);
    super.MustacheStatement(mustache);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.#checkCall(block, block.params.length > 0);
    super.BlockStatement(block);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.#checkCall(expression, true);
    super.SubExpression(expression);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#checkPartial(partial);
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#checkPartial(partial as unknown as hbs.AST.PartialStatement);
    super.PartialBlockStatement(partial);
  }

  #checkPartial(partial: hbs.AST.PartialStatement): void {
    const name = (partial.name as hbs.AST.PathExpression).original;
    if (typeof name !== 'string' || this.#names.templates.has(`${name}.hbs`)) return;
    this.found.push(error('TPL-06', this.#placeOf(partial), { name: `${name}.hbs` }));
  }

  #checkCall(call: Call, isCall: boolean): void {
    const name = (call.path as hbs.AST.PathExpression).original;
    if (!isCall || typeof name !== 'string') return;
    if (!HELPERS.has(name))
      this.found.push(error('TPL-07', this.#placeOf(call), { name, helpers: [...HELPERS] }));
    const [first] = call.params;
    if (name !== 'label' || first?.type !== 'StringLiteral') return;
    const { value } = first as hbs.AST.StringLiteral;
    if (!this.#names.hasLabel(value)) this.found.push(error('TPL-08', this.#placeOf(first), { name: value }));
  }

  #placeOf({ loc }: Node) {
    const start = offsetOf(this.#source, loc.start.line, loc.start.column);
    const end = offsetOf(this.#source, loc.end.line, loc.end.column);
    return placeOf({ path: this.#path, source: this.#source, start, end });
  }
}
