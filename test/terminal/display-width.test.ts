import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToWidth, displayWidth, padEnd, wrap } from '../../src/terminal/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['岗位', 4],
    ['가나', 4],
    ['：', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['😀', 2],
    ['“”', 2],
  ])('%j takes %i cells', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('pads to cells, not characters', () => {
    expect(padEnd('岗位', 6)).toBe('岗位  ');
  });
});

describe('cutToWidth', () => {
  it('leaves what fits as it is', () => {
    expect(cutToWidth('岗位', 4)).toBe('岗位');
  });

  it('counts cells and its own mark, and cuts no wide character in half', () => {
    expect(cutToWidth('岗位说明书', 6)).toBe('岗位…');
    expect(cutToWidth('岗位说明书', 7)).toBe('岗位说…');
  });
});

describe('wrap', () => {
  it('keeps words whole and closing punctuation off the line start', () => {
    expect(wrap('负责预算编制，审核报表。', 12)).toEqual(['负责预算编制，', '审核报表。']);
    expect(wrap('prepare monthly report', 10)).toEqual(['prepare', 'monthly', 'report']);
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          const squeeze = (one: string) => one.replace(/\s/gu, '');
          expect(squeeze(wrap(text, width).join(''))).toBe(squeeze(text));
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });
});
