import { type CharacterMap, readCharacterMap } from './character-map.ts';
import { FontError } from './font-error.ts';

/** Measures of a font in its own units. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [xMin: number, yMin: number, xMax: number, yMax: number];
}

const TAG_COLLECTION = 0x74746366;
const TAG_POSTSCRIPT = 0x4f54544f;
const TAG_WOFF = 0x774f4646;
const TAG_WOFF2 = 0x774f4632;
const TAG_TRUE = 0x74727565;
const TAG_VERSION_1 = 0x00010000;
const REQUIRED = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
const FS_TYPE_RESTRICTED = 2;

/**
 * A TrueType font read in place: characters to glyphs, advances and outlines, which is all that Chinese, Korean and
 * Latin text needs (no shaping). Of a collection (`.ttc`) the first font is taken.
 */
export class TrueType {
  readonly name: string;
  readonly metrics: FontMetrics;
  readonly glyphCount: number;
  readonly #bytes: Buffer;
  readonly #view: DataView;
  readonly #tables: ReadonlyMap<string, readonly [offset: number, length: number]>;
  readonly #longOffsets: boolean;
  readonly #advanceCount: number;
  #characters: CharacterMap | undefined;

  /** @throws {FontError} when the bytes are no TrueType font that may be embedded. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#tables = readDirectory(this.#view);
      const head = this.#offset('head');
      this.#longOffsets = this.#view.getInt16(head + 50) !== 0;
      this.#advanceCount = this.#view.getUint16(this.#offset('hhea') + 34);
      this.glyphCount = this.#view.getUint16(this.#offset('maxp') + 4);
      this.metrics = this.#readMetrics();
      this.name = this.#readName();
      this.#checkLicence();
    } catch (error) {
      throw error instanceof FontError ? error : new FontError('damaged');
    }
  }

  /** Glyph numbers by character. @throws {FontError} when the font has no Unicode table. */
  get characters(): CharacterMap {
    this.#characters ??= readCharacterMap(this.#view, this.#offset('cmap'));
    if (this.#characters === undefined) throw new FontError('no-unicode');
    return this.#characters;
  }

  /** The glyph of a code point, 0 when there is none. */
  glyph(codePoint: number): number {
    const { basic, astral } = this.characters;
    return (codePoint < 0x10000 ? basic[codePoint] : astral.get(codePoint)) ?? 0;
  }

  advance(glyph: number): number {
    const record = Math.min(glyph, this.#advanceCount - 1);
    return this.#view.getUint16(this.#offset('hmtx') + 4 * record);
  }

  leftBearing(glyph: number): number {
    const table = this.#offset('hmtx');
    const count = this.#advanceCount;
    const at = glyph < count ? table + 4 * glyph + 2 : table + 4 * count + 2 * (glyph - count);
    return this.#view.getInt16(at);
  }

  /** The glyph's description as it stands in `glyf`; empty for a blank. */
  outline(glyph: number): Buffer {
    const start = this.#location(glyph);
    const end = this.#location(glyph + 1);
    const table = this.#offset('glyf');
    return this.#bytes.subarray(table + start, table + Math.max(start, end));
  }

  /** Extent of the glyph's ink, in font units; undefined for a blank. */
  box(glyph: number): readonly [xMin: number, yMin: number, xMax: number, yMax: number] | undefined {
    const outline = this.outline(glyph);
    if (outline.length < 10) return undefined;
    return [outline.readInt16BE(2), outline.readInt16BE(4), outline.readInt16BE(6), outline.readInt16BE(8)];
  }

  /** A copy of a whole table; undefined when the font has none of that name. */
  table(tag: string): Buffer | undefined {
    const entry = this.#tables.get(tag);
    return entry && Buffer.from(this.#bytes.subarray(entry[0], entry[0] + entry[1]));
  }

  #offset(tag: string): number {
    return this.#tables.get(tag)?.[0] ?? 0;
  }

  #location(glyph: number): number {
    const table = this.#offset('loca');
    return this.#longOffsets
      ? this.#view.getUint32(table + 4 * glyph)
      : 2 * this.#view.getUint16(table + 2 * glyph);
  }

  #readMetrics(): FontMetrics {
    const view = this.#view;
    const head = this.#offset('head');
    const horizontal = this.#offset('hhea');
    const style = this.#tables.get('OS/2');
    const ascent = view.getInt16(horizontal + 4);
    const hasCapHeight = style !== undefined && view.getUint16(style[0]) >= 2;
    return {
      unitsPerEm: view.getUint16(head + 18),
      ascent,
      descent: view.getInt16(horizontal + 6),
      capHeight: hasCapHeight ? view.getInt16(style[0] + 88) : ascent,
      box: [
        view.getInt16(head + 36),
        view.getInt16(head + 38),
        view.getInt16(head + 40),
        view.getInt16(head + 42),
      ],
    };
  }

  /** PostScript name in plain letters; fonts without one, or with a Chinese one, get a name that PDF can hold. */
  #readName(): string {
    const entry = this.#tables.get('name');
    if (entry === undefined) return 'Font';
    const view = this.#view;
    const count = view.getUint16(entry[0] + 2);
    const texts = entry[0] + view.getUint16(entry[0] + 4);
    for (let index = 0; index < count; index++) {
      const record = entry[0] + 6 + 12 * index;
      if (view.getUint16(record + 6) !== 6) continue;
      const start = texts + view.getUint16(record + 10);
      const raw = this.#bytes.toString('latin1', start, start + view.getUint16(record + 8));
      const name = raw.replace(/[^0-9A-Za-z+-]/g, '');
      if (name !== '') return name;
    }
    return 'Font';
  }

  #checkLicence(): void {
    const style = this.#tables.get('OS/2');
    if (style === undefined) return;
    const permission = this.#view.getUint16(style[0] + 8) & 0x0f;
    if (permission === FS_TYPE_RESTRICTED) throw new FontError('embedding-forbidden');
  }
}

function readDirectory(view: DataView): Map<string, [number, number]> {
  let at = 0;
  let version = view.getUint32(0);
  if (version === TAG_COLLECTION) {
    at = view.getUint32(12);
    version = view.getUint32(at);
  }
  if (version === TAG_POSTSCRIPT) throw new FontError('postscript-outlines');
  if (version === TAG_WOFF || version === TAG_WOFF2) throw new FontError('packed');
  if (version !== TAG_VERSION_1 && version !== TAG_TRUE) throw new FontError('damaged');
  const tables = new Map<string, [number, number]>();
  const count = view.getUint16(at + 4);
  for (let index = 0; index < count; index++) {
    const entry = at + 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((k) => String.fromCharCode(view.getUint8(entry + k))).join('');
    tables.set(tag, [view.getUint32(entry + 8), view.getUint32(entry + 12)]);
  }
  if (tables.has('CFF ') || tables.has('CFF2')) throw new FontError('postscript-outlines');
  if (REQUIRED.some((tag) => !tables.has(tag))) throw new FontError('damaged');
  return tables;
}
