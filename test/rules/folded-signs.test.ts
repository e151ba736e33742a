import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSigns } from '../../src/rules/folded-signs.ts';
import { fold, foldsSignBySign } from '../../src/rules/phrase.ts';
import { simplified } from '../../src/rules/simplified.ts';

test('every sign stays in its place, half-width, in lower case, simplified', () => {
  expect(foldSigns('３５ 歲（ＰＭＰ）優先，Java、C++　')).toBe('35 岁(pmp)优先,java、c++ ');
  expect(foldSigns('팀장 É 😀')).toBe('팀장 É 😀');
});

test('signs that fold one by one fold as `fold` and `simplified` have them, however long the text', () => {
  const sign = fc.constantFrom(...'职責Aaz09，。、（）：《》－ＡｚＺ“”—龥一');
  fc.assert(
    fc.property(fc.string({ unit: sign }), fc.constantFrom(1, 2000), (text, times) => {
      const long = text.repeat(times);
      fc.pre(foldsSignBySign(long));
      expect(foldSigns(long)).toBe(simplified(fold(long).text));
    }),
    { seed: 7, numRuns: 60 },
  );
});
