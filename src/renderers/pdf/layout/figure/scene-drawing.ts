import { METRICS } from '../../../../chart/metrics.ts';
import { PALETTE } from '../../../../chart/palette.ts';
import { INNER_FRAME } from '../../../../chart/panel.ts';
import type { BoxShape, LineShape, Scene, TextShape } from '../../../../chart/scene.ts';
import { pdfColor } from '../../file/pdf-strings.ts';
import { StructureElement } from '../../file/structure.ts';
import type { ByteWriter } from '../../page/byte-writer.ts';
import type { Canvas } from '../../page/canvas.ts';
import { codesWidth } from '../../text/fill-lines.ts';
import type { Setter } from '../setter.ts';
import type { Area } from './figure-box.ts';

/** Draws shapes at their place on the page. */
interface Pen {
  readonly canvas: Canvas;
  readonly out: ByteWriter;
  readonly setter: Setter;
  readonly scale: number;
  /** PDF coordinates of a point of the scene. */
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
}

/** Control points of a quarter circle, as a part of its radius. */
const ARC = 0.5523;
const LINE_DASH = '[3.5 2.5] 0 d\n';
const BOX_DASH = '[3 2] 0 d\n';
const NO_DASH = '[] 0 d\n';

/** Draws a scene as vectors, its texts as text; boxes with a target are links. */
export function drawScene(
  canvas: Canvas,
  scene: Scene,
  area: Area,
  element: StructureElement,
  setter: Setter,
): void {
  const scale = area.width / Math.max(1, scene.width);
  const top = canvas.page.height - area.y;
  canvas.graphics(element, (out) => {
    const pen: Pen = { canvas, out, setter, scale, x: (x) => area.x + x * scale, y: (y) => top - y * scale };
    for (const shape of scene.shapes) {
      if (shape.kind === 'line') drawLine(pen, shape);
      else if (shape.kind === 'box') drawBox(pen, shape);
      else drawText(pen, shape);
    }
  });
  linkBoxes(canvas, scene, area, scale, element);
}

function linkBoxes(canvas: Canvas, scene: Scene, area: Area, scale: number, element: StructureElement): void {
  const top = canvas.page.height - area.y;
  scene.shapes.forEach((shape, at) => {
    if (shape.kind !== 'box' || shape.target === undefined) return;
    const link = new StructureElement('Link', element);
    canvas.attach(link);
    const [left, upper] = [area.x + shape.x * scale, top - shape.y * scale];
    const rectangle = [left, upper - shape.height * scale, left + shape.width * scale, upper] as const;
    canvas.link(shape.target, rectangle, link, textAfter(scene, at));
  });
}

/** The words in a box, which follow it. */
function textAfter({ shapes }: Scene, at: number): string {
  const texts: string[] = [];
  for (let next = at + 1, shape = shapes[next]; shape?.kind === 'text'; shape = shapes[++next])
    texts.push(shape.text);
  return texts.join(' ');
}

function drawLine({ out, x, y }: Pen, { tone, points, dashed }: LineShape): void {
  const ink = PALETTE[tone];
  stroke(out, ink.stroke, ink.strokeWidth, dashed ? LINE_DASH : NO_DASH);
  for (let at = 0; at + 1 < points.length; at += 2) {
    out.operator(at === 0 ? 'm' : 'l', x(points[at] ?? 0), y(points[at + 1] ?? 0));
  }
  out.ascii('S\n');
}

function drawBox(pen: Pen, box: BoxShape): void {
  if (box.bare === true) return;
  const ink = PALETTE[box.tone];
  const { out } = pen;
  const filled = ink.fill !== 'none';
  const framed = ink.stroke !== 'none';
  if (filled) out.ascii(`${pdfColor(ink.fill)} rg\n`);
  pen.canvas.text.forgetColor();
  if (framed) stroke(out, ink.stroke, ink.strokeWidth, box.dashed ? BOX_DASH : NO_DASH);
  outline(pen, box, 0);
  out.ascii(filled ? (framed ? 'B\n' : 'f\n') : framed ? 'S\n' : 'n\n');
  if (box.double && framed) {
    outline(pen, box, INNER_FRAME);
    out.ascii('S\n');
  }
}

