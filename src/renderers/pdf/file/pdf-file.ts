import { createHash } from 'node:crypto';
import PDFDocument, { type PdfReference } from 'pdfkit';
import type { PdfStandard } from '../../renderer.ts';
import type { ByteWriter } from '../page/byte-writer.ts';
import { CrossReferences } from './cross-references.ts';
import { deflate } from './deflate.ts';
import { ObjectStream } from './object-stream.ts';
import { pdfReference } from './pdf-strings.ts';
import { ACCESSIBLE, type Properties, xmpDescription } from './xmp.ts';

/** Objects in one object stream: enough to compress well, few enough to be read quickly. */
const OBJECTS_PER_STREAM = 200;
const BLOCK = 1 << 20;
/** Shorter streams are written as they are: packed they would be longer. */
const LEAST_PACKED = 40;

/** What pdfkit calls them. */
const SUBSETS = { 'a-2b': 'PDF/A-2b' } as const satisfies Record<PdfStandard, string>;

/** Text that pdfkit writes as it is. */
class Raw {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
  get [Symbol.toStringTag](): string {
    return 'Raw';
  }
}

/** A stream whose number is known before its contents. */
export interface PendingStream {
  readonly id: number;
  /** @param entries further entries of its dictionary, in PDF syntax */
  end(bytes: Uint8Array, entries?: Readonly<Record<string, string>>): void;
}

/** What a finished file says of its contents, beside its pages. */
export interface Catalog {
  readonly pages: { readonly kids: readonly number[]; readonly count: number };
  readonly structure: { readonly document: number; readonly parentTree: number; readonly nextKey: number };
  /** Further entries of the catalogue, in PDF syntax. */
  readonly entries: Readonly<Record<string, string>>;
}

/**
 * The objects of a PDF file on top of pdfkit's document, and the only place that touches pdfkit's private members.
 * All but streams goes into compressed object streams (a tagged booklet has a hundred objects a page), so the file ends
 * in a cross-reference stream, which pdfkit cannot write.
 */
export class PdfFile {
  readonly #document: PDFDocument;
  readonly #blocks: Buffer[] = [];
  readonly #hash = createHash('sha256');
  #block = Buffer.allocUnsafe(BLOCK);
  #filled = 0;
  // By object number: the object stream an object is in, and its place there.
  readonly #container: number[] = [];
  readonly #place: number[] = [];
  readonly #objects = new ObjectStream();

