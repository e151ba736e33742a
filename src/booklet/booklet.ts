import type { Language } from '../schema/types.generated.ts';
import type { Block, Numbering } from './blocks.ts';

/** What a part is, so that a renderer can choose page style; the order of parts is the composer's business. */
export type PartRole =
  | 'cover'
  | 'approvals'
  | 'contents'
  | 'preface'
  | 'company-chart'
  | 'staffing'
  | 'department'
  | 'department-chart'
  | 'positions'
  | 'position'
  | 'process'
  | 'regulation'
  | 'coverage'
  | 'authority'
  | 'reporting'
  | 'forms'
  | 'qualifications'
  | 'index'
  /** A page that is its figure alone, without header and footer. */
  | 'sheet';

/**
 * A stretch of the booklet that is composed, drawn and let go as one: a cover, a department's statement, one position.
 * Memory holds one part at a time, so a handbook may be of any size.
 */
export interface Part {
  readonly role: PartRole;
  /** Anchor, unique in the booklet; the same as its first heading's where it has one. */
  readonly id: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Begins on a new page. */
  readonly newPage: boolean;
  /** Chapter name for the page header; empty on the cover. */
  readonly chapter: string;
  readonly blocks: readonly Block[];
}

/** An entry of the table of contents, known before any part is composed. */
export interface OutlineEntry {
  readonly id: string;
  /** 1 chapter · 2 unit. */
  readonly level: 1 | 2;
  /** `第一章`, or empty. */
  readonly label: string;
  readonly text: string;
}

/** The document's own data: properties of the file, page headers and footers. */
export interface BookletInfo {
  readonly language: Language;
  readonly title: string;
  readonly company: string;
  readonly code: string;
  readonly version: string;
  readonly classification: string;
  /** `YYYY-MM-DD` from the content (effective date), or empty. */
  readonly date: string;
  readonly draft: boolean;
  readonly outline: readonly OutlineEntry[];
  /** Words that renderers print themselves, in the booklet's language. */
  readonly words: RendererWords;
  /** How each scheme of numbers counts, for formats that number by themselves. The composer always gives it. */
  readonly numbering?: Numbering;
}

export interface RendererWords {
  /** `{page}` and `{total}` are filled in: `第{page}页 共{total}页`. */
  readonly pageOf: string;
  readonly contents: string;
  /** Watermark of a draft. */
  readonly draft: string;
  /** Added to a table's caption where it goes on: `（续）`. */
  readonly continued: string;
}

/** The waist of the hourglass: all that renderers know of a handbook. `parts()` may be called once a rendering. */
export interface Booklet extends BookletInfo {
  parts(): Iterable<Part>;
}
