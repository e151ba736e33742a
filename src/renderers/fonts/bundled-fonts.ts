import { readFileSync } from 'node:fs';
import { brotliDecompressSync, inflateRawSync } from 'node:zlib';
import { TrueType } from './true-type.ts';

/** A set of code points. */
export interface Coverage {
  has(codePoint: number): boolean;
}

/** A part of a face, cut by `scripts/build-fonts.js`; unpacked when the first of its characters is met. */
export interface FontSlice {
  /** `sans-regular-common`. */
  readonly id: string;
  /** PostScript name of the font it was cut from. */
  readonly name: string;
  readonly coverage: Coverage;
  readonly font: () => TrueType;
}

export type BundledFace = 'sans-regular' | 'sans-bold' | 'serif-regular' | 'serif-bold';

interface IndexEntry {
  readonly file: string;
  readonly name: string;
  /** One bit a code point, deflated, in base64. */
  readonly coverage: string;
}

const FOLDER = new URL('../../../fonts/', import.meta.url);

let slices: readonly FontSlice[] | undefined;

/** The package's own fonts, in the order in which a face is searched for a character. Kept for the life of the process. */
export function bundledSlices(): readonly FontSlice[] {
  slices ??= readIndex().map(openSlice);
  return slices;
}

export function slicesOf(face: BundledFace): readonly FontSlice[] {
  return bundledSlices().filter(({ id }) => id.startsWith(`${face}-`));
}

function readIndex(): readonly IndexEntry[] {
  let text: string;
  try {
    text = readFileSync(new URL('index.json', FOLDER), 'utf8');
  } catch {
    throw new Error('the folder fonts/ is missing: run “npm run prepare”');
  }
  return (JSON.parse(text) as { slices: IndexEntry[] }).slices;
}

function openSlice(entry: IndexEntry): FontSlice {
  let font: TrueType | undefined;
  return {
    id: entry.file.slice(0, entry.file.indexOf('.')),
    name: entry.name,
    coverage: unpackCoverage(entry.coverage),
    font: () => {
      font ??= new TrueType(brotliDecompressSync(readFileSync(new URL(entry.file, FOLDER))));
      return font;
    },
  };
}

function unpackCoverage(packed: string): Coverage {
  let bits: Uint8Array | undefined;
  return {
    has: (codePoint) => {
      bits ??= inflateRawSync(Buffer.from(packed, 'base64'));
      return (((bits[codePoint >> 3] ?? 0) >> (codePoint & 7)) & 1) === 1;
    },
  };
}
