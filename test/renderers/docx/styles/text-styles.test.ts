import { expect, it } from 'vitest';
import { numberingStyles } from '../../../../src/booklet/numbering-styles.ts';
import { buildLists } from '../../../../src/renderers/docx/lists/lists.ts';
import { characterGrid, fontsXml, lookOf } from '../../../../src/renderers/docx/styles/look.ts';
import { textStyles } from '../../../../src/renderers/docx/styles/text-styles.ts';
import type { Theme } from '../../../../src/renderers/theme.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { loadTheme } from '../reading.ts';

it.each(
  (['classic', 'modern'] as const).flatMap((theme) =>
    (['zh-CN', 'zh-TW', 'en', 'ko'] as const).map((language) => [theme, language] as const),
  ),
)('what is signed stands half a line apart from the clause above: %s, %s', (theme, language) => {
  const { BodyText, Statement } = textStyles(lookOf(sampleBooklet({ language }), loadTheme(theme)));
  const room = Statement.before - BodyText.before;
  expect(Math.abs(room - Statement.line / 2)).toBeLessThanOrEqual(0.25);
  expect({ ...Statement, id: '', before: 0 }).toEqual({ ...BodyText, id: '', before: 0 });
});

/** A theme whose headings differ by their faces alone. */
const byFace = (): Theme => {
  const theme = loadTheme('classic');
  const heading = { ...theme.fonts.heading, bold: false };
  return { ...theme, fonts: { ...theme.fonts, heading, heading3: { ...heading, latin: 'Third' } } };
};

it.each(['zh-CN', 'zh-TW', 'en', 'ko'] as const)(
  'headings have the face of their level, and in scripts with letters weight too: %s',
  (language) => {
    const styles = textStyles(lookOf(sampleBooklet({ language }), byFace()));
    expect(styles.Heading3.font).toBe('heading3');
    expect(styles.Heading3.bold).toBe(language === 'en' || language === 'ko');
  },
);

it.each([
  ['zh-CN', 'both'],
  ['zh-TW', 'both'],
  ['en', 'left'],
  ['ko', 'left'],
] as const)(
  'text of %s is set %s: words that are not parted leave wide gaps in even lines',
  (language, align) => {
    const styles = textStyles(lookOf(sampleBooklet({ language }), loadTheme('classic')));
    expect(styles.BodyText.align).toBe(align);
  },
);

it.each([
  ['zh-CN', true],
  ['zh-TW', true],
  ['en', false],
  ['ko', false],
] as const)('running text of %s stands on the grid of characters of a theme: %s', (language, isSpaced) => {
  const look = lookOf(sampleBooklet({ language }), loadTheme('gongwen'));
  expect(characterGrid(look, textStyles(look).BodyText) !== undefined).toBe(isSpaced);
});

it.each(['body', 'heading', 'label'] as const)(
  'Korean has one face for Hangul, Latin and digits: %s',
  (role) => {
    const xml = fontsXml(lookOf(sampleBooklet({ language: 'ko' }), loadTheme('classic')), role);
    const names = [...xml.matchAll(/w:(?:ascii|hAnsi|eastAsia)="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['맑은 고딕']));
  },
);

const listsOf = (language: 'zh-CN' | 'en' | 'ko', style: 'chinese' | 'decimal') => {
  const look = lookOf(sampleBooklet({ language }), loadTheme('classic'));
  return buildLists(numberingStyles(language, style), look, textStyles(look));
};

it.each(
  (['en', 'ko'] as const).flatMap((language) =>
    (['chinese', 'decimal'] as const).map((style) => [language, style] as const),
  ),
)('a level begins where the text above it does: %s, %s', (language, style) => {
  const { main, articles, cell } = listsOf(language, style);
  for (const levels of [main.slice(3), articles, cell.slice(1)]) {
    levels.forEach(({ left, firstLine }, at) => {
      expect(left + firstLine).toBeCloseTo(levels[at - 1]?.left ?? 0);
      expect(-firstLine).toBeGreaterThan(10);
    });
  }
});

it('a Chinese chapter and article stand a full square from their text, English headings hang', () => {
  const { main, articles } = listsOf('zh-CN', 'chinese');
  expect([main[0]?.suffix, main[2]?.suffix, articles[0]?.suffix]).toEqual(['wide', 'nothing', 'wide']);
  expect(listsOf('en', 'decimal').main[2]?.suffix).toBe('tab');
});

it.each(['classic', 'modern', 'gongwen'] as const)(
  'a chart stands further from the heading below it than any text does: %s',
  (theme) => {
    const { Figure, ...styles } = textStyles(lookOf(sampleBooklet(), loadTheme(theme)));
    const headings = [styles.Heading2, styles.Heading3, styles.Heading4, styles.Heading5, styles.Heading6];
    for (const { before } of headings) expect(Figure.after).toBeGreaterThan(before);
  },
);
