import { describe, expect, test } from 'vitest';
import type { Block, Inline, Label } from '../../../../src/booklet/blocks.ts';
import {
  cell,
  heading,
  item,
  label,
  list,
  page,
  paragraph,
  reference,
  row,
  table,
  text,
} from '../../sample-blocks.ts';
import { drawBlocks } from '../draw.ts';
import { PdfReader, type ReadPage } from '../pdf-reader.ts';

const LONG = '负责公司客户关系的维护，定期回访重点客户并整理报告，于每月前报送总经理审阅。'.repeat(3);

const SIGNATURES: Block = { kind: 'signatures', lines: [{ label: '任职者签字', value: '' }] };

const grid = (rows: number): Block =>
  table(
    'grid',
    [1],
    [],
    Array.from({ length: rows }, () => row(cell('甲'))),
  );

async function pagesOf(blocks: readonly Block[]): Promise<readonly ReadPage[]> {
  const { bytes } = await drawBlocks(blocks);
  return new PdfReader(bytes).pages();
}

const number = (level: number): Label => ({
  scheme: 'outline',
  level,
  value: 1,
  text: '（一）',
  sequence: 's',
});

const linesOf = ({ drawn }: ReadPage): number =>
  new Set(drawn.filter(({ mark }) => mark !== undefined).flatMap(({ lines }) => lines.map(([, y]) => y)))
    .size;
const words = ({ drawn }: ReadPage): string =>
  drawn
    .filter(({ mark }) => mark !== undefined)
    .map((piece) => piece.text)
    .join('');

