import { describe, expect, it } from 'vitest';
import { type CellKind, cellNeed, type TextMeasure } from '../../src/renderers/column-needs.ts';
import { plainText } from '../../src/renderers/docx/runs.ts';
import { cell, item, list, paragraph } from './sample-blocks.ts';

/** Every character is ten points wide, lines break at spaces. */
const measure: TextMeasure = {
  size: 10,
  longestWord: (text) => Math.max(...text.split(' ').map((word) => word.length)) * 10,
  width: (text) => text.length * 10,
};
const NUMBER = { list: 'x', level: 0, value: 1, text: '1.', style: 'decimal' } as never;
const need = (content: Parameters<typeof cell>[0], kind: CellKind = 'text') =>
  cellNeed(cell(content), kind, measure, plainText);

describe('what cells need', () => {
  it.each([
    ['two ideographs', '序号', 20],
    ['three', '每季度', 30],
    ['a code', 'KR-01', 50],
    ['a code of syllables', '인사-03', 50],
    ['a long code', 'HC3-ZZ-Y-CF-03', 140],
    ['a date', '2025-04-01', 100],
    ['the longest word', 'Head of Engineering', 110],
    ['ideographs that break anywhere', '受理客户投诉', 0],
    ['a number', '12', 0],
  ])('is %s in one piece', (_, text, word) => {
    expect(need(text).word).toBe(word);
  });

  it('is the short word of a head too', () => {
    expect(need('No.', 'head').word).toBe(30);
    expect(need('No.').word).toBe(0);
  });

  it('is the widest text on one line, estimated where it is long', () => {
    expect(need([paragraph('甲'), paragraph('一二三四')]).full).toBe(40);
    expect(need('一二三四五六七八九十'.repeat(2)).full).toBe(200);
    expect(need('一\n二三四五').full).toBe(40);
    expect(need([list(item(NUMBER, '一二三四'))]).full).toBe(65);
  });

  it('is a form’s label of few ideographs or syllables in one piece', () => {
    expect(need('재직자 서명', 'label').word).toBe(60);
    expect(need('기능상의 관리자 서명', 'label').word).toBe(40);
    expect(need('任职者签字', 'label').word).toBe(50);
    expect(need('任职者签字', 'head').word).toBe(0);
    expect(need('任职者本人签字', 'label').word).toBe(0);
  });

  it('is the word of a list with room for its number', () => {
    expect(need([list(item(NUMBER, 'Engineering'))]).word).toBe(135);
  });

  it('is one line for short texts, and all the room for long ones, several, and those yet to be written', () => {
    expect(need('人力资源部经理')).toEqual({ word: 0, line: 70, full: 70, isOpen: false });
    expect(need('人力资源部经理助理')).toEqual({ word: 0, line: 0, full: 90, isOpen: true });
    expect(need([paragraph('甲'), paragraph('乙')]).isOpen).toBe(true);
    expect(cellNeed({ ...cell([]), entry: 'text' }, 'text', measure, plainText).isOpen).toBe(true);
    expect(need([]).isOpen).toBe(false);
    expect(need([], 'head').isOpen).toBe(false);
  });
});
