import { NUM_IDS } from '../package/numbering-xml.ts';
import { characterStyles, defaultsXml, NO_LIST, paragraphStyle } from '../package/styles-xml.ts';
import type { Look } from '../styles/look.ts';
import type { TextStyle, TextStyles } from '../styles/text-styles.ts';
import { tableStylesXml } from '../tables/table-style.ts';
import { putInOrder } from './schema-order.ts';
import { StyleReader } from './style-reader.ts';
import type { WordTemplate } from './word-template.ts';
import { childNamed, documentOf, elementsOf, parseTree, prune, type XmlElement } from './xml-tree.ts';

/** `word/styles.xml`: the template's styles, tied to our lists, and ours where it has none. */
export function mergedStylesXml(
  look: Look,
  styles: TextStyles,
  template: WordTemplate,
  textWidth: number,
): string {
  const root = structuredClone(template.styles);
  const reader = new StyleReader(root);
  if (!childNamed(root, 'w:docDefaults')) root.children.unshift(...parsed(defaultsXml(look)));
  for (const style of Object.values(styles)) {
    const own = template.own.has(style.id) ? reader.style(style.id) : undefined;
    if (own) adapt(own, style);
    else root.children.push(...parsed(paragraphStyle(look, style, textWidth, true)));
  }
  for (const style of parsed(characterStyles(look) + tableStylesXml(look) + NO_LIST)) {
    if (!reader.style(style.attributes.get('w:styleId') ?? '')) root.children.push(style);
  }
  return documentOf(root);
}

const parsed = (xml: string): XmlElement[] => elementsOf(parseTree(`<w:styles>${xml}</w:styles>`));

const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: XmlElement[] = [],
): XmlElement => ({
  name,
  attributes: new Map(Object.entries(attributes)),
  children,
});

/** The structure is ours: what counts, what stands in the table of contents, where pages begin. */
function adapt(style: XmlElement, { list, outline }: TextStyle): void {
  if (!list && outline === undefined) return;
  let properties = childNamed(style, 'w:pPr');
  if (!properties) {
    properties = element('w:pPr');
    style.children.push(properties);
  }
  const replaced = new Set([
    'w:numPr',
    'w:outlineLvl',
    ...(outline === undefined ? [] : ['w:pageBreakBefore', 'w:keepNext']),
  ]);
  prune(properties, ({ name }) => replaced.has(name));
  if (outline !== undefined) {
    properties.children.push(element('w:keepNext'), element('w:outlineLvl', { 'w:val': String(outline) }));
  }
  if (list) {
    const level = element('w:ilvl', { 'w:val': String(list.level) });
    const number = element('w:numId', { 'w:val': String(NUM_IDS[list.name]) });
    properties.children.push(element('w:numPr', {}, [level, number]));
  }
  putInOrder(style);
}
