import { Parser } from 'htmlparser2';
import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { ELEMENTS, faultOfAttribute, PARSING, ruleOf } from '../html/html-subset.ts';
import { MARK } from '../html/page-reader.ts';
import { placeOf } from './template-place.ts';

const MUSTACHE = /\{\{!--[\s\S]*?--\}\}|\{\{\{[\s\S]*?\}\}\}|\{\{[\s\S]*?\}\}/g;

/** Every start tag that a template writes, whatever its conditions, and where. */
interface Tag {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly start: number;
  readonly end: number;
}

/** Elements and attributes that are outside the subset, at their tags. */
export function checkTags(path: string, source: string): Diagnostic[] {
  return tagsOf(source).flatMap((tag): Diagnostic[] => {
    const place = placeOf({ path, source, start: tag.start, end: tag.end });
    const rule = ruleOf(tag.name);
    if (!rule) return [error('TPL-02', place, { element: tag.name, elements: Object.keys(ELEMENTS) })];
    const isFixed = !source.slice(tag.start, tag.end).includes('{{');
    return Object.entries(tag.attributes).flatMap(([attribute, value]): Diagnostic[] => {
      const allowed = Object.hasOwn(rule.attributes, attribute) ? rule.attributes[attribute] : undefined;
      const facts = { element: tag.name, attribute, attributes: Object.keys(rule.attributes) };
      if (allowed === undefined) return [error('TPL-03', place, facts)];
      const expected = isFixed ? faultOfAttribute(allowed, value) : undefined;
      return expected === undefined
        ? []
        : [error('TPL-04', place, { element: tag.name, attribute, value, expected })];
    });
  });
}

/** The template with a mark on every start tag: `template` and the tag's offset, so that a fault of a page can be traced. */
export function markTags(template: number, source: string): string {
  let marked = '';
  let from = 0;
  for (const { name, start } of tagsOf(source)) {
    const end = start + 1 + name.length;
    marked += `${source.slice(from, end)} ${MARK}="${template}:${start}"`;
    from = end;
  }
  return marked + source.slice(from);
}

function tagsOf(source: string): Tag[] {
  const tags: Tag[] = [];
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes, isImplied) => {
        if (!isImplied) tags.push({ name, attributes, start: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    PARSING,
  );
  parser.end(source.replace(MUSTACHE, (mustache) => mustache.replace(/[^\n]/g, ' ')));
  return tags;
}
