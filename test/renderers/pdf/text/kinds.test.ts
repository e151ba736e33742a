import { describe, expect, test } from 'vitest';
import * as kinds from '../../../../src/renderers/pdf/text/kinds.ts';

describe('kinds of characters', () => {
  test.each([
    ['（', kinds.OPENER],
    ['“', kinds.OPENER],
    ['》', kinds.CLOSER],
    ['。', kinds.CLOSER],
    ['职', kinds.HAN],
    ['々', kinds.HAN],
    ['か', kinds.HAN],
    ['𠮷', kinds.HAN],
    ['A', kinds.WESTERN],
    ['5', kinds.WESTERN],
    ['%', kinds.WESTERN],
    ['가', kinds.HANGUL],
    ['①', kinds.WIDE],
    ['％', kinds.WIDE],
    [' ', kinds.SPACE],
    [',', kinds.OTHER],
  ])('%s', (character, kind) => {
    expect(kinds.kindOf(character, 'zh-CN')).toBe(kind);
  });

  test('stops have no blank half in Taiwan, quotes none in Korean and English', () => {
    expect(kinds.kindOf('，', 'zh-TW')).toBe(kinds.WIDE);
    expect(kinds.kindOf('」', 'zh-TW')).toBe(kinds.CLOSER);
    expect(kinds.kindOf('“', 'en')).toBe(kinds.OTHER);
  });

  test('only gaps that a reader copies as none are widened', () => {
    expect(kinds.isElastic(kinds.HAN, kinds.HAN)).toBe(true);
    expect(kinds.isElastic(kinds.HAN, kinds.WESTERN)).toBe(false);
    expect(kinds.isElastic(kinds.WESTERN, kinds.WESTERN)).toBe(false);
    expect(kinds.isElastic(kinds.SPACE, kinds.WESTERN)).toBe(true);
  });
});
