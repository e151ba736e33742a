import { describe, expect, it } from 'vitest';
import type { Scheme } from '../../src/booklet/blocks.ts';
import { chapterLabel, Numberer } from '../../src/booklet/numbering.ts';
import { numberingStyles } from '../../src/booklet/numbering-styles.ts';
import type { Language, NumberingStyle } from '../../src/schema/types.generated.ts';

/** The first number of each level of a scheme, one inside the other. */
function ladder(language: Language, style: NumberingStyle, scheme: Scheme, depth: number): string[] {
  const numberer = new Numberer(numberingStyles(language, style), 'unit');
  return Array.from({ length: depth }, (_, level) => numberer.next(scheme, 'unit', level).text);
}

describe('levels', () => {
  it.each([
    ['zh-CN', 'chinese', 'outline', ['一、', '（一）', '1.', '（1）', '①', 'a.', '（a）', 'i.', 'i.']],
    ['zh-TW', 'chinese', 'outline', ['一、', '（一）', '1.', '（1）', '①']],
    ['ko', 'chinese', 'outline', ['1.', '가.', '1)', '가)', '(1)', '(가)', '①']],
    ['en', 'chinese', 'outline', ['1.', '(a)', '(i)']],
    ['zh-CN', 'decimal', 'outline', ['1', '1.1', '1.1.1', '1.1.1.1']],
    ['zh-CN', 'chinese', 'articles', ['第一条', '（一）', '1.']],
    ['zh-TW', 'chinese', 'articles', ['第一條', '（一）']],
    ['ko', 'chinese', 'articles', ['제1조', '①', '1.', '가.']],
    ['zh-CN', 'decimal', 'articles', ['第1条', '1.1', '1.1.1']],
    ['zh-CN', 'chinese', 'cell', ['1.', '（1）', '①']],
  ] as const)('%s %s %s', (language, style, scheme, texts) => {
    expect(ladder(language, style, scheme, texts.length)).toEqual(texts);
  });

  it.each([
    ['zh-CN', 'chinese', '第十二章'],
    ['zh-CN', 'decimal', '第12章'],
    ['ko', 'chinese', '제12장'],
    ['en', 'decimal', 'Chapter 12'],
  ] as const)('names chapters in %s %s', (language, style, text) => {
    expect(chapterLabel(numberingStyles(language, style), 12, 'booklet').text).toBe(text);
  });
});

describe('Numberer', () => {
  const numberer = () => new Numberer(numberingStyles('zh-CN', 'chinese'), 'unit');

  it('hangs lists under the heading above them', () => {
    const counting = numberer();
    expect(counting.outlineHeading(0).text).toBe('一、');
    const { level, sequence } = counting.openList('outline');
    expect(counting.next('outline', sequence, level).text).toBe('（一）');
    expect(counting.next('outline', sequence, level + 1).text).toBe('1.');
    expect(counting.next('outline', sequence, level).text).toBe('（二）');
    expect(counting.next('outline', sequence, level + 1).text).toBe('1.');
    expect(counting.outlineHeading(0).text).toBe('二、');
    expect(counting.openList('outline').sequence).toBe(sequence);
    expect(counting.next('outline', sequence, 1).text).toBe('（一）');
  });

  it('counts a second list under one heading anew, under the same number in decimals', () => {
    const counting = new Numberer(numberingStyles('zh-CN', 'decimal'), 'unit');
    counting.outlineHeading(0);
    counting.outlineHeading(0);
    const first = counting.openList('outline');
    expect(counting.next('outline', first.sequence, first.level).text).toBe('2.1');
    const second = counting.openList('outline');
    expect(second.sequence).not.toBe(first.sequence);
    expect(counting.next('outline', second.sequence, second.level).text).toBe('2.1');
  });

  it('starts at the outermost level where no heading is numbered', () => {
    const counting = numberer();
    const { level, sequence } = counting.openList('outline');
    expect(counting.next('outline', sequence, level).text).toBe('一、');
  });

  it('runs articles on through the chapters of a regulation', () => {
    const counting = numberer();
    expect(counting.regulationChapter().text).toBe('第一章');
    const first = counting.openList('articles');
    counting.next('articles', first.sequence, 0);
    expect(counting.regulationChapter().text).toBe('第二章');
    const second = counting.openList('articles');
    expect(counting.next('articles', second.sequence, second.level).text).toBe('第二条');
  });

  it('starts again in every unit and every cell', () => {
    const counting = numberer();
    counting.outlineHeading(0);
    counting.startUnit('other');
    expect(counting.outlineHeading(0)).toMatchObject({ text: '一、', sequence: 'other' });
    expect(counting.openList('cell').sequence).not.toBe(counting.openList('cell').sequence);
  });
});
