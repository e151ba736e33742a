import type { Scene } from '../../../chart/scene.ts';

/** A chart to be drawn as a picture, and where it goes in the package. */
export interface ChartPicture {
  readonly path: string;
  readonly scene: Scene;
  /** Dots per inch of the scene's points. */
  readonly resolution: number;
}

/** Draws the charts that the file has beside its shapes. Letters are loaded only when there is one. */
export async function drawChartPictures(pictures: readonly ChartPicture[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  if (pictures.length === 0) return files;
  const { scenesToPng } = await import('../../chart/png.ts');
  for (const resolution of new Set(pictures.map((picture) => picture.resolution))) {
    const alike = pictures.filter((picture) => picture.resolution === resolution);
    const scenes = alike.map(({ scene }) => scene);
    scenesToPng(scenes, { resolution, depth: 4 }).forEach((png, at) => {
      const path = alike[at]?.path;
      if (path !== undefined) files.set(path, png);
    });
  }
  return files;
}
