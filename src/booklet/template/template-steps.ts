import type { Words } from '../words.ts';
import { isNothing, type Lookup, lookup, NeedsHtml, printed, type Scope } from './template-scope.ts';

/** Writes what a stretch of a template says of a value: into a page, the attributes of a tag, or the text of one of them. */
export type Step<Target> = (scope: Scope, target: Target) => void;

export function run<Target>(steps: readonly Step<Target>[], scope: Scope, target: Target): void {
  for (let n = 0; n < steps.length; n += 1) steps[n]?.(scope, target);
}

/** `{{#if}}`, `{{#unless}}`, `{{#each}}` and `{{#with}}` around whatever their inside is made into. */
export function blockStep<Target>(
  block: hbs.AST.BlockStatement,
  stepsOf: (program: hbs.AST.Program | undefined) => readonly Step<Target>[],
): Step<Target> {
  const { path, params, hash, program, inverse } = block;
  const [param] = params;
  const isPlain = params.length === 1 && !hash && !program?.blockParams && !inverse?.blockParams;
  if (!param || !isPlain) throw new NeedsHtml();
  const value = lookup(param, false);
  const inside = stepsOf(program);
  const otherwise = stepsOf(inverse);
  switch (path.original) {
    case 'if':
      return (scope, target) => run(isNothing(value(scope)) ? otherwise : inside, scope, target);
    case 'unless':
      return (scope, target) => run(isNothing(value(scope)) ? inside : otherwise, scope, target);
    case 'with':
      return (scope, target) => {
        const context = value(scope);
        if (context === 0) throw new NeedsHtml();
        if (isNothing(context)) run(otherwise, scope, target);
        else run(inside, scope.with(context), target);
      };
    case 'each':
      return eachStep(value, inside, otherwise);
    default:
      throw new NeedsHtml();
  }
}

function eachStep<Target>(
  value: Lookup,
  inside: readonly Step<Target>[],
  otherwise: readonly Step<Target>[],
): Step<Target> {
  return (scope, target) => {
    const list = value(scope);
    if (isNothing(list)) run(otherwise, scope, target);
    else if (Array.isArray(list)) {
      const last = list.length - 1;
      for (let n = 0; n <= last; n += 1) run(inside, scope.item(list[n], n, n === last), target);
    } else throw new NeedsHtml();
  };
}

/** What `{{…}}` prints: a value, or a label with what it is filled with. A label without fillings is known at once. */
export function printedText(
  mustache: hbs.AST.MustacheStatement,
  words: Words,
): string | ((scope: Scope) => string) {
  const { path, params, hash, escaped } = mustache;
  if (!escaped || path.type !== 'PathExpression') throw new NeedsHtml();
  const { original } = path as hbs.AST.PathExpression;
  if (original === 'label') return labelText(params, hash, words);
  if (params.length > 0 || hash || OF_HANDLEBARS.has(original)) throw new NeedsHtml();
  const value = lookup(path, true);
  return (scope) => printed(value(scope));
}

/** Names that Handlebars does not take for values. */
const OF_HANDLEBARS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'each',
  'with',
  'log',
  'lookup',
  'helperMissing',
  'blockHelperMissing',
]);

function labelText(
  params: readonly hbs.AST.Expression[],
  hash: hbs.AST.Hash | undefined,
  words: Words,
): string | ((scope: Scope) => string) {
  const [param] = params;
  if (!param || params.length > 1) throw new NeedsHtml();
  const name = lookup(param, false);
  const fillings = (hash?.pairs ?? []).map(({ key, value }) => [key, lookup(value, false)] as const);
  if (param.type === 'StringLiteral' && fillings.length === 0)
    return words.label((param as hbs.AST.StringLiteral).value);
  return (scope) => {
    const filled: Record<string, string | number> = {};
    for (const [key, value] of fillings) filled[key] = textOrNumber(value(scope));
    return words.label(String(textOrNumber(name(scope))), filled);
  };
}

function textOrNumber(value: unknown): string | number {
  if (typeof value !== 'string' && typeof value !== 'number') throw new NeedsHtml();
  return value;
}
