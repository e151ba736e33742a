import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { FontError } from '../../../src/renderers/fonts/font-error.ts';
import { TrueType } from '../../../src/renderers/fonts/true-type.ts';

const require = createRequire(import.meta.url);
const bytes = readFileSync(
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
);

const faultOf = (broken: Uint8Array): string => {
  try {
    new TrueType(broken).glyph(65);
    return 'none';
  } catch (error) {
    return error instanceof FontError ? error.fault : String(error);
  }
};

describe('a TrueType font', () => {
  const font = new TrueType(bytes);

  test('tells its name and measures', () => {
    expect(font.name).toBe('NotoSans-Regular');
    expect(font.metrics).toMatchObject({ unitsPerEm: 1000, ascent: 1069, descent: -293, capHeight: 714 });
  });

  test('has glyphs by character, with advances and outlines', () => {
    expect(font.glyph(0x41)).toBeGreaterThan(0);
    expect(font.glyph(0x804c)).toBe(0);
    expect(font.advance(font.glyph(0x41))).toBe(639);
    expect(font.outline(font.glyph(0x20))).toHaveLength(0);
    expect(font.box(font.glyph(0x2e))?.[1]).toBeLessThan(5);
  });

  test('is found in the first place of a collection', () => {
    const head = Buffer.alloc(16);
    head.write('ttcf', 0, 'latin1');
    head.writeUInt32BE(1, 8);
    head.writeUInt32BE(16, 12);
    const moved = Buffer.from(bytes);
    const count = moved.readUInt16BE(4);
    for (let k = 0; k < count; k++)
      moved.writeUInt32BE(moved.readUInt32BE(12 + 16 * k + 8) + 16, 12 + 16 * k + 8);
    expect(new TrueType(Buffer.concat([head, moved])).advance(font.glyph(0x41))).toBe(639);
  });

  test('says what is wrong with a file that is none', () => {
    expect(faultOf(Buffer.alloc(0))).toBe('damaged');
    expect(faultOf(Buffer.from('not a font at all, but long enough'))).toBe('damaged');
    expect(faultOf(Buffer.from('OTTO................'))).toBe('damaged');
    expect(faultOf(Buffer.from('STARTFONT 2.1\n.......'))).toBe('bitmap');
    expect(faultOf(Buffer.from('wOFF................'))).toBe('packed');
    expect(faultOf(bytes.subarray(0, 1000))).toBe('damaged');
  });

  test('may not be embedded against the will of its maker', () => {
    const restricted = Buffer.from(bytes);
    const count = restricted.readUInt16BE(4);
    for (let k = 0; k < count; k++) {
      const entry = 12 + 16 * k;
      if (restricted.toString('latin1', entry, entry + 4) !== 'OS/2') continue;
      restricted.writeUInt16BE(2, restricted.readUInt32BE(entry + 8) + 8);
    }
    expect(faultOf(restricted)).toBe('embedding-forbidden');
  });
});
