import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { createCoverage } from '../../../src/renderers/fonts/coverage.ts';

const require = createRequire(import.meta.url);

describe('the fonts of the package', () => {
  const coverage = createCoverage();
  const missing = (text: string): string =>
    [...text].filter((character) => !coverage.covers(character)).join('');

  /** Every character of an encoding's double-byte part. */
  function charactersOf(
    encoding: string,
    leads: readonly [number, number],
    trails: readonly [number, number],
  ): string {
    const decoder = new TextDecoder(encoding);
    let text = '';
    for (let lead = leads[0]; lead <= leads[1]; lead++) {
      for (let trail = trails[0]; trail <= trails[1]; trail++)
        text += decoder.decode(Uint8Array.of(lead, trail));
    }
    return text.replace(/[\ufffd\p{Co}\x00-\x7f]/gu, '');
  }

  test('have all of GB 2312, Big5 and Korean', () => {
    expect(missing(charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]))).toBe('');
    expect(missing(charactersOf('big5', [0xa4, 0xc6], [0x40, 0x7e]))).toBe('');
    expect(missing(charactersOf('big5', [0xc9, 0xf9], [0xa1, 0xfe]))).toBe('');
    expect(missing(charactersOf('euc-kr', [0xb0, 0xc8], [0xa1, 0xfe]))).toBe('');
  });

  test('have all ideographs of GBK and Extension A, but for a few', () => {
    const range = (first: number, last: number): string =>
      Array.from({ length: last - first + 1 }, (_, k) => String.fromCharCode(first + k)).join('');
    expect(missing(range(0x4e00, 0x9fa5))).toBe('');
    expect(missing(range(0x3400, 0x4db5)).length).toBeLessThan(12);
    expect(missing(range(0xac00, 0xd7a3))).toBe('');
  });

  test('have signs, letters with marks and boxes to tick', () => {
    expect(missing('①⑳㈠〔〕【】“”‘’……——·～%‰℃±×÷≥≤≈√★☆●○■□→←↑↓☐☑☒✓✔✗✘№㎡²³½')).toBe('');
    expect(missing('ÀéüñçŁłžŠőČřŻĄęßœ ƠƯệộ АБВЖя ΑΒΓω かなカナ')).toBe('');
  });

  test('need none for what is drawn as nothing', () => {
    expect(missing('\u200b\u200d\ufe0f\u00ad\ufeff\n\t\u2003\u3000')).toBe('');
  });

  test('lack emoji and the rarest names, and say so', () => {
    expect(missing('甲👍乙𠮷')).toBe('👍𠮷');
  });

  test('are joined by the fonts of the handbook', () => {
    const own = readFileSync(
      require.resolve('@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'),
    );
    expect(coverage.covers('🀀')).toBe(false);
    expect(createCoverage([own]).covers('🀀')).toBe(true);
    expect(createCoverage([Buffer.from('no font')]).covers('🀀')).toBe(false);
  });
});
