import type { Tone } from './scene.ts';

/** Colours are `#rrggbb`; `none` paints nothing. */
export interface Ink {
  readonly fill: string;
  readonly stroke: string;
  /** Points; not scaled with the drawing, so that a hairline stays one. */
  readonly strokeWidth: number;
  readonly text: string;
  /** Of the quieter lines in the box. */
  readonly secondary: string;
}

export type Palette = { readonly [T in Tone]: Ink };

const TEXT = '#1c2733';
const MUTED = '#5a6876';
const LINE = '#8592a0';

/**
 * One colour, navy, in four depths from the company down to the posts; red for what is missing and ochre for the dotted line,
 * both told by shape and word as well. Every text has a contrast of at least 4.5 to its ground.
 */
export const PALETTE: Palette = {
  company: ink('#1f3b5b', '#1f3b5b', '#ffffff', '#d3deea'),
  department: ink('#dde6f0', '#7c95b1', '#16304d', '#43566b'),
  head: ink('#ffffff', '#7c95b1', '#16304d', MUTED),
  position: ink('#ffffff', '#a9b4c0', TEXT, MUTED),
  assistant: ink('#f6f4ee', '#b9b09a', TEXT, '#665f4e'),
  vacant: ink('#ffffff', '#b5392b', TEXT, '#a93226'),
  external: ink('#efefed', '#a3a39c', '#4c4c48', '#63635e'),
  stub: ink('#f4f7fa', '#a9b8c8', '#2a4a6d', '#43617f'),
  legend: { ...ink('none', LINE, MUTED, MUTED), strokeWidth: 0.6 },
  line: { ...ink('none', LINE, MUTED, MUTED), strokeWidth: 0.8 },
  dotted: { ...ink('none', '#b07414', '#8a5a0c', '#8a5a0c'), strokeWidth: 0.9 },
  mark: ink('none', 'none', MUTED, MUTED),
  heading: ink('none', '#c9d1d9', '#16304d', MUTED),
};

function ink(fill: string, stroke: string, text: string, secondary: string): Ink {
  return { fill, stroke, strokeWidth: 0.75, text, secondary };
}
