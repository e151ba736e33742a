import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Cell, Row } from '../../../src/booklet/blocks.ts';
import { sampleBooklet } from '../sample-booklet.ts';
import { blockText, readsLike, squeezed } from './block-text.ts';
import { drawBlocks, themeOf } from './draw.ts';
import { PdfReader, textOf } from './pdf-reader.ts';

const info = sampleBooklet({ departments: 0 });
const POINTS = 72 / 25.4;

const words = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        '负责客户投诉的受理，',
        '审核《招聘需求表》；',
        '（含电话、邮件）',
        '每月5日前报送ERP系统。',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'Complaints ',
        'https://example.com/a/b?c=d ',
        '고객 서비스 ',
        '“引号”',
        '——',
        '…',
        '𠀀',
        'é',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  ),
  { maxLength: 30 },
);
/** White space and characters without ink may stand anywhere, so they are left out of the comparison. */
const plain = words.map((parts) => parts.join('').replace(/[\s\u0000]/gu, ' '));

const paragraph = plain.map(
  (text): Block => ({ kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text }] }),
);
let count = 0;
const heading = fc.constantFrom(1, 2, 3, 4, 5, 6).map(
  (level): Block => ({
    kind: 'heading',
    level: level as 1,
    text: [{ kind: 'text', text: `标题${level}` }],
    id: `h${count++}`,
  }),
);

function listOf(depth: number): fc.Arbitrary<Block> {
  const inner = depth > 0 ? fc.oneof(paragraph, listOf(depth - 1)) : paragraph;
  const item = fc.tuple(paragraph, fc.array(inner, { maxLength: 2 }));
  const scheme = fc.constantFrom('outline', 'cell', 'bullet', 'articles', 'steps');
  return fc.tuple(scheme, fc.array(item, { minLength: 1, maxLength: 5 })).map(
    ([chosen, items]): Block => ({
      kind: 'list',
      items: items.map(([first, rest], at) => ({
        label: {
          scheme: chosen as 'outline',
          level: depth,
          value: at + 1,
          text: `（${at + 1}）`,
          sequence: 's',
        },
        blocks: [first, ...rest],
      })),
    }),
  );
}

/** Rows of a few columns where some cells reach down or across, as HTML would have them. */
function tableOf(depth: 0 | 1): fc.Arbitrary<Block> {
  const content =
    depth > 0 ? fc.oneof({ weight: 4, arbitrary: paragraph }, listOf(1), tableOf(0)) : paragraph;
  const cell = fc.record({
    blocks: fc.array(content, { maxLength: 2 }),
    colspan: fc.constantFrom(1, 1, 1, depth + 1),
    rowspan: fc.constantFrom(1, 1, 1, 2, 4),
    header: fc.boolean(),
    align: fc.constantFrom<Cell['align']>('start', 'center', 'end'),
    vertical: fc.constant(false),
  });
  // The last cell of a row is widened to the edge; were it to reach down as well, rows below would have no room.
  const row = fc.array(cell, { minLength: 1, maxLength: depth > 0 ? 4 : 2 }).map(
    (cells): Row => ({
      cells: cells.map((one, at) => (at === cells.length - 1 ? { ...one, rowspan: 1 } : one)),
    }),
  );
  return fc
    .record({
      role: fc.constantFrom('form', 'grid', 'plain'),
      head: fc.array(row, { maxLength: 1 }),
      body: fc.array(row, { minLength: 1, maxLength: 12 }),
    })
    .map(
      (table): Block => ({
        kind: 'table',
        ...table,
        role: table.role as 'grid',
        widths: depth > 0 ? [1, 2, 1, 3] : [2, 3],
      }),
    );
}

const blocks = fc.array(
  fc.oneof({ weight: 3, arbitrary: paragraph }, heading, listOf(2), { weight: 2, arbitrary: tableOf(1) }),
  { minLength: 1, maxLength: 12 },
);

const comparable = (text: string): string => squeezed(text).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');

describe('pages filled with any blocks', () => {
  test('have every character, in order, inside their margins', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, fc.constantFrom('classic', 'modern'), async (chosen, theme) => {
        const { bytes } = await drawBlocks(chosen, {}, { theme });
        const reader = new PdfReader(bytes);
        const text = comparable(textOf(reader.structure()));
        const expected = comparable(blockText(chosen, info));
        if (!readsLike(text, expected)) expect(text).toBe(expected);
        const { margins } = themeOf(theme).page;
        for (const page of reader.pages()) {
          const lines = page.drawn.filter(({ mark }) => mark !== undefined).flatMap(({ lines }) => lines);
          for (const [x, y] of lines) {
            expect(x).toBeGreaterThan(margins.left * POINTS - 7);
            expect(x).toBeLessThan(page.width - margins.right * POINTS + 1);
            expect(y).toBeGreaterThan(margins.bottom * POINTS - 0.5);
            expect(y).toBeLessThan(page.height - margins.top * POINTS);
          }
        }
      }),
      { numRuns: 25, seed: 20260101 },
    );
  });
});
