import { describe, expect, it } from 'vitest';
import { CellColumn, type ParagraphBox, type RowBox } from '../../../../src/renderers/docx/pages/column.ts';
import { PageColumn } from '../../../../src/renderers/docx/pages/page-column.ts';

const paragraph = (lines: number, more: Partial<ParagraphBox> = {}): ParagraphBox => ({
  lines,
  line: 10,
  before: 0,
  after: 0,
  keepNext: false,
  anchors: [],
  ...more,
});
const row = (height: number, more: Partial<RowBox> = {}): RowBox => ({
  height,
  splits: false,
  margins: 4,
  line: 10,
  keepNext: false,
  anchors: [],
  ...more,
});

/** Pages on which the named paragraphs and rows begin, on sheets of ten lines. */
function pagesOf(fill: (column: PageColumn) => void): Record<string, number> {
  const column = new PageColumn(100);
  fill(column);
  return { ...Object.fromEntries(column.pages), total: column.finish() };
}

describe('counting pages', () => {
  it('fills a page to its last line', () => {
    expect(
      pagesOf((column) => {
        column.paragraph(paragraph(10));
        column.paragraph(paragraph(1, { anchors: ['next'] }));
      }),
    ).toEqual({ next: 2, total: 2 });
  });

  it('leaves no line of a paragraph alone, at the foot or at the head', () => {
    const begins = (used: number, lines: number) =>
      pagesOf((column) => {
        column.paragraph(paragraph(used));
        column.paragraph(paragraph(lines, { anchors: ['p'] }));
      });
    expect(begins(9, 4)).toEqual({ p: 2, total: 2 });
    expect(begins(7, 4)).toEqual({ p: 1, total: 2 });
    expect(begins(8, 4)).toEqual({ p: 1, total: 2 });
    expect(begins(8, 3)).toEqual({ p: 2, total: 2 });
    expect(begins(7, 3)).toEqual({ p: 1, total: 1 });
  });

  it('keeps a heading with the beginning of what follows it', () => {
    const heading = paragraph(1, { keepNext: true, anchors: ['heading'] });
    const headingPage = (used: number, next: (column: PageColumn) => void) =>
      pagesOf((column) => {
        column.paragraph(paragraph(used));
        column.paragraph(heading);
        next(column);
      }).heading;
    expect(headingPage(7, (column) => column.paragraph(paragraph(5)))).toBe(1);
    expect(headingPage(8, (column) => column.paragraph(paragraph(5)))).toBe(2);
    expect(headingPage(6, (column) => column.table([row(30), row(30)], 1))).toBe(2);
    expect(headingPage(3, (column) => column.table([row(30), row(30)], 1))).toBe(1);
  });

  it('drops the space above a heading that moves to the next page with what follows it, but not after a break', () => {
    const heading = paragraph(1, { before: 8, keepNext: true });
    const roomAfter = (begin: (column: PageColumn) => void) => {
      const column = new PageColumn(100);
      begin(column);
      column.paragraph(heading);
      column.paragraph(paragraph(1));
      return column.left;
    };
    expect(roomAfter((column) => column.paragraph(paragraph(9)))).toBe(80);
    expect(roomAfter((column) => column.breakPage())).toBe(72);
  });

  it('takes the larger of the spaces between two paragraphs', () => {
    const column = new PageColumn(100);
    column.paragraph(paragraph(1, { after: 8 }));
    column.paragraph(paragraph(1, { before: 5 }));
    expect(column.left).toBe(72);
    const cell = new CellColumn();
    cell.paragraph(paragraph(1, { after: 3 }));
    cell.paragraph(paragraph(1, { before: 5 }));
    expect(cell.height).toBe(25);
  });

  it('moves whole rows, repeats the head, and parts rows that are longer than a page', () => {
    expect(
      pagesOf((column) => {
        column.table(
          [row(20), row(50, { anchors: ['a'] }), row(50, { anchors: ['b'] }), row(40, { anchors: ['c'] })],
          1,
        );
      }),
    ).toEqual({ a: 1, b: 2, c: 3, total: 3 });
    // 76 points of lines a page under the head: 204 begin on the first page and end on the third.
    expect(
      pagesOf((column) => {
        column.table([row(20), row(204, { splits: true }), row(30, { anchors: ['end'] })], 1);
      }),
    ).toEqual({ end: 4, total: 4 });
  });

  it('keeps rows together that are told to be', () => {
    expect(
      pagesOf((column) => {
        column.table(
          [
            row(20),
            row(40),
            row(20, { keepNext: true, anchors: ['label'] }),
            row(20, { keepNext: true }),
            row(20, { anchors: ['end'] }),
          ],
          1,
        );
      }),
    ).toEqual({ label: 2, end: 2, total: 2 });
    expect(
      pagesOf((column) => {
        column.table([row(60), ...Array.from({ length: 3 }, () => row(40, { keepNext: true })), row(40)], 0);
      }).total,
    ).toBe(3);
  });

  it('takes a table that is kept with a note below it to the note’s page, its head and heading with it', () => {
    const kept = { keepNext: true };
    const headingPage = (used: number) =>
      pagesOf((column) => {
        column.paragraph(paragraph(used));
        column.paragraph(paragraph(1, { ...kept, anchors: ['heading'] }));
        column.table([row(10, kept), row(10, kept), row(10, kept)], 1, 1);
        column.paragraph(paragraph(1));
      });
    expect([4, 5, 6].map((used) => headingPage(used).heading)).toEqual([1, 2, 2]);
  });

  it('ends with rows that can never fit', () => {
    expect(pagesOf((column) => column.table([row(150), row(250)], 1)).total).toBeGreaterThan(2);
  });

  it('counts the line that ends a table above what follows, not against the last row', () => {
    const pagesWith = (below: number, ...next: RowBox[]) =>
      pagesOf((column) => {
        column.table([row(20), row(40)], 0, below);
        column.table(next, 0, 1);
      }).total;
    expect([pagesWith(0, row(40)), pagesWith(1, row(39)), pagesWith(1, row(40))]).toEqual([1, 1, 2]);
  });

  it('begins pages where it is told', () => {
    expect(
      pagesOf((column) => {
        column.paragraph(paragraph(1, { keepNext: true, anchors: ['heading'] }));
        column.breakPage();
        column.paragraph(paragraph(12));
        column.newSheet(50);
        column.paragraph(paragraph(6, { anchors: ['last'] }));
      }),
    ).toEqual({ heading: 1, last: 4, total: 5 });
  });
});
