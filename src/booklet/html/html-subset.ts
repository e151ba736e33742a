/**
 * The closed subset of HTML that templates may write: for every element what it stands in, what it holds and which
 * attributes it takes. The reader of rendered pages and the check of template files both go by this table.
 */

/** How htmlparser2 reads templates and pages: names are written small, an element may close itself. */
export const PARSING = {
  decodeEntities: true,
  recognizeSelfClosing: true,
  lowerCaseTags: false,
  lowerCaseAttributeNames: false,
};

/** What an element can hold. `page` is the outermost level of a part, `section` a page inside it. */
export type Content =
  | 'page'
  | 'section'
  | 'flow'
  | 'text'
  | 'list'
  | 'table'
  | 'rows'
  | 'row'
  | 'figure'
  | 'signatures'
  | 'nothing';

/** A list of words that the value must be of (class takes several), a number, or any text. */
export type AttributeRule = readonly string[] | 'number' | 'numbers' | 'anchor' | 'text';

export interface ElementRule {
  readonly within: readonly Content[];
  readonly holds: Content;
  readonly attributes: { readonly [name: string]: AttributeRule };
}

const IN_PAGE: readonly Content[] = ['page', 'section'];
const IN_FLOW: readonly Content[] = [...IN_PAGE, 'flow'];
const IN_TEXT: readonly Content[] = [...IN_FLOW, 'text'];

const heading: ElementRule = {
  within: IN_FLOW,
  holds: 'text',
  attributes: { id: 'text', class: ['numbered', 'chapter'], value: 'number' },
};

const cell: ElementRule = {
  within: ['row'],
  holds: 'flow',
  attributes: {
    colspan: 'number',
    rowspan: 'number',
    class: ['vertical', 'label', 'entry', 'date-entry'],
    align: ['start', 'center', 'end'],
  },
};

const rows: ElementRule = { within: ['table'], holds: 'rows', attributes: {} };
const emphasis: ElementRule = { within: IN_TEXT, holds: 'text', attributes: {} };

export const PARAGRAPH_CLASSES = [
  'body',
  'statement',
  'note',
  'caption',
  'label',
  'cover-company',
  'cover-title',
  'cover-line',
  'title',
] as const;

export const LIST_CLASSES = ['outline', 'cell', 'articles', 'steps'] as const;
export const TABLE_CLASSES = ['form', 'grid', 'plain'] as const;

export const ELEMENTS: { readonly [name: string]: ElementRule } = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  p: { within: IN_FLOW, holds: 'text', attributes: { id: 'text', class: PARAGRAPH_CLASSES } },
  ol: { within: IN_FLOW, holds: 'list', attributes: { class: LIST_CLASSES } },
  ul: { within: IN_FLOW, holds: 'list', attributes: {} },
  li: { within: ['list'], holds: 'flow', attributes: { id: 'text' } },
  table: { within: IN_FLOW, holds: 'table', attributes: { class: TABLE_CLASSES, widths: 'numbers' } },
  caption: { within: ['table'], holds: 'text', attributes: {} },
  thead: rows,
  tbody: rows,
  tr: { within: ['table', 'rows'], holds: 'row', attributes: {} },
  th: cell,
  td: cell,
  figure: { within: IN_FLOW, holds: 'figure', attributes: { src: 'text' } },
  figcaption: { within: ['figure'], holds: 'text', attributes: {} },
  contents: { within: IN_PAGE, holds: 'nothing', attributes: { title: 'text', depth: 'number' } },
  signatures: { within: IN_FLOW, holds: 'signatures', attributes: {} },
  signature: {
    within: ['signatures'],
    holds: 'nothing',
    attributes: { label: 'text', value: 'text', class: ['date-entry'] },
  },
  section: { within: ['page'], holds: 'section', attributes: { orientation: ['portrait', 'landscape'] } },
  'page-break': { within: IN_PAGE, holds: 'nothing', attributes: {} },
  strong: emphasis,
  em: emphasis,
  br: { within: IN_TEXT, holds: 'nothing', attributes: {} },
  a: { within: IN_TEXT, holds: 'text', attributes: { href: 'anchor', class: ['page'], words: 'text' } },
};

/** The rule of an element; undefined for one outside the subset. */
export const ruleOf = (element: string): ElementRule | undefined =>
  Object.hasOwn(ELEMENTS, element) ? ELEMENTS[element] : undefined;

/** What an attribute may say, when `value` is not that; undefined when all is well. */
export function faultOfAttribute(rule: AttributeRule, value: string): string | undefined {
  if (rule === 'text') return undefined;
  if (rule === 'anchor') return value.startsWith('#') ? undefined : '#…';
  if (rule === 'number') return /^\d+$/.test(value) ? undefined : '1, 2, 3 …';
  if (rule === 'numbers') return /^\d+( \d+)*$/.test(value) ? undefined : '10 20 70';
  const words = value.split(' ').filter((word) => word !== '');
  return words.every((word) => rule.includes(word)) ? undefined : rule.join(', ');
}
