import { expect, test } from 'vitest';
import type { Block } from '../../../../src/booklet/blocks.ts';
import type { Language } from '../../../../src/schema/types.generated.ts';
import { cell, heading, item, list, paragraph, row, table } from '../../sample-blocks.ts';
import { drawBlocks, themeOf } from '../draw.ts';
import { PdfReader } from '../pdf-reader.ts';

const NOTE = paragraph('注', 'note');
const ARTICLE = { scheme: 'articles', level: 0, value: 1, text: '第一条', sequence: 'a' } as const;

/** Points between the left edge of the text and the note that stands last. */
async function indentOfNote(blocks: readonly Block[], language: Language = 'zh-CN'): Promise<number> {
  const { bytes } = await drawBlocks([paragraph('甲', 'label'), ...blocks, NOTE], { language });
  const drawn = new PdfReader(bytes).pages()[0]?.drawn ?? [];
  const leftOf = (sought: string) => drawn.find(({ text }) => text === sought)?.lines[0]?.[0] ?? Number.NaN;
  return leftOf('注') - leftOf('甲');
}

test.each([
  ['a paragraph', [paragraph('乙')]],
  ['articles', [list(item(ARTICLE, '乙'))]],
  ['articles and another note', [list(item(ARTICLE, '乙')), paragraph('丙', 'note')]],
] as const)('a note on %s begins where their first lines do', async (_, blocks) => {
  expect(await indentOfNote(blocks)).toBeCloseTo(2 * themeOf('classic').sizes.body, 1);
});

test.each([
  ['a table', [table('grid', [1], [], [row(cell('乙'))])]],
  ['a heading', [heading(3, '乙', 'h')]],
] as const)('a note on %s stands at the edge', async (_, blocks) => {
  expect(await indentOfNote(blocks)).toBeCloseTo(0, 1);
});

test('a note stands at the edge where first lines do', async () => {
  expect(await indentOfNote([paragraph('乙')], 'en')).toBeCloseTo(0, 1);
});
