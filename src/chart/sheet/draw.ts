import type { Upright } from '../boxes/upright.ts';
import type { DottedLine } from '../lines/dotted.ts';
import { straightened } from '../lines/polyline.ts';
import { METRICS } from '../metrics.ts';
import { type FaceLine, INNER_FRAME, type Panel, textHeight } from '../panel.ts';
import type { BoxShape, LineShape, SceneLink, Shape, TextShape, Tone } from '../scene.ts';
import type { Drawing, Placed } from '../tree/place.ts';

/** From the layout's points to the page's. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly links: readonly SceneLink[];
}

/**
 * The shapes of a drawing on its page, lines first, so that no line is ever over a box; and what hangs under what. `before`: shapes
 * that stand before these in the scene.
 */
export function shapesOf(drawing: Drawing, frame: Frame, before: number): Drawn {
  const shapes: Shape[] = drawing.lines.map((points) => lineShape(points, 'line', false, frame));
  const first: number[] = [];
  const last: number[] = [];
  for (const box of drawing.boxes) {
    const own = boxShapes(box, frame);
    const boxes = own.flatMap((shape, at) => (shape.kind === 'box' ? [before + shapes.length + at] : []));
    first.push(boxes[0] ?? 0);
    last.push(boxes[boxes.length - 1] ?? 0);
    shapes.push(...own);
  }
  const links = drawing.boxes.flatMap(({ above, way }, at): SceneLink[] => {
    if (above === undefined || way.length === 0) return [];
    const { points } = lineShape(way, 'line', false, frame);
    return [{ from: last[above] ?? 0, to: first[at] ?? 0, points: straightened(points), dashed: false }];
  });
  return { shapes, links };
}

/** Links for dotted lines: from the report's box to the manager's. */
export function dottedLinks(
  lines: readonly DottedLine[],
  shapes: readonly Shape[],
  before: number,
  frame: Frame,
): SceneLink[] {
  const boxes = new Map(
    shapes.flatMap((shape, at) => (shape.kind === 'box' ? [[shape.id, before + at] as const] : [])),
  );
  return lines.flatMap(({ from, link, points }) => {
    const [own, other] = [boxes.get(from.id), boxes.get(link.id)];
    if (own === undefined || other === undefined) return [];
    return [{ from: own, to: other, points: lineShape(points, 'dotted', true, frame).points, dashed: true }];
  });
}

/** A hundredth of a point is finer than any printer; rounding here gives every writer the same numbers. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export function lineShape(
  points: readonly number[],
  tone: Tone,
  dashed: boolean,
  { x, y, scale }: Frame,
): LineShape {
  const placed = points.map((value, at) => rounded(value * scale + (at % 2 === 0 ? x : y)));
  return { kind: 'line', tone, points: placed, dashed };
}

function boxShapes(box: Placed, frame: Frame): Shape[] {
  const { face, upright } = box;
  const [first, second] = face.panels;
  if (first === undefined) return [];
  if (upright && face.upright !== undefined) return uprightShapes(box, first, face.upright, frame);
  if (second === undefined) return panelShapes(first, box, frame, undefined);
  const upper = { ...box, height: box.join };
  const lower = { ...box, y: box.y + box.join, height: box.height - box.join };
  return [...panelShapes(first, upper, frame, 'top'), ...panelShapes(second, lower, frame, 'bottom')];
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function panelShapes(panel: Panel, area: Rectangle, frame: Frame, corners: BoxShape['corners']): Shape[] {
  const box = boxShape(panel, area, frame, corners);
  const rim = METRICS.padX + (panel.double ? INNER_FRAME : 0);
  const [left, right] = [area.x + rim, area.x + area.width - rim];
  const x = panel.align === 'start' ? left : (left + right) / 2;
  let top = area.y + (area.height - textHeight(panel.lines)) / 2;
  const first = top + baselineOf(panel.lines[0]?.size ?? METRICS.title);
  const texts = panel.lines.map((line) => {
    const text = textShape(line, panel.id, { x, y: top + baselineOf(line.size), anchor: panel.align }, frame);
    top += line.size * METRICS.leading;
    return text;
  });
  if (panel.fact !== undefined)
    texts.push(textShape(panel.fact, panel.id, { x: right, y: first, anchor: 'end' }, frame));
  return [box, ...texts.filter(({ text }) => text !== '')];
}

/** From the top of a line to its baseline: ideographs stand in the middle of the line. */
export function baselineOf(size: number): number {
  return ((METRICS.leading - 1) / 2 + METRICS.ascent) * size;
}

function boxShape(panel: Panel, area: Rectangle, frame: Frame, corners: BoxShape['corners']): BoxShape {
  const { x, y, scale } = frame;
  const left = rounded(area.x * scale + x);
  const top = rounded(area.y * scale + y);
  return {
    kind: 'box',
    ...(panel.id === undefined ? {} : { id: panel.id }),
    tone: panel.tone,
    x: left,
    y: top,
    width: rounded(rounded((area.x + area.width) * scale + x) - left),
    height: rounded(rounded((area.y + area.height) * scale + y) - top),
    dashed: panel.dashed,
    double: panel.double,
    radius: rounded(METRICS.radius * scale),
    ...(corners === undefined ? {} : { corners }),
    ...(panel.target === undefined ? {} : { target: panel.target }),
  };
}

interface Anchor {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: TextShape['anchor'];
}

function textShape(line: FaceLine, id: string | undefined, at: Anchor, frame: Frame): TextShape {
  const { x, y, scale } = frame;
  return {
    kind: 'text',
    ...(id === undefined ? {} : { id }),
    tone: line.tone,
    text: line.text,
    x: rounded(at.x * scale + x),
    y: rounded(at.y * scale + y),
    size: rounded(line.size * scale),
    bold: line.bold,
    ...(line.secondary ? { secondary: true } : {}),
    anchor: at.anchor,
    vertical: false,
  };
}

function uprightShapes(box: Placed, panel: Panel, upright: Upright, frame: Frame): Shape[] {
  const middle = box.x + box.width / 2;
  const shapes: Shape[] = [boxShape(panel, box, frame, undefined)];
  const column = (text: string, size: number, top: number, secondary: boolean): TextShape => ({
    ...textShape(
      { text, size, bold: false, secondary, tone: panel.tone },
      panel.id,
      { x: middle, y: 0, anchor: 'middle' },
      frame,
    ),
    y: rounded((top + size / 2) * frame.scale + frame.y),
    vertical: true,
  });
  const titleHeight = [...upright.title].length * METRICS.title * METRICS.uprightAdvance;
  const top = box.y + METRICS.uprightPad;
  shapes.push(column(upright.title, METRICS.title, top, false));
  if (upright.remark !== '')
    shapes.push(column(upright.remark, METRICS.quiet, top + titleHeight + METRICS.quiet / 2, true));
  if (upright.foot !== undefined) {
    const { foot } = upright;
    const footTop = box.y + box.height - METRICS.uprightPad - foot.size * METRICS.leading;
    shapes.push(
      textShape(foot, panel.id, { x: middle, y: footTop + baselineOf(foot.size), anchor: 'middle' }, frame),
    );
  }
  return shapes;
}
