import { describe, expect, test } from 'vitest';
import type { Block, Row, TableBlock } from '../../../../../src/booklet/blocks.ts';
import { cell, heading, item, label, list, paragraph, row, table } from '../../../sample-blocks.ts';
import { drawBlocks, themeOf } from '../../draw.ts';
import { PdfReader, type ReadPage } from '../../pdf-reader.ts';

const SENTENCE = '受理客户投诉，在二十四小时内给出初步答复。';

async function pagesOf(...blocks: Parameters<typeof drawBlocks>[0]): Promise<readonly ReadPage[]> {
  const { bytes } = await drawBlocks(blocks);
  return new PdfReader(bytes).pages();
}

/** Text of a page; what is repeated counts too, header and footer too. */
const words = (page: ReadPage | undefined, marked?: boolean): string =>
  (page?.drawn ?? [])
    .filter(({ mark }) => marked === undefined || (mark !== undefined) === marked)
    .map(({ text }) => text)
    .join('');

const rows = (count: number, lines = 1): readonly Row[] =>
  Array.from({ length: count }, (_, n) => row(cell(`第${n + 1}行`), cell(SENTENCE.repeat(lines))));

const HEAD = [row(label('名称'), label('内容'))];

describe('a table', () => {
  test('shows its head on every page, and its caption with a word that it goes on', async () => {
    const pages = await pagesOf(table('grid', [1, 3], HEAD, rows(120), '人员表'));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, at) => {
      expect(words(page)).toContain('名称');
      expect(words(page, true).includes('名称')).toBe(at === 0);
      expect(words(page)).toContain(at === 0 ? '人员表' : '人员表（续）');
    });
  });

  test('keeps rows whole, and does not leave a short last row alone', async () => {
    const pages = await pagesOf(table('grid', [1, 3], HEAD, rows(120, 3)));
    for (const page of pages) {
      const text = words(page, true);
      const begun = [...text.matchAll(/第\d+行/g)].length;
      expect(text.split(SENTENCE.repeat(3)).length - 1).toBe(begun);
    }
    for (let count = 20; count < 60; count++) {
      const all = await pagesOf(table('grid', [1, 3], HEAD, rows(count)));
      const last = all.at(-1);
      expect([...words(last, true).matchAll(/第\d+行/g)].length).toBeGreaterThan(1);
    }
  });

  test('goes to the next page as a whole rather than with fewer than four rows on either', async () => {
    for (const count of [4, 6, 10]) {
      for (let above = 20; above < 50; above += 3) {
        const filler = Array.from({ length: above }, () => paragraph('前文。'));
        const pages = await pagesOf(...filler, table('grid', [1, 3], HEAD, rows(count)));
        const begun = pages.map((page) => [...words(page, true).matchAll(/第\d+行/g)].length);
        expect(Math.min(...begun.filter((number) => number > 0))).toBeGreaterThanOrEqual(4);
      }
    }
  });

  test('is cut where going to the next page would leave half of this one empty', async () => {
    const filler = Array.from({ length: 18 }, () => paragraph('前文。'));
    const pages = await pagesOf(...filler, table('grid', [1, 3], HEAD, rows(4, 10)));
    expect(words(pages[0], true)).toContain('第1行');
  });

  test('stands closer rather than leave its last rows for another page', async () => {
    const pageOf = async (count: number) => (await pagesOf(table('grid', [1, 3], HEAD, rows(count)))).length;
    const counts = await Promise.all(Array.from({ length: 30 }, (_, n) => pageOf(n + 20)));
    const most = 20 + counts.filter((pages) => pages === 1).length - 1;
    const [full] = await pagesOf(table('grid', [1, 3], HEAD, rows(most)));
    const [loose] = await pagesOf(table('grid', [1, 3], HEAD, rows(20)));
    const pitch = (page: ReadPage | undefined) => {
      const [first, second] = (page?.drawn ?? []).filter(({ text }) => text === SENTENCE);
      return (first?.lines[0]?.[1] ?? 0) - (second?.lines[0]?.[1] ?? 0);
    };
    expect(pitch(full)).toBeLessThan(pitch(loose));
    expect(pitch(full)).toBeGreaterThan(pitch(loose) * 0.8);
  });

  test('does not go on with a note on its rows', async () => {
    const note = row(cell([paragraph('注：试用期内不考核', 'note')], { colspan: 2 }));
    for (let count = 20; count < 60; count++) {
      const pages = await pagesOf(table('grid', [1, 3], HEAD, [...rows(count), note]));
      expect(words(pages.at(-1), true)).toMatch(/第\d+行.*注：/);
    }
  });

  test('keeps words across columns and Korean codes whole', async () => {
    const texts = row(cell('Experience', { colspan: 2 }), cell('인사-03'), cell('가'));
    const columns = row(...'가나다라'.split('').map((one) => cell(one)));
    const { bytes } = await drawBlocks([table('grid', [5, 6, 6, 83], [], [texts, columns])], {
      language: 'ko',
    });
    const [first] = new PdfReader(bytes).pages();
    for (const word of ['Experience', '인사-03']) {
      expect(first?.drawn.find(({ text }) => text.includes(word.slice(0, 2)))?.lines).toHaveLength(1);
    }
  });

  test('is set smaller where words of other columns leave its main one too little', async () => {
    const names = ['Operations', 'Assembly', 'Bookkeeping', 'Warehousing', 'Engineering'];
    const wide = await pagesOf(
      table(
        'grid',
        [8, 40, 8, 8, 8, 8, 8],
        [row(label('No.'), label('Function'), ...names.map((name) => label(name)))],
        [row(cell('1'), cell('F1'), ...names.map(() => cell('●')))],
      ),
    );
    const few = await pagesOf(table('grid', [8, 40, 50], [], [row(cell('1'), cell('F1'), cell('●'))]));
    const sizes = (pages: readonly ReadPage[]) =>
      [...(pages[0]?.content ?? '').matchAll(/ ([\d.]+) Tf/g)].map(([, n]) => Number(n));
    expect(sizes(few)).toContain(10.5);
    expect(sizes(wide)).not.toContain(10.5);
  });

  test('keeps rows that are signed with the sentence they confirm and a row of what it speaks of', async () => {
    const signed = (name: string): Row => row(label(name), cell('', { entry: 'text' }));
    const closing = [row(cell('本人已阅读', { colspan: 2 })), signed('任职者签字'), signed('日期')];
    for (let count = 20; count < 60; count++) {
      const pages = await pagesOf(table('form', [1, 3], [], [...rows(count), ...closing]));
      const last = words(pages.at(-1), true);
      expect(last).toMatch(/第\d+行.*本人已阅读任职者签字日期/);
    }
    const item = (n: number): Block => paragraph(`第${n}行`);
    for (let count = 20; count < 60; count++) {
      const long = row(label('职责'), cell(Array.from({ length: count }, (_, n) => item(n))));
      const pages = await pagesOf(table('form', [1, 3], [], [long, ...closing]));
      expect(words(pages.at(-1), true)).toMatch(/第\d+行.*本人已阅读任职者签字日期/);
    }
  });

  test('keeps a head of two characters on one line, however narrow its column was meant to be', async () => {
    const [page] = await pagesOf(table('grid', [3, 97], [row(label('序号'), label('内容'))], rows(2)));
    const head = page?.drawn.find(({ text }) => text === '序号');
    expect(head?.lines).toHaveLength(1);
  });

  test('cuts a row that is longer than a page by lines, also inside a table inside a cell', async () => {
    const items = Array.from({ length: 150 }, (_, n) =>
      item({ scheme: 'cell', level: 0, value: n + 1, text: `${n + 1}.`, sequence: 's' }, SENTENCE),
    );
    const inner = table('grid', [1, 4], [], [row(label('内'), cell([list(...items)]))]);
    const pages = await pagesOf(table('form', [1, 5], [], [row(label('岗位职责'), cell([inner]))]));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, at) => {
      expect(words(page)).toContain('岗位职责');
      expect(words(page, true).includes('岗位职责')).toBe(at === 0);
      const full = at < pages.length - 1;
      expect(words(page, true).split(SENTENCE).length).toBeGreaterThan(full ? 20 : 1);
    });
  });

  test('shows a label that covers rows again where they go on', async () => {
    const body = Array.from({ length: 80 }, (_, n) =>
      row(...(n === 0 ? [label('任职资格', { rowspan: 80, vertical: true })] : []), cell(`条件${n}`)),
    );
    const pages = await pagesOf(table('form', [1, 9], [], body));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(words(page)).toContain('任职资格');
  });

  test('shows labels within it again where the rows under them go on beside a label', async () => {
    const indicators = row(
      label('考核指标', { rowspan: 82, vertical: true }),
      cell('按季度考核', { colspan: 2 }),
    );
    const inner = row(label('序号'), label('指标'));
    const body = Array.from({ length: 80 }, (_, n) => row(cell(`${n + 1}`), cell(`指标${n}`)));
    const after = Array.from({ length: 60 }, () => row(label('其他'), cell('甲', { colspan: 2 })));
    const pages = await pagesOf(table('form', [1, 2, 7], [], [indicators, inner, ...body, ...after]));
    const heads = pages.map((page) => (words(page).match(/序号指标/g) ?? []).length);
    const begun = pages.map((page) => /指标\d/.test(words(page)));
    expect(pages.length).toBeGreaterThan(3);
    expect(heads).toEqual(begun.map((has) => (has ? 1 : 0)));
    expect(pages.filter((page) => words(page, true).includes('序号指标'))).toHaveLength(1);
  });

  test('ends, whatever is higher than a page under labels that stand again', async () => {
    const tall = row(cell('1'), cell(SENTENCE.repeat(300)), cell('岗'.repeat(90), { vertical: true }));
    const pages = await pagesOf(
      table(
        'form',
        [1, 1, 8, 1],
        [],
        [row(label('考核', { rowspan: 3 }), label('序号'), label('指标'), label('目标')), tall, tall],
      ),
    );
    expect(
      pages
        .map((page) => words(page, true))
        .join('')
        .split('岗').length - 1,
    ).toBe(180);
  });

  test('goes on with a group rather than with its last rows', async () => {
    const bold = (name: string) => cell([paragraph([{ kind: 'text', text: name, strong: true }])]);
    const groups = Array.from({ length: 20 }, (_, n) => [
      row(bold(`部门${n + 1}`), cell('')),
      ...rows(3),
    ]).flat();
    const pages = await pagesOf(table('grid', [1, 3], HEAD, groups));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.slice(1)) expect(words(page, true)).toMatch(/^部门\d+第1行/);
  });

  test('does not begin with a single row at the foot of a page, nor its heading without it', async () => {
    const grid: TableBlock = table('grid', [1, 3], HEAD, rows(8));
    for (let above = 20; above < 45; above++) {
      const lines = Array.from({ length: above }, () => paragraph('甲'));
      const pages = await pagesOf(...lines, heading(3, '一、标题', 'h'), grid);
      const page = pages.find((one) => words(one, true).includes('一、标题'));
      expect(words(page, true)).toContain('第2行');
    }
  });

  test('stands on the page of the line that introduces it', async () => {
    for (let above = 24; above < 36; above++) {
      const lines = Array.from({ length: above }, () => paragraph('甲'));
      const pages = await pagesOf(...lines, paragraph('按季度考核。'), table('grid', [1, 3], HEAD, rows(8)));
      const page = pages.find((one) => words(one, true).includes('按季度考核。'));
      expect(words(page, true)).toContain('第2行');
    }
  });

  test('gives a column what its longest word needs', async () => {
    const narrow = table('grid', [1, 12], [row(label('Responsibility'), label('b'))], rows(1));
    const [page] = await pagesOf(narrow);
    const drawn = page?.drawn.find(({ text }) => text === 'Responsibility');
    expect(drawn?.lines).toHaveLength(1);
  });

  test('tears neither the word over a narrow column nor a code', async () => {
    const narrow = table(
      'grid',
      [1, 30, 1],
      [row(label('No.'), label('b'), label('c'))],
      [row(cell('1'), cell('b'), cell('DA3-AD-01'))],
    );
    const [page] = await pagesOf(narrow);
    for (const word of ['No.', 'DA3-AD-01'])
      expect(page?.drawn.find(({ text }) => text === word)?.lines).toHaveLength(1);
  });

  test('leaves neither the first nor the last of the rows beside a label alone', async () => {
    const group = Array.from({ length: 6 }, (_, n) =>
      row(...(n === 0 ? [label('考核', { rowspan: 6, vertical: true })] : []), cell(`组内第${n + 1}行`)),
    );
    const after = Array.from({ length: 8 }, () => row(cell('以后', { colspan: 2 })));
    const counts = new Set<number>();
    for (let above = 15; above < 42; above++) {
      const before = Array.from({ length: above }, () => row(cell('以前', { colspan: 2 })));
      for (const page of await pagesOf(table('form', [1, 9], [], [...before, ...group, ...after])))
        counts.add([...words(page, true).matchAll(/组内第/g)].length);
    }
    expect(counts).not.toContain(1);
    expect(counts).not.toContain(5);
    expect(counts).toContain(3);
  });

  test('does not end a page with labels or the name of a group, a number before it or not', async () => {
    const name = cell([
      { kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text: '组名', strong: true }] },
    ]);
    for (const group of [
      row(cell('2'), name),
      row({ ...name, colspan: 2 }),
      row(label('组名'), label('内容')),
    ]) {
      for (let above = 28; above < 38; above++) {
        const pages = await pagesOf(table('grid', [1, 3], [], [...rows(above), group, ...rows(8)]));
        for (const page of pages) expect(words(page, true)).not.toMatch(/组名(内容)?$/);
      }
    }
  });

  test('cuts a long row for which a page is too small by less than a line', async () => {
    for (let count = 28; count < 50; count++) {
      const items = Array.from({ length: count }, (_, n) => paragraph(`第${n + 1}项。`));
      const pages = await pagesOf(table('form', [1, 5], [], [...rows(4), row(label('职责'), cell(items))]));
      expect(words(pages[0], true)).toContain('第3项。');
      for (const page of pages) expect(words(page, true).split('项。').length).toBeGreaterThan(3);
    }
  });

  test('of five rows does not leave the last one alone', async () => {
    for (let above = 18; above < 40; above++) {
      const lines = Array.from({ length: above }, () => paragraph('甲'));
      const pages = await pagesOf(...lines, table('grid', [1, 3], HEAD, rows(5)));
      const counts = pages.map((page) => [...words(page, true).matchAll(/第\d+行/g)].length);
      expect(counts.filter((count) => count === 1)).toEqual([]);
    }
  });

  test('has room for all its columns between the margins', async () => {
    const { margins } = themeOf('classic').page;
    const many = Array.from({ length: 12 }, (_, n) => cell(`${n}`));
    const [page] = await pagesOf(table('grid', [], [], [row(...many)]));
    const columns = (page?.drawn ?? [])
      .filter(({ mark }) => mark !== undefined)
      .flatMap(({ lines }) => lines);
    expect(columns).toHaveLength(12);
    for (const [x] of columns) expect(x).toBeLessThan((page?.width ?? 0) - (margins.right * 72) / 25.4);
  });
});
