import type { PdfFile } from './pdf-file.ts';
import { pdfReference } from './pdf-strings.ts';

/** Structure types of PDF 1.7 that a booklet uses. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'Span'
  | 'Caption'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'TOC'
  | 'TOCI';

/** A stretch of a page's content that belongs to an element. */
interface MarkedContent {
  readonly page: number;
  readonly mark: number;
}

/** An annotation that belongs to an element. */
interface ObjectReference {
  readonly page: number;
  readonly object: number;
}

type Kid = StructureElement | MarkedContent | ObjectReference;

/**
 * A node of the structure that readers with assistive technology see. It is made with the layout and joins its parent
 * when the first of its content is drawn, so the order of kids is the order of reading.
 */
export class StructureElement {
  type: StructureType;
  parent: StructureElement | undefined;
  /** Further entries in PDF syntax, such as `/A<<…>>` or `/Alt(…)`. */
  attributes: string;
  /** Object number; 0 until it has joined its parent. */
  id = 0;
  readonly kids: Kid[] = [];

  constructor(type: StructureType, parent: StructureElement | undefined, attributes = '') {
    this.type = type;
    this.parent = parent;
    this.attributes = attributes;
  }
}

/** Kids of one node of the tree that leads from content back to elements. */
const TREE_FANOUT = 64;

/** Writes the structure of a document part by part: an element is let go as soon as its part is drawn. */
export class StructureTree {
  readonly #file: PdfFile;
  readonly #document: number;
  readonly #sections: number[] = [];
  /** Links that are not written, with their parents' numbers: the parents themselves are let go. */
  readonly #links: [link: StructureElement, parent: number][] = [];
  readonly #parents: [key: number, id: number][] = [];
  #nextKey = 0;

  constructor(file: PdfFile) {
    this.#file = file;
    this.#document = file.allocate();
  }

  /** A new top-level element of the document; write it with `write` when all of its content is drawn. */
  section(): StructureElement {
    const section = new StructureElement('Sect', undefined);
    section.id = this.#file.allocate();
    this.#sections.push(section.id);
    return section;
  }

  /** Joins an element to its parent, once. */
  attach(element: StructureElement): void {
    if (element.id !== 0) return;
    element.id = this.#file.allocate();
    const { parent } = element;
    if (parent === undefined) return;
    this.attach(parent);
    parent.kids.push(element);
  }

  /** The key under which a page or an annotation is found in the tree of parents. */
  reserveKey(): number {
    return this.#nextKey++;
  }

  /** Says to which elements the marked content of a page belongs, in the order of the marks; or an annotation. */
  setParents(key: number, parents: readonly number[] | number): void {
    const body = typeof parents === 'number' ? parents : this.#file.putNew(referenceList(parents));
    this.#parents.push([key, body]);
  }

  /** Writes an element and all under it. Links wait for `writeLinks`: whether they lead anywhere shows at the end. */
  write(element: StructureElement): void {
    this.#put(element, element.parent?.id ?? this.#document);
    for (const kid of element.kids) {
      if (!(kid instanceof StructureElement)) continue;
      if (kid.type === 'Link') {
        this.#links.push([kid, element.id]);
        kid.parent = undefined;
      } else this.write(kid);
    }
  }

  /** Writes the links of all parts that have been written. */
  writeLinks(): void {
    for (const [link, parent] of this.#links) this.#put(link, parent);
    this.#links.length = 0;
  }

  #put(element: StructureElement, parent: number): void {
    const { id, type, attributes } = element;
    this.#file.put(id, `<</S/${type}/P ${pdfReference(parent)}${attributes}${kidsOf(element)}>>`);
  }

  /** Ends the tree. */
  finish(): { readonly document: number; readonly parentTree: number; readonly nextKey: number } {
    const kids = `/K${referenceList(this.#sections)}`;
    this.#file.put(this.#document, `<</S/Document/P ${pdfReference(this.#file.structureRootId)}${kids}>>`);
    return { document: this.#document, parentTree: this.#writeParentTree(), nextKey: this.#nextKey };
  }

  #writeParentTree(): number {
    const entries = this.#parents.sort(([a], [b]) => a - b);
    const leaves: number[] = [];
    for (let from = 0; from < entries.length; from += TREE_FANOUT) {
      const leaf = entries.slice(from, from + TREE_FANOUT);
      const numbers = leaf.map(([key, id]) => `${key} ${pdfReference(id)}`).join(' ');
      const limits = `${leaf[0]?.[0] ?? 0} ${leaf.at(-1)?.[0] ?? 0}`;
      leaves.push(this.#file.putNew(`<</Limits[${limits}]/Nums[${numbers}]>>`));
    }
    return this.#file.putNew(`<</Kids${referenceList(leaves)}>>`);
  }
}

function referenceList(ids: readonly number[]): string {
  return `[${ids.map(pdfReference).join(' ')}]`;
}

/** `/Pg` and `/K`: the page is named once, marks on other pages name theirs. */
function kidsOf({ kids }: StructureElement): string {
  if (kids.length === 0) return '';
  const first = kids.find((kid) => !(kid instanceof StructureElement));
  const page = first === undefined || first instanceof StructureElement ? 0 : first.page;
  const written = kids.map((kid) => writtenKid(kid, page)).join(' ');
  const list = kids.length === 1 ? ` ${written}` : `[${written}]`;
  return `${page === 0 ? '' : `/Pg ${pdfReference(page)}`}/K${list}`;
}

function writtenKid(kid: Kid, page: number): string {
  if (kid instanceof StructureElement) return pdfReference(kid.id);
  const elsewhere = kid.page === page ? '' : `/Pg ${pdfReference(kid.page)}`;
  if ('object' in kid) return `<</Type/OBJR${elsewhere}/Obj ${pdfReference(kid.object)}>>`;
  return elsewhere === '' ? String(kid.mark) : `<</Type/MCR${elsewhere}/MCID ${kid.mark}>>`;
}
