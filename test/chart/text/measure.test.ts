import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Weight, widthOf } from '../../../src/chart/text/measure.ts';
import { TrueType } from '../../../src/renderers/fonts/true-type.ts';

const FONTS = new URL('../../../node_modules/@expo-google-fonts/', import.meta.url);
const fonts: { readonly [W in Weight]: TrueType } = {
  regular: new TrueType(readFileSync(new URL('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', FONTS))),
  bold: new TrueType(readFileSync(new URL('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf', FONTS))),
};

const drawn = (text: string, weight: Weight) =>
  [...text].reduce(
    (sum, sign) => sum + fonts[weight].advance(fonts[weight].glyph(sign.codePointAt(0) ?? 0)),
    0,
  ) / 1000;

const TEXTS = [
  '客服经理（华东）',
  'Senior Vice President',
  '总经理办公室 A/B 2-3',
  '“质量”…—№①→',
  'Überprüfung',
  'ΑΩ Жук',
  '〇々ーア',
];

describe('widthOf', () => {
  it.each(['regular', 'bold'] as const)('measures %s text as the font draws it', (weight) => {
    for (const text of TEXTS) expect(widthOf(text, weight), text).toBeCloseTo(drawn(text, weight), 6);
  });

  it('measures Korean as its font draws it', () => {
    const korean = new TrueType(
      readFileSync(new URL('noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf', FONTS)),
    );
    const advance = [...'인사총무팀'].reduce(
      (sum, sign) => sum + korean.advance(korean.glyph(sign.codePointAt(0) ?? 0)),
      0,
    );
    expect(widthOf('인사총무팀', 'regular')).toBeCloseTo(advance / 1000, 6);
  });

  it('gives marks, joiners and controls no width, rare ideographs a whole em', () => {
    expect(widthOf('e\u0301', 'regular')).toBe(widthOf('e', 'regular'));
    expect(widthOf('\u200d\u0007\ufe0f', 'regular')).toBe(0);
    expect(widthOf('𠮷', 'regular')).toBe(1);
  });
});
