import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from '../../../../src/booklet/blocks.ts';
import type { Booklet } from '../../../../src/booklet/booklet.ts';
import { cell, heading, item, label, list, paragraph, row, table } from '../../sample-blocks.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { draw, part } from '../reading.ts';
import { child, findAll, parseXml, value, type XmlNode } from '../word-xml.ts';

const booklet = (blocks: readonly Block[]): Booklet => ({
  ...sampleBooklet(),
  outline: [],
  parts: () => [
    { role: 'position', id: 'only', orientation: 'portrait', newPage: true, chapter: 'x', blocks },
  ],
});

/** The table alone between a heading and enough text for it not to be the end of its unit. */
async function drawTable(block: TableBlock): Promise<XmlNode> {
  const rest = Array.from({ length: 6 }, () => paragraph('end'));
  const drawn = await draw(booklet([heading(2, 'unit', 'only'), block, ...rest]));
  const [found] = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:tbl');
  if (!found) throw new Error('No table');
  return found;
}

const rowsOf = (node: XmlNode): XmlNode[] => node.children.filter(({ name }) => name === 'w:tr');
const cellsOf = (node: XmlNode | undefined): XmlNode[] =>
  node?.children.filter(({ name }) => name === 'w:tc') ?? [];
const rowProperty = (node: XmlNode | undefined, name: string) => child(child(node, 'w:trPr'), name);
const isKept = (node: XmlNode): boolean => {
  const [first] = findAll(cellsOf(node)[0] as XmlNode, 'w:p');
  return child(child(first, 'w:pPr'), 'w:keepNext') !== undefined;
};
const width = (node: XmlNode): number => Number(child(child(node, 'w:tcPr'), 'w:tcW')?.attributes['w:w']);

