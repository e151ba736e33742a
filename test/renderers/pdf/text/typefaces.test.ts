import { expect, test } from 'vitest';
import { Characters } from '../../../../src/renderers/pdf/text/characters.ts';
import { Typefaces } from '../../../../src/renderers/pdf/text/typefaces.ts';
import type { Language } from '../../../../src/schema/types.generated.ts';
import { themeOf } from '../draw.ts';

/** The font that a letter is drawn with, and the stroke that makes it heavier. */
function fontOf(
  language: Language,
  theme: 'classic' | 'gongwen',
  role: 'body' | 'title',
  strong: boolean,
  letter: string,
) {
  const characters = new Characters(language);
  const code = characters.encode(letter).charCodeAt(0);
  const face = new Typefaces(themeOf(theme), language, characters, new Map()).face(role, strong);
  face.learn(code);
  const { font, stroke } = face.fonts[face.fontIndex[code] ?? 0] ?? {};
  return [font?.source.id, stroke];
}

test('emphasis in the serif is bold in English, letters with accents and Greek too, and never a stroke around it', () => {
  for (const letter of ['A', 'é', 'Ω', 'ж', '—']) {
    expect(fontOf('en', 'classic', 'body', false, letter)).toEqual(['serif-regular', 0]);
    expect(fontOf('en', 'classic', 'body', true, letter)).toEqual(['serif-bold', 0]);
  }
  expect(fontOf('en', 'gongwen', 'title', false, 'A')).toEqual(['serif-bold', 0]);
});

test('emphasis in Song is set in Hei, and so is Han within English', () => {
  expect(fontOf('zh-CN', 'classic', 'body', true, '岗')).toEqual(['sans-bold', 0]);
  expect(fontOf('zh-CN', 'classic', 'body', true, 'A')).toEqual(['sans-bold', 0]);
  expect(fontOf('en', 'classic', 'body', true, '岗')).toEqual(['sans-bold', 0]);
});
