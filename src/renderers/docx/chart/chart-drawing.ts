import { PALETTE } from '../../../chart/palette.ts';
import { INNER_FRAME } from '../../../chart/panel.ts';
import type { BoxShape, LineShape, Scene, Shape, TextShape, Tone } from '../../../chart/scene.ts';
import type { DocumentContext } from '../document-context.ts';
import { type DrawingFrame, inlineDrawing } from '../package/drawing-xml.ts';
import { emu, hex } from '../units.ts';
import { chartText, type TextFrame } from './chart-text.ts';

const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';

interface Pencil {
  readonly context: DocumentContext;
  readonly scale: number;
  nextId: number;
}

/**
 * A scene as a group of Word's own shapes: sharp at every size, and HR can change it. Lines of one kind are one path, so
 * that selecting the chart does not mean selecting fifty connectors. `standIn` is for programs that do not know shapes.
 */
export function chartDrawing(
  context: DocumentContext,
  scene: Scene,
  frame: DrawingFrame,
  standIn: string,
): string {
  const pencil: Pencil = { context, scale: frame.width / scene.width, nextId: 1 };
  const shapes = groups(scene).map((group) => {
    if (group.kind === 'lines') return pathShape(pencil, scene, group.lines);
    return group.kind === 'box' ? boxShapes(pencil, group.box, group.texts) : textShape(pencil, group.text);
  });
  const size = `<a:off x="0" y="0"/><a:ext cx="${emu(frame.width)}" cy="${emu(frame.height)}"/>`;
  const children = `<a:chOff x="0" y="0"/><a:chExt cx="${emu(frame.width)}" cy="${emu(frame.height)}"/>`;
  const group = `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>${size}${children}</a:xfrm></wpg:grpSpPr>${shapes.join('')}</wpg:wgp>`;
  const drawing = inlineDrawing(frame, GROUP, group);
  return `<mc:AlternateContent><mc:Choice Requires="wpg">${drawing}</mc:Choice><mc:Fallback>${standIn}</mc:Fallback></mc:AlternateContent>`;
}

type Group =
  | { readonly kind: 'lines'; readonly lines: LineShape[] }
  | { readonly kind: 'box'; readonly box: BoxShape; readonly texts: TextShape[] }
  | { readonly kind: 'text'; readonly text: TextShape };

/** Boxes with the texts that follow them and stand in them; runs of lines of one kind. */
function groups({ shapes }: Scene): readonly Group[] {
  const groups: Group[] = [];
  for (const shape of shapes) {
    if (!joins(groups.at(-1), shape)) groups.push(groupOf(shape));
  }
  return groups;
}

function groupOf(shape: Shape): Group {
  if (shape.kind === 'box') return { kind: 'box', box: shape, texts: [] };
  return shape.kind === 'line' ? { kind: 'lines', lines: [shape] } : { kind: 'text', text: shape };
}

/** Adds the shape to the group before it, where it belongs there. */
function joins(last: Group | undefined, shape: Shape): boolean {
  if (shape.kind === 'line' && last?.kind === 'lines') {
    const [first] = last.lines;
    const alike = first?.tone === shape.tone && first.dashed === shape.dashed;
    if (alike) last.lines.push(shape);
    return alike;
  }
  if (shape.kind !== 'text' || last?.kind !== 'box' || !isInside(shape, last.box)) return false;
  last.texts.push(shape);
  return true;
}

const isInside = ({ x, y }: TextShape, box: BoxShape): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height + 1;

function boxShapes(pencil: Pencil, box: BoxShape, texts: readonly TextShape[]): string {
  const inner = texts.filter((text) => sharesColumn(text, texts[0], box));
  const apart = texts.filter((text) => !inner.includes(text));
  const link = box.target;
  const body = shape(
    pencil,
    box,
    geometry(box) + paint(pencil, box),
    inner.length > 0 ? chartText(pencil.context, inner, pencil.scale, { box, link }) : undefined,
  );
  const frame = box.double ? innerFrame(pencil, box) : '';
  return body + frame + apart.map((text) => textShape(pencil, text, link)).join('');
}

/** The second frame of a post that somebody holds beside another. */
function innerFrame(pencil: Pencil, box: BoxShape): string {
  const inset: BoxShape = {
    ...box,
    x: box.x + INNER_FRAME,
    y: box.y + INNER_FRAME,
    width: box.width - 2 * INNER_FRAME,
    height: box.height - 2 * INNER_FRAME,
    radius: Math.max(0, box.radius - INNER_FRAME),
  };
  return shape(pencil, inset, geometry(inset) + NO_FILL + stroke(pencil, box));
}

