import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedWidths } from '../../src/renderers/fitted-widths.ts';

describe('widths of columns', () => {
  it('follow the shares where every word fits', () => {
    expect(fittedWidths([1, 3], [10, 10], 400)).toEqual([100, 300]);
  });

  it('give a column what its longest word needs, taken from those that can spare it', () => {
    const [label = 0, content = 0] = fittedWidths([15, 85], [90, 0], 400);
    expect(label).toBeCloseTo(90);
    expect(content).toBeCloseTo(310);
  });

  it('stay as asked for when there is no room for all words', () => {
    expect(fittedWidths([1, 1, 1], [200, 200, 200], 300)).toEqual([100, 100, 100]);
  });

  it('always fill the table and leave nothing negative', () => {
    const column = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 10 }), (columns) => {
        const widths = fittedWidths(
          columns.map(([share]) => share),
          columns.map(([, need]) => need),
          460,
        );
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(460);
        for (const width of widths) expect(width).toBeGreaterThanOrEqual(0);
      }),
      { seed: 7 },
    );
  });
});
