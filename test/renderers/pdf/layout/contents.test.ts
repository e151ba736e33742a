import { expect, test } from 'vitest';
import type { OutlineEntry } from '../../../../src/booklet/booklet.ts';
import { drawBlocks } from '../draw.ts';
import { PdfReader } from '../pdf-reader.ts';

const UNITS = 3;

const entry = (level: 1 | 2, id: string, label: string, text: string): OutlineEntry => ({
  id,
  level,
  label,
  text,
});

function chapters(count: number): OutlineEntry[] {
  return Array.from({ length: count }, (_, at) => [
    entry(1, `c${at}`, `第${at}章`, ''),
    ...Array.from({ length: UNITS }, (_, unit) => entry(2, `c${at}-${unit}`, '', `岗位${unit}`)),
  ]).flat();
}

test.each([0, 1, 2, 3, 4])(
  'a page of the contents ends with no chapter that has fewer than two of its entries there (%i lines before)',
  async (before) => {
    const front = Array.from({ length: before }, (_, at) => entry(1, `f${at}`, '', `前${at}`));
    const contents = { kind: 'contents', title: '目录', depth: 2 } as const;
    const { bytes } = await drawBlocks([contents], { outline: [...front, ...chapters(40)] });
    const pages = new PdfReader(bytes).pages().map(({ drawn }) => drawn.map(({ text }) => text));
    const full = pages.filter((texts) => texts.some((text) => text.startsWith('第')));
    expect(full.length).toBeGreaterThan(2);
    for (const texts of full) {
      const entries = texts.filter((text) => /^(?:第\d+章|岗位\d)/.test(text));
      expect(entries.slice(-2).every((text) => text.startsWith('岗位'))).toBe(true);
    }
  },
);

/** The entries on each page of contents in which chapters have so many units, between others that have none. */
async function contentsOf(units: readonly number[], others: number): Promise<readonly (readonly string[])[]> {
  const outline = [
    ...Array.from({ length: 3 }, (_, at) => entry(1, `f${at}`, '', `前${at}`)),
    ...units.flatMap((count, at) => [
      entry(1, `c${at}`, `第${at}章`, ''),
      ...Array.from({ length: count }, (_, unit) => entry(2, `c${at}-${unit}`, '', `岗位${unit}`)),
    ]),
    ...Array.from({ length: others }, (_, at) => entry(1, `b${at}`, '', `附表${at}`)),
  ];
  const contents = { kind: 'contents', title: '目录', depth: 2 } as const;
  const { bytes } = await drawBlocks([contents], { outline }, { theme: 'gongwen' });
  const names = /^(?:前\d|第\d章|岗位\d+|附表\d)/;
  return new PdfReader(bytes)
    .pages()
    .map(({ drawn }) => drawn.flatMap(({ text }) => names.exec(text)?.[0] ?? []));
}

test('contents part a chapter behind its first entry where that saves a page', async () => {
  const [first, second, ...others] = await contentsOf([2, 6, 5, 4, 3, 6, 12, 2], 4);
  expect(others).toEqual([]);
  expect(first?.slice(-2)).toEqual(['第4章', '岗位0']);
  expect(second?.slice(0, 2)).toEqual(['岗位1', '岗位2']);
});

test('contents keep the first two entries of a chapter together where parting them saves no page', async () => {
  const [first] = await contentsOf([2, 6, 5, 4, 3, 6, 12], 0);
  expect(first?.at(-1)).toBe('岗位3');
});

test('contents do not keep chapters together that have no entries', async () => {
  const [, second] = await contentsOf([2, 6, 5, 4, 3, 6, 12, 2], 9);
  expect(second?.at(-1)).toMatch(/^附表/);
});