/** Lines under each other in the middle of their box are the box's own text. */
function sharesColumn(text: TextShape, first: TextShape | undefined, box: BoxShape): boolean {
  const centred = text.anchor === 'middle' && Math.abs(text.x - box.x - box.width / 2) < 1;
  return centred && !text.vertical && first !== undefined && !first.vertical;
}

function geometry({ radius, corners, width, height }: BoxShape): string {
  if (radius <= 0) return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const share = Math.round(Math.min(0.5, radius / Math.min(width, height)) * 100_000);
  const guide = (name: string, value: number): string => `<a:gd name="${name}" fmla="val ${value}"/>`;
  if (!corners) return `<a:prstGeom prst="roundRect"><a:avLst>${guide('adj', share)}</a:avLst></a:prstGeom>`;
  const [top, bottom] = corners === 'top' ? [share, 0] : [0, share];
  return `<a:prstGeom prst="round2SameRect"><a:avLst>${guide('adj1', top)}${guide('adj2', bottom)}</a:avLst></a:prstGeom>`;
}

const NO_FILL = '<a:noFill/>';
const NO_LINE = '<a:ln><a:noFill/></a:ln>';

const solid = (color: string): string =>
  color === 'none' ? NO_FILL : `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`;

function paint(pencil: Pencil, box: BoxShape): string {
  return box.bare ? NO_FILL + NO_LINE : solid(PALETTE[box.tone].fill) + stroke(pencil, box);
}

/** A line of the tone; it does not grow thinner with the chart than a printer can draw. */
function stroke(
  { scale }: Pencil,
  { tone, dashed }: { readonly tone: Tone; readonly dashed: boolean },
): string {
  const ink = PALETTE[tone];
  const dash = dashed ? '<a:prstDash val="dash"/>' : '';
  return `<a:ln w="${emu(ink.strokeWidth * Math.max(scale, THINNEST))}">${solid(ink.stroke)}${dash}</a:ln>`;
}

const THINNEST = 0.6;

function pathShape(pencil: Pencil, scene: Scene, lines: readonly LineShape[]): string {
  const [first] = lines;
  if (!first) return '';
  const at = (value: number): number => emu(value * pencil.scale);
  const moves = lines.map(({ points }) => path(points, at)).join('');
  const size = `w="${at(scene.width)}" h="${at(scene.height)}"`;
  const custom = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${size} fill="none">${moves}</a:path></a:pathLst></a:custGeom>`;
  return shape(
    pencil,
    { x: 0, y: 0, width: scene.width, height: scene.height },
    custom + NO_FILL + stroke(pencil, first),
  );
}

function path(points: readonly number[], at: (value: number) => number): string {
  let xml = '';
  for (let i = 0; i + 1 < points.length; i += 2) {
    const point = `<a:pt x="${at(points[i] ?? 0)}" y="${at(points[i + 1] ?? 0)}"/>`;
    xml += i === 0 ? `<a:moveTo>${point}</a:moveTo>` : `<a:lnTo>${point}</a:lnTo>`;
  }
  return xml;
}

function textShape(pencil: Pencil, text: TextShape, link?: string): string {
  const content = chartText(pencil.context, [text], pencil.scale, { link });
  const rectangle = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  return shape(pencil, content.frame, rectangle + NO_FILL + NO_LINE, content);
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function shape(pencil: Pencil, area: Area, properties: string, text?: TextFrame): string {
  const at = (value: number): number => emu(value * pencil.scale);
  pencil.nextId += 1;
  const id = pencil.nextId;
  const body = text
    ? `<wps:txbx><w:txbxContent>${text.paragraphs}</w:txbxContent></wps:txbx>${text.bodyProperties}`
    : '<wps:bodyPr/>';
  return [
    `<wps:wsp><wps:cNvPr id="${id}" name="Shape ${id}"/><wps:cNvSpPr${text ? ' txBox="1"' : ''}/>`,
    `<wps:spPr><a:xfrm><a:off x="${at(area.x)}" y="${at(area.y)}"/><a:ext cx="${at(area.width)}" cy="${at(area.height)}"/></a:xfrm>${properties}</wps:spPr>`,
    `${body}</wps:wsp>`,
  ].join('');
}
