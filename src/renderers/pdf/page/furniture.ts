import type { BookletInfo } from '../../../booklet/booklet.ts';
import type { PdfFile, PendingStream } from '../file/pdf-file.ts';
import { pdfNumber } from '../file/pdf-strings.ts';
import { type Setter, setPieces } from '../layout/setter.ts';
import type { TextStyle } from '../layout/styles.ts';
import type { Face } from '../text/face.ts';
import { codesWidth } from '../text/fill-lines.ts';
import { ByteWriter } from './byte-writer.ts';
import { ARTIFACT, type Canvas } from './canvas.ts';
import { PageNumberText } from './page-number-text.ts';
import type { Sheet } from './sheet.ts';
import { TextWriter } from './text-writer.ts';

/** Points between text and header, header and its rule. */
const HEADER_DROP = 16;
const RULE_DROP = 5;
const FOOTER_DROP = 30;
/** From the text to the dashes around a page's number. Source: GB/T 9704-2012, 7.5. */
const DASHES_DROP = 7 * (72 / 25.4);
/** The height of a dash above the baseline, ems. */
const DASH_HEIGHT = 0.3;
const HEADER_RULE = 0.5;
/** The part of the line that the chapter may take. */
const CHAPTER_SHARE = 0.55;
/** The part of the line that each word of the footer may take. */
const FOOTER_SHARE = 0.32;

/** Characters of an em at most, by which longer texts are too long without being measured. */
const DENSEST = 12;
const MOST_CUTS = 200;

/** Drawings that pages share, by their names on pages. */
export type SharedDrawings = Readonly<Record<string, number>>;

/**
 * What stands around the text of a page: title and chapter above, the document's number and the page's below, the watermark
 * of a draft under everything. The number of pages is not known while pages are written, so it is one drawing that all
 * of them share, and so is the shift that makes room for it.
 */
export class Furniture {
  readonly #setter: Setter;
  readonly #info: BookletInfo;
  readonly #style: TextStyle;
  readonly #face: Face;
  readonly #numberStyle: TextStyle;
  readonly #numberFace: Face;
  readonly #out = new ByteWriter(1 << 10);
  readonly #text: TextWriter;
  readonly #template: PageNumberText;
  readonly #total: PendingStream | undefined;
  readonly #shift: PendingStream | undefined;
  readonly #watermark: PendingStream | undefined;
  readonly #cuts = new Map<string, string>();

  constructor(file: PdfFile, info: BookletInfo, setter: Setter) {
    this.#setter = setter;
    this.#info = info;
    this.#style = setter.styles.furniture;
    this.#face = setter.typefaces.face(this.#style.role);
    this.#numberStyle = setter.styles.pageNumber;
    this.#numberFace = this.#dashes ? setter.typefaces.song : this.#face;
    this.#text = new TextWriter(this.#out, setter.characters.tablesFor('').kinds);
    this.#template = new PageNumberText(info.words.pageOf, setter.styles.theme.pageNumber);
    this.#total = this.#template.hasTotal ? file.openStream() : undefined;
    this.#shift = this.#template.totalFollows ? file.openStream() : undefined;
    this.#watermark = info.draft ? file.openStream() : undefined;
  }

  /** Streams that come before the content of a page with furniture. */
  get streams(): readonly number[] {
    return this.#shift === undefined ? [] : [this.#shift.id];
  }

