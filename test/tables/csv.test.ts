import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, column, numberCell, textCell } from '../../src/booklet/views/table.ts';
import { tableToCsv } from '../../src/tables/csv.ts';
import { HARD } from './sample.ts';

/** RFC 4180, read by itself: a reader that knows nothing of the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  let row: string[] = [];
  for (let match = field.exec(text); match; match = field.exec(text)) {
    const [whole, value = '', end] = match;
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    if (whole === '') break;
  }
  return rows;
}

/** What a spreadsheet shows: the apostrophe before a text is not part of it. */
const shown = (text: string) => text.replace(/^'(?=\s*[=+\-@＝＋－＠\t\r])/u, '');

describe('CSV', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    const text = tableToCsv(HARD);
    expect(text.startsWith('\ufeff序号,内容,一部/甲,一部/乙,丙\r\n')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n').at(-1)).toBe('');
  });

  it('says every cell, and no cell is a formula', () => {
    const [, ...rows] = readCsv(tableToCsv(HARD).slice(1));
    expect(rows.map((row) => row.map(shown))).toEqual(HARD.rows.map(({ cells }) => cells.map(cellText)));
    expect(rows.flat().filter((text) => /^\s*[=+\-@]/u.test(text))).toEqual([]);
    expect(rows[0]).toEqual(['1', "'=1+1", "'+86 10", "'-3", "'@SUM(A1)"]);
  });

  it('keeps numbers numbers, negative ones too', () => {
    const table = {
      ...HARD,
      columns: [column('数', 1)],
      rows: [{ weight: 'plain' as const, cells: [numberCell(-2)] }],
    };
    expect(tableToCsv(table)).toBe('\ufeff数\r\n-2\r\n');
  });

  it('is read back as it was, whatever the text', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }), (texts) => {
        const table = {
          ...HARD,
          columns: [column('甲', 1), column('乙', 1)],
          rows: texts.map((pair) => ({ weight: 'plain' as const, cells: pair.map(textCell) })),
        };
        const [, ...rows] = readCsv(tableToCsv(table).slice(1));
        const guarded = (text: string) => (/^\s*[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text);
        expect(rows).toEqual(texts.map((pair) => pair.map(guarded)));
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
