import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SheetNames } from '../../../src/tables/xlsx/sheet-name.ts';

describe('names of sheets', () => {
  it('tell sheets apart and leave out what Excel does not take', () => {
    const names = new SheetNames();
    const claimed = ['客服部', '客服部', 'A/B: [x]?', "'引'", 'History', '', '长'.repeat(40)].map((one) =>
      names.claim(one),
    );
    expect(claimed).toEqual(['客服部', '客服部 (2)', 'A B x', '引', 'History (2)', 'Sheet', '长'.repeat(31)]);
  });

  it('are allowed and different, whatever the titles', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom('a', 'A', "'", ' ', '/', '部', '𠮷', '\n'), maxLength: 40 }),
          {
            maxLength: 12,
          },
        ),
        (titles) => {
          const names = new SheetNames();
          const claimed = titles.map((title) => names.claim(title));
          expect(new Set(claimed.map((name) => name.toLowerCase())).size).toBe(titles.length);
          for (const name of claimed) {
            expect(name).toMatch(/^(?!')[^[\]/\\:*?]{1,31}(?<!')$/);
            expect(name.isWellFormed()).toBe(true);
          }
        },
      ),
      { seed: 8, numRuns: 200 },
    );
  });
});
