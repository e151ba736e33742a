import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/booklet/blocks.ts';
import { paragraph } from '../../sample-blocks.ts';
import { drawBlocks } from '../draw.ts';
import { PdfReader } from '../pdf-reader.ts';

async function startsOf(theme: 'classic' | 'modern', blocks: readonly Block[]): Promise<Map<string, number>> {
  const { bytes } = await drawBlocks(blocks, {}, { theme });
  const [first] = new PdfReader(bytes).pages();
  return new Map((first?.drawn ?? []).map(({ text, lines }) => [text, lines[0]?.[0] ?? 0]));
}

const COVER = [
  paragraph('某某公司', 'cover-company'),
  paragraph('岗位说明书汇编', 'cover-title'),
  paragraph('版本：2.0', 'cover-line'),
];

describe('a cover', () => {
  test('of a report stands at the left, of a form in the middle', async () => {
    const report = await startsOf('modern', COVER);
    const lefts = COVER.map(({ inlines: [inline] }) =>
      Math.round(report.get(inline?.kind === 'text' ? inline.text : '') ?? 0),
    );
    expect(new Set(lefts).size).toBe(1);
    const form = await startsOf('classic', COVER);
    expect(form.get('版本：2.0') ?? 0).toBeGreaterThan((form.get('岗位说明书汇编') ?? 0) + 20);
  });
});
