import { COMPONENT, componentsOf } from './composite-glyph.ts';
import { assembleFont } from './sfnt.ts';
import type { TrueType } from './true-type.ts';

const HINT_TABLES = ['cvt ', 'fpgm', 'prep'];

interface Entry {
  readonly font: TrueType | undefined;
  readonly glyph: number;
  /** The outline ends in code for the rasteriser, which calls what the font's own hint tables define. */
  outline: Buffer;
  /** How far to the right of its own place. */
  readonly shift: number;
  /** Of a blank, in units of the font. */
  readonly advance?: number;
}

/**
 * Glyphs chosen from one or several TrueType fonts of the same units per em, to be written as one small font.
 * Instructions can be kept only when all glyphs come from one font: they call that font's own routines (some Chinese
 * fonts assemble their strokes that way), which glyphs of another font must not meet.
 */
export class GlyphSet {
  readonly #entries: Entry[] = [];
  readonly #numbers = new Map<TrueType, Map<number, number>>();
  readonly #fonts: TrueType[] = [];

  readonly #hints: boolean;

  /** The new font's glyph 0 is glyph 0 of `first`, whose measures it takes over. */
  constructor(first: TrueType, hints: 'keep' | 'drop') {
    this.#hints = hints === 'keep';
    this.add(first, 0);
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Takes a glyph in, with the parts it is put together of. Returns its number in the new font. */
  add(font: TrueType, glyph: number): number {
    let numbers = this.#numbers.get(font);
    if (numbers === undefined) {
      numbers = new Map();
      this.#numbers.set(font, numbers);
      this.#fonts.push(font);
    }
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    const number = this.#entries.length;
    numbers.set(glyph, number);
    const entry: Entry = { font, glyph, outline: font.outline(glyph), shift: 0 };
    this.#entries.push(entry);
    entry.outline = sound(() => this.#withParts(font, entry.outline));
    return number;
  }

  /** Takes a glyph in that stands elsewhere in its square: one that is put together of the real one, moved. */
  addShifted(font: TrueType, glyph: number, right: number, up: number): number {
    const box = font.box(glyph);
    const part = this.add(font, glyph);
    if (box === undefined) return part;
    const outline = Buffer.alloc(18);
    outline.writeInt16BE(-1, 0);
    box.forEach((edge, at) => {
      outline.writeInt16BE(edge + (at % 2 === 0 ? right : up), 2 + 2 * at);
    });
    outline.writeUInt16BE(COMPONENT.words | COMPONENT.offsets, 10);
    outline.writeUInt16BE(part, 12);
    outline.writeInt16BE(right, 14);
    outline.writeInt16BE(up, 16);
    this.#entries.push({ font, glyph, outline, shift: right });
    return this.#entries.length - 1;
  }

  /** Takes in a glyph without ink. @param advance in units of the font */
  addBlank(advance = 0): number {
    this.#entries.push({ font: undefined, glyph: 0, outline: Buffer.alloc(0), shift: 0, advance });
    return this.#entries.length - 1;
  }

  /** Tables of the new font; `cmap` is for the caller to add where one is wanted. */
  tables(): Map<string, Buffer> {
    const [first] = this.#fonts;
    const hinted = this.#hints && this.#fonts.length === 1;
    const tables = new Map<string, Buffer>();
    if (first === undefined) return tables;
    const outlines = this.#entries.map((entry) =>
      hinted ? entry.outline : sound(() => withoutHints(entry.outline)),
    );
    tables.set('glyf', concatenatePadded(outlines));
    tables.set('loca', this.#locations(outlines));
    tables.set('hmtx', this.#advances());
    const head = first.table('head') ?? Buffer.alloc(54);
    head.writeInt16BE(1, 50);
    tables.set('head', head);
    const horizontal = first.table('hhea') ?? Buffer.alloc(36);
    horizontal.writeUInt16BE(this.size, 34);
    tables.set('hhea', horizontal);
    tables.set('maxp', this.#profile());
    if (hinted) {
      for (const tag of HINT_TABLES) {
        const table = first.table(tag);
        if (table !== undefined) tables.set(tag, table);
      }
    }
    return tables;
  }

  /** The whole new font, as PDF embeds it. */
  toFont(): Buffer {
    return assembleFont(this.tables());
  }

  /** Rewrites the glyph numbers inside a composite outline, taking its parts in. */
  #withParts(font: TrueType, outline: Buffer): Buffer {
    if (outline.length < 10 || outline.readInt16BE(0) >= 0) return outline;
    const copy = Buffer.from(outline);
    for (const { at, glyph } of componentsOf(copy)) copy.writeUInt16BE(this.add(font, glyph), at + 2);
    return copy;
  }

  #locations(outlines: readonly Buffer[]): Buffer {
    const table = Buffer.alloc(4 * (outlines.length + 1));
    let offset = 0;
    outlines.forEach((outline, index) => {
      offset += outline.length + (-outline.length & 3);
      table.writeUInt32BE(offset, 4 * (index + 1));
    });
    return table;
  }

  #advances(): Buffer {
    const table = Buffer.alloc(4 * this.size);
    this.#entries.forEach(({ font, glyph, shift, advance }, index) => {
      if (font === undefined) table.writeUInt16BE(advance ?? 0, 4 * index);
      if (font === undefined) return;
      table.writeUInt16BE(font.advance(glyph), 4 * index);
      table.writeInt16BE(font.leftBearing(glyph) + shift, 4 * index + 2);
    });
    return table;
  }

  /** `maxp`: every field is the largest of the fonts that glyphs come from. */
  #profile(): Buffer {
    const [first, ...others] = this.#fonts.map((font) => font.table('maxp') ?? Buffer.alloc(32));
    const profile = first ?? Buffer.alloc(32);
    for (const other of others) {
      for (let at = 6; at + 1 < Math.min(profile.length, other.length); at += 2) {
        profile.writeUInt16BE(Math.max(profile.readUInt16BE(at), other.readUInt16BE(at)), at);
      }
    }
    profile.writeUInt16BE(this.size, 4);
    // At least one level of glyphs put together of others, for those that are moved.
    for (const at of [28, 30]) {
      if (profile.length >= 32) profile.writeUInt16BE(Math.max(1, profile.readUInt16BE(at)), at);
    }
    return profile;
  }
}

