import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteWriter } from '../../../../src/renderers/pdf/page/byte-writer.ts';

function written(write: (out: ByteWriter) => void): string {
  const out = new ByteWriter(4);
  write(out);
  return out.view().toString('latin1');
}

describe('bytes of a page', () => {
  test.each([
    [0, '0 '],
    [-0, '0 '],
    [1.5, '1.5 '],
    [-0.25, '-0.25 '],
    [0.05, '0.05 '],
    [100, '100 '],
    [595.276, '595.28 '],
    [-0.001, '0 '],
    [123456789, '123456789 '],
  ])('of %d', (value, text) => {
    expect(written((out) => out.number(value))).toBe(text);
  });

  test('of any number read as that number, to two decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const text = written((out) => out.number(value));
        expect(text).toMatch(/^-?\d+(\.\d{1,2})? $/);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.00501);
      }),
      { seed: 11 },
    );
  });

  test('grow as far as they must, and begin again', () => {
    const out = new ByteWriter(2);
    out.ascii('long enough to grow');
    out.append(Buffer.from('!'));
    out.operator('re', 1, 2, 3, 4);
    expect(out.view().toString('latin1')).toBe('long enough to grow!1 2 3 4 re\n');
    out.reset();
    out.byte(65);
    expect(out.view().toString('latin1')).toBe('A');
  });
});
