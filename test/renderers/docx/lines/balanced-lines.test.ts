import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanced,
  endingBehindName,
  looserSpacing,
  withoutLoneCharacter,
} from '../../../../src/renderers/docx/lines/balanced-lines.ts';
import { countLines, faceOf } from '../../../../src/renderers/docx/lines/line-count.ts';
import { lookOf } from '../../../../src/renderers/docx/styles/look.ts';
import { cell, paragraph, row, table } from '../../sample-blocks.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { draw, loadTheme, part } from '../reading.ts';
import { child, findAll, parseXml } from '../word-xml.ts';

const face = faceOf(lookOf(sampleBooklet(), loadTheme('classic')), 'body', false);
const measure = (width: number) => ({ width, hangs: false });

describe('lines of a cell', () => {
  it('are about equally long where they stand in the middle', () => {
    const found = balanced('品质保证部经理', face, measure(6));
    const width = 6 - (found?.left ?? 0) - (found?.right ?? 0);
    expect(found?.left).toBe(found?.right);
    // Four characters and three.
    expect(width).toBeGreaterThanOrEqual(4);
    expect(width).toBeLessThan(5);
  });

  it('stay as they are where one is enough, where they are equal, and where they are many', () => {
    expect(balanced('品质保证部经理', face, measure(7))).toBeUndefined();
    expect(balanced('品质保证部经', face, measure(3.2))).toBeUndefined();
    expect(balanced('品'.repeat(17), face, measure(4))).toBeUndefined();
  });

  it('take one character along to a last one that would stand alone', () => {
    expect(withoutLoneCharacter('行政人力资源部', face, measure(6))).toEqual({ left: 0, right: 1.5 });
    // The line above ends nearly two characters early.
    const item = 'P17 制定企劃的組織架構、下屬崗位職責、部門發展計劃；';
    expect(withoutLoneCharacter(item, face, measure(25.5))?.right).toBe(2);
    expect(withoutLoneCharacter('《客户来电登记表》', face, measure(7))?.right).toBeGreaterThan(0);
    expect(withoutLoneCharacter('行政人力资源部', face, measure(5))).toBeUndefined();
    expect(withoutLoneCharacter('行政人力资源部', face, measure(7))).toBeUndefined();
    // The others fill their lines: it would be one line more.
    expect(withoutLoneCharacter('岗位岗位岗', face, measure(2))).toBeUndefined();
  });

  it('end behind a name in a text of names, where that fills the first of two well and costs no third', () => {
    const names = '企業文化專員、品牌推廣專員、文案專員、客服專員';
    const right = endingBehindName(names, face, measure(20))?.right ?? 0;
    expect(20 - right).toBeGreaterThanOrEqual(19 - 0.5);
    expect(20 - right).toBeLessThan(20);
    expect(endingBehindName(names, face, measure(19.2))).toBeUndefined();
    // The longest name would leave the line above half empty.
    expect(endingBehindName('專員、文員、企業文化與品牌推廣高級專員', face, measure(14))).toBeUndefined();
    expect(endingBehindName(`${names}。`, face, measure(20))).toBeUndefined();
    // Two things in a sentence.
    expect(endingBehindName('对下属人员的录用、调配和奖惩有建议权', face, measure(13))).toBeUndefined();
  });

  it('stand a hair wider where they all end at the margin', () => {
    // Two lines of 26 and 28 characters, and one more.
    const text = '岗'.repeat(55);
    const flow = { width: 28.1, firstLine: 2, hangs: true };
    const space = looserSpacing(text, face, flow, 16) ?? 0;
    expect(space).toBeGreaterThan(0);
    expect(space).toBeLessThan(0.5);
    expect(looserSpacing(`${text}。`, face, flow, 16)).toBe(space);
    expect(looserSpacing(`${text}位`, face, flow, 16)).toBeUndefined();
    // Nearly a character is free at the end of each line.
    expect(looserSpacing(text, face, { ...flow, width: 28.9 }, 16)).toBeUndefined();
  });

  it('stand wider behind a number that does not', () => {
    // Of 40 characters 39 stand on the first line, three of them a number, and two on the next, one of them a mark.
    const text = '（五）知识：熟悉民爆器材销售和爆破服务的业务流程，了解《民用爆炸物品安全管理条例》';
    const flow = { width: 42.01, firstLine: 2, hangs: true };
    const behind = looserSpacing(text, face, flow, 11, '（五）') ?? 0;
    // The first line has no room for its last one any more, of which no space moves three.
    expect(36 * behind).toBeGreaterThan(1.01 * 11);
  });

  it('are never more than before', () => {
    const text = fc.string({ unit: fc.constantFrom(...'岗位职责，。（）AB 1-'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 60 }), (words, quarters) => {
        const whole = measure(quarters / 4);
        const lines = countLines(words, face, whole);
        for (const narrow of [balanced, withoutLoneCharacter]) {
          const found = narrow(words, face, whole);
          const width = whole.width - (found?.left ?? 0) - (found?.right ?? 0);
          expect(countLines(words, face, { ...whole, width })).toBe(lines);
        }
        const space = looserSpacing(words, face, whole, 10) ?? 0;
        expect(countLines(words, face, measure(whole.width / (1 + space / 10)))).toBe(lines);
      }),
      { seed: 5 },
    );
  });

  it('are told to Word as indents of their paragraph, in Chinese only', async () => {
    const text = '品质保证部经理'.repeat(8);
    const indents = async (language: 'zh-CN' | 'en', align: 'start' | 'center') => {
      const booklet = sampleBooklet({ language });
      const blocks = [table('form', [100], [], [row(cell(text, { align }))])];
      const parts = () => [
        {
          role: 'position',
          id: 'only',
          orientation: 'portrait',
          newPage: true,
          chapter: 'x',
          blocks,
        } as const,
      ];
      const drawn = await draw({ ...booklet, outline: [], parts });
      const [first] = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:p');
      return child(child(first, 'w:pPr'), 'w:ind')?.attributes;
    };
    const centred = await indents('zh-CN', 'center');
    expect(Number(centred?.['w:left'])).toBeGreaterThan(0);
    expect(centred?.['w:left']).toBe(centred?.['w:right']);
    expect(await indents('en', 'center')).toBeUndefined();
  });

  it('are told to Word as space between the characters of a paragraph of Chinese prose', async () => {
    const spaces = async (language: 'zh-CN' | 'en') => {
      const booklet = sampleBooklet({ language });
      const role = { role: 'position', id: 'only', orientation: 'portrait', newPage: true } as const;
      const parts = () => [{ ...role, chapter: 'x', blocks: [paragraph('岗'.repeat(83))] }];
      const xml = part(await draw({ ...booklet, outline: [], parts }), 'word/document.xml');
      return /<w:rPr>(?:(?!<\/w:rPr>).)*<w:spacing w:val="(\d+)"\/><\/w:rPr><w:t>岗/.exec(xml)?.[1];
    };
    expect(Number(await spaces('zh-CN'))).toBeGreaterThan(0);
    expect(await spaces('en')).toBeUndefined();
  });
});
