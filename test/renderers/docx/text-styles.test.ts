import { expect, it } from 'vitest';
import { lookOf } from '../../../src/renderers/docx/look.ts';
import { textStyles } from '../../../src/renderers/docx/text-styles.ts';
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
