import type { Face } from '../boxes/face.ts';
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
  /** The box that it hangs under, by its place in the list, and the line between them. */
  readonly above: number | undefined;
  readonly way: Points;
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
  place({ ...part, x: 0, y: 0 }, { x: 0, y: 0, above: undefined, way: [] }, boxes, lines);
  return { width: part.form.width, height: part.form.height, boxes, lines };
}

/** Where a part's manager stands: its form's corner, its box, and the line from there as far as it is known. */
interface Origin {
  readonly x: number;
  readonly y: number;
  readonly above: number | undefined;
  readonly way: Points;
}

function place(part: Part, origin: Origin, boxes: Placed[], lines: Points[]): void {
  const { plot, form } = part;
  const [x, y] = [origin.x + part.x, origin.y + part.y];
  const way = continued(origin.way, shifted(part.way ?? [], origin.x, origin.y));
  const isBox = plot.face !== undefined && form.box !== undefined;
  if (isBox) {
    boxes.push({
      face: plot.face,
      x: x + form.box.x,
      y,
      width: part.width ?? form.box.width,
      height: part.height ?? form.box.height,
      join: plot.join,
      upright: form.box.upright,
      above: origin.above,
      way,
    });
  }
  const below = isBox ? { x, y, above: boxes.length - 1, way: [] } : { ...origin, x, y, way };
  const detail = form.detail();
  for (const line of detail.lines) lines.push(shifted(line, x, y));
  const wider = part.width === undefined ? 0 : part.width - form.width;
  for (const child of detail.parts) {
    const { width } = child;
    const even = wider > 0 && width !== undefined ? { ...child, width: width + wider } : child;
    place(even, below, boxes, lines);
  }
}

/** One line after another, joined by a stroke along the end of the first. */
function continued(first: Points, second: Points): Points {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
  return [...first, second[0] ?? 0, first[first.length - 1] ?? 0, ...second];
}

function shifted(line: Points, x: number, y: number): Points {
  return line.map((value, at) => value + (at % 2 === 0 ? x : y));
}
