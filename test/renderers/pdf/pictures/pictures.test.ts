import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../../src/booklet/blocks.ts';
import { drawBlocks } from '../draw.ts';
import { PdfReader, textOf } from '../pdf-reader.ts';
import { type Dict, Name, Ref } from '../pdf-syntax.ts';

interface Pixels {
  readonly color: 0 | 2 | 3 | 4 | 6;
  readonly bits: number;
  /** Filtered rows, each with the number of its filter before it. */
  readonly rows: readonly (readonly number[])[];
  readonly width: number;
  readonly interlaced?: boolean;
  readonly height?: number;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
}

function png({
  color,
  bits,
  rows,
  width,
  interlaced = false,
  height = rows.length,
  palette,
  transparency,
}: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, color, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
    ...(transparency ? [chunk('tRNS', Buffer.from(transparency))] : []),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

interface Embedded {
  readonly dictionary: Dict;
  readonly samples: Buffer;
  readonly mask: Buffer | undefined;
}

async function embed(
  bytes: Buffer,
  type: Picture['type'] = 'png',
): Promise<{ image?: Embedded; text: string }> {
  const picture: Picture = { path: 'a', bytes, type, width: 10, height: 10, maxWidth: 50 };
  const drawn = await drawBlocks([{ kind: 'figure', figure: { kind: 'picture', picture }, alt: '说明' }]);
  const reader = new PdfReader(drawn.bytes);
  const text = textOf(reader.structure());
  const [page] = reader.pages();
  const objects = reader.dict(reader.dict(reader.dict(new Ref(page?.id ?? 0)).Resources).XObject);
  const reference = objects.Im1;
  if (reference === undefined) return { text };
  const dictionary = reader.dict(reference);
  const mask = dictionary.SMask === undefined ? undefined : reader.stream(dictionary.SMask);
  return { image: { dictionary, samples: reader.stream(reference), mask }, text };
}

describe('a PNG file', () => {
  test('without transparency is held as it is', async () => {
    const { image } = await embed(
      png({
        color: 2,
        bits: 8,
        width: 1,
        rows: [
          [0, 1, 2, 3],
          [2, 1, 1, 1],
        ],
      }),
    );
    expect(image?.samples).toEqual(Buffer.from([0, 1, 2, 3, 2, 1, 1, 1]));
    expect(image?.dictionary).toMatchObject({
      Width: 1,
      Height: 2,
      DecodeParms: { Predictor: 15, Colors: 3 },
    });
    expect(image?.mask).toBeUndefined();
  });

  test('with opacity is taken apart into colours and a mask, its filters undone', async () => {
    const rows = [
      [0, 10, 20, 30, 255, 40, 50, 60, 128],
      [1, 10, 20, 30, 40, 1, 1, 1, 1],
      [2, 1, 1, 1, 1, 1, 1, 1, 1],
      [3, 10, 10, 10, 10, 10, 10, 10, 10],
      [4, 1, 1, 1, 1, 1, 1, 1, 1],
    ];
    const { image } = await embed(png({ color: 6, bits: 8, width: 2, rows }));
    const pixels = unfilteredPixels(rows, 4);
    expect([...(image?.samples ?? [])]).toEqual(pixels.flatMap(([r = 0, g = 0, b = 0]) => [r, g, b]));
    expect([...(image?.mask ?? [])]).toEqual(pixels.map(([, , , a = 0]) => a));
  });

  test('of a palette keeps it, or becomes colours where some are clear', async () => {
    const palette = [255, 0, 0, 0, 255, 0, 0, 0, 255];
    const indexed = { color: 3, bits: 2, width: 3, rows: [[0, 0b00011000]], palette } as const;
    const opaque = await embed(png(indexed));
    expect(opaque.image?.dictionary.ColorSpace).toMatchObject([
      { name: 'Indexed' },
      { name: 'DeviceRGB' },
      2,
      expect.any(String),
    ]);
    const clear = await embed(png({ ...indexed, transparency: [255, 0] }));
    expect([...(clear.image?.samples ?? [])]).toEqual(palette);
    expect([...(clear.image?.mask ?? [])]).toEqual([255, 0, 255]);
  });

  test('of grey with one clear shade has a mask', async () => {
    const { image } = await embed(
      png({ color: 0, bits: 4, width: 2, rows: [[0, 0x0f]], transparency: [0, 15] }),
    );
    expect([...(image?.samples ?? [])]).toEqual([0, 255]);
    expect([...(image?.mask ?? [])]).toEqual([255, 0]);
  });

  test('of sixteen bits becomes one of eight', async () => {
    const { image } = await embed(png({ color: 4, bits: 16, width: 1, rows: [[0, 0x12, 0x34, 0xab, 0xcd]] }));
    expect([...(image?.samples ?? [])]).toEqual([0x12]);
    expect([...(image?.mask ?? [])]).toEqual([0xab]);
  });

  test('that is interlaced is put in order', async () => {
    // A picture of two by two has its pixels in passes 1, 6, 7, 7.
    const rows = [
      [0, 1],
      [0, 2],
      [0, 3, 4],
    ];
    const { image } = await embed(png({ color: 0, bits: 8, width: 2, height: 2, rows, interlaced: true }));
    expect([...(image?.samples ?? [])]).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ['cut off', png({ color: 2, bits: 8, width: 1, rows: [[0, 1, 2, 3]] }).subarray(0, 40)],
    ['with too few rows', png({ color: 2, bits: 8, width: 1, height: 9, rows: [[0, 1, 2, 3]] })],
    ['that says it is enormous', png({ color: 2, bits: 8, width: 1e6, height: 1e6, rows: [[0]] })],
    ['of no known kind', Buffer.from('GIF89a')],
  ])('%s is shown as an empty frame with words', async (_, bytes) => {
    const { image, text } = await embed(bytes);
    expect(image).toBeUndefined();
    expect(text).toBe('说明');
  });
});

describe('a JPEG file', () => {
  const frame = (components: number): Buffer =>
    Buffer.from([
      0xff,
      0xc2,
      0,
      8 + 3 * components,
      8,
      0,
      5,
      0,
      7,
      components,
      ...new Array(3 * components).fill(0),
    ]);
  const file = (...parts: readonly Buffer[]): Buffer =>
    Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xda, 0, 2, 0, 0, 0xff, 0xd9])]);

  test('is held as it is', async () => {
    const bytes = file(Buffer.from([0xff, 0xe0, 0, 4, 1, 2]), frame(3));
    const { image } = await embed(bytes, 'jpeg');
    expect(image?.dictionary).toMatchObject({ Width: 7, Height: 5, BitsPerComponent: 8 });
    expect(image?.dictionary.ColorSpace).toEqual(new Name('DeviceRGB'));
    expect(image?.samples.equals(bytes)).toBe(true);
  });

  test('of printing inks by Adobe is the other way round', async () => {
    const { image } = await embed(file(Buffer.from([0xff, 0xee, 0, 4, 1, 2]), frame(4)), 'jpeg');
    expect(image?.dictionary.Decode).toEqual([1, 0, 1, 0, 1, 0, 1, 0]);
  });

  test('that is none is words', async () => {
    expect((await embed(Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'jpeg')).text).toBe('说明');
    expect((await embed(Buffer.from('<svg/>'), 'svg')).text).toBe('说明');
  });
});

/** Filters as the format defines them, over whole pixels. */
function unfilteredPixels(
  rows: readonly (readonly number[])[],
  channels: number,
): readonly (readonly number[])[] {
  let above: number[] = [];
  return rows.flatMap(([filter = 0, ...bytes]) => {
    const row: number[] = [];
    bytes.forEach((byte, at) => {
      const [a, b, c] = [
        row[at - channels] ?? 0,
        above[at] ?? 0,
        at >= channels ? (above[at - channels] ?? 0) : 0,
      ];
      const p = a + b - c;
      const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
      const paeth = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
      row.push((byte + ([0, a, b, (a + b) >> 1, paeth][filter] ?? 0)) & 255);
    });
    above = row;
    return Array.from({ length: row.length / channels }, (_, k) =>
      row.slice(k * channels, (k + 1) * channels),
    );
  });
}
