import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestLines } from '../../../src/renderers/table/fewest-lines.ts';
import type { CellType, TextCell, TextColumn } from '../../../src/renderers/table/grid-lines.ts';

const TYPE: CellType = { size: 10, margins: 10 };
const column = (width: number, more: Partial<TextColumn> = {}): TextColumn => ({
  width,
  share: width,
  least: 20,
  ...more,
});
/** A row of cells, each of one paragraph that is so wide. */
const row = (at: number, ...texts: readonly number[]): TextCell[] =>
  texts.map((width, index) => ({
    row: at,
    column: index,
    isHead: false,
    paragraphs: [{ width, loss: 3, partsWords: true, indent: 0 }],
  }));
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('widths with the fewest lines', () => {
  it('are those of before where every text has a line', () => {
    expect(fewestLines([column(60), column(100)], row(0, 40, 80), TYPE)).toEqual([60, 100]);
  });

  it('let a short text stand on one line, with air, out of room that another has no text for', () => {
    const [first = 0, second = 0] = fewestLines([column(60), column(100)], row(0, 60, 20), TYPE);
    expect(first).toBeCloseTo(76, 5);
    expect(second).toBeCloseTo(84, 5);
  });

  it('let a short text stand on one line where long text beside it pays for it with less than it gains', () => {
    const rows = [0, 1, 2, 3].flatMap((at) => row(at, 60, at === 0 ? 500 : 100));
    const [first = 0] = fewestLines([column(60), column(200)], rows, TYPE);
    expect(first).toBeGreaterThanOrEqual(70);
  });

  it('leave long text its room where names would be torn by a line less', () => {
    const rows = [0, 1, 2, 3].flatMap((at) => row(at, 60, 60, 300));
    const [first = 0, second = 0] = fewestLines([column(76), column(76), column(108)], rows, TYPE);
    expect([first, second].every((width) => width >= 70)).toBe(true);
  });

  it('are alike for columns that are alike', () => {
    const alike = [column(60, { share: 1 }), column(60, { share: 1 }), column(200)];
    const [first = 0, second = 0] = fewestLines(alike, row(0, 70, 30, 40), TYPE);
    expect(first).toBeCloseTo(second, 5);
    expect(first).toBeGreaterThanOrEqual(80);
  });

  it('keep a name whole at the cost of a line of long text, but not the head of a column', () => {
    const cells = row(0, 60, 300);
    const torn = cells.map((cell) => ({ ...cell, isHead: true }));
    const columns = [column(60), column(160)];
    expect(fewestLines(columns, cells, TYPE)[0]).toBeGreaterThanOrEqual(70);
    expect(fewestLines(columns, torn, TYPE)[0]).toBeLessThan(70);
  });

  it('let a head of one word stand on two lines, not on three, though it be in ideographs that break anywhere', () => {
    const ideographs = Array.from({ length: 7 }, (_, at) => ({ start: 10 * at, end: 10 * at + 10 }));
    const cells = row(0, 20, 70).map((cell) => ({
      ...cell,
      isHead: true,
      paragraphs: cell.paragraphs.map((one) => ({ ...one, stretches: () => ideographs })),
    }));
    const [, second = 0] = fewestLines([column(150), column(48)], cells, TYPE);
    expect(second).toBeGreaterThanOrEqual(50);
  });

  it('tear a name of several words rather than one that has no space', () => {
    const names = (partsWords: boolean) =>
      row(0, 60, 60).map((cell, at) => ({
        ...cell,
        paragraphs: cell.paragraphs.map((one) => ({ ...one, partsWords: (at === 0) === partsWords })),
      }));
    const columns = [column(60), column(60)];
    expect(fewestLines(columns, names(true), TYPE)[0]).toBeGreaterThanOrEqual(70);
    expect(fewestLines(columns, names(false), TYPE)[1]).toBeGreaterThanOrEqual(70);
  });

  it('count a cell of several rows, which makes none of them higher', () => {
    const tall = [{ ...(row(0, 60)[0] as TextCell), row: undefined }, ...row(0, 60, 20).slice(1)];
    expect(fewestLines([column(60), column(100)], tall, TYPE)[0]).toBeGreaterThanOrEqual(70);
  });

  it('make a table as wide as before, no column less than it needs, and no more lines', () => {
    const widths = fc.array(fc.integer({ min: 40, max: 200 }), { minLength: 1, maxLength: 6 });
    const texts = fc.array(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 6, maxLength: 6 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(widths, texts, (own, rows) => {
        const columns = own.map((width) => column(width));
        const cells = rows.flatMap((one, at) => row(at, ...one.slice(0, own.length)));
        const found = fewestLines(columns, cells, TYPE);
        expect(sum(found)).toBeCloseTo(sum(own), 5);
        expect(found.every((width) => width >= 20 - 1e-6)).toBe(true);
        expect(weight(found, cells)).toBeLessThanOrEqual(weight(own, cells) + 0.1 * (rows.length + 1));
      }),
      { seed: 20251122, numRuns: 300 },
    );
  });
});

/** Lines of all rows, with those of cells and torn names for a little. */
function weight(widths: readonly number[], cells: readonly TextCell[]): number {
  const rows = new Map<number, number>();
  let all = 0;
  for (const { row: at = 0, column: own, paragraphs } of cells) {
    const room = (widths[own] ?? 0) - TYPE.margins;
    const counts = paragraphs.map(({ width, loss }) =>
      width <= room + 0.001 ? 1 : Math.max(2, Math.ceil(width / Math.max(TYPE.size, room - loss) - 0.001)),
    );
    const torn = paragraphs.filter(({ width }, index) => width <= 10 * TYPE.size && (counts[index] ?? 0) > 1);
    rows.set(at, Math.max(rows.get(at) ?? 0, sum(counts)));
    all += sum(counts) + 8 * torn.length;
  }
  return sum([...rows.values()]) + 0.15 * all;
}
