/** The container that TrueType fonts come in: a directory of tables with checksums. */

const VERSION = 0x00010000;
const CHECKSUM_MAGIC = 0xb1b0afba;
const DIRECTORY_ENTRY = 16;

/** Puts tables together to a font file, in the order of their tags, with checksums as the format asks. */
export function assembleFont(tables: ReadonlyMap<string, Buffer>): Buffer {
  const tags = [...tables.keys()].sort();
  const directory = Buffer.alloc(12 + DIRECTORY_ENTRY * tags.length);
  const exponent = Math.floor(Math.log2(tags.length));
  directory.writeUInt32BE(VERSION, 0);
  directory.writeUInt16BE(tags.length, 4);
  directory.writeUInt16BE(16 << exponent, 6);
  directory.writeUInt16BE(exponent, 8);
  directory.writeUInt16BE(DIRECTORY_ENTRY * tags.length - (16 << exponent), 10);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  let head = -1;
  tags.forEach((tag, index) => {
    const table = tables.get(tag) ?? Buffer.alloc(0);
    if (tag === 'head') {
      table.writeUInt32BE(0, 8);
      head = offset;
    }
    const entry = 12 + DIRECTORY_ENTRY * index;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(table), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    const padding = -table.length & 3;
    parts.push(table, Buffer.alloc(padding));
    offset += table.length + padding;
  });
  const font = Buffer.concat(parts, offset);
  if (head >= 0) font.writeUInt32BE((CHECKSUM_MAGIC - checksum(font)) >>> 0, head + 8);
  return font;
}

/** Sum of big-endian words, modulo 2³²; a last incomplete word counts as filled up with zeros. */
function checksum(bytes: Buffer): number {
  const whole = bytes.length & ~3;
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = (sum + bytes.readUInt32BE(at)) | 0;
  if (whole < bytes.length) {
    const last = Buffer.alloc(4);
    bytes.copy(last, 0, whole);
    sum = (sum + last.readUInt32BE(0)) | 0;
  }
  return sum >>> 0;
}
