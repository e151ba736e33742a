import type { Picture } from './booklet/blocks.ts';
import { type Diagnostic, error, type Outcome } from './diagnostics/diagnostic.ts';
import { loadFonts } from './font-files.ts';
import { readInside } from './read-inside.ts';
import type { Origin } from './schema/document.ts';
import type { HandbookDocument } from './schema/types.generated.ts';
import type { LoadedTheme } from './templates.ts';

/** Pictures are read whole, so their size is limited. */
const MAX_PICTURE = 20_000_000;
/** A picture with transparency is unpacked in memory, at 4 bytes a pixel. */
const MAX_PIXELS = 40_000_000;

export interface Assets {
  /** By path as the author wrote it. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** By role or name as the author wrote it. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

/** Reads what jd.yaml names beside its text. Whatever cannot be used is a finding at its path in jd.yaml. */
export function loadAssets(
  root: string,
  handbook: { readonly document: HandbookDocument; readonly origin: Origin },
  theme: LoadedTheme,
): Outcome<Assets> {
  const { document, origin } = handbook;
  const diagnostics: Diagnostic[] = [];
  const pictures = new Map<string, Picture>();
  if (document.logo) {
    const at = ['logo'];
    const place = { file: origin.file, range: origin.value(at) };
    const file = readInside(root, document.logo, MAX_PICTURE, { place, at });
    const picture = 'bytes' in file ? measure(document.logo, file.bytes) : undefined;
    if ('diagnostic' in file) diagnostics.push(file.diagnostic);
    else if (picture) pictures.set(document.logo, picture);
    else {
      const facts = { path: document.logo, kinds: ['PNG', 'JPEG'] };
      diagnostics.push(error('ASSET-03', place, facts, { path: at }));
    }
  }
  const { fonts, diagnostics: faults } = loadFonts(root, handbook, theme);
  diagnostics.push(...faults);
  return { value: { pictures, fonts }, diagnostics };
}

/** Widest a logo is drawn, in millimetres. */
const LOGO_WIDTH = 60;

function measure(path: string, bytes: Uint8Array): Picture | undefined {
  const size = pngSize(bytes) ?? jpegSize(bytes);
  return size && { path, bytes, maxWidth: LOGO_WIDTH, ...size };
}

type Size = Pick<Picture, 'type' | 'width' | 'height'>;

/** Walks the chunks: a picture without data or end would be drawn by no reader. Source: PNG specification, 5.3, 11.2.2 IHDR. */
function pngSize(bytes: Uint8Array): Size | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 24 || view.readUInt32BE(0) !== 0x89504e47) return undefined;
  const kinds: string[] = [];
  for (let at = 8; at + 12 <= view.length && kinds.at(-1) !== 'IEND'; at += 12 + view.readUInt32BE(at))
    kinds.push(view.toString('latin1', at + 4, at + 8));
  if (kinds[0] !== 'IHDR' || !kinds.includes('IDAT') || kinds.at(-1) !== 'IEND') return undefined;
  return nonEmpty('png', view.readUInt32BE(16), view.readUInt32BE(20));
}

/** Walks the segments to the frame header. Source: ITU-T T.81, B.2.2. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < view.length && view[at] === 0xff; ) {
    const marker = view[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return nonEmpty('jpeg', view.readUInt16BE(at + 7), view.readUInt16BE(at + 5));
    at += 2 + view.readUInt16BE(at + 2);
  }
  return undefined;
}

const nonEmpty = (type: Size['type'], width: number, height: number): Size | undefined =>
  width > 0 && height > 0 && width * height <= MAX_PIXELS ? { type, width, height } : undefined;
