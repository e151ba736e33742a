import { FontError } from './font-error.ts';

/** Where the tables of a font stand in its file, by tag. */
export type Tables = ReadonlyMap<string, readonly [offset: number, length: number]>;

const TAG_COLLECTION = 0x74746366;
const TAG_POSTSCRIPT = 0x4f54544f;
const TAG_WOFF = 0x774f4646;
const TAG_WOFF2 = 0x774f4632;
const TAG_TRUE = 0x74727565;
/** `STARTFONT` (BDF), PCF and Windows' FON. */
const TAG_BDF = 0x53544152;
const TAG_PCF = 0x01666370;
const TAG_FON = 0x4d5a;
const BITMAP_TABLES = ['EBDT', 'CBDT', 'sbix', 'bdat'];
const TAG_VERSION_1 = 0x00010000;
const REQUIRED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'];
const OUTLINES = ['glyf', 'loca'];
/** More fonts are in no collection. */
const MOST_FONTS = 64;

/** How many fonts a file holds: one, unless it is a collection (`.ttc`). */
export function fontCount(view: DataView): number {
  const isCollection = view.byteLength >= 12 && view.getUint32(0) === TAG_COLLECTION;
  return isCollection ? Math.max(1, Math.min(view.getUint32(8), MOST_FONTS)) : 1;
}

/**
 * The tables of a font. Source: OpenType 1.9, “Organization of an OpenType font”.
 *
 * @param font number of the font in a collection
 * @throws {FontError} when there is none with outlines, or a table lies outside the bytes
 */
export function readDirectory(view: DataView, font: number): Tables {
  let at = 0;
  let version = view.getUint32(0);
  if (version === TAG_COLLECTION) {
    at = view.getUint32(12 + 4 * font);
    version = view.getUint32(at);
  }
  checkVersion(version);
  const tables = new Map<string, [number, number]>();
  const count = view.getUint16(at + 4);
  for (let index = 0; index < count; index++) {
    const entry = at + 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((k) => String.fromCharCode(view.getUint8(entry + k))).join('');
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    if (offset + length > view.byteLength) throw new FontError('damaged');
    tables.set(tag, [offset, length]);
  }
  if (tables.has('CFF2')) throw new FontError('postscript-outlines');
  if (!tables.has('glyf') && !tables.has('CFF ') && BITMAP_TABLES.some((tag) => tables.has(tag)))
    throw new FontError('bitmap');
  const required = tables.has('CFF ') ? REQUIRED : [...REQUIRED, ...OUTLINES];
  if (required.some((tag) => !tables.has(tag))) throw new FontError('damaged');
  return tables;
}

function checkVersion(version: number): void {
  if (version === TAG_WOFF || version === TAG_WOFF2) throw new FontError('packed');
  if (version === TAG_BDF || version === TAG_PCF || version >>> 16 === TAG_FON) throw new FontError('bitmap');
  const known = version === TAG_VERSION_1 || version === TAG_TRUE || version === TAG_POSTSCRIPT;
  if (!known) throw new FontError('damaged');
}
