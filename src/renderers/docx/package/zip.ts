import { crc32 } from 'node:zlib';
import { Deflate } from 'fflate';

/** A file of the archive: whole, or compressed before. Whole ones are compressed once, however many archives they go into. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array | Deflated;
}

/** What a file is in an archive. */
export interface Deflated {
  readonly method: number;
  readonly pieces: readonly Uint8Array[];
  readonly crc: number;
  /** Bytes before and after. */
  readonly size: number;
  readonly compressed: number;
}

/** 1980-01-01 00:00, the first date that zip can say; what Word writes too. */
const DOS_DATE = 0x21;
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAMES = 0x800;

/**
 * A zip archive in pieces to be written one after the other. Compressed in JavaScript: the C library's bytes differ from
 * one build of Node to the next, and the same booklet must give the same bytes everywhere.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, content } of entries) {
    const packed = pack(path, content);
    const { pieces, compressed } = packed;
    const name = Buffer.from(path, 'utf8');
    const fields = commonFields(packed, name.length);
    const local = Buffer.concat([signature(0x04034b50), fields, name]);
    directory.push(directoryEntry(fields, name, offset));
    chunks.push(local, ...pieces);
    offset += local.length + compressed;
  }
  const central = Buffer.concat(directory);
  chunks.push(central, endOfDirectory(entries.length, central.length, offset));
  return chunks;
}

/** Pictures are compressed already. */
const PACKED = /\.(?:png|jpe?g|gif)$/i;

function pack(path: string, content: ZipEntry['content']): Deflated {
  if (!(content instanceof Uint8Array)) return content;
  if (!PACKED.test(path)) return deflateOnce(content);
  const { length } = content;
  return { method: STORED, pieces: [content], crc: crc32(content), size: length, compressed: length };
}

const deflatedBefore = new WeakMap<Uint8Array, Deflated>();

function deflateOnce(content: Uint8Array): Deflated {
  const deflated = deflatedBefore.get(content) ?? deflate([content]);
  deflatedBefore.set(content, deflated);
  return deflated;
}

/** Bytes that are compressed at once: with fewer, what each time costs anew is more than the compressing. */
const CHUNK = 1 << 18;

/** Compresses a file that comes in pieces. */
export function deflate(content: Iterable<Uint8Array>): Deflated {
  const pieces: Uint8Array[] = [];
  let compressed = 0;
  const stream = new Deflate({ level: 6 }, (piece) => {
    pieces.push(piece);
    compressed += piece.length;
  });
  let crc = 0;
  let size = 0;
  for (const chunk of chunks(content)) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    stream.push(chunk);
  }
  stream.push(new Uint8Array(), true);
  return { method: DEFLATED, pieces, crc, size, compressed };
}

/** The same bytes in chunks of one size, each good until the next is asked for. */
function* chunks(content: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let chunk: Uint8Array | undefined;
  let filled = 0;
  for (const piece of content) {
    for (let from = 0; from < piece.length; ) {
      chunk ??= new Uint8Array(CHUNK);
      const part = piece.subarray(from, from + CHUNK - filled);
      chunk.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < CHUNK) continue;
      yield chunk;
      filled = 0;
    }
  }
  if (chunk && filled > 0) yield chunk.subarray(0, filled);
}

function signature(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

/** What the local header and the directory say alike: version, flags, method, time, sums and lengths. */
function commonFields({ method, crc, compressed, size }: Deflated, nameLength: number): Buffer {
  const buffer = Buffer.alloc(26);
  buffer.writeUInt16LE(VERSION, 0);
  buffer.writeUInt16LE(UTF8_NAMES, 2);
  buffer.writeUInt16LE(method, 4);
  buffer.writeUInt16LE(DOS_DATE, 8);
  buffer.writeUInt32LE(crc, 10);
  buffer.writeUInt32LE(compressed, 14);
  buffer.writeUInt32LE(size, 18);
  buffer.writeUInt16LE(nameLength, 22);
  return buffer;
}

function directoryEntry(fields: Buffer, name: Buffer, offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  const version = Buffer.alloc(2);
  version.writeUInt16LE(VERSION);
  return Buffer.concat([signature(0x02014b50), version, fields, tail, name]);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const buffer = Buffer.alloc(22);
  buffer.writeUInt32LE(0x06054b50, 0);
  buffer.writeUInt16LE(count, 8);
  buffer.writeUInt16LE(count, 10);
  buffer.writeUInt32LE(size, 12);
  buffer.writeUInt32LE(offset, 16);
  return buffer;
}
