import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RoomyColumn, spareWidths } from '../../src/renderers/spare-widths.ts';

const column = (width: number, full: number, more: Partial<RoomyColumn> = {}): RoomyColumn => ({
  width,
  share: width,
  full,
  keep: full,
  ...more,
});
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('room that columns can spare', () => {
  it('goes to the one whose text takes more than a line', () => {
    expect(spareWidths([column(50, 40), column(100, 300)])).toEqual([40, 110]);
  });

  it('goes first to those that lack least', () => {
    expect(spareWidths([column(60, 40), column(100, 300), column(80, 90)])).toEqual([40, 110, 90]);
  });

  it('stays where nothing is lacking, and where there is none', () => {
    expect(spareWidths([column(60, 40), column(100, 90)])).toEqual([60, 100]);
    expect(spareWidths([column(60, 90), column(100, 200)])).toEqual([60, 100]);
  });

  it('is never more than a part of a column', () => {
    expect(spareWidths([column(100, 10), column(101, 500)])).toEqual([60, 141]);
  });

  it('is given and taken alike by columns that are alike', () => {
    const alike = [column(60, 30, { share: 1 }), column(60, 50, { share: 1 })];
    expect(spareWidths([...alike, column(100, 300)])).toEqual([50, 50, 120]);
    const narrow = [column(40, 30, { share: 1 }), column(40, 50, { share: 1 })];
    expect(spareWidths([...narrow, column(100, 60)])).toEqual([50, 50, 80]);
  });

  it('leaves the table as wide as it was, and no column less than it keeps', () => {
    const columns = fc.array(
      fc.record({
        width: fc.integer({ min: 10, max: 200 }),
        share: fc.integer({ min: 1, max: 3 }),
        full: fc.integer({ min: 1, max: 400 }),
        keep: fc.integer({ min: 1, max: 400 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(columns, (table) => {
        const widths = spareWidths(table);
        expect(sum(widths)).toBeCloseTo(sum(table.map(({ width }) => width)), 6);
        widths.forEach((width, at) => {
          const { keep, width: had } = table[at] as RoomyColumn;
          expect(width).toBeGreaterThanOrEqual(Math.min(keep, had) - 1e-6);
        });
      }),
      { seed: 20250101 },
    );
  });
});
