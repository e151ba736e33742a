import type { XmlElement } from './xml-tree.ts';

/** Why a file cannot serve as a template. */
export type TemplateFault =
  | 'no-document'
  | 'old-format'
  | 'encrypted'
  | 'macros'
  | 'strict'
  | 'damaged'
  | 'too-large';

/** What a company's own document gives to ours: its look, never its text. */
export interface WordTemplate {
  /** `w:styles`, with its numbers and our ids: a style that Word knows by a name of its own has the id that we use for it. */
  readonly styles: XmlElement;
  /** Our ids that the template has a style for. */
  readonly own: ReadonlySet<string>;
  /** `word/theme/theme1.xml`; undefined when there is none that can stand alone. */
  readonly theme: string | undefined;
  readonly page: TemplatePage;
  readonly headers: TemplateParts;
  readonly footers: TemplateParts;
  /** Left and right pages have headers and footers of their own. */
  readonly isTwoSided: boolean;
}

/** Paper and margins as Word says them, in twentieths of a point, of an upright page. */
export interface TemplatePage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
  readonly gutter: number;
  /** Attributes of `w:docGrid`, if there is one. */
  readonly grid: readonly (readonly [string, string])[];
}

/** Headers or footers by the pages that they are for. */
export type TemplateParts = { readonly [K in PageKind]?: TemplatePart };

export type PageKind = 'default' | 'first' | 'even';

export interface TemplatePart {
  /** The whole part. Pictures are referred to as {@link pictures} say. */
  readonly xml: string;
  readonly pictures: readonly TemplatePicture[];
}

export interface TemplatePicture {
  /** The relationship's id in the part. */
  readonly id: string;
  /** Name in `word/media/`, the same for the same picture. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
