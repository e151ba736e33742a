import { describe, expect, test } from 'vitest';
import { PageNumberText } from '../../../../src/renderers/pdf/page/page-number-text.ts';

describe('the words of a page’s number', () => {
  test.each([
    ['第 {page} 页 共 {total} 页', '第 3 页 共', ' 120 页', true],
    ['Page {page} of {total}', 'Page 3 of', ' 120', true],
    ['共 {total} 页，第 {page} 页', ' 页，第 3 页', '共 120', false],
    ['{page}', '3', '', false],
  ])('%s', (template, own, total, follows) => {
    const text = new PageNumberText(template, 'x-of-y');
    expect(text.own(3)).toBe(own);
    expect(text.total(120)).toBe(total);
    expect(text.totalFollows).toBe(follows);
  });

  test('stand between dashes where the theme says so', () => {
    const text = new PageNumberText('第 {page} 页 共 {total} 页', 'dashes');
    expect(text.own(3)).toBe('— 3 —');
    expect(text.hasTotal).toBe(false);
  });
});
