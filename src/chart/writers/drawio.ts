import type { ChartPage } from '../page.ts';
import { PALETTE } from '../palette.ts';
import type { BoxShape, Scene, SceneLink, Shape, TextShape } from '../scene.ts';
import { rounded } from '../sheet/draw.ts';
import { type Group, groupsOf } from './groups.ts';
import { escapeXml } from './xml.ts';

/**
 * A draw.io file with one page for each page of the chart and the boxes where the chart has them. Lines hold on to their boxes, so
 * that a box may be moved.
 */
export function pagesToDrawio(pages: readonly ChartPage[]): string {
  const diagrams = pages.map((page) => diagramOf(page));
  return `<mxfile host="jd">\n${diagrams.join('\n')}\n</mxfile>\n`;
}

function diagramOf({ scene, title, number }: ChartPage): string {
  const name = escapeXml(`${number} ${title}`);
  const size = `pageWidth="${Math.ceil(scene.width)}" pageHeight="${Math.ceil(scene.height)}"`;
  const tied = new Set((scene.links ?? []).map(({ points }) => points.join(' ')));
  const cells = [
    ...(scene.links ?? []).map((link, at) => edgeCell(link, at, scene)),
    ...groupsOf(scene).flatMap((group) => cellsOf(group, tied)),
  ];
  return [
    `<diagram id="page-${number}" name="${name}">`,
    `<mxGraphModel grid="1" gridSize="5" page="1" ${size}><root><mxCell id="0"/><mxCell id="1" parent="0"/>`,
    ...cells,
    '</root></mxGraphModel></diagram>',
  ].join('\n');
}

/** Boxes with their texts in them; texts, and lines that no box holds on to, by themselves. */
function cellsOf(group: Group, tied: ReadonlySet<string>): string[] {
  if (group.kind === 'text') return [textCell(group.text, group.index)];
  if (group.kind === 'box')
    return group.box.bare === true ? [] : [boxCell(group.box, group.index, group.texts)];
  return group.lines.flatMap(({ tone, points, dashed }, at) =>
    tone === 'line' || tied.has(points.join(' '))
      ? []
      : [lineCell(points, group.index + at, PALETTE[tone].stroke, dashed)],
  );
}

function boxCell(box: BoxShape, at: number, texts: readonly TextShape[]): string {
  const ink = PALETTE[box.tone];
  const [first] = texts;
  const style = [
    `rounded=${Number(box.corners === undefined)};arcSize=6;whiteSpace=wrap;html=1;spacing=2;verticalAlign=middle;`,
    `align=${first?.anchor === 'start' ? 'left;spacingLeft=5' : 'center'};fontSize=${first?.size ?? 8};fontFamily=Noto Sans SC;`,
    `fillColor=${ink.fill};strokeColor=${ink.stroke};fontColor=${ink.text};strokeWidth=${ink.strokeWidth};`,
    `dashed=${Number(box.dashed)};${box.double ? 'shape=ext;double=1;' : ''}`,
  ].join('');
  return `<mxCell id="s${at}" value="${escapeXml(boxHtml(texts))}" style="${style}" vertex="1" parent="1">${geometry(box)}</mxCell>`;
}

/** The lines of a box; what stands at its right edge follows the first line. */
function boxHtml(texts: readonly TextShape[]): string {
  const facts = texts.filter((text) => text.anchor === 'end').map(lineHtml);
  const [first = '', ...others] = texts.filter((text) => text.anchor !== 'end').map(lineHtml);
  return [[first, ...facts].join('&nbsp; '), ...others].join('<br>');
}

function lineHtml(text: TextShape): string {
  const content = text.vertical ? [...text.text].map(escapeXml).join('<br>') : escapeXml(text.text);
  const strong = text.bold ? `<b>${content}</b>` : content;
  if (text.secondary !== true) return strong;
  return `<font color="${PALETTE[text.tone].secondary}" style="font-size:${text.size}px">${strong}</font>`;
}

function geometry({ x, y, width, height }: Pick<BoxShape, 'x' | 'y' | 'width' | 'height'>): string {
  return `<mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/>`;
}

function textCell(text: TextShape, at: number): string {
  const width = Math.ceil([...text.text].length * text.size * 1.1) + 4;
  const x = { start: text.x, middle: text.x - width / 2, end: text.x - width }[text.anchor];
  const area = {
    x: rounded(x),
    y: rounded(text.y - text.size * 1.15),
    width,
    height: rounded(text.size * 1.5),
  };
  const ink = PALETTE[text.tone];
  const color = text.secondary === true ? ink.secondary : ink.text;
  const align = { start: 'left', middle: 'center', end: 'right' }[text.anchor];
  const style = `text;html=1;align=${align};verticalAlign=middle;spacing=0;fontSize=${text.size};fontFamily=Noto Sans SC;fontStyle=${Number(text.bold)};fontColor=${color};`;
  return `<mxCell id="s${at}" value="${escapeXml(escapeXml(text.text))}" style="${style}" vertex="1" parent="1">${geometry(area)}</mxCell>`;
}

function edgeCell({ from, to, points, dashed }: SceneLink, at: number, { shapes }: Scene): string {
  const { stroke, strokeWidth } = PALETTE[dashed ? 'dotted' : 'line'];
  const ends = `${anchor('exit', points.slice(0, 2), shapes[from])}${anchor('entry', points.slice(-2), shapes[to])}`;
  const style = `edgeStyle=none;rounded=0;endArrow=none;strokeColor=${stroke};strokeWidth=${strokeWidth};dashed=${Number(dashed)};${ends}`;
  return `<mxCell id="e${at}" style="${style}" edge="1" parent="1" source="s${from}" target="s${to}">${route(points)}</mxCell>`;
}

/** The place on a box's edge that a line holds on to, as parts of its width and height. */
function anchor(end: 'exit' | 'entry', [x = 0, y = 0]: readonly number[], box: Shape | undefined): string {
  if (box?.kind !== 'box') return '';
  const [across, down] = [(x - box.x) / box.width, (y - box.y) / box.height].map(fraction);
  return `${end}X=${across};${end}Y=${down};${end}Perimeter=0;`;
}

function fraction(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
}

function lineCell(points: readonly number[], at: number, color: string, dashed: boolean): string {
  const style = `edgeStyle=none;rounded=0;endArrow=none;strokeColor=${color};dashed=${Number(dashed)};`;
  return `<mxCell id="s${at}" style="${style}" edge="1" parent="1">${route(points)}</mxCell>`;
}

/** The way of a line: its ends, and the corners between them. */
function route(points: readonly number[]): string {
  const pairs = Array.from({ length: points.length / 2 }, (_, at) => ({
    x: points[at * 2] ?? 0,
    y: points[at * 2 + 1] ?? 0,
  }));
  const corners = pairs.slice(1, -1).map(({ x, y }) => `<mxPoint x="${x}" y="${y}"/>`);
  const [first, last] = [pairs[0], pairs[pairs.length - 1]];
  const end = (point: typeof first, name: string) =>
    `<mxPoint x="${point?.x ?? 0}" y="${point?.y ?? 0}" as="${name}"/>`;
  const inner = corners.length === 0 ? '' : `<Array as="points">${corners.join('')}</Array>`;
  return `<mxGeometry relative="1" as="geometry">${end(first, 'sourcePoint')}${end(last, 'targetPoint')}${inner}</mxGeometry>`;
}
