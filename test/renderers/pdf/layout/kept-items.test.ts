import { expect, test } from 'vitest';
import type { Label, ListItem } from '../../../../src/booklet/blocks.ts';
import { item, list, paragraph } from '../../sample-blocks.ts';
import { drawBlocks } from '../draw.ts';
import { PdfReader } from '../pdf-reader.ts';

const BULLET: Label = { scheme: 'bullet', level: 1, value: 1, text: '•', sequence: 's' };
const LONG = '负责公司客户关系的维护，定期回访重点客户并整理报告。'.repeat(6);

/** How many items of a list stand on each of its pages, wherever the list begins. */
async function partsOf(texts: readonly string[], theme: 'classic' | 'gongwen'): Promise<Set<string>> {
  const found = new Set<string>();
  for (let above = 10; above < 45; above++) {
    const lines = (count: number) => Array.from({ length: count }, () => paragraph('甲'));
    const items = texts.map((text): ListItem => item(BULLET, text));
    const { bytes } = await drawBlocks([...lines(above), list(...items), ...lines(10)], {}, { theme });
    const counts = new PdfReader(bytes)
      .pages()
      .map(({ drawn }) => drawn.filter(({ text }) => /^[乙负]/.test(text)).length)
      .filter((count) => count > 0);
    found.add(counts.join());
  }
  return found;
}

test.each(['classic', 'gongwen'] as const)('a few short items stand on one page (%s)', async (theme) => {
  expect(await partsOf(['乙', '乙'], theme)).toEqual(new Set(['2']));
  expect(await partsOf(['乙', '乙', '乙'], theme)).toEqual(new Set(['3']));
});

test('neither the first nor the last of four items stands on a page alone', async () => {
  expect(await partsOf(['乙', '乙', '乙', '乙'], 'gongwen')).toEqual(new Set(['4', '2,2']));
});

test('a long item may stand alone above another', async () => {
  expect(await partsOf([LONG, '乙'], 'gongwen')).toContain('1,1');
});
