/** What a PDF must say of a JPEG file that it holds as it is. */
export interface JpegHead {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** 1 grey, 3 colours, 4 printing inks. */
  readonly components: number;
  /** Written by Adobe's software, which stores inks the other way round. */
  readonly adobe: boolean;
}

const START = 0xffd8;
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const ADOBE = 0xee;
const SCAN = 0xda;

/** Reads a JPEG file's head; undefined when it is none. */
export function readJpegHead(bytes: Buffer): JpegHead | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== START) return undefined;
  let adobe = false;
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === SCAN) return undefined;
    if (marker === ADOBE) adobe = true;
    if (FRAMES.has(marker)) return frame(bytes, at + 4, adobe || hasAdobeAfter(bytes, at));
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function frame(bytes: Buffer, at: number, adobe: boolean): JpegHead | undefined {
  const head = {
    bits: bytes[at] ?? 8,
    height: bytes.readUInt16BE(at + 1),
    width: bytes.readUInt16BE(at + 3),
    components: bytes[at + 5] ?? 3,
    adobe,
  };
  const sound = head.width > 0 && head.height > 0 && [1, 3, 4].includes(head.components);
  return sound ? head : undefined;
}

function hasAdobeAfter(bytes: Buffer, from: number): boolean {
  let at = from;
  while (at + 4 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== SCAN) {
    if (bytes[at + 1] === ADOBE) return true;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}
