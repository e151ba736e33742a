/** What a drawing could not show as it should, as facts; words are found elsewhere. */
export type ChartNote =
  /** Some pages have smaller type than was asked for: a box did not fit otherwise. Points. */
  | { readonly kind: 'small-type'; readonly pages: number; readonly size: number; readonly least: number }
  /** Posts below the levels that were asked for. */
  | { readonly kind: 'depth'; readonly positions: number }
  /** The picture would be larger than programs open, and has fewer dots per inch. */
  | { readonly kind: 'coarse'; readonly resolution: number }
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
