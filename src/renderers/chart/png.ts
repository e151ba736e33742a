import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Scene } from '../../chart/scene.ts';
import { sceneToSvg } from '../../chart/svg.ts';
import { PICTURE_FONT, pictureFont } from './picture-font.ts';

export interface PngOptions {
  /** Dots per inch of the scene's points. Default 200: sharp in print and on screens. */
  readonly resolution?: number;
  readonly background?: string;
}

/** Wider or higher pictures, in pixels, are drawn with fewer dots per inch. */
const LARGEST = 12_000;

/** A picture of each scene, lettered in the package's own fonts: the same bytes on every machine. */
export async function scenesToPng(scenes: readonly Scene[], options: PngOptions = {}): Promise<Uint8Array[]> {
  await ready();
  const fonts = fontsFor(scenes);
  return scenes.map((scene) => toPng(scene, fonts, options));
}

function toPng(
  scene: Scene,
  fontBuffers: Uint8Array[],
  { resolution = 200, background = '#ffffff' }: PngOptions,
): Uint8Array {
  const svg = sceneToSvg(scene, { fontFamily: `'${PICTURE_FONT}'`, href: () => undefined });
  const wanted = resolution / 72;
  const scale = Math.min(wanted, LARGEST / Math.max(scene.width, scene.height));
  const resvg = new Resvg(svg, {
    background,
    fitTo: { mode: 'width', value: Math.max(1, Math.round(scene.width * scale)) },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: PICTURE_FONT },
  });
  const image = resvg.render();
  const bytes = image.asPng();
  image.free();
  resvg.free();
  return bytes;
}

function fontsFor(scenes: readonly Scene[]): Uint8Array[] {
  const regular = new Set<string>();
  const bold = new Set<string>();
  for (const { shapes } of scenes) {
    for (const shape of shapes) {
      if (shape.kind !== 'text') continue;
      for (const character of shape.text) (shape.bold ? bold : regular).add(character);
    }
  }
  return [pictureFont('regular', regular), ...(bold.size > 0 ? [pictureFont('bold', bold)] : [])];
}

let loaded: Promise<void> | undefined;

/** Loads the drawing program once a process. */
function ready(): Promise<void> {
  loaded ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  return loaded;
}
