import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { writeCharacterMap } from '../../../src/renderers/fonts/character-map.ts';
import { GlyphSet } from '../../../src/renderers/fonts/glyph-set.ts';
import { assembleFont } from '../../../src/renderers/fonts/sfnt.ts';
import { TrueType } from '../../../src/renderers/fonts/true-type.ts';

const require = createRequire(import.meta.url);
const open = (name: string): TrueType =>
  new TrueType(readFileSync(require.resolve(`@expo-google-fonts/${name}.ttf`)));
const sans = open('noto-sans/400Regular/NotoSans_400Regular');
const symbols = open('noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular');

/** The set as a font that can be read again, with the given characters. */
function written(set: GlyphSet, characters: readonly (readonly [number, number])[]): TrueType {
  const tables = set.tables();
  tables.set('cmap', writeCharacterMap(characters));
  return new TrueType(assembleFont(tables));
}

describe('a set of glyphs', () => {
  test('is a font with the same drawings', () => {
    const set = new GlyphSet(sans, 'keep');
    const letters = [...'Afé'].map((letter) => letter.codePointAt(0) ?? 0);
    const font = written(
      set,
      letters.map((code) => [code, set.add(sans, sans.glyph(code))] as const),
    );
    for (const code of letters) {
      expect(font.glyph(code)).toBeGreaterThan(0);
      expect(font.advance(font.glyph(code))).toBe(sans.advance(sans.glyph(code)));
      expect(font.box(font.glyph(code))).toEqual(sans.box(sans.glyph(code)));
    }
    expect(font.glyphCount).toBe(set.size);
  });

  test('takes in a glyph once, and the parts it is put together of', () => {
    const set = new GlyphSet(sans, 'keep');
    const glyph = sans.glyph('ǻ'.codePointAt(0) ?? 0);
    const number = set.add(sans, glyph);
    expect(set.add(sans, glyph)).toBe(number);
    const outline = sans.outline(glyph);
    if (outline.readInt16BE(0) < 0) expect(set.size).toBeGreaterThan(2);
  });

  test('drops instructions when glyphs come from two fonts', () => {
    const check = symbols.glyph(0x2714);
    const alone = new GlyphSet(symbols, 'keep');
    alone.add(symbols, check);
    expect(alone.tables().has('prep') || alone.tables().has('fpgm')).toBe(true);
    const both = new GlyphSet(sans, 'keep');
    const number = both.add(symbols, check);
    const font = written(both, [[0x2714, number]]);
    expect(both.tables().has('fpgm')).toBe(false);
    const contours = font.outline(number).readInt16BE(0);
    expect(contours).toBe(symbols.outline(check).readInt16BE(0));
    expect(font.outline(number).readUInt16BE(10 + 2 * contours)).toBe(0);
  });

  test('moves a glyph within its square', () => {
    const set = new GlyphSet(sans, 'keep');
    const stop = sans.glyph(0x2e);
    const number = set.addShifted(sans, stop, 100, -50);
    const font = written(set, [[0x2e, number]]);
    const [left = 0, bottom = 0, right = 0, top = 0] = sans.box(stop) ?? [];
    expect(font.box(number)).toEqual([left + 100, bottom - 50, right + 100, top - 50]);
    expect(font.advance(number)).toBe(sans.advance(stop));
  });
});

describe('a font file', () => {
  test('has the checksum that the format asks for', () => {
    const set = new GlyphSet(sans, 'drop');
    set.add(sans, sans.glyph(0x41));
    const font = set.toFont();
    let sum = 0;
    for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
