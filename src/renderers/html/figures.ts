import type { Picture } from '../../booklet/blocks.ts';
import type { Scene } from '../../chart/scene.ts';
import { sceneToSvg } from '../../chart/writers/svg.ts';
import { escapeHtml } from './escape.ts';
import { fontStack } from './fonts.ts';
import type { Pen } from './pen.ts';

/** A chart as SVG within the page; its boxes lead to the units they show. */
export function drawChart(scene: Scene, { links, theme, info }: Pen): string {
  return sceneToSvg(scene, {
    fontFamily: fontStack(theme.fonts.label, info.language, 'sans'),
    href: (target) => links.pending(target),
  }).trimEnd();
}

const TYPES: { readonly [T in Picture['type']]: string } = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/** CSS pixels in a millimetre. */
const PIXELS = 96 / 25.4;

/** A picture, inside the page; never wider than it may be, never larger than it is. */
export function drawPicture({ bytes, type, width, height, maxWidth }: Picture, alt: string): string {
  const scale = Math.min(1, (maxWidth * PIXELS) / Math.max(1, width));
  const [drawnWidth, drawnHeight] = [width, height].map((size) => Math.max(1, Math.round(size * scale)));
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return `<img src="data:${TYPES[type]};base64,${data}" alt="${escapeHtml(alt)}" width="${drawnWidth}" height="${drawnHeight}">`;
}
