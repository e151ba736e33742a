import type { Picture } from '../booklet/blocks.ts';

/** A picture with transparency is unpacked in memory, at 4 bytes a pixel. */
export const MAX_PIXELS = 40_000_000;
/** Widest a logo is drawn, in millimetres. */
const LOGO_WIDTH = 60;

/** What a picture's head says. Width and height are as it is looked at: a photograph may lie on its side in its file. */
type Head = Pick<Picture, 'type' | 'width' | 'height' | 'turn'>;

/** True for more pixels than are drawn. The size of a drawing is only its proportions: programs write those by the thousand. */
export const isTooLarge = ({ type, width, height }: Picture): boolean =>
  type !== 'svg' && width * height > MAX_PIXELS;

/** A logo by what its file says of itself; undefined when it is no picture that can be drawn. */
export function readPicture(path: string, bytes: Uint8Array): Picture | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = pngHead(view) ?? jpegHead(view) ?? svgHead(view);
  return head && { path, bytes, maxWidth: LOGO_WIDTH, ...head };
}

/** Walks the chunks: a picture without data or end would be drawn by no reader. Source: PNG specification, 5.3, 11.2.2 IHDR. */
function pngHead(view: Buffer): Head | undefined {
  if (view.length < 24 || view.readUInt32BE(0) !== 0x89504e47) return undefined;
  const kinds: string[] = [];
  for (let at = 8; at + 12 <= view.length && kinds.at(-1) !== 'IEND'; at += 12 + view.readUInt32BE(at))
    kinds.push(view.toString('latin1', at + 4, at + 8));
  if (kinds[0] !== 'IHDR' || !kinds.includes('IDAT') || kinds.at(-1) !== 'IEND') return undefined;
  return drawable({ type: 'png', width: view.readUInt32BE(16), height: view.readUInt32BE(20) });
}

const EXIF = 'Exif\0\0';

/** Walks the segments to the frame header. Source: ITU-T T.81, B.2.2. */
function jpegHead(view: Buffer): Head | undefined {
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) return undefined;
  let turn = 1;
  for (let at = 2; at + 9 < view.length && view[at] === 0xff; ) {
    const marker = view[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return turned(view.readUInt16BE(at + 7), view.readUInt16BE(at + 5), turn);
    const length = view.readUInt16BE(at + 2);
    if (marker === 0xe1 && view.toString('latin1', at + 4, at + 10) === EXIF)
      turn = orientation(view.subarray(at + 10, at + 2 + length));
    at += 2 + length;
  }
  return undefined;
}

function turned(width: number, height: number, turn: number): Head | undefined {
  const size = turn > 4 ? { width: height, height: width } : { width, height };
  return drawable({ type: 'jpeg', ...size, ...(turn === 1 ? {} : { turn }) });
}

const ORIENTATION = 0x0112;

/** How a camera was held, 1 to 8; 1 where the file does not say it soundly. Source: CIPA DC-008 (Exif), 4.6.5, tag 274. */
function orientation(tiff: Buffer): number {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  try {
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(directory); entry++) {
      const at = directory + 2 + 12 * entry;
      const value = short(at) === ORIENTATION ? short(at + 8) : 0;
      if (value >= 1 && value <= 8) return value;
    }
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
  }
  return 1;
}

const MOST_HEAD = 100_000;
const ROOT = /<svg(?:[\s/][^<>]*)?>/;
/** Sizes without a unit or in pixels; of other units only their proportion is taken. */
const NUMBER = '\\s*([0-9.]+(?:e[+-]?\\d+)?)';

/** A drawing by its root element: its own size, else that of the area that it shows. */
function svgHead(view: Buffer): Head | undefined {
  const text = view.toString('utf8', 0, MOST_HEAD);
  if (
    !text
      .replace(/^\ufeff/, '')
      .trimStart()
      .startsWith('<')
  )
    return undefined;
  const root = ROOT.exec(text)?.[0];
  if (root === undefined) return undefined;
  const attribute = (name: string, pattern: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']${pattern}`, 'i').exec(root)?.slice(1).map(Number);
  const box = attribute(
    'viewBox',
    `${NUMBER.replace('[0-9.]', '-?[0-9.]')}[\\s,]+-?[0-9.e+]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)`,
  );
  const [, boxWidth = 100, boxHeight = 100] = box ?? [];
  const own = (name: string) => attribute(name, `${NUMBER}(?:px)?["']`)?.[0];
  const width = own('width');
  const height = own('height');
  if (width !== undefined && height !== undefined) return drawable({ type: 'svg', width, height });
  return drawable({ type: 'svg', width: boxWidth, height: boxHeight });
}

const drawable = (head: Head): Head | undefined => (head.width > 0 && head.height > 0 ? head : undefined);
