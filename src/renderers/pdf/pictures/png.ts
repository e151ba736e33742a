import { inflateSync } from 'node:zlib';
import { PNG_SIGNATURE } from '../../png-signature.ts';

/** A PNG file taken apart. */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly color: 0 | 2 | 3 | 4 | 6;
  readonly interlaced: boolean;
  readonly palette: Buffer | undefined;
  readonly transparency: Buffer | undefined;
  /** Compressed, all pieces together. */
  readonly data: Buffer;
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
/** More pixels are not unpacked: a file of some kilobytes can say that it has milliards. */
const MOST_PIXELS = 100_000_000;
/** First column, first row, and steps of the seven passes of an interlaced picture. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Takes a PNG file apart; undefined when it is none or is cut off. */
export function readPng(bytes: Buffer): Png | undefined {
  if (!bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return undefined;
  const chunks = readChunks(bytes);
  const header = chunks.get('IHDR')?.[0];
  const data = chunks.get('IDAT');
  if (header === undefined || header.length < 13 || data === undefined) return undefined;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [bits, color] = [header[8] ?? 0, header[9] ?? 0];
  if (width === 0 || height === 0 || width * height > MOST_PIXELS) return undefined;
  if (DEPTHS[color]?.includes(bits) !== true) return undefined;
  return {
    width,
    height,
    bits,
    color: color as Png['color'],
    interlaced: header[12] === 1,
    palette: chunks.get('PLTE')?.[0],
    transparency: chunks.get('tRNS')?.[0],
    data: Buffer.concat(data),
  };
}

function readChunks(bytes: Buffer): ReadonlyMap<string, Buffer[]> {
  const chunks = new Map<string, Buffer[]>();
  let at = 8;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    const known = chunks.get(type);
    if (known === undefined) chunks.set(type, [content]);
    else known.push(content);
    if (type === 'IEND') break;
    at += 12 + length;
  }
  return chunks;
}

/** Bytes of a pixel in a row of samples, at least one. */
const pixelBytes = (png: Png): number => Math.max(1, ((CHANNELS[png.color] ?? 1) * png.bits) >> 3);

const rowBytes = (png: Png, width: number): number =>
  Math.ceil((width * (CHANNELS[png.color] ?? 1) * png.bits) / 8);

/** The filtered rows as the file has them; undefined when they are damaged. */
export function unpackRows(png: Png): Buffer | undefined {
  try {
    const rows = inflateSync(png.data);
    return rows.length >= filteredLength(png) ? rows : undefined;
  } catch {
    return undefined;
  }
}

function filteredLength(png: Png): number {
  if (!png.interlaced) return (rowBytes(png, png.width) + 1) * png.height;
  return PASSES.reduce((sum, pass) => {
    const [width, height] = passSize(png, pass);
    return sum + (width === 0 ? 0 : (rowBytes(png, width) + 1) * height);
  }, 0);
}

type Pass = (typeof PASSES)[number];

const passSize = (png: Png, [x, y, dx, dy]: Pass): readonly [number, number] => [
  Math.max(0, Math.ceil((png.width - x) / dx)),
  Math.max(0, Math.ceil((png.height - y) / dy)),
];

/** All samples as bytes, row by row, channel by channel: 16 bits become 8, palette numbers and fewer bits stay as they are. */
export function readSamples(png: Png, rows: Buffer): Uint8Array {
  const channels = CHANNELS[png.color] ?? 1;
  const samples = new Uint8Array(png.width * png.height * channels);
  const passes: readonly Pass[] = png.interlaced ? PASSES : [[0, 0, 1, 1] as unknown as Pass];
  let at = 0;
  for (const pass of passes) {
    const [width, height] = passSize(png, pass);
    if (width === 0 || height === 0) continue;
    const length = rowBytes(png, width);
    let above = new Uint8Array(length);
    for (let y = 0; y < height; y++) {
      const row = unfilter(rows.subarray(at, at + 1 + length), above, pixelBytes(png));
      at += 1 + length;
      placeRow(png, samples, row, pass, y, width);
      above = row;
    }
  }
  return samples;
}

function placeRow(
  png: Png,
  samples: Uint8Array,
  row: Uint8Array,
  pass: Pass,
  y: number,
  width: number,
): void {
  const channels = CHANNELS[png.color] ?? 1;
  const [x0, y0, dx, dy] = pass;
  for (let x = 0; x < width; x++) {
    const target = ((y0 + y * dy) * png.width + x0 + x * dx) * channels;
    for (let c = 0; c < channels; c++) samples[target + c] = sample(row, x * channels + c, png.bits);
  }
}

function sample(row: Uint8Array, index: number, bits: number): number {
  if (bits === 8) return row[index] ?? 0;
  if (bits === 16) return row[2 * index] ?? 0;
  const bit = index * bits;
  return ((row[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
}

/** Undoes the filter that the first byte of a row names. */
function unfilter(filtered: Uint8Array, above: Uint8Array, distance: number): Uint8Array<ArrayBuffer> {
  const row = Uint8Array.from(filtered.subarray(1));
  const predict = PREDICTORS[filtered[0] ?? 0];
  if (predict === undefined) return row;
  for (let at = 0; at < row.length; at++) {
    const left = at >= distance ? (row[at - distance] ?? 0) : 0;
    const corner = at >= distance ? (above[at - distance] ?? 0) : 0;
    row[at] = (row[at] ?? 0) + predict(left, above[at] ?? 0, corner);
  }
  return row;
}

type Predictor = (left: number, above: number, corner: number) => number;

const PREDICTORS: readonly (Predictor | undefined)[] = [
  undefined,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const estimate = left + above - corner;
    const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)];
    if (a <= b && a <= c) return left;
    return b <= c ? above : corner;
  },
];
