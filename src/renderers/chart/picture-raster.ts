import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '../../booklet/blocks.ts';
import { PICTURE_FONT, pictureFont } from './picture-font.ts';

/** Dots per inch at the width at which the picture is drawn at most. */
const RESOLUTION = 400;
const MM_PER_INCH = 25.4;
/** Dots on the longer side. */
const LARGEST = 4000;
/** Letters of a drawing's texts that are looked at. */
const MOST_LETTERS = 20_000;

/** Pictures that Word and PDF cannot show as they are: drawings, and photographs that lie on their side in their files. */
export const needsRaster = ({ type, turn }: Picture): boolean => type === 'svg' || turn !== undefined;

/**
 * The picture with its pixels beside it. A drawing gets nothing from outside: no files, no network, only our own letters.
 * Undefined when it cannot be drawn.
 */
export async function withRaster(picture: Picture): Promise<Picture | undefined> {
  await drawingProgram();
  const { width, height, maxWidth } = picture;
  const wanted = (maxWidth * RESOLUTION) / MM_PER_INCH;
  const widest = LARGEST * Math.min(1, width / height);
  const columns = Math.max(1, Math.round(Math.min(wanted, widest, picture.type === 'svg' ? wanted : width)));
  const svg = picture.type === 'svg' ? Buffer.from(picture.bytes).toString('utf8') : upright(picture);
  try {
    const resvg = new Resvg(svg, {
      fitTo: { mode: 'width', value: columns },
      font: {
        fontBuffers: [pictureFont('regular', new Set([...svg.slice(0, MOST_LETTERS)]))],
        loadSystemFonts: false,
        defaultFontFamily: PICTURE_FONT,
        serifFamily: PICTURE_FONT,
        sansSerifFamily: PICTURE_FONT,
      },
    });
    const image = resvg.render();
    const raster = { bytes: image.asPng(), width: image.width, height: image.height };
    image.free();
    resvg.free();
    return { ...picture, raster };
  } catch {
    return undefined;
  }
}

/** Matrices by orientation, for a picture of width w and height h in its file. Source: Exif, tag 274. */
const TURNS: { readonly [turn: number]: (w: number, h: number) => readonly number[] } = {
  2: (w) => [-1, 0, 0, 1, w, 0],
  3: (w, h) => [-1, 0, 0, -1, w, h],
  4: (_, h) => [1, 0, 0, -1, 0, h],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (_, h) => [0, 1, -1, 0, h, 0],
  7: (w, h) => [0, -1, -1, 0, h, w],
  8: (w) => [0, -1, 1, 0, 0, w],
};

function upright({ bytes, width, height, turn = 1 }: Picture): string {
  const [w, h] = turn > 4 ? [height, width] : [width, height];
  const matrix = (TURNS[turn]?.(w, h) ?? [1, 0, 0, 1, 0, 0]).join(' ');
  const data = Buffer.from(bytes).toString('base64');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">` +
    `<image width="${w}" height="${h}" transform="matrix(${matrix})" xlink:href="data:image/jpeg;base64,${data}"/></svg>`
  );
}

let loaded: Promise<void> | undefined;

/** Loads the drawing program once a process. */
function drawingProgram(): Promise<void> {
  loaded ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  return loaded;
}