function stroke(out: ByteWriter, color: string, width: number, dash: string): void {
  out.ascii(`${pdfColor(color)} RG ${width} w ${dash}`);
}

function outline(pen: Pen, box: BoxShape, inset: number): void {
  const { out, scale } = pen;
  const left = pen.x(box.x + inset);
  const right = pen.x(box.x + box.width - inset);
  const top = pen.y(box.y + inset);
  const bottom = pen.y(box.y + box.height - inset);
  const round = Math.max(0, Math.min(box.radius - inset, box.width / 2, box.height / 2)) * scale;
  if (round < 0.1) {
    out.operator('re', left, bottom, right - left, top - bottom);
    return;
  }
  const upper = box.corners === 'bottom' && inset === 0 ? 0 : round;
  const lower = box.corners === 'top' && inset === 0 ? 0 : round;
  const turn = (r: number) => r * (1 - ARC);
  out.operator('m', left, bottom + lower);
  out.operator('l', left, top - upper);
  out.operator('c', left, top - turn(upper), left + turn(upper), top, left + upper, top);
  out.operator('l', right - upper, top);
  out.operator('c', right - turn(upper), top, right, top - turn(upper), right, top - upper);
  out.operator('l', right, bottom + lower);
  out.operator('c', right, bottom + turn(lower), right - turn(lower), bottom, right - lower, bottom);
  out.operator('l', left + lower, bottom);
  out.operator('c', left + turn(lower), bottom, left, bottom + turn(lower), left, bottom + lower);
  out.ascii('h\n');
}

function drawText(pen: Pen, text: TextShape): void {
  const { setter, canvas, out, scale } = pen;
  const palette = PALETTE[text.tone];
  const ink = { size: text.size * scale, color: text.secondary === true ? palette.secondary : palette.text };
  const face = setter.typefaces.sans(text.bold);
  const codes = setter.characters.encode(text.text);
  const width = (codesWidth(codes, face, setter.characters) * ink.size) / 1000;
  noteMissing(pen, text);
  out.ascii('BT\n');
  if (text.vertical) drawDownwards(pen, text, codes, ink);
  else {
    const shift = text.anchor === 'middle' ? width / 2 : text.anchor === 'end' ? width : 0;
    canvas.text.begin(pen.x(text.x) - shift, pen.y(text.y));
    canvas.text.run(codes, 0, codes.length, face, ink, 0, true);
  }
  out.ascii('ET\n');
}

function drawDownwards(
  pen: Pen,
  text: TextShape,
  codes: string,
  ink: { readonly size: number; readonly color: string },
): void {
  const { setter, canvas } = pen;
  const face = setter.typefaces.sans(text.bold);
  const step = text.size * METRICS.uprightAdvance;
  const first = text.y + text.size * (METRICS.ascent - 0.5);
  for (let at = 0; at < codes.length; at++) {
    const width = ((face.advances[codes.charCodeAt(at)] ?? 0) * ink.size) / 1000;
    canvas.text.begin(pen.x(text.x) - width / 2, pen.y(first + at * step));
    canvas.text.run(codes, at, at + 1, face, ink, 0, false);
  }
}

/** Lettering is set apart from the paragraphs' faces, but characters that it lacks are lost all the same. */
function noteMissing({ setter }: Pen, { text, bold }: TextShape): void {
  const face = setter.typefaces.sans(bold);
  if (face.missing.size === 0) return;
  for (const code of setter.typefaces.lossesOf(face, setter.characters.encode(text))) {
    setter.losses.add(setter.characters.at(code).text, text);
  }
}
