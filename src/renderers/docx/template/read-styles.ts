import { sharedStyle } from './built-in-names.ts';
import { putInOrder } from './schema-order.ts';
import { elementsOf, prune, valOf, walk, type XmlElement } from './xml-tree.ts';

/** Elements and attributes that name a style by its id. */
const REFERRING = new Set(['w:basedOn', 'w:next', 'w:link', 'w:pStyle', 'w:rStyle', 'w:tblStyle']);

/** Begins ids that would stand in the way of ours. */
const MOVED = 'Own';

export interface ReadStyles {
  /** New ids by old, for other parts that refer to the styles. */
  readonly ids: ReadonlyMap<string, string>;
  /** Our ids that the template has a style for. */
  readonly own: ReadonlySet<string>;
}

/**
 * Makes a template's styles ready for our text: Word's own styles get the ids that we write, whatever the program that made
 * the file calls them, and no style counts in a list, since the lists are ours.
 */
export function readStyles(styles: XmlElement): ReadStyles {
  const ids = new Map<string, string>();
  const own = new Set<string>();
  const all = elementsOf(styles).filter(({ name }) => name === 'w:style');
  for (const style of all) {
    const id = idOf(style);
    if (id === '' || ids.has(id)) continue;
    const shared = sharedStyle(valOf(style, 'w:name') ?? '', style.attributes.get('w:type') ?? '');
    const isTaken = shared === undefined || own.has(shared);
    ids.set(id, isTaken ? `${MOVED}${id}` : shared);
    if (!isTaken) own.add(shared);
  }
  for (const style of all) style.attributes.set('w:styleId', ids.get(idOf(style)) ?? idOf(style));
  renameStyles(styles, ids);
  for (const style of all) withoutNumber(style);
  putInOrder(styles);
  return { ids, own };
}

const idOf = ({ attributes }: XmlElement): string => attributes.get('w:styleId') ?? '';

/** Makes a part refer to styles by their new ids. */
export function renameStyles(root: XmlElement, ids: ReadonlyMap<string, string>): void {
  for (const { name, attributes } of walk(root)) {
    const id = REFERRING.has(name) ? ids.get(attributes.get('w:val') ?? '') : undefined;
    if (id !== undefined) attributes.set('w:val', id);
  }
}

/** The indent of a style that counts makes room for its number: it goes with it. */
function withoutNumber(style: XmlElement): void {
  const counts = [...walk(style)].some(({ name }) => name === 'w:numPr');
  if (counts) prune(style, ({ name }) => name === 'w:numPr' || name === 'w:ind');
}