  /** @param standard adds to an accessible file what an archive asks: its colours' meaning and its own word for it */
  constructor(properties: Properties, standard?: PdfStandard) {
    const { title, author, subject, keywords, producer, date, language } = properties;
    const info: Record<string, string | Date> = { Producer: producer, Creator: producer, Title: title };
    if (author !== '') info.Author = author;
    if (subject !== '') info.Subject = subject;
    if (keywords !== '') info.Keywords = keywords;
    this.#document = new PDFDocument({
      pdfVersion: '1.7',
      subset: standard === undefined ? 'PDF/UA' : SUBSETS[standard],
      tagged: true,
      displayTitle: true,
      lang: language,
      autoFirstPage: false,
      font: null,
      info: { ...info, CreationDate: date, ModDate: date },
    });
    // The first lines are already in the document's own queue: they are always the same and are written anew.
    this.#receive(Buffer.from(`%PDF-1.7\n%\xff\xff\xff\xff\n`, 'latin1'));
    this.#document.push = (chunk) => this.#receive(chunk);
    const description = xmpDescription(properties);
    this.#document._addInfo = () =>
      this.#document.appendXML(standard === undefined ? description : `${description}\n${ACCESSIBLE}`);
    this.#document._finalize = () => this.#writeEnd();
  }

  /** A number for an object that is put later, or never. */
  allocate(): number {
    return this.#document._offsets.push(null);
  }

  /**
   * Begins an object of any kind but a stream: write it, in PDF syntax, before anything else is put. What refers to it may
   * come before or after it.
   */
  begin(id: number): ByteWriter {
    if (this.#objects.ids.length === OBJECTS_PER_STREAM) this.#flushObjects();
    return this.#objects.begin(id);
  }

  /** Writes an object of any kind but a stream. `body` is in PDF syntax, one byte a character. */
  put(id: number, body: string): void {
    this.begin(id).ascii(body);
  }

  putNew(body: string): number {
    const id = this.allocate();
    this.put(id, body);
    return id;
  }

  /** Writes a stream, compressed. Returns its number. */
  putStream(bytes: Uint8Array, entries: Readonly<Record<string, string>> = {}): number {
    const stream = this.openStream();
    stream.end(bytes, entries);
    return stream.id;
  }

  /** Writes a stream that is compressed already; `entries` name the filter. */
  putPackedStream(bytes: Uint8Array, entries: Readonly<Record<string, string>>): number {
    const id = this.allocate();
    this.#writeStream(id, bytes, entries);
    return id;
  }

  openStream(): PendingStream {
    const id = this.allocate();
    return {
      id,
      end: (bytes, entries) => {
        if (bytes.length < LEAST_PACKED) this.#writeStream(id, bytes, { ...entries });
        else this.#writeStream(id, deflate(bytes), { Filter: '/FlateDecode', ...entries });
      },
    };
  }

  #writeStream(id: number, bytes: Uint8Array, entries: Readonly<Record<string, string>>): void {
    const document = this.#document;
    document._offsets[id - 1] = document._offset;
    let head = `${id} 0 obj\n<<\n`;
    for (const key of Object.keys(entries)) head += `/${key} ${entries[key]}\n`;
    document._write(`${head}/Length ${bytes.length}\n>>\nstream`);
    document._write(bytes);
    document._write('\nendstream\nendobj');
  }

  /** Ends the file and gives its bytes, in blocks of about a megabyte. */
  finish({ pages, structure, entries }: Catalog): readonly Uint8Array[] {
    const root = this.#document._root.data;
    Object.assign(root.Pages.data, {
      Kids: new Raw(`[${pages.kids.map(pdfReference).join(' ')}]`),
      Count: pages.count,
    });
    Object.assign(root, rawEntries(entries));
    const tree: PdfReference = this.#document.getStructTreeRoot();
    Object.assign(tree.data, {
      K: new Raw(`[${pdfReference(structure.document)}]`),
      ParentTree: new Raw(pdfReference(structure.parentTree)),
      ParentTreeNextKey: structure.nextKey,
    });
    this.#flushObjects();
    this.#document.end();
    return this.#blocks;
  }

  /** The number of the page tree's root. */
  get pagesId(): number {
    return this.#document._root.data.Pages.id;
  }

  /** The number of the structure tree's root. */
  get structureRootId(): number {
    return this.#document.getStructTreeRoot().id;
  }

  /** Bytes are copied as they come: what zlib returns holds on to all the room that it had. */
  #receive(chunk: Uint8Array | null): boolean {
    if (chunk === null) {
      this.#blocks.push(this.#block.subarray(0, this.#filled));
      return true;
    }
    for (let from = 0; from < chunk.length; ) {
      if (this.#filled === BLOCK) this.#startBlock();
      const part = chunk.subarray(from, from + BLOCK - this.#filled);
      this.#block.set(part, this.#filled);
      this.#filled += part.length;
      from += part.length;
    }
    return true;
  }

  #startBlock(): void {
    this.#hash.update(this.#block);
    this.#blocks.push(this.#block);
    this.#block = Buffer.allocUnsafe(BLOCK);
    this.#filled = 0;
  }

  #flushObjects(): void {
    const { ids } = this.#objects;
    if (ids.length === 0) return;
    const { bytes, first } = this.#objects.content();
    const stream = this.putStream(bytes, { Type: '/ObjStm', N: String(ids.length), First: String(first) });
    ids.forEach((id, at) => {
      this.#container[id] = stream;
      this.#place[id] = at;
    });
    this.#objects.reset();
  }

  /** The cross-reference stream: for each object its kind, and where it is. */
  #writeEnd(): void {
    const document = this.#document;
    const start = document._offset;
    const own = document._offsets.length + 1;
    const packed = deflate(this.#references(own).content());
    // A copy: what is still to be written may fill the block.
    const hash = this.#hash.copy().update(this.#block.subarray(0, this.#filled));
    const identifier = hash.digest('hex').slice(0, 32);
    document._write(
      `${own} 0 obj\n<</Type/XRef/Size ${own + 1}${CrossReferences.entries}/Root ${document._root}/Info ${document._info}` +
        `/ID[<${identifier}><${identifier}>]/Filter/FlateDecode/Length ${packed.length}>>\nstream`,
    );
    document._write(packed);
    document._write(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF`);
    document.push(null);
  }

  /** @param own the number of the cross-reference stream itself, which is the last object */
  #references(own: number): CrossReferences {
    const { _offsets: offsets, _offset: end } = this.#document;
    const references = new CrossReferences(own);
    for (let id = 1; id < own; id++) {
      const container = this.#container[id];
      const offset = offsets[id - 1];
      if (container !== undefined) references.inside(id, container, this.#place[id] ?? 0);
      else if (typeof offset === 'number') references.at(id, offset);
    }
    references.at(own, end);
    return references;
  }
}

function rawEntries(entries: Readonly<Record<string, string>>): Record<string, Raw> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, new Raw(value)]));
}
