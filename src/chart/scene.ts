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
  /** Painted in order. */
  readonly shapes: readonly Shape[];
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
  | 'mark';

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
  readonly anchor: 'start' | 'middle' | 'end';
  /** 竖排: characters stacked downwards from (x, y) as the centre of the first; `anchor` is ignored. */
  readonly vertical: boolean;
}
