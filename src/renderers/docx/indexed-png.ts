import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Pixels in rows, four bytes each: red, green, blue, opacity. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A drawing has a handful of inks; the rest is what lies between two of them at the edge of a letter. */
const COLORS = 16;
const BITS = 4;

/**
 * A PNG of at most 16 colours: a quarter of the size that a drawing in full colour has. Opacity is left out, the drawing has
 * a ground. Compressed in JavaScript, so that the same drawing gives the same bytes everywhere. Source: PNG specification, 11.2.
 */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array {
  const codes = codesOf(pixels);
  const palette = commonest(codes);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', zlibSync(indexedRows(width, height, codes, palette), { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;

function chunk(kind: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(kind, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

/** Each pixel as one number: blue, green, red from the highest byte but one down. */
function codesOf(pixels: Uint8Array): Uint32Array {
  const codes = new Uint32Array(pixels.length / 4);
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  for (let at = 0; at < codes.length; at += 1) codes[at] = view.getUint32(4 * at, true) & 0xffffff;
  return codes;
}

const channels = (code: number): [number, number, number] => [
  code & 0xff,
  (code >> 8) & 0xff,
  (code >> 16) & 0xff,
];

/** The colours seen most, the same ones for the same picture. Most pixels are what the one before is: runs are counted. */
function commonest(codes: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= codes.length; at += 1) {
    const code = codes[from] ?? 0;
    if (at < codes.length && codes[at] === code) continue;
    counts.set(code, (counts.get(code) ?? 0) + at - from);
    from = at;
  }
  return [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, COLORS)
    .map(([code]) => code);
}

/** Rows of indexes, two to a byte, each row after a byte that says it is not filtered. */
function indexedRows(
  width: number,
  height: number,
  codes: Uint32Array,
  palette: readonly number[],
): Uint8Array {
  const indexes = new Map(palette.map((code, index) => [code, index]));
  const stride = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(stride * height);
  let code = -1;
  let index = 0;
  for (let y = 0; y < height; y += 1) {
    const row = y * stride + 1;
    for (let x = 0; x < width; x += 1) {
      const next = codes[y * width + x] ?? 0;
      if (next !== code) {
        code = next;
        index = indexes.get(code) ?? nearest(code, palette);
        indexes.set(code, index);
      }
      rows[row + (x >> 1)] = (rows[row + (x >> 1)] ?? 0) | (x & 1 ? index : index << BITS);
    }
  }
  return rows;
}

function nearest(code: number, palette: readonly number[]): number {
  const own = channels(code);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((color, index) => {
    const distance = channels(color).reduce((sum, value, at) => sum + (value - (own[at] ?? 0)) ** 2, 0);
    if (distance >= least) return;
    least = distance;
    best = index;
  });
  return best;
}
