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
