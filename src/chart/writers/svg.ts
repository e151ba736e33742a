import { METRICS } from '../metrics.ts';
import { type Ink, PALETTE, type Palette } from '../palette.ts';
import { INNER_FRAME } from '../panel.ts';
import type { BoxShape, LineShape, Scene, TextShape } from '../scene.ts';
import { crispScene } from './crisp.ts';
import { type Group, groupsOf } from './groups.ts';
import { escapeXml } from './xml.ts';

export interface SvgOptions {
  readonly palette?: Palette;
  /** Font families in order of preference, as in CSS. */
  readonly fontFamily?: string;
  /** Where a box's target is found from this file; undefined leaves the box without a link. Default: `#target`. */
  readonly href?: (target: string) => string | undefined;
  /** Colour of the sheet; `none` (the default) lets the page behind show through. */
  readonly background?: string;
  /** Side of a pixel in points: frames and lines stand on pixels. Default 0.75, what browsers show at 100 %. */
  readonly pixel?: number;
}

const CSS_PIXEL = 0.75;

const FONT_FAMILY =
  "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','Noto Sans KR','Malgun Gothic',sans-serif";

interface Pen {
  readonly palette: Palette;
  readonly href: (target: string) => string | undefined;
}

/** An SVG file of a scene: selectable text, title and description for readers who cannot see it, boxes that are links. */
export function sceneToSvg(given: Scene, options: SvgOptions = {}): string {
  const pen: Pen = {
    palette: options.palette ?? PALETTE,
    href: options.href ?? ((target) => `#${encodeURI(target)}`),
  };
  const scene = crispScene(given, options.pixel ?? CSS_PIXEL, pen.palette);
  const [width, height] = [number(scene.width), number(scene.height)];
  const background = options.background ?? 'none';
  const family = escapeXml(options.fontFamily ?? FONT_FAMILY);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" font-family="${family}" role="group" aria-label="${escapeXml(scene.title)}">`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>${escapeXml(scene.description)}</desc>`,
    ...(background === 'none'
      ? []
      : [`<path d="M0 0H${width}V${height}H0Z" fill="${escapeXml(background)}"/>`]),
    ...groupsOf(scene).map((group) => element(group, pen)),
    '</svg>',
    '',
  ].join('\n');
}

