import { type BundledFace, type FontSlice, slicesOf } from '../fonts/bundled-fonts.ts';
import { writeCharacterMap } from '../fonts/character-map.ts';
import { GlyphSet } from '../fonts/glyph-set.ts';
import { assembleFont } from '../fonts/sfnt.ts';
import type { TrueType } from '../fonts/true-type.ts';

/** Name under which a picture's lettering asks for these fonts. */
export const PICTURE_FONT = 'jd chart';

const WEIGHTS = { regular: 400, bold: 700 } as const;
export type Weight = keyof typeof WEIGHTS;
const CHAINS: { readonly [W in Weight]: readonly BundledFace[] } = {
  regular: ['sans-regular'],
  bold: ['sans-bold', 'sans-regular'],
};

/**
 * A small font with just these characters: a renderer of pictures reads its whole font for every text, which takes 54 ms with one
 * of ten megabytes. Characters that no font has are left out.
 */
export function pictureFont(weight: Weight, characters: Iterable<string>): Uint8Array {
  const slices = CHAINS[weight].flatMap(slicesOf);
  const found = glyphsOf(characters, slices);
  const first = found[0]?.font ?? slices[0]?.font();
  if (first === undefined) throw new Error('no fonts');
  const glyphs = new GlyphSet(first, 'drop');
  const entries = found.map(({ code, font, glyph }) => [code, glyphs.add(font, glyph)] as const);
  const tables = glyphs.tables();
  tables.set('cmap', writeCharacterMap(entries));
  tables.set('name', nameTable(weight));
  tables.set('OS/2', styleTable(first, WEIGHTS[weight]));
  tables.set('post', postTable());
  return assembleFont(tables);
}

/** Whether a picture can show the character. Marks of layout and variants have nothing to show. */
export function isInFonts(weight: Weight, character: string): boolean {
  const code = character.codePointAt(0) ?? 0x20;
  if (/^[\p{Cf}\p{Variation_Selector}\s]$/u.test(character)) return true;
  return CHAINS[weight].flatMap(slicesOf).some(({ coverage }) => coverage.has(code));
}

interface Found {
  readonly code: number;
  readonly font: TrueType;
  readonly glyph: number;
}

/** The glyph of a character from the first font that has it; an empty frame when none has, nothing for what has nothing to show. */
export function glyphOf(weight: Weight, character: string): Omit<Found, 'code'> | undefined {
  const slices = CHAINS[weight].flatMap(slicesOf);
  const found = glyphIn(slices, character.codePointAt(0) ?? 0x20);
  if (found || isInFonts(weight, character)) return found;
  const font = slices[0]?.font();
  return font && { font, glyph: 0 };
}

function glyphIn(slices: readonly FontSlice[], code: number): Found | undefined {
  const font = slices.find(({ coverage }) => coverage.has(code))?.font();
  const glyph = font?.glyph(code) ?? 0;
  return font === undefined || glyph === 0 ? undefined : { code, font, glyph };
}

function glyphsOf(characters: Iterable<string>, slices: readonly FontSlice[]): Found[] {
  const codes = new Set<number>([0x20]);
  for (const character of characters) codes.add(character.codePointAt(0) ?? 0x20);
  return [...codes].sort((a, b) => a - b).flatMap((code) => glyphIn(slices, code) ?? []);
}

const UNICODE = { platform: 3, encoding: 1, language: 0x409 };

function nameTable(weight: string): Buffer {
  const style = weight === 'bold' ? 'Bold' : 'Regular';
  const names: readonly (readonly [number, string])[] = [
    [1, PICTURE_FONT],
    [2, style],
    [4, `${PICTURE_FONT} ${style}`],
    [6, `jd-chart-${style}`],
  ];
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [at, [id]] of names.entries()) {
    const record = 6 + 12 * at;
    const length = texts[at]?.length ?? 0;
    head.writeUInt16BE(UNICODE.platform, record);
    head.writeUInt16BE(UNICODE.encoding, record + 2);
    head.writeUInt16BE(UNICODE.language, record + 4);
    head.writeUInt16BE(id, record + 6);
    head.writeUInt16BE(length, record + 8);
    head.writeUInt16BE(offset, record + 10);
    offset += length;
  }
  return Buffer.concat([head, ...texts]);
}

/** `OS/2`, version 4: what tells a regular face from a bold one, and the measures of a line. */
function styleTable({ metrics }: TrueType, weight: number): Buffer {
  const table = Buffer.alloc(96);
  table.writeUInt16BE(4, 0);
  table.writeInt16BE(metrics.unitsPerEm, 2);
  table.writeUInt16BE(weight, 4);
  table.writeUInt16BE(5, 6);
  table.writeUInt16BE(weight === WEIGHTS.bold ? 0x20 : 0x40, 62);
  table.writeInt16BE(metrics.ascent, 68);
  table.writeInt16BE(metrics.descent, 70);
  table.writeUInt16BE(metrics.ascent, 74);
  table.writeUInt16BE(-metrics.descent, 76);
  table.writeInt16BE(metrics.capHeight, 88);
  return table;
}

/** `post`, version 3: no glyph names. */
function postTable(): Buffer {
  const table = Buffer.alloc(32);
  table.writeUInt32BE(0x00030000, 0);
  return table;
}
