import { METRICS } from './metrics.ts';
import type { Tone } from './scene.ts';
import { widthOf } from './text/measure.ts';

/** One line of text in a box. */
export interface FaceLine {
  readonly text: string;
  /** Points at the layout's scale. */
  readonly size: number;
  readonly bold: boolean;
  readonly secondary: boolean;
  readonly tone: Tone;
}

/** One framed part of a box. */
export interface Panel {
  /** Of the node, where this is the one place that shows it in full. */
  readonly id: string | undefined;
  readonly tone: Tone;
  readonly dashed: boolean;
  readonly double: boolean;
  readonly target: string | undefined;
  /** Title, then what is said under it. */
  readonly lines: readonly FaceLine[];
  /** Headcount or vacancy, at the right edge of the first line. */
  readonly fact: FaceLine | undefined;
  /** Posts of a list begin at the left; what stands over others is centred. */
  readonly align: 'start' | 'middle';
  /** Room that the text needs, rim included. */
  readonly width: number;
  readonly height: number;
}

/** How far the inner frame of a double box stands from the outer one. */
export const INNER_FRAME = 2;

/** A panel as large as its text and rim. */
export function framed(panel: Omit<Panel, 'width' | 'height'>): Panel {
  const rim = panel.double ? INNER_FRAME : 0;
  const text = panel.lines.reduce(
    (widest, line) => Math.max(widest, line.secondary ? lineWidth(line) : 0),
    titleWidth(panel),
  );
  const height = textHeight(panel.lines) + (METRICS.padY + rim / 2) * 2;
  return { ...panel, width: Math.ceil(text + (METRICS.padX + rim) * 2), height: Math.ceil(height) };
}

/** The fact keeps its distance from the title, and a centred title from the other edge as well. */
function titleWidth({ lines, fact, align }: Pick<Panel, 'lines' | 'fact' | 'align'>): number {
  const title = lines.reduce((widest, line) => Math.max(widest, line.secondary ? 0 : lineWidth(line)), 0);
  if (fact === undefined) return title;
  return title + (lineWidth(fact) + METRICS.factGap) * (align === 'middle' ? 2 : 1);
}

/** What a box of this width leaves for its title and for the quiet text under it, em of each. */
export function roomIn(
  { double, fact, align }: Pick<Panel, 'double' | 'fact' | 'align'>,
  width: number,
): { readonly title: number; readonly quiet: number } {
  const inner = width - (METRICS.padX + (double ? INNER_FRAME : 0)) * 2;
  const beside = fact === undefined ? 0 : (lineWidth(fact) + METRICS.factGap) * (align === 'middle' ? 2 : 1);
  const em = (points: number, size: number) => Math.max(0, points / (size * (1 + METRICS.slack)));
  return { title: em(inner - beside, METRICS.title), quiet: em(inner, METRICS.quiet) };
}

/** Height of the lines; of one line where there is none, so that a box without a title is still a box. */
export function textHeight(lines: readonly FaceLine[]): number {
  if (lines.length === 0) return METRICS.title * METRICS.leading;
  return lines.reduce((sum, line) => sum + line.size * METRICS.leading, 0);
}

/** Width of a line with some slack for wider faces. */
export function lineWidth(line: FaceLine): number {
  return widthOf(line.text, line.bold ? 'bold' : 'regular') * line.size * (1 + METRICS.slack);
}
