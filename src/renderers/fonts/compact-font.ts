import { drawCharstring, type Routines } from './charstring.ts';

const CHARSTRINGS = 17;
const PRIVATE = 18;
const ROUTINES = 19;
const FONT_ARRAY = 1236;
const FONT_SELECT = 1237;

type Dictionary = ReadonlyMap<number, readonly number[]>;

/**
 * The PostScript outlines of a font (`CFF `, version 1), given out as TrueType ones: then all that is done with glyphs has to
 * know but one kind. Source: Adobe Technical Note 5176.
 */
export class CompactFont {
  readonly #bytes: Buffer;
  readonly #programs: readonly Buffer[];
  readonly #global: readonly Buffer[];
  readonly #local: readonly (readonly Buffer[])[];
  readonly #fontOf: (glyph: number) => number;

  /** @throws {RangeError} when something of it lies outside the bytes */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const names = this.#index(bytes.readUInt8(2));
    const tops = this.#index(names.end);
    const strings = this.#index(tops.end);
    this.#global = this.#index(strings.end).items;
    const top = readDictionary(tops.items[0] ?? Buffer.alloc(0));
    this.#programs = this.#index(this.#offset(top, CHARSTRINGS)).items;
    const fonts = top.get(FONT_ARRAY);
    const privates = fonts === undefined ? [top] : this.#index(fonts[0] ?? 0).items.map(readDictionary);
    this.#local = privates.map((font) => this.#routines(font));
    this.#fontOf = fonts === undefined ? () => 0 : this.#selection(this.#offset(top, FONT_SELECT));
  }

  /** The glyph as `glyf` would have it; blank when it cannot be read. */
  outline(glyph: number): Buffer {
    const program = this.#programs[glyph];
    if (program === undefined) return Buffer.alloc(0);
    const routines: Routines = { global: this.#global, local: this.#local[this.#fontOf(glyph)] ?? [] };
    try {
      return drawCharstring(program, routines).toOutline();
    } catch (fault) {
      if (fault instanceof RangeError) return Buffer.alloc(0);
      throw fault;
    }
  }

  #offset(dictionary: Dictionary, key: number): number {
    const value = dictionary.get(key)?.[0];
    if (value === undefined) throw new RangeError('no such entry');
    return value;
  }

  #routines(font: Dictionary): readonly Buffer[] {
    const [size = 0, start = 0] = font.get(PRIVATE) ?? [];
    const offset = readDictionary(this.#bytes.subarray(start, start + size)).get(ROUTINES)?.[0];
    return offset === undefined ? [] : this.#index(start + offset).items;
  }

  #index(start: number): { readonly items: readonly Buffer[]; readonly end: number } {
    const bytes = this.#bytes;
    const count = bytes.readUInt16BE(start);
    if (count === 0) return { items: [], end: start + 2 };
    const width = bytes.readUInt8(start + 2);
    const data = start + 3 + width * (count + 1) - 1;
    const offset = (item: number): number => data + bytes.readUIntBE(start + 3 + width * item, width);
    const items = Array.from({ length: count }, (_, item) => bytes.subarray(offset(item), offset(item + 1)));
    return { items, end: offset(count) };
  }

  /** Which of its fonts a glyph belongs to, where a font is put together of several. */
  #selection(start: number): (glyph: number) => number {
    const bytes = this.#bytes;
    if (bytes.readUInt8(start) === 0) return (glyph) => bytes.readUInt8(start + 1 + glyph);
    const fonts = new Uint8Array(this.#programs.length);
    const ranges = bytes.readUInt16BE(start + 1);
    for (let range = 0; range < ranges; range++) {
      const at = start + 3 + 3 * range;
      fonts.fill(bytes.readUInt8(at + 2), bytes.readUInt16BE(at), bytes.readUInt16BE(at + 3));
    }
    return (glyph) => fonts[glyph] ?? 0;
  }
}

/** Operands by operator; those of two bytes are 1200 and their second byte. Real numbers are none that we need. */
function readDictionary(bytes: Buffer): Dictionary {
  const entries = new Map<number, readonly number[]>();
  let operands: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes.readUInt8(at);
    if (byte <= 21) {
      const operator = byte === 12 ? 1200 + bytes.readUInt8(at + 1) : byte;
      entries.set(operator, operands);
      operands = [];
      at += byte === 12 ? 2 : 1;
    } else if (byte === 30) {
      at = endOfReal(bytes, at + 1);
      operands.push(0);
    } else {
      const [value, length] = integer(bytes, at, byte);
      operands.push(value);
      at += length;
    }
  }
  return entries;
}

function integer(bytes: Buffer, at: number, byte: number): readonly [value: number, length: number] {
  if (byte === 28) return [bytes.readInt16BE(at + 1), 3];
  if (byte === 29) return [bytes.readInt32BE(at + 1), 5];
  if (byte < 247) return [byte - 139, 1];
  if (byte < 251) return [(byte - 247) * 256 + bytes.readUInt8(at + 1) + 108, 2];
  return [-(byte - 251) * 256 - bytes.readUInt8(at + 1) - 108, 2];
}

/** Half-bytes up to the one that is 15. */
function endOfReal(bytes: Buffer, start: number): number {
  let at = start;
  while ((bytes.readUInt8(at) & 15) !== 15 && bytes.readUInt8(at) >> 4 !== 15) at++;
  return at + 1;
}