describe('a paragraph', () => {
  test('leaves at least two lines on each page', async () => {
    for (let above = 25; above < 40; above++) {
      const blocks = [...Array.from({ length: above }, () => paragraph('甲')), paragraph(LONG)];
      const [first, second] = await pagesOf(blocks);
      if (second === undefined || first === undefined) continue;
      expect(linesOf(second)).toBeGreaterThanOrEqual(2);
      const begun = linesOf(first) - above;
      expect(begun <= 0 || begun >= 2).toBe(true);
    }
  });

  test('that is signed stands half a line apart from the clause above', async () => {
    const [signed, usual] = await Promise.all(
      (['statement', 'body'] as const).map(async (role) => {
        const [page] = await pagesOf([paragraph('甲'), paragraph('乙', role)]);
        const [above, under] = ['甲', '乙'].map(
          (sought) => page?.drawn.find(({ text: drawn }) => drawn === sought)?.lines[0]?.[1] ?? 0,
        );
        return Math.abs((above ?? 0) - (under ?? 0));
      }),
    );
    expect(signed).toBeCloseTo((usual ?? 0) * 1.5, 1);
  });

  test('in the middle of its room has lines of like length', async () => {
    const labels = Array.from({ length: 8 }, () => label('任职者本人签字'));
    const pages = await pagesOf([table('form', Array(8).fill(1), [], [row(...labels)])]);
    const drawn = pages[0]?.drawn.find(({ text }) => text === '任职者本人签字');
    const [first, second] = drawn?.lines.map(([x]) => x) ?? [];
    expect(drawn?.lines).toHaveLength(2);
    // Four characters above three: half a character apart.
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(10.5 / 2, 1);
  });

  test('in the middle of its room keeps words whole', async () => {
    const labels = Array.from({ length: 8 }, () => label('Position code'));
    const pages = await pagesOf([
      table(
        'form',
        labels.map(() => 1),
        [],
        [row(...labels)],
      ),
    ]);
    const drawn = pages[0]?.drawn.find(({ text }) => text.startsWith('Position'));
    const [first, second] = drawn?.lines.map(([x]) => x) ?? [];
    expect(drawn?.lines).toHaveLength(2);
    // “code” below “Position”, not “n code” below “Positio”, which are of like length.
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(5);
  });

  test('of the official theme has 22 lines of 28 characters on a page', async () => {
    const { bytes } = await drawBlocks([paragraph('岗'.repeat(28 * 28 - 2))], {}, { theme: 'gongwen' });
    const [first, second] = new PdfReader(bytes).pages();
    expect(first && linesOf(first)).toBe(22);
    expect(second && linesOf(second)).toBe(6);
    expect(first && words(first)).toHaveLength(28 * 22 - 2);
    const whole = await drawBlocks([paragraph('岗'.repeat(28 * 22 - 2))], {}, { theme: 'gongwen' });
    expect(whole.pages).toBe(1);
  });

  test('of the official theme fills a page though five lines are left for the last', async () => {
    const lines = Array.from({ length: 27 }, () => paragraph('甲'));
    const { bytes } = await drawBlocks(lines, {}, { theme: 'gongwen' });
    expect(new PdfReader(bytes).pages().map(linesOf)).toEqual([22, 5]);
  });

  test('stands with its heading', async () => {
    for (let above = 25; above < 45; above++) {
      const lines = Array.from({ length: above }, () => paragraph('甲'));
      const blocks = [...lines, heading(2, '岗位', 'a'), heading(3, '职责', 'b'), paragraph(LONG)];
      const pages = await pagesOf(blocks);
      const home = pages.find((one) => words(one).includes('岗位'));
      expect(home && words(home)).toContain('岗位职责负责公司客户');
    }
  });

  test.each([
    ['paragraphs', (count: number) => Array.from({ length: count }, () => paragraph('甲'))],
    ['a long table', (count: number) => [grid(count)]],
  ])('above lines to sign on takes the end of %s along', async (_, above) => {
    for (let count = 15; count < 45; count++) {
      for (const sentence of ['本人已阅读', '本人已阅读'.repeat(22)]) {
        const pages = await pagesOf([...above(count), paragraph(sentence), SIGNATURES]);
        const last = pages.find((one) => words(one).includes('任职者签字'));
        expect(last && words(last)).toMatch(/甲(本人已阅读)+任职者签字/);
      }
    }
  });

  test('of five lines that is signed leaves two to the page of the signatures', async () => {
    const signed = paragraph('本人已阅读并理解本岗位说明书。'.repeat(8));
    for (let count = 8; count < 22; count++) {
      const above = Array.from({ length: count }, () => paragraph('甲'));
      const { bytes } = await drawBlocks([...above, signed, SIGNATURES], {}, { theme: 'gongwen' });
      const last = new PdfReader(bytes).pages().find((one) => words(one).includes('任职者签字'));
      expect(last && linesOf(last)).toBeGreaterThan(2);
    }
  });

  test.each(['classic', 'gongwen'] as const)(
    'that is signed has four lines on the page of the signatures (%s)',
    async (theme) => {
      for (let count = 15; count < 45; count++) {
        const above = Array.from({ length: count }, () => paragraph('甲'));
        const { bytes } = await drawBlocks([...above, paragraph('本人已阅读'), SIGNATURES], {}, { theme });
        const last = new PdfReader(bytes).pages().find((one) => words(one).includes('任职者签字'));
        expect(last && words(last)).toMatch(/甲{3}本人已阅读任职者签字/);
      }
    },
  );

  test.each([
    ['a paragraph', () => [paragraph('甲')]],
    ['a table', () => [grid(4)]],
  ])('that is a note does not begin a page: %s comes along', async (_, above) => {
    for (let count = 20; count < 45; count++) {
      const lines = Array.from({ length: count }, () => paragraph('甲'));
      const pages = await pagesOf([...lines, ...above(), paragraph('注：乙', 'note')]);
      const home = pages.find((one) => words(one).includes('注：乙'));
      expect(home && words(home)).toMatch(/甲注：乙$/);
    }
  });

  test('that heads an item stands with what it heads', async () => {
    const skills = item(number(1), '技能：', paragraph('标准：乙', 'note'), list(item(number(2), '制图')));
    for (let count = 20; count < 45; count++) {
      const lines = Array.from({ length: count }, () => paragraph('甲'));
      const pages = await pagesOf([...lines, list(skills)]);
      const home = pages.find((one) => words(one).includes('技能'));
      expect(home && words(home)).toContain('技能：标准：乙（一）制图');
    }
  });

  test('that introduces the items under it stands with the first of them', async () => {
    const points = list(
      item(number(1), '按下列步骤更换电池。', list(item(number(2), '断电'), item(number(2), '拆下'))),
    );
    for (let count = 20; count < 45; count++) {
      const pages = await pagesOf([...Array.from({ length: count }, () => paragraph('甲')), points]);
      const home = pages.find((one) => words(one).includes('更换电池'));
      expect(home && words(home)).toContain('断电');
    }
  });

  test.each(['en', 'ko'] as const)(
    'is nearer to its own note than the next item is (%s)',
    async (language) => {
      const duty = (name: string) => item(number(1), name, paragraph('note', 'note'));
      const { bytes } = await drawBlocks([list(duty('first'), duty('second'))], { language });
      const [page] = new PdfReader(bytes).pages();
      const tops = (word: string) =>
        (page?.drawn ?? []).filter(({ text }) => text === word).map(({ lines }) => lines[0]?.[1] ?? 0);
      const [first, note, second] = [tops('first')[0] ?? 0, tops('note')[0] ?? 0, tops('second')[0] ?? 0];
      expect(first - note).toBeLessThan(note - second - 3);
    },
  );

  test('has the number of a page on one line with the words around it', async () => {
    const number: Inline = { kind: 'page', target: 'part', before: ' （第 ', after: ' 页）' };
    const [first] = await pagesOf([paragraph([text('见甲'), number])]);
    // What stands before the words is parted from them as usual; a space that allows no break stands within.
    expect(first && words(first)).toBe('见甲 （第\u00a01\u00a0页）');
  });

  test('ends its justified lines at the right margin', async () => {
    const [first] = await pagesOf([paragraph(LONG)]);
    const content = first?.content ?? '';
    expect(content).toMatch(/ Tc\n/);
  });

  test('has no gap that whoever copies it would take for a space', async () => {
    const mixed =
      '受理ERP系统的投诉（金额≥5万元），在24小时内答复；每月5日前报送ISO9001体系的KPI报告。'.repeat(6);
    const cells = row(cell(mixed), cell(mixed), cell(mixed));
    const pages = await pagesOf([paragraph(mixed), table('grid', [1, 2, 3], [], [cells])]);
    const numbers = pages.flatMap(({ content }) =>
      [...content.matchAll(/(-?[\d.]+) \(/g)].map(([, n]) => Number(n)),
    );
    expect(numbers.length).toBeGreaterThan(50);
    for (const number of numbers) expect(number).toBeGreaterThanOrEqual(-101);
    const spacings = pages.flatMap(({ content }) =>
      [...content.matchAll(/([\d.]+) Tc/g)].map(([, n]) => Number(n)),
    );
    for (const spacing of spacings) expect(spacing).toBeLessThan(1.11);
  });

  test('shows the number of a page that comes later, and moves what follows', async () => {
    const later = [text('见第 '), page('target'), text(' 页。')];
    const blocks: readonly Block[] = [
      paragraph(later),
      table('plain', [1, 1], [], [row(cell('甲'), cell([paragraph([page('target')])], { align: 'end' }))]),
      { kind: 'pageBreak' },
      heading(2, '目标', 'target'),
    ];
    const [first] = await pagesOf(blocks);
    expect(first && words(first)).toBe('见第 2 页。甲2');
  });

  test('shows no number of a page that is not there', async () => {
    const [first] = await pagesOf([
      paragraph([text('见第'), page('nowhere'), text('页'), reference('nowhere', '它')]),
    ]);
    expect(first && words(first)).toBe('见第页它');
    expect(first?.links).toEqual([]);
  });
});
