import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/booklet/blocks.ts';
import {
  keepLastLines,
  type WaitingParagraph,
  type WaitingTable,
} from '../../../../src/renderers/docx/lines/last-lines.ts';
import type { RowBox } from '../../../../src/renderers/docx/pages/column.ts';
import { cell, heading, paragraph, row, table } from '../../sample-blocks.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { draw, part } from '../reading.ts';
import { child, findAll, parseXml } from '../word-xml.ts';

const waiting = (lines: number, more: Partial<WaitingParagraph> = {}): WaitingParagraph => ({
  lines,
  height: undefined,
  pageBreakBefore: false,
  keepNext: false,
  keepLines: false,
  ...more,
});
const GAP = { height: 0 };
const box = (lines: number): RowBox => ({
  height: 6 + lines * 16,
  splits: false,
  margins: 6,
  line: 16,
  keepNext: false,
  anchors: [],
});
const rowsOf = (...lines: number[]): WaitingTable => ({ rows: lines.map(box), headRows: 1 });

/** A page on which no table of these is low. */
const LOW_PAGE = 60;
/** A page on which seven rows of a line are. */
const PAGE = 400;

const kept = (all: readonly WaitingParagraph[]): readonly boolean[] => {
  keepLastLines(all, LOW_PAGE);
  return all.map(({ keepNext }) => keepNext);
};
const keptRows = (one: WaitingTable): readonly boolean[] => one.rows.map(({ keepNext }) => keepNext);

describe('the last lines of a unit', () => {
  it('take as many lines along as make four', () => {
    expect(kept([1, 1, 1, 1, 1, 1].map((lines) => waiting(lines)))).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(kept([waiting(5), waiting(2), waiting(2)])).toEqual([false, true, false]);
    expect(kept([waiting(1), waiting(4)])).toEqual([false, false]);
    expect(kept([waiting(9), waiting(1)])).toEqual([true, false]);
  });

  it('are not parted, but where they are many', () => {
    const whole = [waiting(9), waiting(3), waiting(2)];
    keepLastLines(whole, LOW_PAGE);
    expect(whole.map(({ keepLines }) => keepLines)).toEqual([false, true, true]);
    const long = [waiting(1), waiting(9)];
    keepLastLines(long, LOW_PAGE);
    expect(long.map(({ keepLines }) => keepLines)).toEqual([false, false]);
  });

  it('do not reach back over the top of their page, and a picture is enough', () => {
    expect(kept([waiting(5), waiting(1, { pageBreakBefore: true }), waiting(1)])).toEqual([
      false,
      true,
      false,
    ]);
    expect(kept([waiting(1), waiting(1, { height: 200 }), waiting(1)])).toEqual([false, true, false]);
  });

  it('are counted in tables with their head, over the gap below them', () => {
    const long = rowsOf(1, 1, 1, 1, 1, 1);
    keepLastLines([waiting(1), long, waiting(1, GAP)], LOW_PAGE);
    expect(keptRows(long)).toEqual([false, false, false, true, true, false]);
    const short = rowsOf(1, 1);
    const [above, gap] = [waiting(2), waiting(1, GAP)];
    keepLastLines([waiting(1), above, gap, short], LOW_PAGE);
    expect([above.keepNext, gap.keepNext]).toEqual([true, true]);
    const tall = rowsOf(1, 20, 1);
    keepLastLines([tall], LOW_PAGE);
    expect(keptRows(tall)).toEqual([false, false, false]);
    const noted = rowsOf(1, 1, 1, 1);
    keepLastLines([noted, waiting(1, GAP), waiting(1)], LOW_PAGE);
    expect(keptRows(noted)).toEqual([false, false, true, true]);
  });

  it('are all rows of a low table, which would else leave its rest alone on a page', () => {
    const low = rowsOf(1, 1, 1, 1, 1, 1, 1);
    keepLastLines([waiting(1), low], PAGE);
    expect(keptRows(low)).toEqual([true, true, true, true, true, true, false]);
    const high = rowsOf(1, 1, 1, 1, 1, 1, 1, 1);
    keepLastLines([waiting(1), high], PAGE);
    expect(keptRows(high)).toEqual([false, false, false, false, false, true, true, false]);
    const noted = rowsOf(1, 1, 1, 1, 1, 1, 1);
    keepLastLines([noted, waiting(1, GAP), waiting(1)], PAGE);
    expect(keptRows(noted)).toEqual([true, true, true, true, true, true, true]);
  });

  it('are kept in the file by Word’s own means, at each new page', async () => {
    const blocks: Block[] = [
      ...Array.from({ length: 6 }, (_, index) => paragraph(`${index}`)),
      { kind: 'pageBreak' },
      table('grid', [1], [], [row(cell('a'))]),
      paragraph('b'),
      { kind: 'pageBreak' },
      paragraph('c'),
    ];
    const drawn = await draw({
      ...sampleBooklet(),
      outline: [],
      parts: () => [
        { role: 'position', id: 'only', orientation: 'portrait', newPage: true, chapter: 'x', blocks },
      ],
    });
    const body = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:p');
    const isKept = body.map((one) => child(child(one, 'w:pPr'), 'w:keepNext') !== undefined);
    expect(isKept.slice(0, 6)).toEqual([false, false, true, true, true, false]);
    // The gap at the top of the page, the row, the gap below it, the note, and the last line.
    expect(isKept.slice(6)).toEqual([true, true, true, false, false]);
  });
});

describe('words between a heading and its table', () => {
  const keptAll = async (words: string): Promise<readonly boolean[]> => {
    const blocks: Block[] = [
      heading(3, '考核指标', 'k'),
      paragraph(words),
      table('grid', [1], [], [row(cell('a')), row(cell('b'))]),
      ...Array.from({ length: 8 }, (_, index) => paragraph(`${index}`)),
    ];
    const drawn = await draw({
      ...sampleBooklet(),
      outline: [],
      parts: () => [
        { role: 'position', id: 'only', orientation: 'portrait', newPage: true, chapter: 'x', blocks },
      ],
    });
    const body = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:p');
    return body.slice(1, 3).map((one) => child(child(one, 'w:pPr'), 'w:keepNext') !== undefined);
  };

  it('stand on the page of the table when they are few', async () => {
    expect((await keptAll('按季度考核。'))[0]).toBe(true);
    expect((await keptAll('按季度考核，结果报总经理。'.repeat(20)))[0]).toBe(false);
  });
});
