import { expect, it } from 'vitest';
import { lookOf } from '../../../src/renderers/docx/look.ts';
import { textStyles } from '../../../src/renderers/docx/text-styles.ts';
import type { Theme } from '../../../src/renderers/theme.ts';
import { sampleBooklet } from '../sample-booklet.ts';
import { loadTheme } from './reading.ts';

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
