/**
 * What is used of pdfkit, which ships no types. The members after the mark are private to it: they are touched in
 * `pdf-file.ts` only, the version is pinned exactly, and a test fails when one of them is not what it was.
 */
declare module 'pdfkit' {
  export interface PdfReference {
    readonly id: number;
    readonly data: Record<string, unknown>;
    write(chunk: Uint8Array): void;
    end(chunk?: Uint8Array): void;
  }

  export interface PdfOptions {
    readonly pdfVersion: '1.7';
    readonly subset: 'PDF/UA' | 'PDF/A-2b';
    readonly tagged: true;
    readonly displayTitle: true;
    readonly lang: string;
    readonly autoFirstPage: false;
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  export default class PDFDocument {
    constructor(options: PdfOptions);
    readonly info: Readonly<Record<string, string | Date>>;
    /** A new object of the file; written when it is ended. */
    ref(data: Record<string, unknown>): PdfReference;
    /** The root of the structure tree. */
    getStructTreeRoot(): PdfReference;
    appendXML(xml: string): void;
    end(): void;

    // private from here on
    /** The catalogue. */
    readonly _root: PdfReference & {
      readonly data: Record<string, unknown> & { readonly Pages: PdfReference };
    };
    /** The dictionary of the document's properties; there once `end` has been called. */
    readonly _info: PdfReference;
    /** Byte offset by object number less one; null while an object is not written. */
    readonly _offsets: (number | null)[];
    /** Bytes written so far. */
    readonly _offset: number;
    /** Writes bytes, or a line of text of one byte a character. */
    _write(data: Uint8Array | string): void;
    /** Receives every piece of the file, and null at its end. */
    push(chunk: Uint8Array | null): boolean;
    /** Writes the properties into the XMP packet. */
    _addInfo(): void;
    /** Writes the cross-reference table and the trailer. */
    _finalize(): void;
  }
}
