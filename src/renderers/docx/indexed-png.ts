import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Pixels in rows, four bytes each: red, green, blue, opacity. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A drawing has a handful of inks; the rest is what lies between two of them at the edge of a letter. */
const COLORS = 64;

/**
 * A PNG of at most 64 colours: a third of the size that a drawing in full colour has. Opacity is left out, the drawing has
 * a ground. Compressed in JavaScript, so that the same drawing gives the same bytes everywhere. Source: PNG specification, 11.2.
 */
export function indexedPng(picture: Pixels): Uint8Array {
  const { width, height } = picture;
  const colors = colorsOf(picture);
  const palette = commonest(colors.counts);
  const rows = indexedRows(picture, colors.codes, palette);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((code) => [code >> 16, (code >> 8) & 0xff, code & 0xff]))),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
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

/** Each pixel as one number, and how often each of these occurs. */
function colorsOf({ width, height, pixels }: Pixels) {
  const codes = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < codes.length; at += 1) {
    const code = ((pixels[4 * at] ?? 0) << 16) | ((pixels[4 * at + 1] ?? 0) << 8) | (pixels[4 * at + 2] ?? 0);
    codes[at] = code;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return { codes, counts };
}

/** The colours seen most, the same ones for the same picture. */
const commonest = (counts: ReadonlyMap<number, number>): readonly number[] =>
  [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, COLORS)
    .map(([code]) => code);

/** Rows of indexes, each after a byte that says it is not filtered. */
function indexedRows({ width, height }: Pixels, codes: Uint32Array, palette: readonly number[]): Uint8Array {
  const indexes = new Map(palette.map((code, index) => [code, index]));
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const code = codes[y * width + x] ?? 0;
      let index = indexes.get(code);
      if (index === undefined) {
        index = nearest(code, palette);
        indexes.set(code, index);
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  return rows;
}

function nearest(code: number, palette: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((color, index) => {
    const distance = [16, 8, 0].reduce(
      (sum, shift) => sum + (((color >> shift) & 0xff) - ((code >> shift) & 0xff)) ** 2,
      0,
    );
    if (distance >= least) return;
    least = distance;
    best = index;
  });
  return best;
}
