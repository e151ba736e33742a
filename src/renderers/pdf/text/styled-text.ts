import type { StructureElement } from '../file/structure.ts';
import type { Face } from './face.ts';

/** A stretch of text set alike. */
export interface Run {
  /** Half-open range of codes. */
  readonly start: number;
  readonly end: number;
  readonly face: Face;
  readonly slanted: boolean;
  /** What the stretch belongs to, when it is not the paragraph itself: a link, an item's number. */
  readonly element?: StructureElement | undefined;
  /** Anchor that a click leads to. */
  readonly link?: string | undefined;
  /** Anchor whose page number belongs here; the codes only keep room for it. */
  readonly page?: string | undefined;
}

/** Text in drawing codes with its runs, which follow one another without gaps. Line ends are `\n`. */
export interface StyledText {
  readonly codes: string;
  readonly runs: readonly Run[];
}

/** A line of a text: half-open range without the spaces at its end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Thousandths of an em, as set without justification. */
  readonly width: number;
  /** Ends the paragraph or stands before a line end: not justified. */
  readonly last: boolean;
}
