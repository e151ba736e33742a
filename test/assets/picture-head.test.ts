import { describe, expect, test } from 'vitest';
import { isTooLarge, readPicture } from '../../src/assets/picture-head.ts';

const svg = (text: string) => readPicture('logo.svg', Buffer.from(text));

/** The head of a JPEG of 30 by 10 pixels, with a camera's word on how it was held. */
function jpeg(turn: number | undefined, little = false): Buffer {
  const tiff = Buffer.alloc(22);
  const short = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  tiff.write(little ? 'II' : 'MM', 0, 'latin1');
  short(42, 2);
  if (little) tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  short(turn ?? 1, 18);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const segment = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 10, 0, 30, 3, 1, 17, 0, 2, 17, 1, 3, 17, 1]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...(turn === undefined ? [] : [segment, exif]), frame]);
}

describe('the head of a picture', () => {
  test('of a drawing gives its own size, else that of the area it shows', () => {
    expect(svg('<svg width="120" height="40px"/>')).toMatchObject({ type: 'svg', width: 120, height: 40 });
    expect(svg('<?xml version="1.0"?>\n<!-- a --><svg\n viewBox="-5 0 300 100"></svg>')).toMatchObject({
      width: 300,
      height: 100,
    });
    expect(svg('\ufeff<svg width="10mm" height="5mm" viewBox="0,0,64,32"/>')).toMatchObject({
      width: 64,
      height: 32,
    });
    expect(svg('<svg/>')).toMatchObject({ width: 100, height: 100 });
    expect(svg('<html><body/></html>')).toBeUndefined();
    expect(svg('svg')).toBeUndefined();
    expect(svg('<svg width="0" height="5"/>')).toBeUndefined();
  });

  test('tells of more pixels than are drawn, but for drawings, which have none', () => {
    const drawing = svg('<svg width="210mm" height="297mm" viewBox="0 0 21000 29700"/>');
    if (drawing === undefined) throw new Error('no picture');
    expect(isTooLarge(drawing)).toBe(false);
    expect(isTooLarge({ ...drawing, type: 'png' })).toBe(true);
    expect(isTooLarge({ ...drawing, type: 'png', width: 1000, height: 1400 })).toBe(false);
  });

  test.each([false, true])('of a photograph tells how it lies (little-endian: %s)', (little) => {
    for (const turn of [2, 3, 4])
      expect(readPicture('p.jpg', jpeg(turn, little))).toMatchObject({ turn, width: 30, height: 10 });
    for (const turn of [5, 6, 7, 8])
      expect(readPicture('p.jpg', jpeg(turn, little))).toMatchObject({ turn, width: 10, height: 30 });
    for (const turn of [0, 1, 9, undefined])
      expect(readPicture('p.jpg', jpeg(turn, little))).toEqual(
        expect.not.objectContaining({ turn: expect.anything() }),
      );
  });

  test('takes a camera’s word that is cut off for none', () => {
    const whole = jpeg(6);
    const cut = Buffer.concat([
      whole.subarray(0, 2),
      Buffer.from([0xff, 0xe1, 0, 12]),
      Buffer.from('Exif\0\0MM*\0', 'latin1'),
      whole.subarray(-19),
    ]);
    expect(readPicture('p.jpg', cut)).toMatchObject({ width: 30, height: 10 });
  });
});
