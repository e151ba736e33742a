import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/booklet/blocks.ts';
import type { Booklet } from '../../../../src/booklet/booklet.ts';
import { numberingStyles } from '../../../../src/booklet/numbering-styles.ts';
import { cell, heading, item, list, paragraph, row, table } from '../../sample-blocks.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { SampleLabels } from '../../sample-labels.ts';
import { bodyParagraphs, type Drawn, draw, part, textOf } from '../reading.ts';
import { child, findAll, parseXml, value } from '../word-xml.ts';

type Language = 'zh-CN' | 'zh-TW' | 'ko' | 'en';

const drawn = (language: Language, blocks: readonly Block[]): Promise<Drawn> => {
  const booklet: Booklet = {
    ...sampleBooklet({ language, numbering: 'chinese', departments: 0 }),
    outline: [],
    parts: () => [
      { role: 'position', id: 'p', orientation: 'portrait', newPage: true, chapter: 'x', blocks },
    ],
  };
  return draw(booklet);
};

const labels = (language: Language) => new SampleLabels(numberingStyles(language, 'chinese'));

describe('a list', () => {
  it('keeps an item with the first of the items under it, and with a remark on it', async () => {
    const numbers = labels('zh-CN');
    const next = (level: number) => numbers.next('outline', level, 'only');
    const file = await drawn('zh-CN', [
      list(
        item(next(1), '甲', list(item(next(2), '乙'), item(next(2), '丙', paragraph('注', 'note')))),
        item(next(1), '丁', paragraph('戊')),
        ...['己', '庚', '辛', '壬', '癸'].map((text) => item(next(1), text)),
      ),
    ]);
    const kept = bodyParagraphs(file).filter((one) => child(child(one, 'w:pPr'), 'w:keepNext'));
    expect(kept.map(textOf).filter((text) => '甲乙丙丁戊己'.includes(text))).toEqual(['甲', '乙', '丙']);
  });

  it('leaves its first item not alone on a page, nor one of three, where they are short', async () => {
    const keptOf = async (...texts: string[]) => {
      const numbers = labels('zh-CN');
      const items = texts.map((text) => item(numbers.next('outline', 1, 'only'), text));
      const file = await drawn('zh-CN', [
        list(...items),
        ...Array.from({ length: 6 }, () => paragraph('末')),
      ]);
      const own = bodyParagraphs(file).filter((one) => texts.includes(textOf(one)));
      return own.map((one) => child(child(one, 'w:pPr'), 'w:keepNext') !== undefined);
    };
    expect(await keptOf('甲', '乙')).toEqual([true, false]);
    expect(await keptOf('甲', '乙', '丙', '丁', '戊')).toEqual([true, false, false, false, false]);
    expect(await keptOf('甲', '乙', '丙')).toEqual([true, true, false]);
    expect(await keptOf('甲'.repeat(300), '乙')).toEqual([false, false]);
  });

  it('begins on the page of the line or two that introduce it', async () => {
    const keptOf = async (intro: string, between: readonly Block[] = []) => {
      const numbers = labels('zh-CN');
      const file = await drawn('zh-CN', [
        paragraph(intro),
        ...between,
        list(...['甲', '乙'].map((text) => item(numbers.next('outline', 1, 'only'), text))),
        ...Array.from({ length: 6 }, () => paragraph('末')),
      ]);
      const own = bodyParagraphs(file).find((one) => textOf(one) === intro);
      return child(child(own, 'w:pPr'), 'w:keepNext') !== undefined;
    };
    expect(await keptOf('分为以下各项：')).toBe(true);
    expect(await keptOf('分'.repeat(50))).toBe(true);
    expect(await keptOf('分'.repeat(200))).toBe(false);
    expect(await keptOf('分为以下各项：', [paragraph('又')])).toBe(false);
  });

  it('indents prose that is counted as headings are like other prose', async () => {
    const first = async (language: Language) => {
      const file = await drawn(language, [
        list(
          item(labels(language).next('outline', 0, 'only'), '为加强管理'),
          item(labels(language).next('outline', 0, 'b'), '乙'),
        ),
      ]);
      const [paragraphs] = bodyParagraphs(file).filter((one) => textOf(one) === '为加强管理');
      return Number(child(child(paragraphs, 'w:pPr'), 'w:ind')?.attributes['w:firstLine'] ?? 0);
    };
    expect(await first('zh-CN')).toBeGreaterThan(2 * 10 * 20);
    expect(await first('en')).toBe(0);
  });

  it('sets a remark as a block where the text of its item begins', async () => {
    const label = labels('zh-CN').next('outline', 1, 'only');
    const file = await drawn('zh-CN', [list(item(label, '甲', paragraph('注', 'note'), paragraph('乙')))]);
    const indentOf = (text: string) => {
      const found = bodyParagraphs(file).find((one) => textOf(one) === text);
      const { 'w:left': left, 'w:firstLine': firstLine } =
        child(child(found, 'w:pPr'), 'w:ind')?.attributes ?? {};
      return [left, firstLine].map(Number);
    };
    const [left = 0, firstLine = 0] = indentOf('乙');
    expect(firstLine).toBeGreaterThan(0);
    expect(indentOf('注')).toEqual([left + firstLine, 0]);
  });

  it('has remarks below it two characters in, as Chinese prose begins; those on a table stand at its edge', async () => {
    const leftOf = async (language: Language, above: Block, note = '注') => {
      const notes = [paragraph('注', 'note'), paragraph('又注', 'note')];
      const file = await drawn(language, [above, ...notes, paragraph('末')]);
      const found = bodyParagraphs(file).find((one) => textOf(one) === note);
      return Number(child(child(found, 'w:pPr'), 'w:ind')?.attributes['w:left'] ?? 0);
    };
    const articles = (language: Language) => list(item(labels(language).next('articles', 0, 'only'), '甲'));
    expect(await leftOf('zh-CN', articles('zh-CN'))).toBeGreaterThan(2 * 10 * 20);
    expect(await leftOf('zh-CN', articles('zh-CN'), '又注')).toBeGreaterThan(2 * 10 * 20);
    expect(await leftOf('zh-CN', table('plain', [1], [], [row(cell('甲'))]))).toBe(0);
    expect(await leftOf('zh-CN', heading(2, '甲', 'a'))).toBe(0);
    expect(await leftOf('en', articles('en'))).toBe(0);
  });

  it.each(['zh-CN', 'zh-TW', 'ko', 'en'] as const)(
    'leaves room in its margin for numbers of two digits (%s)',
    async (language) => {
      const file = await drawn(language, []);
      const levels = findAll(parseXml(part(file, 'word/numbering.xml')), 'w:lvl');
      const hanging = levels
        .filter((level) => value(child(level, 'w:numFmt')) === 'decimal')
        .flatMap((level) => {
          const room = Number(child(child(level, 'w:pPr'), 'w:ind')?.attributes['w:hanging'] ?? 0);
          return room === 0 ? [] : [{ room, shown: value(child(level, 'w:lvlText')) ?? '' }];
        });
      expect(hanging.length).toBeGreaterThan(0);
      for (const { room, shown } of hanging) {
        const reads = shown.replace(/%\d(?=[^%]*$)/, '28').replaceAll(/%\d/g, '2');
        const em = [...reads].reduce(
          (sum, sign) => sum + (sign > '\u2e80' ? 1 : sign === '.' ? 0.25 : 0.5),
          0,
        );
        expect(room, shown).toBeGreaterThan(em * 10 * 20);
      }
    },
  );
});

describe('a Korean file', () => {
  it('has no air between words and figures, where Chinese ones have it', async () => {
    const told = async (language: Language): Promise<string | undefined> =>
      /<w:autoSpaceDE w:val="0"\/>/.exec(part(await drawn(language, []), 'word/styles.xml'))?.[0];
    expect(await told('ko')).toBeDefined();
    expect(await told('zh-CN')).toBeUndefined();
  });
});