describe('a table', () => {
  it('has fixed columns that fill the measure exactly, and cells as wide as what they span', async () => {
    const drawn = await drawTable(
      table(
        'grid',
        [1, 1, 1, 4],
        [],
        [row(cell('a', { colspan: 3 }), cell('b')), row(cell('c'), cell('d'), cell('e'), cell('f'))],
      ),
    );
    const grid = findAll(drawn, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    const total = Number(child(child(drawn, 'w:tblPr'), 'w:tblW')?.attributes['w:w']);
    expect(grid.reduce((sum, column) => sum + column, 0)).toBe(total);
    expect(child(child(drawn, 'w:tblPr'), 'w:tblLayout')?.attributes['w:type']).toBe('fixed');
    for (const drawnRow of rowsOf(drawn)) {
      expect(cellsOf(drawnRow).reduce((sum, drawnCell) => sum + width(drawnCell), 0)).toBe(total);
    }
    const [spanning] = cellsOf(rowsOf(drawn)[0]);
    expect(value(child(child(spanning, 'w:tcPr'), 'w:gridSpan'))).toBe('3');
    expect(spanning && width(spanning)).toBe((grid[0] ?? 0) + (grid[1] ?? 0) + (grid[2] ?? 0));
  });

  it('tears no word that another column can make room for', async () => {
    const drawn = await drawTable(
      table('grid', [10, 90], [], [row(cell('Responsibilities', { header: true }), cell('text'))]),
    );
    const [first = 0] = findAll(drawn, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    // 16 letters of 10.5 points in Arial measure 73 points, and the cell's margins are 10.
    expect(first / 20).toBeGreaterThan(83);
    expect(first / 20).toBeLessThan(100);
  });

  it('repeats its head and does not part ordinary rows', async () => {
    const drawn = await drawTable(
      table(
        'grid',
        [1],
        [row(label('head'))],
        ['a', 'b', '岗位职责'.repeat(600), 'c'].map((text) => row(cell(text))),
      ),
    );
    const [head, , second, long, last] = rowsOf(drawn);
    expect(rowProperty(head, 'w:tblHeader')).toBeDefined();
    expect(rowProperty(second, 'w:tblHeader')).toBeUndefined();
    expect(rowProperty(second, 'w:cantSplit')).toBeDefined();
    expect(rowProperty(long, 'w:cantSplit')).toBeUndefined();
    expect(rowProperty(last, 'w:cantSplit')).toBeDefined();
  });

  it('keeps the end of what is signed with the sentence and the row to sign in', async () => {
    const drawn = await drawTable(
      table(
        'form',
        [1, 1],
        [],
        [
          ...Array.from({ length: 50 }, (_, index) => row(cell(`${index}`), cell(''))),
          row(cell('read and understood', { colspan: 2 })),
          row(label('Signature'), cell('', { entry: 'text' })),
          row(label('Date'), cell('', { entry: 'date' })),
        ],
      ),
    );
    // The first row never stands alone; from the last row of what is signed on, all stay together.
    const kept = rowsOf(drawn).map(isKept);
    expect([kept.slice(0, 3), kept.slice(-5)]).toEqual([
      [true, false, false],
      [false, true, true, true, false],
    ]);
  });

  it('parts the rows beside a long label neither after the first ones nor before the last', async () => {
    const count = 40;
    const rows = Array.from({ length: count }, (_, index) =>
      row(...(index === 0 ? [label('考核指标', { rowspan: count, vertical: true })] : []), cell(`${index}`)),
    );
    const above = ['a', 'b', 'c'].map((text) => row(cell(text), cell(text)));
    const drawn = await drawTable(table('form', [1, 9], [], [...above, ...rows, ...above, ...above]));
    const kept = rowsOf(drawn).map(isKept);
    const beside = kept.slice(above.length, above.length + count);
    // The label's four characters are as high as two or three rows.
    expect(beside.slice(0, 2)).toEqual([true, true]);
    expect(beside.slice(4)).toEqual([...Array.from({ length: count - 6 }, () => false), true, false]);
  });

  it('stays with its heading, over the gap between them too', async () => {
    const drawn = await draw(booklet([heading(5, 'unit', 'only'), table('grid', [1], [], [row(cell('a'))])]));
    const [first, gap] = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:p');
    const properties = [first, gap].map((one) => child(one, 'w:pPr'));
    expect(properties.map((one) => value(child(one, 'w:pStyle')))).toEqual(['Heading5', 'Gap']);
    expect(child(properties[1], 'w:keepNext')).toBeDefined();
  });

  it('keeps its last row on the page of a note below it, and not on that of other text', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((text) => row(cell(text)));
    const text = Array.from({ length: 6 }, (_, index) => paragraph(`${index}`));
    const keptBelow = async (role: 'note' | 'body') => {
      const drawn = await draw(booklet([table('grid', [1], [], rows), paragraph('x', role), ...text]));
      const properties = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:p').map((one) =>
        child(one, 'w:pPr'),
      );
      return properties.slice(4, 7).map((one) => child(one, 'w:keepNext') !== undefined);
    };
    expect(await keptBelow('note')).toEqual([true, true, false]);
    expect(await keptBelow('body')).toEqual([false, false, false]);
  });

  it('keeps a row in bold type with the first row below it', async () => {
    const group = (text: string) =>
      row(cell([{ ...paragraph(''), inlines: [{ kind: 'text', text, strong: true }] }]), cell(''));
    const post = (text: string) => row(cell(text), cell('1'));
    const drawn = await drawTable(
      table(
        'grid',
        [1, 1],
        [],
        [
          group('A'),
          ...['a', 'b', 'c', 'd', 'e'].map(post),
          group('B'),
          ...['f', 'g', 'h', 'i', 'j'].map(post),
        ],
      ),
    );
    expect(rowsOf(drawn).map(isKept).slice(4, 8)).toEqual([false, false, true, false]);
  });

  it('keeps it so where a number stands before its name', async () => {
    const numbered = (number: string, text: string, isStrong = false) =>
      row(
        cell(number),
        cell([{ ...paragraph(''), inlines: [{ kind: 'text', text, strong: isStrong }] }]),
        cell(''),
      );
    const rows = ['1.1', '1.2', '1.3', '1.4', '1.5', '2', '2.1', '2.2', '2.3', '2.4', '2.5'];
    const drawn = await drawTable(
      table(
        'grid',
        [1, 1, 1],
        [],
        rows.map((number) => numbered(number, 'a', number === '2')),
      ),
    );
    expect(rowsOf(drawn).map(isKept).slice(3, 7)).toEqual([false, false, true, false]);
  });

  it('has four rows on either side of a page’s end where it is small, and none on one side where it is smaller', async () => {
    const keptOf = async (count: number, lines = 1) => {
      const text = Array.from({ length: lines }, () => paragraph('岗位'));
      const rows = Array.from({ length: count }, () => row(cell(text)));
      return rowsOf(await drawTable(table('grid', [1], [row(label('head'))], rows))).map(isKept);
    };
    const all = (count: number) => [...Array.from({ length: count }, () => true), false];
    expect(await keptOf(5)).toEqual(all(5));
    expect(await keptOf(7)).toEqual(all(7));
    expect(await keptOf(9)).toEqual([...all(4), false, ...all(3)]);
    // Seven rows of more than half a page would leave a hole.
    expect((await keptOf(7, 4)).slice(1)).toEqual([true, false, false, false, false, true, false]);
    expect((await keptOf(60)).slice(1, 5)).toEqual([true, false, false, false]);
  });

  it('merges cells downwards and keeps the few rows beside a label together', async () => {
    const drawn = await drawTable(
      table(
        'form',
        [1, 2],
        [],
        [
          row(label('a', { rowspan: 3 }), cell('1')),
          row(cell('2')),
          row(cell('3')),
          row(label('b'), cell('4')),
        ],
      ),
    );
    const merges = rowsOf(drawn).map((drawnRow) => {
      const merge = child(child(cellsOf(drawnRow)[0], 'w:tcPr'), 'w:vMerge');
      return merge && (value(merge) ?? 'continue');
    });
    expect(merges).toEqual(['restart', 'continue', 'continue', undefined]);
    const kept = rowsOf(drawn).map((drawnRow) => findAll(drawnRow, 'w:keepNext').length);
    expect(kept).toEqual([1, 1, 1, 0]);
    const shaded = findAll(drawn, 'w:shd').length;
    expect(shaded).toBe(4);
  });

  it('writes labels downwards in rows that are high enough', async () => {
    const drawn = await drawTable(
      table(
        'form',
        [1, 9],
        [],
        [row(label('任职资格条件', { vertical: true, rowspan: 2 }), cell('a')), row(cell('b'))],
      ),
    );
    const [first, second] = rowsOf(drawn);
    expect(value(child(child(cellsOf(first)[0], 'w:tcPr'), 'w:textDirection'))).toBe('tbRlV');
    const told = [first, second].map((drawnRow) => Number(value(rowProperty(drawnRow, 'w:trHeight'))));
    expect(told.reduce((sum, height) => sum + height, 0)).toBeGreaterThanOrEqual(6 * 10.5 * 20);
  });

  it('gives Korean syllables written downwards their height, which is more than their width', async () => {
    const drawn = await drawTable(
      table('form', [1, 9], [], [row(label('영업관리팀장겸담당', { vertical: true }), cell('a'))]),
    );
    expect(Number(value(rowProperty(rowsOf(drawn)[0], 'w:trHeight')))).toBeGreaterThanOrEqual(9 * 10.5 * 20);
  });

  it('ends every cell with a paragraph, also after a table inside it', async () => {
    const inner = table('grid', [1], [], [row(cell('inside'))]);
    const drawn = await drawTable(table('form', [1, 1], [], [row(cell([inner]), cell([]))]));
    for (const drawnCell of cellsOf(rowsOf(drawn)[0])) {
      expect(drawnCell.children.at(-1)?.name).toBe('w:p');
    }
    expect(findAll(drawn, 'w:tbl')).toHaveLength(1);
  });

  it('aligns cells, but not the numbered lines in them', async () => {
    const numbered = { scheme: 'cell', level: 0, value: 1, text: '1.', sequence: 's' } as const;
    const drawn = await drawTable(
      table(
        'grid',
        [1, 1],
        [],
        [
          row(
            cell('a', { align: 'end' }),
            cell([paragraph('b'), list(item(numbered, 'c'))], { align: 'center' }),
          ),
        ],
      ),
    );
    const aligned = findAll(drawn, 'w:p').map((node) => value(child(child(node, 'w:pPr'), 'w:jc')));
    expect(aligned).toEqual(['right', 'center', undefined]);
  });
});