/** Several scenes under one another in one SVG file; what leads to another of them finds it there. */
export function scenesToSvg(
  pages: readonly { readonly anchor: string; readonly scene: Scene }[],
  options: SvgOptions = {},
): string {
  const [only] = pages;
  if (only !== undefined && pages.length === 1) return sceneToSvg(only.scene, options);
  const width = pages.reduce((widest, { scene }) => Math.max(widest, scene.width), 0);
  let height = 0;
  const parts = pages.map(({ anchor, scene }) => {
    const place = `<svg id="${escapeXml(anchor)}" y="${number(height)}" `;
    height += scene.height;
    return sceneToSvg(scene, options)
      .replace('<svg ', place)
      .replace(/(width="[\d.]+)pt" height="([\d.]+)pt"/, '$1" height="$2"');
  });
  const size = `width="${number(width)}pt" height="${number(height)}pt" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return [`<svg xmlns="http://www.w3.org/2000/svg" ${size}>`, ...parts, '</svg>', ''].join('\n');
}

function element(group: Group, pen: Pen): string {
  if (group.kind === 'lines') return linesElement(group.lines, pen);
  return group.kind === 'box' ? boxGroup(group.box, group.texts, pen) : textElement(group.text, pen);
}

function linesElement(lines: readonly LineShape[], { palette }: Pen): string {
  const [first] = lines;
  if (first === undefined) return '';
  const ink = palette[first.tone];
  const d = lines.map(({ points }) => pathOf(points)).join('');
  const dash = first.dashed ? ' stroke-dasharray="3.5 2.5"' : '';
  return `<path d="${d}" fill="none" stroke="${ink.stroke}" stroke-width="${number(ink.strokeWidth)}"${dash}/>`;
}

function pathOf(points: readonly number[]): string {
  let d = '';
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    const [lastX, lastY] = [points[at - 2], points[at - 1]];
    if (at === 0) d += `M${number(x)} ${number(y)}`;
    else if (y === lastY) d += `H${number(x)}`;
    else if (x === lastX) d += `V${number(y)}`;
    else d += `L${number(x)} ${number(y)}`;
  }
  return d;
}

function boxGroup(box: BoxShape, texts: readonly TextShape[], pen: Pen): string {
  const inner = [boxElements(box, pen), ...texts.map((text) => textElement(text, pen))].join('');
  const id = box.id === undefined ? '' : ` data-id="${escapeXml(box.id)}"`;
  const href = box.target === undefined ? undefined : pen.href(box.target);
  if (href !== undefined) return `<a href="${escapeXml(href)}"${id}>${inner}</a>`;
  return `<g${id}>${inner}</g>`;
}

function boxElements(box: BoxShape, { palette }: Pen): string {
  const ink = palette[box.tone];
  if (box.bare === true) return rectangle(box, 0, 'fill="none" stroke="none" pointer-events="all"');
  const dash = box.dashed ? ' stroke-dasharray="3 2"' : '';
  const frame = `stroke="${ink.stroke}" stroke-width="${number(ink.strokeWidth)}"`;
  const outer = rectangle(box, 0, `fill="${ink.fill}" ${frame}${dash}`);
  return box.double ? outer + rectangle(box, INNER_FRAME, `fill="none" ${frame}`) : outer;
}

function rectangle(box: BoxShape, inset: number, paint: string): string {
  const [x, y, width, height] = [box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset];
  const radius = Math.max(0, Math.min(box.radius - inset, width / 2, height / 2));
  if (box.corners !== undefined && inset === 0) return `<path d="${halfRound(box, radius)}" ${paint}/>`;
  const round = radius > 0 ? ` rx="${number(radius)}"` : '';
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${round} ${paint}/>`;
}

/** A box with two round corners, at the top or at the bottom. */
function halfRound({ x, y, width, height, corners }: BoxShape, r: number): string {
  const [right, bottom] = [number(x + width), number(y + height)];
  const arc = (dx: number, dy: number) => `a${number(r)} ${number(r)} 0 0 1 ${number(dx)} ${number(dy)}`;
  return corners === 'top'
    ? `M${number(x)} ${bottom}V${number(y + r)}${arc(r, -r)}H${number(x + width - r)}${arc(r, r)}V${bottom}Z`
    : `M${number(x)} ${number(y)}H${right}V${number(y + height - r)}${arc(-r, r)}H${number(x + r)}${arc(-r, -r)}Z`;
}

function textElement(text: TextShape, { palette }: Pen): string {
  const style = `fill="${colourOf(text, palette[text.tone])}" font-size="${number(text.size)}"${text.bold ? ' font-weight="700"' : ''}`;
  if (text.vertical) return verticalText(text, style);
  const anchor = text.anchor === 'start' ? '' : ` text-anchor="${text.anchor}"`;
  return `<text x="${number(text.x)}" y="${number(text.y)}"${anchor} ${style}>${escapeXml(text.text)}</text>`;
}

function colourOf(text: TextShape, ink: Ink): string {
  return text.secondary === true ? ink.secondary : ink.text;
}

/** One element with a position for every character, so that the word is selected as a word. */
function verticalText(text: TextShape, style: string): string {
  const characters = [...text.text];
  const step = text.size * METRICS.uprightAdvance;
  const top = text.y + text.size * (METRICS.ascent - 0.5);
  const xs = characters.map(() => number(text.x)).join(' ');
  const ys = characters.map((_, at) => number(top + at * step)).join(' ');
  return `<text x="${xs}" y="${ys}" text-anchor="middle" ${style}>${escapeXml(text.text)}</text>`;
}

/** At most two decimals and no trailing zeros. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
