/**
 * A drawing with coordinates in points (1/72 inch), origin top left, y down. The chart's layout makes it once; SVG,
 * PDF, Word and HTML draw the same boxes from it.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** One sentence a page that tells a blind reader what is drawn. */
  readonly description: string;
  /** Painted in order. A box is followed at once by its texts; texts of the tones heading and legend stand by themselves. */
  readonly shapes: readonly Shape[];
  /** Which box hangs under which, and dashed, which has which manager by dotted line: for writers whose drawings are edited. The lines are among the shapes, each stretch once. */
  readonly links?: readonly SceneLink[];
}

export interface SceneLink {
  /** The boxes by their place among the shapes: the manager's and the report's, the other way round for dotted lines. */
  readonly from: number;
  readonly to: number;
  /** x, y, x, y … from the edge of the one to the edge of the other. */
  readonly points: readonly number[];
  readonly dashed: boolean;
}

export type Shape = BoxShape | LineShape | TextShape;

/** What a shape is; the writer maps it to colours of the theme. */
export type Tone =
  | 'department'
  | 'head'
  | 'position'
  | 'vacant'
  | 'external'
  | 'stub'
  | 'legend'
  | 'line'
  | 'dotted'
  | 'mark'
  | 'company'
  | 'assistant'
  /** Words over and under the drawing: title, line of superiors, totals, page number. */
  | 'heading';

export interface BoxShape {
  readonly kind: 'box';
  /** Unit id that the box shows, for ids, links and grouping; absent for decoration. */
  readonly id?: string;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly dashed: boolean;
  readonly double: boolean;
  readonly radius: number;
  /** Which corners are round; all when absent. A unit and the head joined below it share a square edge. */
  readonly corners?: 'top' | 'bottom';
  /** An area that leads to `target`, neither painted nor framed. */
  readonly bare?: boolean;
  /** Anchor in the booklet that a click leads to. */
  readonly target?: string;
}

export interface LineShape {
  readonly kind: 'line';
  readonly tone: Tone;
  /** x, y, x, y … of a polyline; only horizontal and vertical strokes. */
  readonly points: readonly number[];
  readonly dashed: boolean;
}

export interface TextShape {
  readonly kind: 'text';
  /** Unit id of the box the text stands in, if any. */
  readonly id?: string;
  readonly tone: Tone;
  readonly text: string;
  /** Baseline: x by `anchor`, y of the first baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Quieter than the title of its box: a grade, a headcount, a remark. */
  readonly secondary?: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  /** 竖排: characters stacked downwards from (x, y) as the centre of the first; `anchor` is ignored. */
  readonly vertical: boolean;
}
