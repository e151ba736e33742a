import type { ByteWriter } from '../page/byte-writer.ts';
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

/** A stretch of content, or an annotation, on another page than the first that has something of the element. */
interface ElsewhereKid {
  readonly page: number;
  readonly mark?: number;
  readonly object?: number;
}

/** A number is a mark on the element's own page. */
type Kid = StructureElement | ElsewhereKid | number;

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
  /** The first page that has something of it; 0 for none. */
  #page = 0;
  #kids: Kid[] | undefined;

  constructor(type: StructureType, parent: StructureElement | undefined, attributes = '') {
    this.type = type;
    this.parent = parent;
    this.attributes = attributes;
  }

  get kids(): readonly Kid[] {
    return this.#kids ?? NO_KIDS;
  }

  addElement(kid: StructureElement): void {
    this.#add(kid);
  }

  /** Content of a page by its mark there. */
  addMark(page: number, mark: number): void {
    if (this.#page === 0) this.#page = page;
    this.#add(page === this.#page ? mark : { page, mark });
  }

  /** An annotation, by its object number. */
  addObject(page: number, object: number): void {
    if (this.#page === 0) this.#page = page;
    this.#add({ page, object });
  }

  #add(kid: Kid): void {
    if (this.#kids === undefined) this.#kids = [kid];
    else this.#kids.push(kid);
  }

  /** Writes `/Pg` and `/K`: the page is named once, what is on other pages names theirs. */
  writeKids(out: ByteWriter): void {
    const { kids } = this;
    if (kids.length === 0) return;
    if (this.#page !== 0) {
      out.ascii('/Pg ');
      out.reference(this.#page);
    }
    out.ascii(kids.length === 1 ? '/K ' : '/K[');
    for (let at = 0; at < kids.length; at++) {
      if (at > 0) out.byte(SPACE);
      const kid = kids[at];
      if (typeof kid === 'number') out.integer(kid);
      else if (kid instanceof StructureElement) out.reference(kid.id);
      else if (kid !== undefined) this.#writeElsewhere(kid, out);
    }
    if (kids.length > 1) out.ascii(']');
  }

  #writeElsewhere({ page, mark, object }: ElsewhereKid, out: ByteWriter): void {
    out.ascii(object === undefined ? '<</Type/MCR' : '<</Type/OBJR');
    if (page !== this.#page) {
      out.ascii('/Pg ');
      out.reference(page);
    }
    out.ascii(object === undefined ? '/MCID ' : '/Obj ');
    if (object === undefined) out.integer(mark ?? 0);
    else out.reference(object);
    out.ascii('>>');
  }
}

const NO_KIDS: readonly Kid[] = [];
const SPACE = 0x20;

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
    parent.addElement(element);
  }

  /** The key under which a page or an annotation is found in the tree of parents. */
  reserveKey(): number {
    return this.#nextKey++;
  }

  /** Says to which elements the marked content of a page belongs, in the order of the marks; or an annotation. */
  setParents(key: number, parents: readonly number[] | number): void {
    if (typeof parents === 'number') this.#parents.push([key, parents]);
    else {
      const id = this.#file.allocate();
      writeReferences(parents, this.#file.begin(id));
      this.#parents.push([key, id]);
    }
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
    const out = this.#file.begin(element.id);
    out.ascii('<</S/');
    out.ascii(element.type);
    out.ascii('/P ');
    out.reference(parent);
    out.ascii(element.attributes);
    element.writeKids(out);
    out.ascii('>>');
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

function writeReferences(ids: readonly number[], out: ByteWriter): void {
  out.ascii('[');
  for (let at = 0; at < ids.length; at++) {
    if (at > 0) out.byte(SPACE);
    out.reference(ids[at] ?? 0);
  }
  out.ascii(']');
}
