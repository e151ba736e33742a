import type { OpenPackage, Relation } from './open-package.ts';
import { renameStyles } from './read-styles.ts';
import { putInOrder } from './schema-order.ts';
import type { TemplatePart, TemplatePicture } from './word-template.ts';
import { documentOf, elementsOf, prune, walk, type XmlElement } from './xml-tree.ts';

/** Pictures that Word and WPS show, by the ending of their names. */
export const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  svg: 'image/svg+xml',
};

/** Elements that are worth nothing without what they refer to. */
const HOLDERS = new Set(['w:drawing', 'w:pict', 'w:object', 'w:altChunk', 'w:control', 'w:subDoc']);
/** What in a page's header belongs to a text that is not ours. */
const FOREIGN = new Set([
  'w:numPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:permStart',
  'w:permEnd',
]);
/** Fields that fetch files or start programs. */
const FETCHES = /^\s*(?:DDE|DDEAUTO|INCLUDE\w*|LINK|IMPORT|DATABASE|MACROBUTTON|EMBED|GOTOBUTTON)\b/i;

/** A header or footer that can stand in our document; undefined when the file has none there. */
export function readPart(
  file: OpenPackage,
  path: string,
  ids: ReadonlyMap<string, string>,
): TemplatePart | undefined {
  const root = file.tree(path);
  if (!root || !/^w:(?:hdr|ftr)$/.test(root.name)) return undefined;
  const pictures = file.relations(path).flatMap((relation) => pictureOf(file, relation));
  const known = new Set(pictures.map(({ id }) => id));
  prune(
    root,
    (element) => FOREIGN.has(element.name) || (HOLDERS.has(element.name) && refersElsewhere(element, known)),
  );
  for (const element of walk(root)) disarm(element);
  renameStyles(root, ids);
  putInOrder(root);
  if (!elementsOf(root).some(({ name }) => name === 'w:p' || name === 'w:tbl' || name === 'w:sdt'))
    return undefined;
  return { xml: documentOf(root), pictures };
}

function pictureOf(file: OpenPackage, { id, type, path }: Relation): TemplatePicture[] {
  if (type !== 'image' || path === undefined) return [];
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const bytes = extension in PICTURE_TYPES ? file.bytes(path) : undefined;
  return bytes ? [{ id, name: `template-${name}`, bytes }] : [];
}

/** Attributes that say which picture is meant. */
const isPicture = ({ name }: XmlElement, key: string): boolean =>
  key === 'r:embed' || (key === 'r:id' && name === 'v:imagedata');

/** Drawings of what we did not take over (diagrams, objects, pictures on the web) would show a broken frame. */
const refersElsewhere = (holder: XmlElement, known: ReadonlySet<string>): boolean =>
  [...walk(holder)].some(
    (element) =>
      !LINKS.test(element.name) &&
      [...element.attributes].some(
        ([key, id]) => key.startsWith('r:') && !(isPicture(element, key) && known.has(id)),
      ),
  );

const LINKS = /^(?:w:hyperlink|a:hlinkClick|a:hlinkHover)$/;

/** Nothing leads out of the file: links lose their target, fields that fetch their instruction. */
function disarm(element: XmlElement): void {
  const { name, attributes } = element;
  element.children = element.children.filter(
    (child) => typeof child === 'string' || !child.name.startsWith('a:hlink'),
  );
  for (const key of [...attributes.keys()]) {
    if (key.startsWith('r:') && !isPicture(element, key)) attributes.delete(key);
  }
  if (name === 'w:instrText' && FETCHES.test(textOf(element))) element.children = [NOTHING];
  if (FETCHES.test(attributes.get('w:instr') ?? '')) attributes.set('w:instr', NOTHING);
}

/** A field that shows no words. */
const NOTHING = ' QUOTE "" ';

const textOf = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === 'string').join('');
