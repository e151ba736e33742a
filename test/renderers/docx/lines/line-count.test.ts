import { describe, expect, it } from 'vitest';
import {
  countLines,
  faceOf,
  longestWord,
  setLines,
  widthInEm,
} from '../../../../src/renderers/docx/lines/line-count.ts';
import { lookOf } from '../../../../src/renderers/docx/styles/look.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { loadTheme } from '../reading.ts';

const face = faceOf(lookOf(sampleBooklet(), loadTheme('classic')), 'body', false);
const korean = faceOf(lookOf(sampleBooklet({ language: 'ko' }), loadTheme('classic')), 'body', false);

describe('counting lines', () => {
  it.each([
    ['nothing', '', 10, 0, 1],
    ['a full line of ideographs', '岗'.repeat(10), 10, 0, 1],
    ['one ideograph more', '岗'.repeat(11), 10, 0, 2],
    ['the indent of a first line', '岗'.repeat(10), 10, 2, 2],
    ['punctuation that hangs over the end', `${'岗'.repeat(10)}。`, 10, 0, 1],
    ['a bracket, which does not', `${'岗'.repeat(10)}》`, 10, 0, 2],
    ['a second mark that may not begin a line', `${'岗'.repeat(10)}。”职`, 10, 0, 2],
    ['an opening bracket that may not end a line', `${'岗'.repeat(9)}（职责`, 10, 0, 2],
    ['words that are not parted', `${'岗'.repeat(8)}management`, 10, 0, 2],
    [
      'spaces that keep a number and its brackets together',
      `${'岗'.repeat(6)}（第\u00a024\u00a0页）`,
      10,
      0,
      2,
    ],
    ['the same on a line of their own', '（第\u00a024\u00a0页）', 7, 0, 1],
    ['a line break', '岗\n职', 10, 0, 2],
    ['a word longer than three lines', 'm'.repeat(40), 10, 0, 4],
    ['characters outside of the basic plane', '𠮷'.repeat(10), 10, 0, 1],
    ['zero-width spaces', `${'岗\u200b'.repeat(10)}`, 10, 0, 1],
  ])('%s', (_, text, width, firstLine, lines) => {
    expect(countLines(text, face, { width, firstLine })).toBe(lines);
  });

  it('lets nothing hang over the end where that is not the custom', () => {
    expect(countLines(`${'岗'.repeat(10)}。`, face, { width: 10, hangs: false })).toBe(2);
    expect(countLines(`${'岗'.repeat(9)}。`, face, { width: 10, hangs: false })).toBe(1);
  });

  it('counts bold letters of sans type as wide as they are', () => {
    const look = lookOf(sampleBooklet({ language: 'en' }), loadTheme('modern'));
    // Arial has 6.003 em for it, Arial Bold 6.557.
    expect(widthInEm('Position code', faceOf(look, 'body', false))).toBeCloseTo(6.003, 3);
    expect(widthInEm('Position code', faceOf(look, 'body', true))).toBeGreaterThan(6.5);
  });

  it('breaks Korean between words', () => {
    expect(widthInEm('관리', korean)).toBeCloseTo(1.84, 5);
    expect(countLines('가가가가가가가 나나나나나나', korean, { width: 10 })).toBe(2);
    expect(countLines('가가가 나나나 다다다', korean, { width: 10 })).toBe(1);
  });

  it('leaves air between ideographs and Latin words', () => {
    expect(countLines(`${'岗'.repeat(8)}mmm`, face, { width: 10.4 })).toBe(2);
    expect(countLines(`${'岗'.repeat(8)}mmm`, face, { width: 10.6 })).toBe(1);
    const measured = widthInEm('岗位第10号QC主管', face);
    expect(measured).toBeCloseTo(setLines('岗位第10号QC主管', face, { width: 99 }).x, 5);
    expect(measured).toBeGreaterThan(widthInEm('岗位第号主管', face) + widthInEm('10QC', face) + 0.8);
  });

  it('keeps an ideograph with what may not begin a line, and looks no further than the end', () => {
    expect(longestWord('岗。位', face)).toBe(2);
    expect(longestWord('岗\u00a0位', face)).toBeCloseTo(2.25, 5);
    expect(longestWord('岗\u00a0', face)).toBeCloseTo(1.25, 5);
    expect(setLines('位岗\u00a0', face, { width: 2.5 })).toMatchObject({ lines: 1, start: 0 });
  });

  it('never grows with the width, nor falls short of the text’s length', () => {
    const text =
      '受理客户投诉（含电话、邮件、微信），24小时内给出初步答复；ISO 9001:2015，须立即上报——不得遗漏。';
    let last = Number.POSITIVE_INFINITY;
    for (let width = 3; width < 60; width += 0.5) {
      const lines = countLines(text, face, { width });
      expect(lines).toBeLessThanOrEqual(last);
      expect(lines).toBeGreaterThanOrEqual(Math.floor(widthInEm(text, face) / (width + 1)));
      last = lines;
    }
  });
});