  /** The operators before a page's own. */
  opening(sheet: Sheet, number: number, bare: boolean): Uint8Array {
    return this.#write(() => {
      if (!bare) this.#numberOn(sheet, number);
      if (this.#watermark !== undefined) this.#out.ascii(watermarkOn(sheet));
    });
  }

  /** Header and footer of a page that has just been begun. */
  draw(canvas: Canvas, sheet: Sheet, chapter: string): void {
    const { title } = this.#info;
    const width = sheet.right - sheet.left;
    const baseline = sheet.top - HEADER_DROP;
    canvas.tag(ARTIFACT);
    const right = this.#fitted(chapter, width * CHAPTER_SHARE);
    const rightWidth = this.#width(right);
    const left = this.#fitted(title, width - rightWidth - 2 * this.#style.size);
    canvas.words(left, this.#face, this.#style, sheet.left, baseline);
    canvas.words(right, this.#face, this.#style, sheet.right - rightWidth, baseline);
    const { rule } = this.#setter.styles.theme.colors;
    canvas.rule(sheet.left, baseline + RULE_DROP, sheet.right, baseline + RULE_DROP, HEADER_RULE, rule);
    this.#drawFooter(canvas, sheet, width);
  }

  /**
   * Number and version on the side where the page's number is not, classification in the middle; the page's number is
   * drawn with the page.
   */
  #drawFooter(canvas: Canvas, sheet: Sheet, width: number): void {
    const { code, version, classification } = this.#info;
    const baseline = sheet.bottom + this.#drop;
    const mark = [code, version].filter((word) => word !== '').join(' · ');
    if (mark !== '') {
      const words = this.#fitted(mark, width * FOOTER_SHARE);
      const x = this.#numberOnLeft(canvas.page.number) ? sheet.right - this.#width(words) : sheet.left;
      canvas.words(words, this.#face, this.#style, x, baseline);
    }
    if (classification === '') return;
    const middle = this.#fitted(classification, width * FOOTER_SHARE);
    const x = (sheet.left + sheet.right - this.#width(middle)) / 2;
    canvas.words(middle, this.#face, this.#style, x, baseline);
  }

  get #dashes(): boolean {
    return this.#setter.styles.theme.pageNumber === 'dashes';
  }

  /** Numbers between dashes stand on the outer side: of a page with an even number on the left. */
  #numberOnLeft(page: number): boolean {
    return this.#dashes && page % 2 === 0;
  }

  get #drop(): number {
    return this.#dashes ? DASHES_DROP + DASH_HEIGHT * this.#numberStyle.size : FOOTER_DROP;
  }

  /** Writes the shared drawings. @param fonts the dictionary of fonts, in PDF syntax */
  finish(pages: number, fonts: string): SharedDrawings {
    const drawings: Record<string, number> = {};
    if (this.#total !== undefined) {
      const codes = this.#codes(this.#template.total(pages), this.#numberStyle, this.#numberFace);
      const width = this.#width(codes, this.#numberStyle, this.#numberFace);
      const x = this.#template.totalFollows ? 0 : -width;
      const content = this.#write(() => this.#number(codes, x, 0));
      this.#shift?.end(Buffer.from(`q 1 0 0 1 ${pdfNumber(-width)} 0 cm\n`, 'latin1'));
      this.#total.end(content, formEntries([-width, -20, width, 20], fonts));
      drawings.XT = this.#total.id;
    }
    if (this.#watermark !== undefined) {
      this.#watermark.end(this.#drawWatermark(), formEntries([-600, -600, 600, 600], fonts));
      drawings.WM = this.#watermark.id;
    }
    return drawings;
  }

  #numberOn(sheet: Sheet, number: number): void {
    const codes = this.#codes(this.#template.own(number), this.#numberStyle, this.#numberFace);
    const width = this.#width(codes, this.#numberStyle, this.#numberFace);
    const x = this.#numberLeft(sheet, number, width);
    const y = sheet.height - sheet.bottom - this.#drop;
    this.#out.ascii('/Artifact BMC\n');
    this.#number(codes, x, y);
    const anchor = this.#template.totalFollows ? x + width : x;
    if (this.#total !== undefined)
      this.#out.ascii(`q 1 0 0 1 ${pdfNumber(anchor)} ${pdfNumber(y)} cm /XT Do Q\n`);
    this.#out.ascii(this.#shift === undefined ? 'EMC\n' : 'EMC\nQ\n');
  }

  /** Between dashes, one character in from the outer edge of the text. */
  #numberLeft(sheet: Sheet, number: number, width: number): number {
    const inset = this.#dashes ? this.#numberStyle.size : 0;
    return this.#numberOnLeft(number) ? sheet.left + inset : sheet.right - inset - width;
  }

  #drawWatermark(): Buffer {
    const face = this.#setter.typefaces.sans(true);
    const codes = this.#codes(this.#info.words.draft);
    const width = face.width(codes) / 1000;
    const size = Math.min(120, 420 / Math.max(0.5, width));
    return this.#write(() => {
      this.#out.ascii('.7071 .7071 -.7071 .7071 0 0 cm\nBT\n');
      this.#text.begin((-width * size) / 2, -0.38 * size);
      this.#text.run(codes, 0, codes.length, face, { size, color: '#f0f0f0' }, 0, false);
      this.#out.ascii('ET\n');
    });
  }

  #write(draw: () => void): Buffer {
    this.#out.reset();
    this.#text.reset();
    draw();
    return Buffer.from(this.#out.view());
  }

  #number(codes: string, x: number, y: number): void {
    this.#out.ascii('BT\n');
    this.#text.begin(x, y);
    this.#text.run(codes, 0, codes.length, this.#numberFace, this.#numberStyle, 0, true);
    this.#out.ascii('ET\n');
  }

  #codes(text: string, style = this.#style, face = this.#face): string {
    const { codes } = setPieces([{ text }], style, this.#setter);
    face.learnAll(codes);
    this.#setter.characters.tablesFor(codes);
    return codes;
  }

  #width(codes: string, style = this.#style, face = this.#face): number {
    return (codesWidth(codes, face, this.#setter.characters) * style.size) / 1000;
  }

  /** The text, cut with an ellipsis where it is too long. What one page shows, the next mostly shows again. */
  #fitted(text: string, room: number): string {
    const key = `${room} ${text}`;
    let fitted = this.#cuts.get(key);
    if (fitted === undefined) {
      fitted = this.#cut(this.#codes(text), room);
      if (this.#cuts.size >= MOST_CUTS) this.#cuts.clear();
      this.#cuts.set(key, fitted);
    }
    return fitted;
  }

  #cut(codes: string, room: number): string {
    const most = Math.ceil((room / this.#style.size) * DENSEST);
    if (codes.length <= most && this.#width(codes) <= room) return codes;
    let fits = 0;
    let tooMany = Math.min(codes.length, most);
    while (tooMany - fits > 1) {
      const middle = (fits + tooMany) >> 1;
      if (this.#width(`${codes.slice(0, middle)}…`) <= room) fits = middle;
      else tooMany = middle;
    }
    return `${codes.slice(0, fits)}…`;
  }
}

function watermarkOn({ width, height }: Sheet): string {
  return `/Artifact BMC q 1 0 0 1 ${pdfNumber(width / 2)} ${pdfNumber(height / 2)} cm /WM Do Q EMC\n`;
}

function formEntries(box: readonly number[], fonts: string): Readonly<Record<string, string>> {
  return {
    Type: '/XObject',
    Subtype: '/Form',
    BBox: `[${box.map(pdfNumber).join(' ')}]`,
    Resources: `<</Font ${fonts}>>`,
  };
}
