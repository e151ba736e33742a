import type { Scene } from './scene.ts';
import type { ChartWords } from './words.ts';

/** Type that can be read on paper, points: no page goes below it where another page would help. */
export const SMALLEST_TYPE = 7;

/** How large the drawing may be and what it says. All lengths are points. */
export interface ChartOptions {
  readonly words: ChartWords;
  /** The sheet, or the room that a page of a booklet leaves for a figure. */
  readonly width: number;
  readonly height: number;
  /**
   * A figure among text: its scene is as small as the drawing and, on one page, without a header. Default: a sheet of its own, the
   * scene as large as the sheet, with title, superiors, totals and page number.
   */
  readonly figure?: boolean;
  /** Empty rim inside `width` × `height`; 0 for figures. Default 0. */
  readonly margin?: number;
  /** Smallest type that may be drawn before the chart goes on to another page. Default 7. */
  readonly smallestType?: number;
  /**
   * Largest type of a box's title, however few boxes there are. Default 10 in figures, 11 on an A4 sheet, up to 13 on larger ones, and
   * up to a third more on sheets that would stay half empty.
   */
  readonly largestType?: number;
  /** 竖排 of leaves: where it fits better, or never. Default auto. */
  readonly vertical?: 'auto' | 'never';
  /** Symbols explained below the drawing. Default true. */
  readonly legend?: boolean;
  /** Prefix of the pages' anchors: `chart` gives `chart-1`, `chart-2` … Stubs and back links lead there. Default `chart`. */
  readonly anchor?: string;
}

export interface ChartPage {
  /** 1, 2, 3 … as printed. */
  readonly number: number;
  /** Where links of other pages lead. */
  readonly anchor: string;
  /** The unit that the page shows, or several bundled. */
  readonly title: string;
  /** Ids of the nodes whose branches begin here. */
  readonly roots: readonly string[];
  readonly scene: Scene;
  /** Smallest type on the page, points. */
  readonly smallestType: number;
  /** Departments and posts drawn in full. */
  readonly boxes: number;
}
