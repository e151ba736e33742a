import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../../src/chart/layout.ts';
import type { Scene, TextShape } from '../../../src/chart/scene.ts';
import { lossesIn, scenesToPng } from '../../../src/renderers/chart/png.ts';
import { company, WORDS } from '../../chart/sample.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Pixels that are not white. */
  readonly ink: number;
}

/** Reads a picture of at most 256 colours. */
function read(png: Uint8Array): Picture {
  const view = Buffer.from(png);
  expect([...view.subarray(0, 8)]).toEqual(SIGNATURE);
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  expect([view[24], view[25]]).toEqual([8, 3]);
  const palette = chunkOf(view, 'PLTE');
  const rows = inflateSync(chunkOf(view, 'IDAT'));
  let ink = 0;
  for (let at = 0; at < rows.length; at++) {
    if (at % (width + 1) === 0) expect(rows[at]).toBe(0);
    else if ((palette[3 * (rows[at] ?? 0)] ?? 255) < 250) ink++;
  }
  return { width, height, ink };
}

function chunkOf(png: Buffer, kind: string): Buffer {
  const at = png.indexOf(kind);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

const text = (words: string, bold: boolean, more: Partial<TextShape> = {}): Scene => ({
  width: 144,
  height: 72,
  title: '',
  description: '',
  shapes: [
    {
      kind: 'text',
      tone: 'position',
      text: words,
      x: 10,
      y: 40,
      size: 20,
      bold,
      anchor: 'start',
      vertical: false,
      ...more,
    },
  ],
});

describe('scenesToPng', () => {
  it('draws every page of a chart at the resolution asked for', () => {
    const pages = layoutChart(company(100), { words: WORDS, width: 842, height: 595, margin: 32 });
    const pictures = scenesToPng(
      pages.map(({ scene }) => scene),
      { resolution: 72 },
    ).map(read);
    expect(pictures.map(({ width, height }) => [width, height])).toEqual(pages.map(() => [842, 595]));
    for (const { ink } of pictures) expect(ink).toBeGreaterThan(5_000);
  });

  it('letters in Chinese, Korean and Latin, bold heavier than regular, and upright', () => {
    const scenes = ['客服经理', '인사총무', 'Manager', '龘靐', 'Ærø'].flatMap((words) => [
      text(words, false),
      text(words, true),
    ]);
    const ink = scenesToPng([...scenes, text('', false), text('客服', false, { vertical: true })])
      .map(read)
      .map((picture) => picture.ink);
    for (let at = 0; at < 10; at += 2) {
      expect(ink[at]).toBeGreaterThan(300);
      if (at !== 6) expect(ink[at + 1]).toBeGreaterThan((ink[at] ?? 0) * 1.1);
    }
    expect(ink[10]).toBe(0);
    expect(ink[11]).toBeGreaterThan(300);
  });

  it('gives the same bytes again', () => {
    const [first] = scenesToPng([text('财务总监 2/3', true)]);
    const [second] = scenesToPng([text('财务总监 2/3', true)]);
    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true);
  });

  it('makes a smaller file of fewer colours', () => {
    const scene = text('财务总监', true);
    const [full = new Uint8Array(), small = new Uint8Array()] = [8, 4].map(
      (depth) => scenesToPng([scene], { depth: depth as 4 | 8 })[0] ?? new Uint8Array(),
    );
    expect(small.length).toBeLessThan(full.length);
    expect(chunkOf(Buffer.from(small), 'PLTE').length).toBe(3 * 16);
    const [rows, stride] = [inflateSync(chunkOf(Buffer.from(small), 'IDAT')), 1 + Math.ceil(400 / 2)];
    expect(rows.length).toBe(stride * 200);
  });

  it('draws very large scenes with fewer dots', () => {
    const [picture] = scenesToPng([{ ...text('大', false), width: 20_000, height: 40 }]);
    expect(read(picture ?? new Uint8Array()).width).toBe(12_000);
  });

  it('says its resolution, so that it is printed as large as it was drawn', () => {
    const [picture = new Uint8Array()] = scenesToPng([text('大', false)], { resolution: 144 });
    const view = Buffer.from(picture);
    expect(view.toString('latin1', 37, 41)).toBe('pHYs');
    expect([view.readUInt32BE(41), view.readUInt32BE(45), view[49]]).toEqual([5669, 5669, 1]);
    expect(view.readUInt32BE(50)).toBe(crc32(view.subarray(37, 50)));
  });
});

describe('lossesIn', () => {
  it('names each character that no font has once, and none that has nothing to show', () => {
    const scenes = [
      text('岗位𝕏𝕏', true),
      text('𝕏·\u200d\ufe0f 龘 경영 A\u00a0B', false),
      text('مدير', false),
    ];
    expect(lossesIn(scenes).map(({ character }) => character)).toEqual(['𝕏', 'م', 'د', 'ي', 'ر']);
    expect(lossesIn(scenes)[0]?.text).toBe('岗位𝕏𝕏');
  });
});
