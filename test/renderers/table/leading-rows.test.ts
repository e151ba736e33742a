import { expect, test } from 'vitest';
import type { Cell, Inline } from '../../../src/booklet/blocks.ts';
import { EMPTY_CELL } from '../../../src/booklet/table-grid.ts';
import { namesGroup } from '../../../src/renderers/table/leading-rows.ts';
import { page, paragraph, strong, text } from '../sample-blocks.ts';

const cell = (...inlines: readonly Inline[]): Cell => ({ ...EMPTY_CELL, blocks: [paragraph(inlines)] });

test('a row begins a group whose first name is bold, whatever numbers stand before it', () => {
  expect(namesGroup([cell(strong('生产部')), cell(text('16'))])).toBe(true);
  expect(namesGroup([cell(text('1.2')), cell(strong('生产部'))])).toBe(true);
  expect(namesGroup([cell(page('production')), cell(strong('生产部'))])).toBe(true);
});

test('a row of a post, a head and a row without names begin none', () => {
  expect(namesGroup([cell(text('1')), cell(text('调试工')), cell(strong('3'))])).toBe(false);
  expect(namesGroup([cell(strong('生产部'), text('（代）'))])).toBe(false);
  expect(namesGroup([{ ...cell(strong('部门')), header: true }])).toBe(false);
  expect(namesGroup([cell(text('1')), cell(text('16'))])).toBe(false);
});
