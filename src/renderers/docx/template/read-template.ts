import { WORD_NAMESPACE } from '../package/xml.ts';
import { OpenPackage, TemplateError } from './open-package.ts';
import { readStyles } from './read-styles.ts';
import { readPart } from './template-part.ts';
import type { PageKind, TemplatePage, TemplateParts, WordTemplate } from './word-template.ts';
import { childNamed, documentOf, elementsOf, flagOf, walk, type XmlElement } from './xml-tree.ts';

const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/**
 * Reads a company's document as a template: styles, theme, page, headers and footers with their pictures. Anything that could
 * act or lead out (macros, objects, links, fields that fetch) is a fault or left out.
 *
 * @throws TemplateError
 */
export function readTemplate(bytes: Uint8Array): WordTemplate {
  const file = new OpenPackage(bytes);
  const main = mainPart(file);
  const document = wordTree(file, main);
  if (!document) throw new TemplateError('damaged');
  const relations = file.relations(main);
  const part = (type: string) => relations.find((relation) => relation.type === type)?.path;
  const hasStyles = relations.some(({ type }) => type === 'styles');
  const styles = hasStyles ? wordTree(file, part('styles')) : noStyles();
  if (!styles) throw new TemplateError('damaged');
  const settings = wordTree(file, part('settings'));
  const { ids, own } = readStyles(styles);
  const sections = [...walk(document)].filter(({ name }) => name === 'w:sectPr');
  const parts = (kind: 'header' | 'footer'): TemplateParts => {
    const found: Record<string, TemplateParts[PageKind]> = {};
    for (const [pages, id] of references(sections, kind)) {
      const path = relations.find((relation) => relation.id === id)?.path;
      const read = path === undefined ? undefined : readPart(file, path, ids);
      if (read) found[pages] = read;
    }
    return found as TemplateParts;
  };
  return {
    styles,
    own,
    theme: themeOf(file, part('theme')),
    page: pageOf(sections.at(-1)),
    headers: parts('header'),
    footers: parts('footer'),
    isTwoSided: flagOf(settings, 'w:evenAndOddHeaders') ?? false,
  };
}

/** What a small program's document has that names no styles: ours stand in for all of them. */
const noStyles = (): XmlElement => ({
  name: 'w:styles',
  attributes: new Map([['xmlns:w', WORD_NAMESPACE]]),
  children: [],
});

/** Path of the main document, which must be Word's and without macros. */
function mainPart(file: OpenPackage): string {
  const path = file.relations('').find(({ type }) => type === 'officeDocument')?.path;
  if (path === undefined) throw new TemplateError('no-document');
  const types = file.tree('[Content_Types].xml');
  const type = elementsOf(types ?? { name: '', attributes: new Map(), children: [] })
    .find(({ attributes }) => attributes.get('PartName') === `/${path}`)
    ?.attributes.get('ContentType');
  if (type !== undefined && !type.includes('word')) throw new TemplateError('no-document');
  const macros = file.relations(path).some((relation) => relation.type === 'vbaProject');
  if (macros || type?.includes('macroEnabled')) throw new TemplateError('macros');
  return path;
}

/** A part in Word's usual namespace, under its usual prefix. */
function wordTree(file: OpenPackage, path: string | undefined): XmlElement | undefined {
  const tree = path === undefined ? undefined : file.tree(path);
  const namespace = tree?.attributes.get('xmlns:w');
  if (namespace === STRICT) throw new TemplateError('strict');
  if (tree && namespace !== WORD_NAMESPACE) throw new TemplateError('damaged');
  return tree;
}

/** A theme with pictures of its own would need more than its text. */
function themeOf(file: OpenPackage, path: string | undefined): string | undefined {
  const tree = path === undefined ? undefined : file.tree(path);
  if (!tree) return undefined;
  const isAlone = ![...walk(tree)].some(({ attributes }) =>
    [...attributes.keys()].some((name) => /^r:/.test(name)),
  );
  return isAlone ? documentOf(tree) : undefined;
}

const PAGE_KINDS: readonly string[] = ['default', 'first', 'even'];

/** Sections that name no header go on with that of the section before; the last one is how the body looks. */
function references(sections: readonly XmlElement[], kind: 'header' | 'footer'): Map<string, string> {
  const inForce = new Map<string, string>();
  for (const section of sections) {
    for (const { name, attributes } of elementsOf(section)) {
      const pages = attributes.get('w:type') ?? 'default';
      if (name === `w:${kind}Reference` && PAGE_KINDS.includes(pages)) {
        inForce.set(pages, attributes.get('r:id') ?? '');
      }
    }
  }
  return inForce;
}

/** A4, and margins that Word begins with, where the document says nothing. */
const USUAL = { 'w:w': 11_906, 'w:h': 16_838, margin: 1440, edge: 720 } as const;
/** Paper from A6 to A2, in twentieths of a point. */
const SMALLEST = 5_900;
const LARGEST = 34_000;

function pageOf(section: XmlElement | undefined): TemplatePage {
  const size = childNamed(section, 'w:pgSz')?.attributes;
  const margin = childNamed(section, 'w:pgMar')?.attributes;
  const number = (from: ReadonlyMap<string, string> | undefined, name: string, usual: number): number => {
    const value = Math.abs(Math.round(Number(from?.get(name) ?? Number.NaN)));
    return Number.isFinite(value) && value <= LARGEST ? value : usual;
  };
  const sides = [number(size, 'w:w', USUAL['w:w']), number(size, 'w:h', USUAL['w:h'])].map((side) =>
    Math.max(SMALLEST, side),
  );
  const [width = USUAL['w:w'], height = USUAL['w:h']] = sides.sort((a, b) => a - b);
  // Turned paper has its margins turned with it.
  const isTurned = size?.get('w:orient') === 'landscape';
  const [top, right, bottom, left] = isTurned
    ? (['right', 'bottom', 'left', 'top'] as const)
    : (['top', 'right', 'bottom', 'left'] as const);
  const most = (across: number): number => Math.round(across * 0.35);
  const side = (name: string, across: number): number =>
    Math.min(most(across), number(margin, `w:${name}`, USUAL.margin));
  return {
    width,
    height,
    top: side(top, height),
    right: side(right, width),
    bottom: side(bottom, height),
    left: side(left, width),
    header: number(margin, 'w:header', USUAL.edge),
    footer: number(margin, 'w:footer', USUAL.edge),
    gutter: 0,
    grid: [...(childNamed(section, 'w:docGrid')?.attributes ?? [])],
  };
}
