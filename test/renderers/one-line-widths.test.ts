import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, oneLineWidths } from '../../src/renderers/one-line-widths.ts';

const column = (width: number, line: number, more: Partial<Column> = {}): Column => ({
  width,
  share: width,
  need: 0,
  line,
  isOpen: false,
  ...more,
});
const long = (width: number): Column => column(width, 0, { isOpen: true });

describe('short texts on one line', () => {
  it('take the room that other columns can spare', () => {
    expect(oneLineWidths([column(60, 70), long(340)])).toEqual([70, 330]);
    expect(oneLineWidths([column(60, 50), long(340)])).toEqual([60, 340]);
  });

  it('leave a long text most of its room, a narrow column all, and others what their own lines need', () => {
    expect(oneLineWidths([column(60, 80), long(100)])).toEqual([60, 100]);
    expect(oneLineWidths([column(60, 70), long(100)])).toEqual([70, 90]);
    expect(oneLineWidths([column(60, 61), { ...long(20), share: 1 }, column(60, 60, { share: 2 })])).toEqual([
      60, 20, 60,
    ]);
    expect(oneLineWidths([column(60, 70), column(100, 95), column(100, 90)])).not.toEqual([60, 100, 100]);
    expect(oneLineWidths([column(60, 90), column(100, 95), column(101, 90)])).toEqual([60, 100, 101]);
  });

  it('keep columns alike that the template made alike', () => {
    const [a, b, rest] = oneLineWidths([
      column(50, 60, { share: 1 }),
      column(50, 40, { share: 1 }),
      column(300, 0, { share: 6, isOpen: true }),
    ]);
    expect([a, b, rest]).toEqual([60, 60, 280]);
  });

  it('ask for the least first, where there is not enough for all', () => {
    expect(oneLineWidths([column(40, 70, { share: 1 }), column(60, 65, { share: 2 }), long(100)])).toEqual([
      40, 65, 95,
    ]);
  });

  it('always fill the table, and take from no column what its words need', () => {
    const any = fc.record({
      width: fc.integer({ min: 20, max: 200 }),
      share: fc.integer({ min: 1, max: 4 }),
      need: fc.integer({ min: 0, max: 20 }),
      line: fc.integer({ min: 0, max: 120 }),
      isOpen: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (columns) => {
        const widths = oneLineWidths(columns);
        const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
        expect(sum(widths)).toBeCloseTo(sum(columns.map(({ width }) => width)));
        widths.forEach((width, at) => {
          expect(width).toBeGreaterThanOrEqual((columns[at]?.need ?? 0) - 1e-9);
        });
      }),
      { seed: 11 },
    );
  });
});
