import { describe, expect, test } from 'vitest';
import { sampleBooklet } from '../sample-booklet.ts';
import { blockText, NUMBER, readsLike, squeezed } from './block-text.ts';
import { draw } from './draw.ts';
import { PdfReader, textOf } from './pdf-reader.ts';

const CASES = [
  ['zh-CN', 'chinese', 'classic'],
  ['zh-CN', 'decimal', 'modern'],
  ['zh-TW', 'chinese', 'modern'],
  ['ko', 'chinese', 'classic'],
  ['en', 'chinese', 'classic'],
  ['en', 'decimal', 'modern'],
] as const;

describe.each(CASES)('a booklet in %s, numbered %s, theme %s', (language, numbering, theme) => {
  test('reads like its blocks, part by part', async () => {
    const booklet = sampleBooklet({ language, numbering, departments: 1 });
    const parts = [...booklet.parts()];
    const { bytes } = await draw(booklet, parts, { theme });
    const [document] = new PdfReader(bytes).structure();
    const sections = (document?.kids ?? []).map((kid) => (typeof kid === 'string' ? kid : textOf(kid.kids)));
    expect(sections).toHaveLength(parts.length);
    parts.forEach(({ id, blocks }, at) => {
      const expected = blockText(blocks, booklet);
      const text = sections[at] ?? '';
      if (!readsLike(text, expected)) {
        expect.soft(squeezed(text), id).toBe(squeezed(expected).replaceAll(NUMBER, '#'));
      }
    });
  });
});
