import type { ParagraphFormat } from '../package/paragraph-xml.ts';
import type { StyleId } from '../styles/text-styles.ts';

/** The cell that a place is inside of. */
export interface CellPlace {
  readonly header: boolean;
  readonly align: 'left' | 'center' | 'right';
}

/** A paragraph to set. */
export interface Setting {
  readonly style: StyleId;
  /** Finished runs. */
  readonly runs: string;
  /** What the runs read, a printed number included, for counting lines. */
  readonly text: string;
  /** The number at the head of the text that is Word's, not the runs'. */
  readonly counted?: string | undefined;
  /** The part of the text that is bold though its style is not. */
  readonly strong?: string;
  readonly numbering?: ParagraphFormat['numbering'];
  /** Indents that differ from the style's, in points. */
  readonly indent?: ParagraphFormat['indent'];
  /** Where the list level indents it; Word knows. */
  readonly levelIndent?: ParagraphFormat['indent'];
  readonly keepNext?: boolean;
  /** Stands on the page where a table right above it ends. */
  readonly joins?: boolean;
  readonly anchors?: readonly string[];
  /** Height of what stands in the line, where it is no text. */
  readonly lineHeight?: number;
  readonly align?: ParagraphFormat['align'];
}
