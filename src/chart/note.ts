/** What a text drawing could not say, as facts; words are found elsewhere. */
export type ChartNote =
  /** The chart is several drawings, because one would be larger than the program draws. */
  | { readonly kind: 'split'; readonly drawings: number; readonly most: number }
  /** The program draws so many boxes as one wide strip that nobody can print. */
  | { readonly kind: 'crowded'; readonly boxes: number; readonly most: number }
  /** Lines to managers by dotted line are words in the boxes instead. */
  | { readonly kind: 'dotted-as-text'; readonly lines: number };

/** A chart as text for another program. */
export interface TextDrawing {
  readonly title: string;
  readonly text: string;
  readonly notes: readonly ChartNote[];
}
