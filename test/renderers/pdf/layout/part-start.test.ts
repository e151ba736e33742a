import { expect, test } from 'vitest';
import type { Block } from '../../../../src/booklet/blocks.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { draw, partOf } from '../draw.ts';
import { PdfReader } from '../pdf-reader.ts';

const line = (text: string): Block => ({
  kind: 'paragraph',
  role: 'body',
  inlines: [{ kind: 'text', text }],
});

test('a part of a line that does not fit below another takes the end of that one along', async () => {
  const above = partOf(
    Array.from({ length: 40 }, () => line('甲')),
    { id: 'above' },
  );
  const below = partOf([line('乙')], { id: 'below', newPage: false });
  const { bytes } = await draw(sampleBooklet({ departments: 0 }), [above, below]);
  const texts = new PdfReader(bytes).pages().map(({ drawn }) =>
    drawn
      .filter(({ mark }) => mark !== undefined)
      .map(({ text }) => text)
      .join(''),
  );
  expect(texts.join('')).toBe(`${'甲'.repeat(40)}乙`);
  expect(texts).toHaveLength(2);
  expect(texts[1]?.length).toBeGreaterThanOrEqual(5);
});
