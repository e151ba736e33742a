/**
 * A template, or its values, that only Handlebars and an HTML parser can do justice to: the page is filled and read by
 * them. They also say what is wrong with it, if anything is.
 */
export class NeedsHtml extends Error {}

/** What `{{…}}` means at one place: the value whose properties are named, those around it, and which of a list it is. */
export class Scope {
  readonly context: unknown;
  readonly outer: Scope | undefined;
  /** Place in the innermost list, from 0; -1 in none. */
  readonly index: number;
  readonly isLast: boolean;

  constructor(context: unknown, outer: Scope | undefined, index: number, isLast: boolean) {
    if (context === undefined || context === null || context === outer?.context) throw new NeedsHtml();
    this.context = context;
    this.outer = outer;
    this.index = index;
    this.isLast = isLast;
  }

  /** The inside of `{{#with}}`. */
  with(context: unknown): Scope {
    return new Scope(context, this, this.index, this.isLast);
  }

  /** The inside of `{{#each}}`, for one of its items. */
  item(context: unknown, index: number, isLast: boolean): Scope {
    return new Scope(context, this, index, isLast);
  }

  /** The inside of a partial, which does not see what is around it. */
  partial(context: unknown): Scope {
    return new Scope(context, undefined, this.index, this.isLast);
  }
}

export type Lookup = (scope: Scope) => unknown;

/** How an expression is looked up. `isDemanded`: a name that is not there is a fault, as in all that is printed. */
export function lookup(expression: hbs.AST.Expression, isDemanded: boolean): Lookup {
  switch (expression.type) {
    case 'StringLiteral':
    case 'NumberLiteral': {
      const { value } = expression as hbs.AST.StringLiteral | hbs.AST.NumberLiteral;
      return () => value;
    }
    case 'PathExpression':
      return pathLookup(expression as hbs.AST.PathExpression, isDemanded);
    default:
      throw new NeedsHtml();
  }
}

function pathLookup({ data, depth, parts }: hbs.AST.PathExpression, isDemanded: boolean): Lookup {
  const [first, ...others] = parts;
  if (data) return depth === 0 && others.length === 0 ? placeLookup(first) : unknown();
  if (first === undefined) return (scope) => contextAt(scope, depth);
  if (depth === 0 && others.length === 0) {
    return (scope) => property(scope.context, first, isDemanded);
  }
  const last = parts.length - 1;
  return (scope) => {
    let value = contextAt(scope, depth);
    for (const [index, part] of parts.entries()) value = property(value, part, isDemanded && index === last);
    return value;
  };
}

/** `@index` and the others of a list. */
function placeLookup(name: string | undefined): Lookup {
  const placed = (find: Lookup) => (scope: Scope) => (scope.index < 0 ? unknown() : find(scope));
  if (name === 'index' || name === 'key') return placed(({ index }) => index);
  if (name === 'first') return placed(({ index }) => index === 0);
  if (name === 'last') return placed(({ isLast }) => isLast);
  return unknown();
}

function contextAt(scope: Scope, depth: number): unknown {
  let found: Scope | undefined = scope;
  for (let n = 0; n < depth; n += 1) found = found?.outer;
  return found ? found.context : unknown();
}

/** Only what a value has itself: prototypes are out of reach, and functions are nothing to print. */
function property(owner: unknown, name: string, isDemanded: boolean): unknown {
  if (typeof owner !== 'object' || owner === null) return unknown();
  if (!Object.hasOwn(owner, name)) return isDemanded || name in owner ? unknown() : undefined;
  const value = (owner as { readonly [name: string]: unknown })[name];
  return typeof value === 'function' ? unknown() : value;
}

function unknown(): never {
  throw new NeedsHtml();
}

/** What Handlebars prints of a value. */
export function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : unknown();
}

/** What `{{#if}}` takes for nothing. */
export const isNothing = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0);
