import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareNatural } from '../../src/org/natural-order.ts';

it('counts as people do', () => {
  const codes = ['KF-10', 'KF-2', 'KF-02', 'KF', 'A2B10', 'A2B9', '10', '9'];
  expect(codes.sort(compareNatural)).toEqual(['9', '10', 'A2B9', 'A2B10', 'KF', 'KF-02', 'KF-2', 'KF-10']);
  expect(compareNatural('9'.repeat(400), `1${'0'.repeat(400)}`)).toBeLessThan(0);
});

it('is a total order', () => {
  const word = fc.string({ unit: fc.constantFrom('0', '1', '2', '10', 'a', '-', '部') });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(Math.sign(compareNatural(a, b))).toBe(0 - Math.sign(compareNatural(b, a)));
      expect(compareNatural(a, b) === 0).toBe(a === b);
      if (compareNatural(a, b) <= 0 && compareNatural(b, c) <= 0)
        expect(compareNatural(a, c)).toBeLessThanOrEqual(0);
    }),
    { seed: 1, numRuns: 500 },
  );
});

it('compares run by run: numbers by value, everything else by unit', () => {
  const runs = (text: string) => text.match(/\d+|\D+/gu) ?? [];
  const units = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const byRuns = (a: string, b: string) => {
    const [left, right] = [runs(a), runs(b)];
    for (const [index, run] of left.entries()) {
      const other = right[index];
      if (other === undefined) return 1;
      const isNumber = /\d/u.test(run) && /\d/u.test(other);
      const order = isNumber ? Math.sign(Number(run) - Number(other)) : units(run, other);
      if (order !== 0) return order;
    }
    return Math.sign(left.length - right.length) || units(a, b);
  };
  const word = fc.string({ unit: fc.constantFrom('0', '1', '2', '10', 'a', 'b', '-', '部', '😀', '：') });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(Math.sign(compareNatural(a, b))).toBe(byRuns(a, b));
    }),
    { seed: 2, numRuns: 2000 },
  );
});
