import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/sources/edits.ts';

const edit = (start: number, end: number, text: string) => ({ start, end, text });

describe('edits', () => {
  it('are made in any order', () => {
    expect(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 1, ''), edit(2, 2, '+')]).text).toBe('b+cdEf');
  });

  it('at one place keep their order, and one that comes twice counts once', () => {
    expect(applyEdits('ab', [edit(1, 1, 'x'), edit(1, 1, 'y'), edit(1, 1, 'y')]).text).toBe('axyb');
    expect(applyEdits('ab', [edit(0, 1, 'x'), edit(0, 1, 'x')]).text).toBe('xb');
  });

  it('that overlap are left to the next run, but for the first', () => {
    expect(applyEdits('abcd', [edit(0, 2, 'X'), edit(1, 3, 'Y')]).text).toBe('Xcd');
  });

  it('know the way back', () => {
    const { text, toOriginal } = applyEdits('岗位：经理', [edit(2, 3, ': ')]);
    expect(text).toBe('岗位: 经理');
    expect([0, 1, 2, 3, 4, 5, 6].map(toOriginal)).toEqual([0, 1, 2, 3, 3, 4, 5]);
  });

  it('lead every offset back into the text, in order, and untouched characters to themselves', () => {
    const edits = fc.array(fc.tuple(fc.nat(30), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), edits, (original, raw) => {
        const made = raw.map(([start, length, text]) =>
          edit(Math.min(start, original.length), Math.min(start + length, original.length), text),
        );
        const { text, toOriginal } = applyEdits(original, made);
        const back = Array.from({ length: text.length + 1 }, (_, offset) => toOriginal(offset));
        expect(back).toEqual([...back].sort((a, b) => a - b));
        expect(back.every((offset) => offset >= 0 && offset <= original.length)).toBe(true);
        expect(back.at(-1)).toBe(original.length);
      }),
      { seed: 7 },
    );
  });
});
