import type { Scene } from '../../chart/scene.ts';
import type { Loss } from '../renderer.ts';
import { type Depth, indexedPng } from './indexed-png.ts';
import { isInFonts, type Weight } from './picture-font.ts';
import { withDensity } from './png-density.ts';
import { ScenePainter } from './scene-painter.ts';

export interface PngOptions {
  /** Dots per inch of the scene's points. Default 200: sharp in print and on screens. */
  readonly resolution?: number;
  /** Bits a pixel, 4 for a small file and plainer edges. Default 8. */
  readonly depth?: Depth;
}

export const USUAL_RESOLUTION = 200;
const POINTS = 72;
const GROUND = '#ffffff';

/** Wider or higher pictures, in pixels, are drawn with fewer dots per inch. */
const LARGEST = 12_000;

/** A picture of each scene, lettered in the package's own fonts: the same bytes on every machine. */
export function scenesToPng(
  scenes: readonly Scene[],
  { resolution, depth = 8 }: PngOptions = {},
): Uint8Array[] {
  const painter = new ScenePainter();
  return scenes.map((scene) => {
    const dots = resolutionOf(scene, resolution);
    const width = Math.max(1, Math.round((scene.width * dots) / POINTS));
    return withDensity(indexedPng(painter.paint(scene, width, GROUND), depth), dots);
  });
}

/** Dots per inch of a scene's picture. */
export function resolutionOf({ width, height }: Size, wanted = USUAL_RESOLUTION): number {
  return Math.min(wanted, (LARGEST * POINTS) / Math.max(width, height));
}

type Size = Pick<Scene, 'width' | 'height'>;

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
