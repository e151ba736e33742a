import { type CharacterMap, readCharacterMap } from './character-map.ts';
import { CompactFont } from './compact-font.ts';
import { fontCount, readDirectory, type Tables } from './font-directory.ts';
import { FontError } from './font-error.ts';

/** Measures of a font in its own units. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [xMin: number, yMin: number, xMax: number, yMax: number];
}

const FS_TYPE_RESTRICTED = 2;
/** Names of a font's family in its `name` table: the family, the whole name, the PostScript name, the typographic family. */
const FAMILY_NAMES = new Set([1, 4, 6, 16]);
const POSTSCRIPT_NAME = 6;

interface NameRecord {
  readonly id: number;
  readonly text: string;
  /** Byte by byte, whatever the encoding. */
  readonly raw: string;
}

/** `maxp` of a font whose outlines were PostScript ones: more points and contours than any of its glyphs has. */
const ROOMY_PROFILE = Buffer.from('00010000000020000400000000000002'.padEnd(64, '0'), 'hex');

/**
 * A TrueType font, or one with PostScript outlines, read in place: characters to glyphs, advances and outlines, which is all that Chinese, Korean and
 * Latin text needs (no shaping).
 */
export class TrueType {
  /** PostScript name in plain letters; fonts without one, or with a Chinese one, get a name that PDF can hold. */
  readonly name: string;
  /** What the font says its family is called, in all languages that it says it in. */
  readonly families: readonly string[];
  readonly metrics: FontMetrics;
  readonly glyphCount: number;
  readonly #bytes: Buffer;
  readonly #view: DataView;
  readonly #tables: Tables;
  readonly #longOffsets: boolean;
  readonly #advanceCount: number;
  #characters: CharacterMap | undefined;
  readonly #compact: CompactFont | undefined;

  /** All fonts of a file: those of a collection (`.ttc`), else the one. @throws {FontError} as the constructor does */
  static all(bytes: Uint8Array): readonly TrueType[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: fontCount(view) }, (_, index) => new TrueType(bytes, index));
  }

  /**
   * @param index of the font in a collection
   * @throws {FontError} when the bytes are no font with outlines that may be embedded
   */
  constructor(bytes: Uint8Array, index = 0) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#tables = readDirectory(this.#view, index);
      const head = this.#offset('head');
      this.#longOffsets = this.#view.getInt16(head + 50) !== 0;
      this.#advanceCount = this.#view.getUint16(this.#offset('hhea') + 34);
      this.glyphCount = this.#view.getUint16(this.#offset('maxp') + 4);
      this.metrics = this.#readMetrics();
      const names = this.#readNames();
      this.name = postScriptName(names);
      this.families = [...new Set(names.filter(({ id }) => FAMILY_NAMES.has(id)).map(({ text }) => text))];
      this.#compact = this.#readCompact();
      this.#checkSizes();
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
    if (this.#compact !== undefined) return this.#compact.outline(glyph);
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
    if (tag === 'maxp' && this.#compact !== undefined) return Buffer.from(ROOMY_PROFILE);
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

  #readNames(): readonly NameRecord[] {
    const entry = this.#tables.get('name');
    if (entry === undefined) return [];
    const view = this.#view;
    const count = view.getUint16(entry[0] + 2);
    const texts = entry[0] + view.getUint16(entry[0] + 4);
    return Array.from({ length: count }, (_, index) => {
      const record = entry[0] + 6 + 12 * index;
      const start = texts + view.getUint16(record + 10);
      const bytes = this.#bytes.subarray(start, start + view.getUint16(record + 8));
      const raw = bytes.toString('latin1');
      const wide = view.getUint16(record) !== 1 && bytes.length % 2 === 0;
      const text = wide ? Buffer.from(bytes).swap16().toString('utf16le') : raw;
      return { id: view.getUint16(record + 6), text, raw };
    });
  }

  #readCompact(): CompactFont | undefined {
    const entry = this.#tables.get('CFF ');
    return entry && new CompactFont(this.#bytes.subarray(entry[0], entry[0] + entry[1]));
  }

  /** What is read without looking must be there: advances, and where each outline begins. */
  #checkSizes(): void {
    const length = (tag: string): number => this.#tables.get(tag)?.[1] ?? 0;
    const count = this.#advanceCount;
    const advances = 4 * count + 2 * Math.max(0, this.glyphCount - count);
    const offsets = this.#compact === undefined ? this.glyphCount + 1 : 0;
    const locations = (this.#longOffsets ? 4 : 2) * offsets;
    const sound = count > 0 && this.metrics.unitsPerEm > 0 && this.glyphCount > 0;
    if (!sound || length('hmtx') < advances || length('loca') < locations) throw new FontError('damaged');
  }

  #checkLicence(): void {
    const style = this.#tables.get('OS/2');
    if (style === undefined) return;
    const permission = this.#view.getUint16(style[0] + 8) & 0x0f;
    if (permission === FS_TYPE_RESTRICTED) throw new FontError('embedding-forbidden');
  }
}

function postScriptName(names: readonly NameRecord[]): string {
  const plain = names
    .filter(({ id }) => id === POSTSCRIPT_NAME)
    .map(({ raw }) => raw.replace(/[^0-9A-Za-z+-]/g, ''));
  return plain.find((name) => name !== '') ?? 'Font';
}
