import { crc32 } from 'node:zlib';

/** Length, kind and checksum around what a chunk holds; the signature of the file, and its first chunk, `IHDR`. */
const FRAME = 12;
const HEADER_END = 8 + FRAME + 13;

const METRES = 39.3701;

/** A PNG that says how many dots it has an inch, so that programs open and print it as large as it was drawn. */
export function withDensity(png: Uint8Array, resolution: number): Uint8Array {
  const chunk = Buffer.alloc(FRAME + 9);
  const perMetre = Math.round(resolution * METRES);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, HEADER_END), chunk, png.subarray(HEADER_END)]);
}
