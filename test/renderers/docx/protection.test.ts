import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/booklet/blocks.ts';
import type { Booklet } from '../../../src/booklet/booklet.ts';
import { cell, label, paragraph, row, table } from '../sample-blocks.ts';
import { sampleBooklet } from '../sample-booklet.ts';
import { draw, loadTheme, part } from './reading.ts';
import { child, findAll, parseXml, value } from './word-xml.ts';

const booklet = (blocks: readonly Block[]): Booklet => ({
  ...sampleBooklet(),
  outline: [],
  parts: () => [
    { role: 'position', id: 'only', orientation: 'portrait', newPage: true, chapter: 'x', blocks },
  ],
});

const sheet = booklet([
  table(
    'form',
    [1, 2, 1, 2],
    [],
    [
      row(label('岗位名称'), cell('客服经理'), label('备注'), { ...cell(''), blocks: [] }),
      row(label('任职者签字'), { ...cell(''), blocks: [], entry: 'text' }, label('日期'), {
        ...cell(''),
        blocks: [],
        entry: 'date',
      }),
    ],
  ),
  paragraph('text'),
  {
    kind: 'signatures',
    lines: [
      { label: '批准', value: '' },
      { label: '审核', value: '张三' },
      { label: '日期', value: '', entry: 'date' },
    ],
  },
]);

describe('a protected Word file', () => {
  it('can be filled in where it is to be signed and dated, and nowhere else', async () => {
    const drawn = await draw(sheet, loadTheme('classic'), { protect: true });
    expect(part(drawn, 'word/settings.xml')).toContain(
      '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
    );
    const controls = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:sdtPr');
    expect(controls.map((control) => value(child(control, 'w:tag')))).toEqual([
      'jd:text',
      'jd:date',
      'jd:text',
      'jd:date',
    ]);
    expect(new Set(controls.map((control) => value(child(control, 'w:id')))).size).toBe(4);
  });

  it('is an ordinary one when nobody asked for protection', async () => {
    const drawn = await draw(sheet);
    expect(part(drawn, 'word/settings.xml')).not.toContain('documentProtection');
    expect(part(drawn, 'word/document.xml')).not.toContain('w:sdtPr');
  });
});

describe('lines to sign on', () => {
  it('never stand alone on a page: four lines of paragraphs, or the table, before them come along', async () => {
    const lines = { kind: 'signatures', lines: [{ label: '批准', value: '' }] } as const;
    const before: readonly Block[] = Array.from({ length: 80 }, (_, n) => paragraph(`${n}`));
    for (let count = 20; count < 45; count += 1) {
      const drawn = await draw(booklet([...before.slice(0, count), lines]));
      const paragraphs = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:p', ['w:tbl']);
      const kept = paragraphs.map((one) => child(child(one, 'w:pPr'), 'w:keepNext') !== undefined);
      expect(kept.slice(0, count)).toEqual([
        ...Array.from({ length: count - 4 }, () => false),
        true,
        true,
        true,
        true,
      ]);
    }
    const after = await draw(booklet([table('grid', [1], [row(label('a'))], [row(cell('b'))]), lines]));
    const [grid] = findAll(parseXml(part(after, 'word/document.xml')), 'w:tbl');
    const last = grid && findAll(grid, 'w:p').at(-1);
    expect(child(child(last, 'w:pPr'), 'w:keepNext')).toBeDefined();
  });
});
