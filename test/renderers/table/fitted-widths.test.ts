import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedWidths } from '../../../src/renderers/table/fitted-widths.ts';

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

  it('give to those that lack least where there is not enough for all', () => {
    const [first = 0, second = 0] = fittedWidths([1, 1, 3], [80, 120, 120], 300);
    expect(first).toBeCloseTo(80);
    expect(second).toBeCloseTo(60);
  });

  it('make room for a word across two columns, in proportion to what they had', () => {
    const widths = fittedWidths([10, 20, 70], [0, 0, 0], 300, [{ column: 0, colspan: 2, need: 120 }]);
    expect(widths.map((width) => Math.round(width))).toEqual([40, 80, 180]);
  });

  it('leave every head of a column its longest word, whatever words stand below', () => {
    const column = fc.record({
      share: fc.integer({ min: 1, max: 50 }),
      word: fc.integer({ min: 0, max: 600 }),
      head: fc.integer({ min: 1, max: 180 }),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 10 }), (columns) => {
        const kept = columns.map(({ head }) => Math.max(head, 460 / columns.length / 4));
        fc.pre(kept.reduce((sum, width) => sum + width, 0) <= 460);
        const widths = fittedWidths(
          columns.map(({ share }) => share),
          columns.map(({ word, head }) => Math.max(word, head)),
          460,
          [],
          columns.map(({ head }, at) => ({ column: at, colspan: 1, need: head })),
        );
        for (const [at, { head }] of columns.entries()) expect(widths[at]).toBeGreaterThanOrEqual(head - 0.1);
      }),
      { seed: 7 },
    );
  });

  it('take a head’s room from a long word only where nothing else can spare it', () => {
    const head = (need: number) => [{ column: 1, colspan: 1, need }];
    const round = (widths: readonly number[]) => widths.map(Math.round);
    expect(round(fittedWidths([6, 1, 3], [160, 200, 160], 400, [], head(80)))).toEqual([160, 80, 160]);
    expect(round(fittedWidths([1, 1, 1], [160, 160, 160], 400, [], head(150)))).toEqual([125, 150, 125]);
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
