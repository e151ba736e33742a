import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import { PNG_SIGNATURE } from '../png-signature.ts';
import { channels, type IndexedPixels, nearest } from './inked-canvas.ts';

/** Bits that the number of a pixel's colour takes. */
export type Depth = 4 | 8;

/** A drawing's colours lie in large areas: more effort makes its file hardly smaller. */
const EFFORT = 4;

/**
 * A PNG of at most 16 or 256 colours: a drawing has a handful of inks, the rest is what lies between two of them at the edge of a
 * letter. Compressed in JavaScript, so that the same drawing gives the same bytes everywhere. Source: PNG specification, 11.2.
 */
export function indexedPng(drawing: IndexedPixels, depth: Depth): Uint8Array {
  const kept = commonest(drawing, 2 ** depth);
  const palette = kept.map((number) => drawing.colors[number] ?? 0);
  const numbers = Uint8Array.from(drawing.colors, (color) => nearest(color, palette));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(drawing.width, 0);
  header.writeUInt32BE(drawing.height, 4);
  header.set([depth, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    PNG_SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', zlibSync(rowsOf(drawing, numbers, depth), { level: EFFORT })),
    chunk('IEND', new Uint8Array()),
  ]);
}

const INDEXED = 3;

function chunk(kind: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(kind, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

/** The numbers of the colours seen most. */
function commonest({ pixels, colors }: IndexedPixels, most: number): readonly number[] {
  const counts = new Uint32Array(colors.length);
  // Millions of pixels: `for … of` would make an object for each.
  for (let at = 0; at < pixels.length; at += 1) {
    const number = pixels[at] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return [...counts.keys()]
    .filter((number) => counts[number])
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, most);
}

/** Rows of numbers, each row after a byte that says it is not filtered. */
function rowsOf({ width, height, pixels }: IndexedPixels, numbers: Uint8Array, depth: Depth): Uint8Array {
  const perByte = 8 / depth;
  const stride = 1 + Math.ceil(width / perByte);
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    let to = y * stride + 1;
    for (let at = y * width; at < (y + 1) * width; at += perByte) {
      let byte = numbers[pixels[at] ?? 0] ?? 0;
      if (depth === 4)
        byte = (byte << 4) | (at + 1 < (y + 1) * width ? (numbers[pixels[at + 1] ?? 0] ?? 0) : 0);
      rows[to] = byte;
      to += 1;
    }
  }
  return rows;
}
