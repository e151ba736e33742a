import { describe, expect, test } from 'vitest';
import { CompactFont } from '../../../src/renderers/fonts/compact-font.ts';

function index(...items: readonly Buffer[]): Buffer {
  if (items.length === 0) return Buffer.from([0, 0]);
  const head = Buffer.alloc(3 + 2 * (items.length + 1));
  head.writeUInt16BE(items.length, 0);
  head[2] = 2;
  let offset = 1;
  [...items, Buffer.alloc(0)].forEach((item, at) => {
    head.writeUInt16BE(offset, 3 + 2 * at);
    offset += item.length;
  });
  return Buffer.concat([head, ...items]);
}

const long = (value: number): Buffer =>
  Buffer.from([29, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);
const square = (side: number) =>
  Buffer.from([139, 139, 21, 139 + side, 139, 139, 139 + side, 139 - side, 139, 5, 14]);
/** Draws through the first routine of its own. */
const calling = Buffer.from([139, 139, 21, 32, 10, 14]);
const routine = Buffer.from([139 + 50, 139, 139, 139 + 50, 139 - 50, 139, 5, 11]);

/** A font of three glyphs: the third calls a routine. */
function font(): Buffer {
  const head = Buffer.from([1, 0, 4, 1]);
  const [names, strings, global] = [index(Buffer.from('A')), index(), index()];
  const glyphs = index(Buffer.from([14]), square(100), calling);
  const top = (charstrings: number, size: number, start: number) =>
    index(Buffer.concat([long(charstrings), Buffer.from([17]), long(size), long(start), Buffer.from([18])]));
  const start = head.length + names.length + top(0, 0, 0).length + strings.length + global.length;
  const own = Buffer.from([139 + 2, 19]);
  const parts = top(start, own.length, start + glyphs.length);
  return Buffer.concat([head, names, parts, strings, global, glyphs, own, index(routine)]);
}

describe('a font with PostScript outlines', () => {
  test('gives its glyphs out as TrueType has them', () => {
    const compact = new CompactFont(font());
    expect(compact.outline(0)).toHaveLength(0);
    expect(compact.outline(9)).toHaveLength(0);
    const box = (glyph: number) => [2, 4, 6, 8].map((at) => compact.outline(glyph).readInt16BE(at));
    expect(box(1)).toEqual([0, 0, 100, 100]);
    expect(box(2)).toEqual([0, 0, 50, 50]);
  });

  test('that is cut off is refused, or has blanks', () => {
    const whole = font();
    for (let length = 0; length < whole.length; length++) {
      const cut = whole.subarray(0, length);
      try {
        const compact = new CompactFont(cut);
        for (const glyph of [0, 1, 2]) compact.outline(glyph);
      } catch (fault) {
        expect(fault).toBeInstanceOf(RangeError);
      }
    }
  });
});
