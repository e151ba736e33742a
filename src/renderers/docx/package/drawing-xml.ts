import { emu } from '../units.ts';

/** Height and width of a drawing on the page, in points, with what a blind reader is told. */
export interface DrawingFrame {
  readonly id: number;
  readonly width: number;
  readonly height: number;
  /** Escaped. */
  readonly alt: string;
}

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** `w:drawing` in the line of text. */
export function inlineDrawing(frame: DrawingFrame, uri: string, graphic: string): string {
  const { id, width, height, alt } = frame;
  return [
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:docPr id="${id}" name="Figure ${id}" descr="${alt}"/>`,
    `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${uri}">${graphic}</a:graphicData></a:graphic>`,
    '</wp:inline></w:drawing>',
  ].join('');
}

const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/** A picture; `svg` is the relationship of the drawing proper where `embed` only stands in for it. */
export function pictureDrawing(frame: DrawingFrame, embed: string, svg?: string): string {
  const extension = svg
    ? `<a:extLst><a:ext uri="${SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="${SVG}" r:embed="${svg}"/></a:ext></a:extLst>`
    : '';
  const blip = `<a:blip r:embed="${embed}">${extension}</a:blip>`;
  const graphic = [
    `<pic:pic xmlns:pic="${PICTURE}"><pic:nvPicPr><pic:cNvPr id="${frame.id}" name="Figure ${frame.id}" descr="${frame.alt}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(frame.width)}" cy="${emu(frame.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`,
  ].join('');
  return inlineDrawing(frame, PICTURE, graphic);
}
