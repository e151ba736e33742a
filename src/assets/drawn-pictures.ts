import type { Picture } from '../booklet/blocks.ts';
import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import { needsRaster, withRaster } from '../renderers/chart/picture-raster.ts';
import { readJpegHead } from '../renderers/pdf/pictures/jpeg.ts';
import type { Origin } from '../schema/document.ts';
import { PICTURE_KINDS } from './load-assets.ts';

type Pictures = ReadonlyMap<string, Picture>;

const drawn = new WeakMap<Pictures, Promise<Pictures>>();

/** Pictures made ready for formats that cannot show them as they are, once a build. One that cannot be drawn is told. */
export function drawnPictures(
  pictures: Pictures,
  origin: Origin,
  tell: (found: readonly Diagnostic[]) => void,
): Promise<Pictures> {
  let ready = drawn.get(pictures);
  if (ready === undefined) {
    ready = drawAll(pictures, origin, tell);
    drawn.set(pictures, ready);
  }
  return ready;
}

async function drawAll(
  pictures: Pictures,
  origin: Origin,
  tell: (found: readonly Diagnostic[]) => void,
): Promise<Pictures> {
  const ready = new Map<string, Picture>();
  for (const [path, picture] of pictures) {
    const made = needsRaster(picture) ? await withRaster(picture) : picture;
    ready.set(path, made ?? picture);
    if (made === undefined)
      tell([error('ASSET-03', logo(origin), { path, kinds: PICTURE_KINDS }, { path: ['logo'] })]);
  }
  return ready;
}

/** Pictures in the inks of a printing press: an archival file says what its colours mean, and says it of screen colours. */
export function printingInks(pictures: Pictures, origin: Origin): readonly Diagnostic[] {
  return [...pictures].flatMap(([path, { type, bytes }]) => {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const inks = type === 'jpeg' && readJpegHead(view)?.components === 4;
    return inks ? [error('ASSET-14', logo(origin), { path }, { path: ['logo'] })] : [];
  });
}

const logo = (origin: Origin) => ({ file: origin.file, range: origin.value(['logo']) });
