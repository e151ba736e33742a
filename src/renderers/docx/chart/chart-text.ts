import { METRICS } from '../../../chart/metrics.ts';
import { PALETTE } from '../../../chart/palette.ts';
import type { BoxShape, TextShape } from '../../../chart/scene.ts';
import type { DocumentContext } from '../document-context.ts';
import { widthInEm } from '../lines/line-count.ts';
import { fontsXml } from '../styles/look.ts';
import { halfPoints, hex, twips } from '../units.ts';

/** Text of a shape: its paragraphs, how they stand in it, and the room they need in the scene's coordinates. */
export interface TextFrame {
  readonly paragraphs: string;
  readonly bodyProperties: string;
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface TextPlace {
  /** The box that the text stands in the middle of. */
  readonly box?: BoxShape;
  /** Anchor that a click leads to. */
  readonly link: string | undefined;
}

/** Room to spare for a face that runs wider than the one the chart was measured with. */
const SLACK = 1.12;
/**
 * Width of an upright text, em: room for one character, not for two. So a program that does not know upright text in shapes
 * (LibreOffice) breaks it after every character, and shows the same.
 */
const UPRIGHT_WIDTH = 1.4;
const UPRIGHT_SLACK = 1.08;

/** Lines of text, the first to the last downwards, or one upright text. */
export function chartText(
  context: DocumentContext,
  texts: readonly TextShape[],
  scale: number,
  place: TextPlace,
): TextFrame {
  const [first] = texts;
  const upright = first?.vertical ?? false;
  const lines = texts.map((text, index) => {
    const next = texts[index + 1];
    const pitch = next ? next.y - text.y : text.size * (upright ? METRICS.uprightAdvance : METRICS.leading);
    return line(context, text, scale, pitch * scale, place.link);
  });
  const vert = upright ? ' vert="eaVert"' : '';
  const frame = place.box ?? (first ? frameOf(context, first) : { x: 0, y: 0, width: 0, height: 0 });
  return {
    paragraphs: lines.join(''),
    bodyProperties: `<wps:bodyPr${vert} wrap="${upright ? 'square' : 'none'}" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></wps:bodyPr>`,
    frame,
  };
}

/** Where a text by itself needs room. */
function frameOf(context: DocumentContext, text: TextShape): TextFrame['frame'] {
  const { x, y, size } = text;
  if (text.vertical) {
    const drawn = [...text.text].length * size * METRICS.uprightAdvance;
    const top = y - (size * METRICS.uprightAdvance) / 2;
    const height = drawn * UPRIGHT_SLACK;
    const width = size * UPRIGHT_WIDTH;
    return { x: x - width / 2, y: top - (height - drawn) / 2, width, height };
  }
  const width = widthInEm(text.text, context.faces.of('FormLabel')) * size * SLACK + 2;
  const left = { start: x, middle: x - width / 2, end: x - width }[text.anchor];
  return { x: left, y: y - size * 1.05, width, height: size * 1.4 };
}

/** Characters of an upright text stand as far apart as in the chart. */
const spread = (size: number): string => `<w:spacing w:val="${twips(size * (METRICS.uprightAdvance - 1))}"/>`;

const JUSTIFY = { start: 'left', middle: 'center', end: 'right' } as const;

function line(
  context: DocumentContext,
  text: TextShape,
  scale: number,
  pitch: number,
  link: string | undefined,
): string {
  const ink = PALETTE[text.tone];
  const size = halfPoints(text.size * scale);
  const color = text.secondary ? ink.secondary : ink.text;
  const properties = [
    fontsXml(context.look, 'label'),
    text.bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>',
    `<w:color w:val="${hex(color)}"/>${text.vertical ? spread(text.size * scale) : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  const run = `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${context.xml.escape(text.text)}</w:t></w:r>`;
  const content = link === undefined ? run : context.anchors.link(link, () => run);
  const height = `w:line="${twips(pitch)}" w:lineRule="exact"`;
  const align = text.vertical ? 'center' : JUSTIFY[text.anchor];
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" ${height}/><w:ind w:left="0" w:firstLine="0"/><w:jc w:val="${align}"/></w:pPr>${content}</w:p>`;
}
