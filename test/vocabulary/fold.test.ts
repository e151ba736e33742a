import { expect, test } from 'vitest';
import { fold } from '../../src/vocabulary/fold.ts';

test.each([
  ['reportsTo', 'reportsto'],
  ['Reports To', 'reportsto'],
  ['reports_to', 'reportsto'],
  ['REPORTS-TO', 'reportsto'],
  ['ＫＰＩ', 'kpi'],
  [' 岗位名称 ', '岗位名称'],
  ['备　注', '备注'],
  ['권한'.normalize('NFD'), '권한'],
  ['—', '—'],
  ['-', '-'],
])('%s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});
