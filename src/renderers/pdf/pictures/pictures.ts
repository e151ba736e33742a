import type { Picture } from '../../../booklet/blocks.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { pdfReference } from '../file/pdf-strings.ts';
import { readJpegHead } from './jpeg.ts';
import { type Png, readPng, readSamples, unpackRows } from './png.ts';

/** A picture in the file, and the name by which pages draw it. */
export interface EmbeddedPicture {
  readonly name: string;
  readonly id: number;
}

const DEVICE_COLORS: Readonly<Record<number, string>> = {
  1: '/DeviceGray',
  3: '/DeviceRGB',
  4: '/DeviceCMYK',
};

/** Embeds pictures, each once, however often it is drawn. */
export class Pictures {
  readonly #file: PdfFile;
  readonly #embedded = new Map<string, EmbeddedPicture | undefined>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** Undefined when the picture cannot be drawn: damaged, or of a kind that PDF does not know. */
  embed(picture: Picture): EmbeddedPicture | undefined {
    const key = `${picture.bytes.length} ${picture.path}`;
    if (this.#embedded.has(key)) return this.#embedded.get(key);
    const id = this.#write(picture);
    const embedded = id === undefined ? undefined : { name: `Im${this.#embedded.size + 1}`, id };
    this.#embedded.set(key, embedded);
    return embedded;
  }

  get all(): readonly EmbeddedPicture[] {
    return [...this.#embedded.values()].filter((picture) => picture !== undefined);
  }

  #write({ raster, ...picture }: Picture): number | undefined {
    const { type, bytes } = raster ? { type: 'png', bytes: raster.bytes } : picture;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (type === 'jpeg') return this.#writeJpeg(buffer);
    const png = type === 'png' ? readPng(buffer) : undefined;
    return png && this.#writePng(png);
  }

  #writeJpeg(bytes: Buffer): number | undefined {
    const head = readJpegHead(bytes);
    if (head === undefined) return undefined;
    return this.#file.putPackedStream(bytes, {
      ...imageEntries(head.width, head.height, head.bits, DEVICE_COLORS[head.components] ?? '/DeviceRGB'),
      Filter: '/DCTDecode',
      ...(head.adobe && head.components === 4 ? { Decode: '[1 0 1 0 1 0 1 0]' } : {}),
    });
  }

  #writePng(png: Png): number | undefined {
    const rows = unpackRows(png);
    if (rows === undefined || (png.color === 3 && png.palette === undefined)) return undefined;
    const transparent = png.color === 4 || png.color === 6 || png.transparency !== undefined;
    if (png.interlaced || transparent) return this.#writeSamples(png, readSamples(png, rows));
    const colors = png.color === 2 ? 3 : 1;
    const { width, height, bits } = png;
    return this.#file.putPackedStream(png.data, {
      ...imageEntries(width, height, bits, colorSpace(png)),
      Filter: '/FlateDecode',
      DecodeParms: `<</Predictor 15/Colors ${colors}/BitsPerComponent ${bits}/Columns ${width}>>`,
    });
  }

  /** Colours and opacity apart, eight bits a sample. */
  #writeSamples(png: Png, samples: Uint8Array): number {
    const { width, height } = png;
    const { colors, opacity, space } = separate(png, samples);
    const mask = this.#file.putStream(opacity, imageEntries(width, height, 8, '/DeviceGray'));
    return this.#file.putStream(colors, {
      ...imageEntries(width, height, 8, space),
      SMask: pdfReference(mask),
    });
  }
}

function imageEntries(
  width: number,
  height: number,
  bits: number,
  space: string,
): Readonly<Record<string, string>> {
  return {
    Type: '/XObject',
    Subtype: '/Image',
    Width: String(width),
    Height: String(height),
    BitsPerComponent: String(bits),
    ColorSpace: space,
  };
}

function colorSpace({ color, palette }: Png): string {
  if (color === 3 && palette !== undefined) {
    const last = Math.max(0, Math.floor(palette.length / 3) - 1);
    return `[/Indexed /DeviceRGB ${last} <${palette.subarray(0, 3 * (last + 1)).toString('hex')}>]`;
  }
  return color === 2 ? '/DeviceRGB' : '/DeviceGray';
}

interface Separated {
  readonly colors: Uint8Array;
  readonly opacity: Uint8Array;
  readonly space: string;
}

function separate(png: Png, samples: Uint8Array): Separated {
  if (png.color === 3) return separatePalette(png, samples);
  const pixels = png.width * png.height;
  const channels = samples.length / pixels;
  const hasAlpha = png.color === 4 || png.color === 6;
  const count = hasAlpha ? channels - 1 : channels;
  const colors = new Uint8Array(pixels * count);
  const opacity = new Uint8Array(pixels).fill(255);
  const clear = hasAlpha ? undefined : clearColor(png, count);
  const scale = png.bits < 8 ? 255 / ((1 << png.bits) - 1) : 1;
  for (let pixel = 0; pixel < pixels; pixel++) {
    let same = clear !== undefined;
    for (let c = 0; c < count; c++) {
      const value = samples[pixel * channels + c] ?? 0;
      colors[pixel * count + c] = value * scale;
      same &&= value === clear?.[c];
    }
    if (hasAlpha) opacity[pixel] = samples[pixel * channels + count] ?? 255;
    else if (same) opacity[pixel] = 0;
  }
  return { colors, opacity, space: count === 3 ? '/DeviceRGB' : '/DeviceGray' };
}

/** The one colour that `tRNS` makes clear, as samples are read: of 16 bits the upper eight. */
function clearColor({ transparency, bits }: Png, count: number): readonly number[] | undefined {
  if (transparency === undefined || transparency.length < 2 * count) return undefined;
  return Array.from({ length: count }, (_, c) => {
    const value = transparency.readUInt16BE(2 * c);
    return bits === 16 ? value >> 8 : value;
  });
}

function separatePalette({ palette, transparency }: Png, samples: Uint8Array): Separated {
  const colors = new Uint8Array(samples.length * 3);
  const opacity = new Uint8Array(samples.length);
  samples.forEach((index, pixel) => {
    for (let c = 0; c < 3; c++) colors[3 * pixel + c] = palette?.[3 * index + c] ?? 0;
    opacity[pixel] = transparency?.[index] ?? 255;
  });
  return { colors, opacity, space: '/DeviceRGB' };
}
