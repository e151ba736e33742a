import type { Scene } from '../../chart/scene.ts';
import { indexedPng } from './indexed-png.ts';

/** A chart to be drawn as a picture, and where it goes in the package. */
export interface ChartPicture {
  readonly path: string;
  readonly scene: Scene;
  /** Dots per inch of the scene's points. */
  readonly resolution: number;
}

/** Charts that share one font: it is read anew for every text, so it must stay small. */
const BATCH = 24;

/** Draws the charts that the file has beside its shapes. The drawing program is loaded only when there is one. */
export async function drawChartPictures(pictures: readonly ChartPicture[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  if (pictures.length === 0) return files;
  const { sceneRasters } = await import('../chart/png.ts');
  for (const resolution of new Set(pictures.map((picture) => picture.resolution))) {
    const alike = pictures.filter((picture) => picture.resolution === resolution);
    for (let from = 0; from < alike.length; from += BATCH) {
      const batch = alike.slice(from, from + BATCH);
      const rasters = await sceneRasters(
        batch.map(({ scene }) => scene),
        { resolution },
      );
      let at = 0;
      for (const raster of rasters) {
        const path = batch[at]?.path;
        if (path !== undefined) files.set(path, indexedPng(raster));
        at += 1;
      }
    }
  }
  return files;
}
