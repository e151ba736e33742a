import type { BookletInfo, Part } from '../booklet/booklet.ts';
import type { Format } from '../schema/types.generated.ts';
import type { WordTemplate } from './docx/template/word-template.ts';
import type { Theme } from './theme.ts';

/** What a rendering may use beside the booklet. Nothing here depends on the machine, the clock or the locale. */
export interface RenderOptions {
  readonly theme: Theme;
  /** The company's own Word document that gives Word files their look; {@link theme} says of it what other formats can use. */
  readonly template?: WordTemplate;
  /** Written into the file's properties: from SOURCE_DATE_EPOCH or the content, never from the clock. */
  readonly date: Date;
  /** Bytes of the font files that the handbook brings itself, by role. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  /**
   * The way from the output file's folder to the handbook's, without a slash at its end, for formats that link to pictures
   * instead of holding them. Default: `..`, from `dist/`.
   */
  readonly handbookPath?: string;
  /** Word files can be changed only where they are to be filled in. */
  readonly protect?: boolean;
  /** Markdown begins with what it is, in YAML. */
  readonly frontMatter?: boolean;
  /** A standard for archives that a PDF keeps to, beside PDF/UA-1. */
  readonly pdfStandard?: PdfStandard;
}

/** PDF/A-2, level B: ISO 19005-2. */
export type PdfStandard = 'a-2b';

/** A file being drawn. Parts arrive in order, once; nothing of a part may be kept but what the file needs. */
export interface Rendering {
  add(part: Part): void;
  /** Ends the file. `chunks` are written one after the other. */
  close(): Promise<Rendered>;
}

export interface Rendered {
  readonly chunks: readonly Uint8Array[];
  /** Pages, where the format has any. */
  readonly pages?: number;
  /** Text that could not be drawn as it is, such as characters that no font has. */
  readonly losses: readonly Loss[];
}

export interface Loss {
  readonly character: string;
  readonly text: string;
}

/** One file format. */
export interface Renderer {
  readonly format: Format;
  open(info: BookletInfo, options: RenderOptions): Rendering | Promise<Rendering>;
}
