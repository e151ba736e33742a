import type { Face } from './face.ts';
import type { Part } from './form.ts';

/** A box with its place on the drawing. */
export interface Placed {
  readonly face: Face;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height of the upper panel where a head is joined below it. */
  readonly join: number;
  readonly upright: boolean;
}

/** x, y, x, y … of a line of horizontal and vertical strokes. */
export type Points = readonly number[];

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly boxes: readonly Placed[];
  readonly lines: readonly Points[];
}

/** Turns the chosen form into places, from the drawing's upper left corner. */
export function drawingOf(part: Pick<Part, 'plot' | 'form'>): Drawing {
  const boxes: Placed[] = [];
  const lines: Points[] = [];
  place({ ...part, x: 0, y: 0 }, 0, 0, boxes, lines);
  return { width: part.form.width, height: part.form.height, boxes, lines };
}

function place(part: Part, x: number, y: number, boxes: Placed[], lines: Points[]): void {
  const { plot, form } = part;
  if (plot.face !== undefined && form.box !== undefined) {
    boxes.push({
      face: plot.face,
      x: x + form.box.x,
      y,
      width: part.width ?? form.box.width,
      height: part.height ?? form.box.height,
      join: plot.join,
      upright: form.box.upright,
    });
  }
  const detail = form.detail();
  for (const line of detail.lines) lines.push(shifted(line, x, y));
  const wider = part.width === undefined ? 0 : part.width - form.width;
  for (const child of detail.parts) {
    const { width } = child;
    const even = wider > 0 && width !== undefined ? { ...child, width: width + wider } : child;
    place(even, x + child.x, y + child.y, boxes, lines);
  }
}

function shifted(line: Points, x: number, y: number): Points {
  return line.map((value, at) => value + (at % 2 === 0 ? x : y));
}
