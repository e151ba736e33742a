import { expect, test } from 'vitest';
import type { Block } from '../../../../../src/booklet/blocks.ts';
import { cell, label, row, table } from '../../../sample-blocks.ts';
import { drawBlocks } from '../../draw.ts';
import { PdfReader } from '../../pdf-reader.ts';

/** Who carries a function of a department: more posts leave its name too little room. */
const matrix = (name: string, posts: number, head = 'Function'): Block =>
  table(
    'grid',
    [50, ...Array.from({ length: posts }, () => 50 / posts)],
    [row(label(head), label('Post'), ...Array.from({ length: posts - 1 }, () => label('Representative')))],
    [row(cell(name), ...Array.from({ length: posts }, () => cell('●')))],
  );

/** Points that the head of the first table stands above its first row, which depend on the size of its type. */
async function heightOfHead(blocks: readonly Block[]): Promise<number> {
  const { bytes } = await drawBlocks(blocks, { language: 'en' });
  const drawn = new PdfReader(bytes).pages()[0]?.drawn ?? [];
  const baselineOf = (sought: string) =>
    drawn.find(({ text }) => text === sought)?.lines[0]?.[1] ?? Number.NaN;
  return baselineOf('Function') - baselineOf('Planning');
}

test('tables of one kind are set in the type of the one that has least room', async () => {
  const alone = await heightOfHead([matrix('Planning', 2)]);
  const beside = await heightOfHead([matrix('Planning', 2), matrix('Purchasing', 9)]);
  expect(beside).toBeLessThan(alone);
});

test('tables of another kind keep their type, and so do those that all have room', async () => {
  const alone = await heightOfHead([matrix('Planning', 2)]);
  expect(await heightOfHead([matrix('Planning', 2), matrix('Purchasing', 9, 'Form')])).toBeCloseTo(alone, 2);
  expect(await heightOfHead([matrix('Planning', 2), matrix('Purchasing', 2)])).toBeCloseTo(alone, 2);
});
