import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Scene } from '../../chart/scene.ts';
import { sceneToSvg } from '../../chart/svg.ts';
import type { Loss } from '../renderer.ts';
import { isInFonts, PICTURE_FONT, pictureFont, type Weight } from './picture-font.ts';
import { withDensity } from './png-density.ts';

export interface PngOptions {
  /** Dots per inch of the scene's points. Default 200: sharp in print and on screens. */
  readonly resolution?: number;
  readonly background?: string;
}

export const USUAL_RESOLUTION = 200;
const POINTS = 72;

/** Wider or higher pictures, in pixels, are drawn with fewer dots per inch. */
const LARGEST = 12_000;

/** A picture of each scene, lettered in the package's own fonts: the same bytes on every machine. */
export async function scenesToPng(scenes: readonly Scene[], options: PngOptions = {}): Promise<Uint8Array[]> {
  await drawingProgram();
  const fonts = fontsFor(scenes);
  return scenes.map((scene) => toPng(scene, fonts, options));
}

/** Pixels from left to right and from top to bottom: red, green, blue and opacity, a byte each. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** The pixels of each scene, drawn one after the other as they are asked for. */
export async function sceneRasters(
  scenes: readonly Scene[],
  options: PngOptions = {},
): Promise<Iterable<Raster>> {
  await drawingProgram();
  const fonts = fontsFor(scenes);
  return (function* () {
    for (const scene of scenes) {
      yield paint(scene, fonts, options, ({ width, height, pixels }) => ({ width, height, pixels }));
    }
  })();
}

const toPng = (scene: Scene, fonts: Uint8Array[], options: PngOptions): Uint8Array =>
  withDensity(
    paint(scene, fonts, options, (image) => image.asPng()),
    resolutionOf(scene, options.resolution),
  );

/** What `read` takes from the finished picture; the drawing program gets its memory back. */
function paint<T>(
  scene: Scene,
  fontBuffers: Uint8Array[],
  { resolution, background = '#ffffff' }: PngOptions,
  read: (image: ReturnType<InstanceType<typeof Resvg>['render']>) => T,
): T {
  const width = Math.max(1, Math.round((scene.width * resolutionOf(scene, resolution)) / POINTS));
  const svg = sceneToSvg(scene, {
    fontFamily: `'${PICTURE_FONT}'`,
    href: () => undefined,
    pixel: scene.width / width,
  });
  const resvg = new Resvg(svg, {
    background,
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: PICTURE_FONT },
  });
  const image = resvg.render();
  const result = read(image);
  image.free();
  resvg.free();
  return result;
}

/** Dots per inch of a scene's picture. */
export function resolutionOf({ width, height }: Size, wanted = USUAL_RESOLUTION): number {
  return Math.min(wanted, (LARGEST * POINTS) / Math.max(width, height));
}

type Size = Pick<Scene, 'width' | 'height'>;

function fontsFor(scenes: readonly Scene[]): Uint8Array[] {
  const used = { regular: new Set<string>(), bold: new Set<string>() };
  for (const { text, weight } of textsIn(scenes)) {
    for (const character of text) used[weight].add(character);
  }
  return [
    pictureFont('regular', used.regular),
    ...(used.bold.size > 0 ? [pictureFont('bold', used.bold)] : []),
  ];
}

/** The characters that a picture cannot show because the package has no font for them, each once. */
export function lossesIn(scenes: readonly Scene[]): Loss[] {
  const losses = new Map<string, Loss>();
  const known = new Set<string>();
  for (const { text, weight } of textsIn(scenes)) {
    for (const character of text) {
      if (known.has(`${weight}${character}`)) continue;
      known.add(`${weight}${character}`);
      if (!isInFonts(weight, character) && !losses.has(character)) losses.set(character, { character, text });
    }
  }
  return [...losses.values()];
}

function textsIn(scenes: readonly Scene[]): { readonly text: string; readonly weight: Weight }[] {
  return scenes.flatMap(({ shapes }) =>
    shapes.flatMap((shape) =>
      shape.kind === 'text' ? [{ text: shape.text, weight: shape.bold ? 'bold' : 'regular' } as const] : [],
    ),
  );
}

let loaded: Promise<void> | undefined;

/** Loads the drawing program once a process. */
export function drawingProgram(): Promise<void> {
  loaded ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  return loaded;
}
