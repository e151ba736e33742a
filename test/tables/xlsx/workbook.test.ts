import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellText, column, type Table, textCell } from '../../../src/booklet/views/table.ts';
import { writeWorkbook } from '../../../src/tables/xlsx/workbook.ts';
import { SdkValidator } from '../../renderers/docx/sdk-validator.ts';
import { HARD } from '../sample.ts';
import { readWorkbook } from './reading.ts';

const OPTIONS = {
  look: { font: '宋体', fill: '#eff1f4', rule: '#404040' },
  words: { title: '“手册” & 附表', company: '2025 甲公司', pageOf: '第 &P 页 共 &N 页' },
};

const write = (...tables: Table[]) =>
  writeWorkbook(
    tables.map((table) => ({ table, frozen: 2 })),
    OPTIONS,
  );

const WIDE: Table = {
  ...HARD,
  title: HARD.title,
  columns: Array.from({ length: 30 }, (_, at) => column(`第${at + 1}列`, 20)),
  rows: [
    { weight: 'plain', cells: Array.from({ length: 30 }, () => textCell('十六个汉字这么宽的一段文字啊')) },
  ],
};

describe('a workbook', () => {
  it('says every cell: numbers as numbers, texts as texts', async () => {
    const { sheets } = readWorkbook(await write(HARD));
    const [first] = sheets;
    expect(first?.name).toBe('难表');
    expect(first?.rows.slice(0, 2)).toEqual(
      [
        ['序号', '内容', '一部', undefined, '丙'],
        [undefined, undefined, '甲', '乙'],
      ].map((row) => expect.arrayContaining(row.filter((one) => one !== undefined))),
    );
    const body = first?.rows.slice(2) ?? [];
    expect(body.map((row) => row[0])).toEqual([1, 2, 3, 4, 10]);
    for (const [index, { cells }] of HARD.rows.entries()) {
      for (const [at, cell] of cells.slice(1).entries()) {
        expect(body[index]?.[at + 1] ?? '').toBe(cellText(cell));
      }
    }
  });

  it('holds no formula, whatever the text looks like', async () => {
    const { sheets } = readWorkbook(await write(HARD));
    expect(sheets.map(({ xml }) => /<f[ >]/.test(xml))).toEqual([false]);
  });

  it('keeps header and first columns in sight, and repeats them on paper', async () => {
    const { workbook, sheets } = readWorkbook(await write(HARD, WIDE));
    const panes = sheets.map(({ xml }) => /<pane ([^>]*)\/>/.exec(xml)?.[1] ?? '');
    expect(
      panes.map((pane) => [/xSplit="2"/, /ySplit="(?:1|2)"/, /frozen/].map((one) => one.test(pane))),
    ).toEqual([
      [true, true, true],
      [true, true, true],
    ]);
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'难表\'!$A:$B,\'难表\'!$1:$2</definedName>',
    );
    expect(workbook).toContain("localSheetId=\"1\">'难表 (2)'!$A:$B,'难表 (2)'!$1:$1<");
  });

  it('prints on A4, wide sheets across and on as many pages as they need', async () => {
    const { sheets } = readWorkbook(await write(HARD, WIDE));
    const setups = sheets.map(({ xml }) => /<pageSetup ([^>]*)\/>/.exec(xml)?.[1]);
    expect(setups).toEqual([
      'paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"',
      expect.stringMatching(/^paperSize="9" orientation="landscape" fitToWidth="[2-9]" fitToHeight="0"$/),
    ]);
    expect(sheets[0]?.xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheets[0]?.xml).toContain(
      '<oddHeader>&amp;L“手册” &amp;&amp; 附表&amp;C&amp;"-,Bold"&amp;12&amp;A&amp;R 2025 甲公司</oddHeader>',
    );
  });

  it('gives columns the width of their text, East Asian characters as two', async () => {
    const table = { ...HARD, columns: [column('一', 20), column('二', 20)] };
    const rows = [
      { weight: 'plain' as const, cells: [textCell('十个汉字有二十格宽度'), textCell('abcdefghij')] },
    ];
    const { sheets } = readWorkbook(await write({ ...table, rows }));
    const widths = [...(sheets[0]?.xml ?? '').matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toEqual([22, 12]);
  });

  it('loses nothing of a text longer than a cell may be', async () => {
    const long = '长'.repeat(70_000);
    const columns = [column('一', 20)];
    const { sheets } = readWorkbook(
      await write({ ...HARD, columns, rows: [{ weight: 'plain', cells: [textCell(long)] }] }),
    );
    const texts = (sheets[0]?.rows ?? []).slice(1).map(([text]) => String(text));
    expect(texts.join('')).toBe(long);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
  });

  it('has the same bytes every time', async () => {
    const [first, second] = [await write(HARD, WIDE), await write(HARD, WIDE)];
    expect(Buffer.concat(first).equals(Buffer.concat(second))).toBe(true);
    expect(readWorkbook(first).paths[0]).toBe('[Content_Types].xml');
  });
});

describe('the Open XML SDK', () => {
  let folder = '';
  let validator: SdkValidator;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jd-xlsx-'));
    validator = await SdkValidator.start(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds nothing wrong', async ({ skip }) => {
    skip(!validator.isHere, 'the validator does not run here');
    const path = join(folder, 'tables.xlsx');
    writeFileSync(path, Buffer.concat(await write(HARD, WIDE)));
    expect(await validator.errorsOf(path)).toEqual([]);
  });
});
