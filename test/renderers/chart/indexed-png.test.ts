import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Depth, indexedPng } from '../../../src/renderers/chart/indexed-png.ts';

/** Rows of the picture, each with what stands before it, and its colours. */
function read(pixels: number[], width: number, colors: number[], depth: Depth) {
  const drawing = { width, height: pixels.length / width, pixels: Uint8Array.from(pixels), colors };
  const png = Buffer.from(indexedPng(drawing, depth));
  const chunk = (kind: string) => {
    const at = png.indexOf(kind);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const palette = chunk('PLTE').toString('hex').match(/.{6}/g);
  return { rows: [...inflateSync(chunk('IDAT'))], palette };
}

test('two pixels share a byte where there are few colours, and rows begin anew', () => {
  const drawing = [[0, 1, 2, 0, 0, 1], 3, [0xffffff, 0x112233, 0x445566]] as const;
  const { rows, palette } = read([...drawing[0]], 3, [...drawing[2]], 4);
  expect(palette).toEqual(['ffffff', '112233', '445566']);
  expect(rows).toEqual([0, 0x01, 0x20, 0, 0x00, 0x10]);
  expect(read([...drawing[0]], 3, [...drawing[2]], 8).rows).toEqual([0, 0, 1, 2, 0, 0, 0, 1]);
});

test('of more colours the commonest are kept, and others become the one most like them', () => {
  const colors = Array.from({ length: 17 }, (_, number) => number * 0x0f0f0f);
  const pixels = colors.flatMap((_, number) => (number === 3 ? [number] : [number, number]));
  const { rows, palette } = read(pixels, pixels.length, [...colors.slice(0, 16), 0x2e2e2e], 4);
  expect(palette).toHaveLength(16);
  expect(palette).not.toContain('2d2d2d');
  const numbers = rows.slice(1).flatMap((byte) => [byte >> 4, byte & 15]);
  expect(palette?.[numbers[6] ?? 0]).toBe('2e2e2e');
});
