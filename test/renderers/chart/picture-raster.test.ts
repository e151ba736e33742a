import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../src/assets/picture-head.ts';
import { needsRaster, withRaster } from '../../../src/renderers/chart/picture-raster.ts';
import { readPng, readSamples } from '../../../src/renderers/pdf/pictures/png.ts';

async function pixelsOf(svg: string) {
  const picture = readPicture('logo.svg', Buffer.from(svg));
  if (picture === undefined) throw new Error('no picture');
  const raster = (await withRaster(picture))?.raster;
  if (raster === undefined) return undefined;
  const png = readPng(Buffer.from(raster.bytes));
  if (png === undefined) throw new Error('no PNG');
  const samples = readSamples(png, inflateSync(png.data));
  const at = (x: number, y: number) =>
    [...samples.subarray(4 * (Math.floor(y * png.height) * png.width + Math.floor(x * png.width)))].slice(
      0,
      4,
    );
  const inked = samples.filter((value, index) => index % 4 === 3 && value > 0).length;
  return { ...raster, at, inked };
}

describe('a drawing as pixels', () => {
  test('has its proportions, colours and what shines through', async () => {
    const drawn = await pixelsOf(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="10" height="10" fill="#1f6fb2"/></svg>',
    );
    expect(drawn?.width).toBe(945);
    expect(Math.abs((drawn?.height ?? 0) - 945 / 2)).toBeLessThan(2);
    expect(drawn?.at(0.25, 0.5)).toEqual([0x1f, 0x6f, 0xb2, 255]);
    expect(drawn?.at(0.75, 0.5)[3]).toBe(0);
  });

  test('is lettered in our own fonts, whatever it asks for', async () => {
    const drawn = await pixelsOf(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><text x="5" y="30" font-family="No Such Font" font-size="30">岚川</text></svg>',
    );
    expect(drawn?.inked).toBeGreaterThan(5000);
  });

  test('gets nothing from outside', async () => {
    const image =
      '<image width="10" height="10" href="/etc/hostname.png"/><image width="10" height="10" href="http://127.0.0.1:9/x.png"/>';
    const drawn = await pixelsOf(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${image}</svg>`,
    );
    expect(drawn?.inked).toBe(0);
  });

  test('is none when it cannot be drawn', async () => {
    expect(await pixelsOf('<svg viewBox="0 0 10 10"><rect')).toBeUndefined();
  });

  test('is wanted for drawings and photographs on their side alone', () => {
    const picture = { path: 'a', bytes: new Uint8Array(), width: 1, height: 1, maxWidth: 60 };
    expect(needsRaster({ ...picture, type: 'svg' })).toBe(true);
    expect(needsRaster({ ...picture, type: 'jpeg', turn: 6 })).toBe(true);
    expect(needsRaster({ ...picture, type: 'jpeg' })).toBe(false);
    expect(needsRaster({ ...picture, type: 'png' })).toBe(false);
  });
});
