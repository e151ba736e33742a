import { type ElementRule, ruleOf } from '../html/html-subset.ts';
import type { Attributes } from '../html/page-reader.ts';
import type { Words } from '../words.ts';
import { NeedsHtml, Scope } from './template-scope.ts';
import { TemplateSource } from './template-source.ts';
import { blockStep, printedText, run, type Step } from './template-steps.ts';

/** A start tag as a template writes it. */
export interface StartTag {
  readonly element: string;
  readonly rule: ElementRule;
  /** What it says of a value; one object for all values where it says the same of all. */
  readonly attributes: (scope: Scope) => Attributes;
  /** Closes itself. */
  readonly isClosed: boolean;
}

/** Reads the start tag that comes next; undefined when none does. */
export function readStartTag(source: TemplateSource, words: Words): StartTag | undefined {
  const element = source.text(/<([a-z][a-z\d-]*)/y)?.[1];
  if (element === undefined) return undefined;
  const rule = ruleOf(element);
  if (!rule) throw new NeedsHtml();
  const attributes = new TagReader(rule, words).attributes(source);
  const end = source.text(/\/?>/y)?.[0];
  if (end === undefined) throw new NeedsHtml();
  return { element, rule, attributes, isClosed: end === '/>' || element === 'br' };
}

type Gathered = Record<string, string>;

/** The text of one attribute as far as it is made. */
interface Gathering {
  text: string;
}

const SPACE = /[ \t\r\n\f]+/y;
const ATTRIBUTE = /([a-z]+)="/y;
const VALUE = /[^"&]+/y;
const QUOTE = /"/y;

/** Reads the attributes of one tag, and the conditions around them. */
class TagReader {
  readonly #rule: ElementRule;
  readonly #words: Words;
  /** Says the same of every value. */
  #isFixed = true;
  /** Stands behind the name of the element, so that no attribute can follow without a space. */
  #isBehindName = true;

  constructor(rule: ElementRule, words: Words) {
    this.#rule = rule;
    this.#words = words;
  }

  attributes(source: TemplateSource): (scope: Scope) => Attributes {
    const steps = this.#steps(source);
    const gathered = (scope: Scope): Attributes => {
      const attributes: Gathered = {};
      run(steps, scope, attributes);
      return attributes;
    };
    if (!this.#isFixed) return gathered;
    const fixed = gathered(new Scope({}, undefined, -1, false));
    return () => fixed;
  }

  #steps(source: TemplateSource): Step<Gathered>[] {
    const steps: Step<Gathered>[] = [];
    for (;;) {
      if (source.text(SPACE)) this.#isBehindName = false;
      const statement = source.statement();
      if (statement) steps.push(this.#block(statement));
      else {
        const name = this.#isBehindName ? undefined : source.text(ATTRIBUTE)?.[1];
        if (name === undefined) return steps;
        steps.push(this.#attribute(name, source));
      }
    }
  }

  #block(statement: hbs.AST.Statement): Step<Gathered> {
    if (statement.type !== 'BlockStatement') throw new NeedsHtml();
    this.#isFixed = false;
    const before = this.#isBehindName;
    let after = false;
    const step = blockStep(statement as hbs.AST.BlockStatement, (program) => {
      this.#isBehindName = before;
      const steps = wholly(program, (source) => this.#steps(source));
      after ||= this.#isBehindName;
      return steps;
    });
    this.#isBehindName = after;
    return step;
  }

  #attribute(name: string, source: TemplateSource): Step<Gathered> {
    if (!Object.hasOwn(this.#rule.attributes, name)) throw new NeedsHtml();
    const steps = this.#value(source);
    if (!source.text(QUOTE)) throw new NeedsHtml();
    return (scope, attributes) => {
      // The first of a name counts, as in HTML.
      if (attributes[name] !== undefined) return;
      const gathering: Gathering = { text: '' };
      run(steps, scope, gathering);
      attributes[name] = gathering.text;
    };
  }

  #value(source: TemplateSource): Step<Gathering>[] {
    const steps: Step<Gathering>[] = [];
    for (;;) {
      const text = source.text(VALUE)?.[0];
      const statement = text === undefined ? source.statement() : undefined;
      if (text !== undefined) steps.push(gather(text));
      else if (statement) steps.push(this.#valueStatement(statement));
      else return steps;
    }
  }

  #valueStatement(statement: hbs.AST.Statement): Step<Gathering> {
    const isValue = statement.type === 'MustacheStatement';
    if (isValue) {
      const printed = printedText(statement as hbs.AST.MustacheStatement, this.#words);
      if (typeof printed !== 'string') this.#isFixed = false;
      return gather(printed);
    }
    if (statement.type !== 'BlockStatement') throw new NeedsHtml();
    this.#isFixed = false;
    return blockStep(statement as hbs.AST.BlockStatement, (program) =>
      wholly(program, (source) => this.#value(source)),
    );
  }
}

function gather(text: string | ((scope: Scope) => string)): Step<Gathering> {
  return typeof text === 'string'
    ? (_scope, gathering) => {
        gathering.text += text;
      }
    : (scope, gathering) => {
        gathering.text += text(scope);
      };
}

/** A condition inside a tag holds attributes, one inside an attribute its text, and nothing more. */
function wholly<Target>(
  program: hbs.AST.Program | undefined,
  read: (source: TemplateSource) => Step<Target>[],
): Step<Target>[] {
  const source = new TemplateSource(program);
  const steps = read(source);
  if (!source.isDone) throw new NeedsHtml();
  return steps;
}
