import { deflate } from '../file/deflate.ts';
import type { PdfFile, PendingStream } from '../file/pdf-file.ts';
import type { StructureElement, StructureTree } from '../file/structure.ts';
import type { Face } from '../text/face.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Page, Rectangle } from './page.ts';
import { PaintList } from './paint-list.ts';
import type { Places } from './places.ts';
import { type Ink, TextWriter } from './text-writer.ts';

/** What stands outside the text of a document: headers, rules, repeated rows. */
export const ARTIFACT = 'artifact';

/** Operators of a place that was left open. @param numberOf the number of the page on which an anchor is */
export type DeferredWrite = (numberOf: (anchor: string) => string | undefined) => string;

const SLASH = 0x2f;
const PACKED = { Filter: '/FlateDecode' };

interface Deferred {
  readonly stream: PendingStream;
  readonly write: DeferredWrite;
}

interface Cut {
  readonly at: number;
  readonly stream: number;
}

/**
 * The page being drawn. Coordinates are points from the upper left corner. A page is written when it is full, so only
 * one is in memory; what is not known yet (page numbers of what comes later) is a stream of its own between two pieces
 * of the page's content.
 */
export class Canvas {
  readonly text: TextWriter;
  readonly places: Places;
  /** Places left open on pages that are written. */
  readonly deferred: Deferred[] = [];
  readonly #file: PdfFile;
  readonly #tree: StructureTree;
  readonly #content = new ByteWriter(1 << 15);
  readonly #paint = new PaintList();
  readonly #assembly = new ByteWriter(1 << 15);
  #page: Page | undefined;
  /** Elements by mark of the page. */
  readonly #marks: number[] = [];
  readonly #cuts: Cut[] = [];
  #open: StructureElement | typeof ARTIFACT | undefined;
  #artifacts = 0;
  #opening: Uint8Array = new Uint8Array(0);

  constructor(file: PdfFile, tree: StructureTree, places: Places, kinds: Uint8Array) {
    this.#file = file;
    this.places = places;
    this.#tree = tree;
    this.text = new TextWriter(this.#content, kinds);
  }

  get page(): Page {
    if (this.#page === undefined) throw new Error('no page is open');
    return this.#page;
  }

  /** @param opening operators before all others: what lies under the page, and its footer */
  begin(page: Page, opening: Uint8Array): void {
    this.#page = page;
    this.#opening = opening;
    this.#content.reset();
    this.#paint.reset();
    this.text.reset();
    this.#marks.length = 0;
    this.#cuts.length = 0;
    this.#open = undefined;
  }

  /** Writes the page's content. @param before streams that precede it on every page */
  end(before: readonly number[]): void {
    this.#closeMark();
    const page = this.page;
    const out = this.#assembly;
    out.reset();
    out.append(this.#opening);
    if (!this.#paint.isEmpty) {
      out.ascii('/Artifact BMC\n');
      this.#paint.writeTo(out);
      out.ascii('EMC\n');
    }
    out.ascii('BT\n');
    const streams: number[] = [];
    let from = 0;
    for (const { at, stream } of this.#cuts) {
      out.append(this.#content.view(from, at));
      streams.push(this.#flush(out), stream);
      from = at;
    }
    out.append(this.#content.view(from));
    out.ascii('ET\n');
    streams.push(this.#flush(out));
    page.contents = [...before, ...streams];
    if (this.#marks.length > 0) this.#tree.setParents(page.key, this.#marks);
    this.#page = undefined;
  }

  /** What is drawn from here on belongs to the element; or to none. */
  tag(element: StructureElement | typeof ARTIFACT): void {
    const owner = this.#artifacts > 0 ? ARTIFACT : element;
    if (owner === this.#open) return;
    this.#closeMark();
    if (owner === ARTIFACT) this.#content.ascii('/Artifact BMC\n');
    else {
      this.#tree.attach(owner);
      owner.addMark(this.page.id, this.#marks.length);
      this.#content.byte(SLASH);
      this.#content.ascii(owner.type);
      this.#content.ascii('<</MCID ');
      this.#content.integer(this.#marks.length);
      this.#content.ascii('>>BDC\n');
      this.#marks.push(owner.id);
    }
    this.#open = owner;
  }

  /** Gives an element its place in the order of reading, also when it has no content. */
  attach(element: StructureElement): void {
    if (this.#artifacts === 0) this.#tree.attach(element);
  }

  /** Draws something that is there already, such as a repeated header row: readers do not read it again. */
  asArtifact(draw: () => void): void {
    this.#artifacts++;
    draw();
    this.#artifacts--;
  }

  fill(x: number, y: number, width: number, height: number, color: string): void {
    this.#paint.fillRectangle(x, this.page.height - y - height, width, height, color);
  }

  frame(x: number, y: number, width: number, height: number, line: number, color: string): void {
    this.#paint.strokeRectangle(x, this.page.height - y - height, width, height, line, color);
  }

  rule(x1: number, y1: number, x2: number, y2: number, line: number, color: string): void {
    const { height } = this.page;
    this.#paint.strokeLine(x1, height - y1, x2, height - y2, line, color);
  }

  /** Writes codes as one line from (x, baseline), without justification. */
  words(codes: string, face: Face, ink: Ink, x: number, baseline: number): void {
    face.learnAll(codes);
    this.text.begin(x, this.page.height - baseline);
    this.text.run(codes, 0, codes.length, face, ink, 0, true);
  }

  /** Writes one character on its side, downwards from `top`, its em square in the middle of a column. */
  turned(code: string, face: Face, ink: Ink, middle: number, top: number, advance: number): void {
    face.learnAll(code);
    const x = middle - 0.38 * ink.size;
    this.text.beginTurned(x, this.page.height - top - (ink.size - advance) / 2);
    this.text.run(code, 0, 1, face, ink, 0, false);
  }

  /**
   * Draws with other operators than text, in the order of the text, as content of the element; the graphics state is put
   * aside meanwhile.
   */
  graphics(element: StructureElement | typeof ARTIFACT, draw: (out: ByteWriter) => void): void {
    this.#closeMark();
    const restore = this.text.save();
    this.#content.ascii('ET\n');
    this.tag(element);
    this.#content.ascii('q\n');
    draw(this.#content);
    this.#content.ascii('Q\n');
    this.#closeMark();
    this.#content.ascii('BT\n');
    restore();
  }

  /** Leaves a place in the content for operators that are known when all pages have their numbers. */
  defer(write: DeferredWrite): void {
    const stream = this.#file.openStream();
    this.#cuts.push({ at: this.#content.length, stream: stream.id });
    this.deferred.push({ stream, write });
  }

  /** Says where an anchor is: at this height of the page. */
  anchor(id: string, top: number): void {
    if (this.#artifacts === 0) this.places.set(id, { page: this.page, top });
  }

  /** Shows a heading in the outline of the document. */
  bookmark(level: number, title: string, top: number): void {
    if (this.#artifacts === 0)
      this.places.bookmarks.push({ level, title, destination: { page: this.page, top } });
  }

  /** Lets a click on an area of the page lead to a target; `element` holds the link's text. */
  link(target: string, area: Rectangle, element: StructureElement, text: string): void {
    if (this.#artifacts > 0) return;
    this.page.links.push({ target, rectangle: area, element, text });
  }

  #closeMark(): void {
    if (this.#open !== undefined) this.#content.ascii('EMC\n');
    this.#open = undefined;
  }

  #flush(out: ByteWriter): number {
    const packed = deflate(out.view());
    out.reset();
    return this.#file.putPackedStream(packed, PACKED);
  }
}
