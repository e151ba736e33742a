import type { ByteWriter } from '../page/byte-writer.ts';
import type { Page, PlacedLink } from '../page/page.ts';
import type { Places } from '../page/places.ts';
import type { PdfFile } from './pdf-file.ts';
import { pdfNumber, pdfReference, writeText } from './pdf-strings.ts';
import type { StructureTree } from './structure.ts';

/** What pages draw with: object numbers by name. */
export interface Resources {
  /** The dictionary of fonts. */
  readonly fonts: number;
  readonly drawings: Readonly<Record<string, number>>;
  readonly pictures: ReadonlyMap<string, number>;
}

/** Pages under one node of the page tree. */
const FANOUT = 50;
const PRINTED = 4;

/** Writes the dictionaries of all pages, their links, and the tree that holds them. Returns the tree's upper nodes. */
export function writePages(
  file: PdfFile,
  tree: StructureTree,
  pages: readonly Page[],
  places: Places,
  resources: Resources,
): readonly number[] {
  const common = file.putNew(resourceDictionary(resources, new Set()));
  const nodes: number[] = [];
  for (let from = 0; from < pages.length; from += FANOUT) {
    const group = pages.slice(from, from + FANOUT);
    const node = file.allocate();
    nodes.push(node);
    for (const page of group) {
      const own =
        page.pictures.size === 0 ? pdfReference(common) : resourceDictionary(resources, page.pictures);
      file.put(page.id, pageDictionary(page, node, own, writeLinks(file, tree, page, places)));
    }
    const kids = group.map(({ id }) => pdfReference(id)).join(' ');
    file.put(
      node,
      `<</Type/Pages/Parent ${pdfReference(file.pagesId)}/Kids[${kids}]/Count ${group.length}>>`,
    );
  }
  return nodes;
}

function pageDictionary(
  page: Page,
  parent: number,
  resources: string,
  annotations: readonly number[],
): string {
  const { width, height, key, contents } = page;
  const links = annotations.length === 0 ? '' : `/Annots[${annotations.map(pdfReference).join(' ')}]`;
  return (
    `<</Type/Page/Parent ${pdfReference(parent)}/MediaBox[0 0 ${pdfNumber(width)} ${pdfNumber(height)}]` +
    `/Resources ${resources}/Contents[${contents.map(pdfReference).join(' ')}]/Tabs/S/StructParents ${key}${links}>>`
  );
}

function resourceDictionary({ fonts, drawings, pictures }: Resources, names: ReadonlySet<string>): string {
  const used = [...names].map((name) => [name, pictures.get(name) ?? 0] as const);
  const entries = [...Object.entries(drawings), ...used];
  const objects = entries.map(([name, id]) => `/${name} ${pdfReference(id)}`).join('');
  return `<</Font ${pdfReference(fonts)}${objects === '' ? '' : `/XObject<<${objects}>>`}>>`;
}

/** Links whose target is not in the document are text and nothing else. */
function writeLinks(file: PdfFile, tree: StructureTree, page: Page, places: Places): readonly number[] {
  const written: number[] = [];
  for (const link of page.links) {
    const destination = places.get(link.target);
    if (destination === undefined) {
      link.element.type = 'Span';
      continue;
    }
    const target = destination.page;
    const id = file.allocate();
    const key = tree.reserveKey();
    tree.setParents(key, link.element.id);
    link.element.addObject(page.id, id);
    writeAnnotation(link, key, target.id, target.height - destination.top, file.begin(id));
    written.push(id);
  }
  return written;
}

/** @param target the page that it leads to, and there to the height `top` */
function writeAnnotation(
  { rectangle, text }: PlacedLink,
  key: number,
  target: number,
  top: number,
  out: ByteWriter,
): void {
  out.ascii(`<</Type/Annot/Subtype/Link/F ${PRINTED}/Rect[`);
  for (const side of rectangle) out.number(side);
  out.ascii(']/Border[0 0 0]/Dest[');
  out.reference(target);
  out.ascii('/XYZ null ');
  out.number(top);
  out.ascii('null]/StructParent ');
  out.integer(key);
  out.ascii('/Contents ');
  writeText(text, out);
  out.ascii('>>');
}
