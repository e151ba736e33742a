import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/renderers/docx/runs.ts';
import {
  type CellKind,
  paragraphsOf,
  type TextMeasure,
  wordNeed,
} from '../../../src/renderers/table/column-needs.ts';
import { cell, item, list, paragraph } from '../sample-blocks.ts';

/** Every character is ten points wide, lines break at spaces. */
const measure: TextMeasure = {
  size: 10,
  longestWord: (text) => Math.max(...text.split(' ').map((word) => word.length)) * 10,
  width: (text) => text.length * 10,
};
const NUMBER = { list: 'x', level: 0, value: 1, text: '1.', style: 'decimal' } as never;
const word = (content: Parameters<typeof cell>[0], kind: CellKind = 'text') =>
  wordNeed(cell(content).blocks, kind, measure, plainText);
const paragraphs = (content: Parameters<typeof cell>[0]) =>
  paragraphsOf(cell(content).blocks, measure, plainText);

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
  ])('is %s in one piece', (_, text, width) => {
    expect(word(text)).toBe(width);
  });

  it('is a date with digits of another face where one may stand in', () => {
    const wider = { ...measure, widerDigits: 1.25 };
    expect(wordNeed(cell('2025-04-01').blocks, 'text', wider, plainText)).toBe(125);
    expect(wordNeed(cell('KR-01').blocks, 'text', wider, plainText)).toBe(50);
  });

  it('is the short word of a head too', () => {
    expect(word('No.', 'head')).toBe(30);
    expect(word('No.')).toBe(0);
  });

  it('is the width of each paragraph on one line, estimated where it is long', () => {
    const width = (content: Parameters<typeof cell>[0]) => paragraphs(content).map((one) => one.width);
    expect(width([paragraph('甲'), paragraph('一二三四')])).toEqual([10, 40]);
    expect(width('一二三四五六七八九十'.repeat(2))).toEqual([200]);
    expect(width('一\n二三四五')).toEqual([10, 40]);
    expect(width([])).toEqual([]);
  });

  it('is more for an item with its number, and for lines that end between words', () => {
    const [item1] = paragraphs([list(item(NUMBER, '一二三四'))]);
    expect(item1).toMatchObject({ width: 40, indent: 25 });
    const [ideographs, words] = paragraphs([paragraph('受理客户投诉'), paragraph('Answer the phone')]);
    expect(words?.loss).toBeGreaterThan(ideographs?.loss ?? 0);
  });

  it('is a number with what it counts in one piece', () => {
    expect(word('48 小时内')).toBe(60);
    expect(word('±10% 以內')).toBe(70);
    expect(word('30 分钟内转办到各部门')).toBe(0);
  });

  it('is what of a text no line may part, each where it stands', () => {
    const stretches = (text: string) => {
      const [only] = paragraphs(text);
      return only?.stretches?.().map(({ start, end }) => text.slice(start / 10, end / 10));
    };
    expect(stretches('技術部主管')).toEqual([...'技術部主管']);
    expect(stretches('Sales and Service')).toEqual(['Sales', 'and', 'Service']);
    expect(stretches('《售後登記》（第3頁）')).toEqual(['《售', '後', '登', '記》', '（第3頁）']);
    expect(stretches('处理后 48 小时内')).toEqual(['处', '理', '后', '48 小', '时', '内']);
    expect(stretches('岗位第12号，3楼A区')).toEqual(['岗', '位', '第12号，', '3楼', 'A', '区']);
    expect(stretches('within 10 days')).toEqual(['within', '10 days']);
    expect(stretches('고객 상담 (3쪽)')).toEqual(['고객', '상담', '(3쪽)']);
  });

  it('is a form’s label of few ideographs or syllables in one piece', () => {
    expect(word('재직자 서명', 'label')).toBe(60);
    expect(word('기능상의 관리자 서명', 'label')).toBe(40);
    expect(word('任职者签字', 'label')).toBe(50);
    expect(word('任职者签字', 'head')).toBe(0);
    expect(word('任职者本人签字', 'label')).toBe(0);
  });

  it('is the word of a list with room for its number', () => {
    expect(word([list(item(NUMBER, 'Engineering'))])).toBe(135);
  });
});
