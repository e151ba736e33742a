import { describe, expect, test } from 'vitest';
import { paragraph } from '../../sample-blocks.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { draw, drawBlocks, partOf } from '../draw.ts';
import { PdfReader } from '../pdf-reader.ts';

/** What is no content on each page, in the order in which it is drawn: the page’s number, header, footer. */
const furniture = (bytes: Uint8Array) =>
  new PdfReader(bytes).pages().map(({ drawn }) => drawn.find(({ mark }) => mark === undefined));

const POINTS_PER_MM = 72 / 25.4;

describe('header and footer', () => {
  test.each(['岗', 'a', '。', 'a '])('cut what is too long with an ellipsis: %s', async (sample) => {
    const { bytes } = await drawBlocks([paragraph('x')], {
      title: sample.repeat(50_000),
      code: '',
      version: '',
    });
    const [page] = furniture(bytes);
    const title = /页(.*)…/su.exec(page?.text ?? '')?.[1] ?? '';
    expect(title.length).toBeGreaterThan(40);
    expect(title.length).toBeLessThan(300);
  });

  test('number pages between dashes on the outer side, the document’s number on the inner', async () => {
    const info = {
      ...sampleBooklet({ departments: 0 }),
      title: '手册',
      code: 'KF',
      version: '',
      classification: '内部',
    };
    const parts = [partOf([paragraph('一')]), partOf([paragraph('二')], { id: 'second' })];
    const { bytes } = await draw(info, parts, { theme: 'gongwen' });
    const pages = furniture(bytes);
    expect(pages.map((page) => page?.text)).toEqual(['— 1 —手册KF内部', '— 2 —手册KF内部']);
    const [odd, even] = pages.map((page) => page?.lines.map(([x]) => x) ?? []);
    const middle = (210 / 2) * POINTS_PER_MM;
    const [left, right] = [28 * POINTS_PER_MM, (210 - 26) * POINTS_PER_MM];
    // The number, one character of 14 points in from the edge of the text; the title; the document's number.
    expect(even?.[0]).toBeCloseTo(left + 14, 1);
    expect(odd?.[0]).toBeGreaterThan(middle);
    expect(odd?.[0]).toBeLessThan(right - 14);
    expect(odd?.[2]).toBeCloseTo(left, 1);
    expect(even?.[2]).toBeGreaterThan(middle);
  });
});
