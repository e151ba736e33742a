import type { Picture } from '../booklet/blocks.ts';
import { type Diagnostic, error, type Outcome } from '../diagnostics/diagnostic.ts';
import { type AssetNames, loadFonts } from './font-files.ts';
import { isTooLarge, MAX_PIXELS, readPicture } from './picture-head.ts';
import { readInside } from './read-inside.ts';
import type { LoadedTheme } from './themes.ts';

/** Pictures are read whole, so their size is limited. */
const MAX_PICTURE = 20_000_000;
export const PICTURE_KINDS = ['PNG', 'JPEG', 'SVG'];

export interface Assets {
  /** By path as the author wrote it. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** By role or name as the author wrote it. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

/** Reads what jd.yaml names beside its text. Whatever cannot be used is a finding at its path in jd.yaml. */
export function loadAssets(root: string, handbook: AssetNames, theme: LoadedTheme): Outcome<Assets> {
  const { document, origin } = handbook;
  const diagnostics: Diagnostic[] = [];
  const pictures = new Map<string, Picture>();
  if (document.logo) {
    const at = ['logo'];
    const place = { file: origin.file, range: origin.value(at) };
    const path = document.logo;
    const file = readInside(root, path, MAX_PICTURE, { place, at });
    const picture = 'bytes' in file ? readPicture(path, file.bytes) : undefined;
    if ('diagnostic' in file) diagnostics.push(file.diagnostic);
    else if (!picture)
      diagnostics.push(error('ASSET-03', place, { path, kinds: PICTURE_KINDS }, { path: at }));
    else if (isTooLarge(picture)) {
      const { width, height } = picture;
      diagnostics.push(error('ASSET-15', place, { path, width, height, limit: MAX_PIXELS }, { path: at }));
    } else pictures.set(path, picture);
  }
  const { fonts, diagnostics: faults } = loadFonts(root, handbook, theme);
  diagnostics.push(...faults);
  return { value: { pictures, fonts }, diagnostics };
}