/** An outline that says more than it has is left blank. */
function sound(read: () => Buffer): Buffer {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return Buffer.alloc(0);
    throw error;
  }
}

/** The outline without its instructions. */
function withoutHints(outline: Buffer): Buffer {
  if (outline.length < 10) return outline;
  const contours = outline.readInt16BE(0);
  if (contours < 0) return compositeWithoutHints(outline);
  const lengthAt = 10 + 2 * contours;
  const length = outline.readUInt16BE(lengthAt);
  if (length === 0) return outline;
  return Buffer.concat([
    outline.subarray(0, lengthAt),
    Buffer.alloc(2),
    outline.subarray(lengthAt + 2 + length),
  ]);
}

function compositeWithoutHints(outline: Buffer): Buffer {
  const copy = Buffer.from(outline);
  let hinted = false;
  let last = copy.length;
  for (const { at, end, flags } of componentsOf(copy)) {
    if (flags & COMPONENT.instructions) hinted = true;
    copy.writeUInt16BE(flags & ~COMPONENT.instructions, at);
    last = end;
  }
  return hinted ? copy.subarray(0, last) : copy;
}

function concatenatePadded(outlines: readonly Buffer[]): Buffer {
  const length = outlines.reduce((sum, outline) => sum + outline.length + (-outline.length & 3), 0);
  const table = Buffer.alloc(length);
  let offset = 0;
  for (const outline of outlines) {
    outline.copy(table, offset);
    offset += outline.length + (-outline.length & 3);
  }
  return table;
}
