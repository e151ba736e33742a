import { describe, expect, test } from 'vitest';
import { languages, readVocabularyFile } from '../../src/vocabulary/vocabulary-file.ts';
import {
  derivedFrom,
  isNone,
  isPeople,
  keyIndex,
  readBoolean,
  valueIndex,
} from '../../src/vocabulary/word-index.ts';

const setOf = (...tags: string[]) => tags.reduce((set, tag) => set | (1 << languages().indexOf(tag)), 0);

describe('keyIndex', () => {
  test('finds every word of every language', () => {
    for (const language of languages())
      for (const [type, { keys }] of Object.entries(readVocabularyFile(language).types))
        for (const [key, { words }] of Object.entries(keys))
          for (const word of words) expect(keyIndex(type).find(word)?.key, `${type}: ${word}`).toBe(key);
  });

  test('tells languages that have the word, and those whose standard word it is', () => {
    const { find } = keyIndex('PositionDocument');
    expect(find('工作职责')).toEqual({ key: 'responsibilities', languages: setOf('zh-CN'), standard: 0 });
    expect(find('兼任')).toEqual({
      key: 'sharedWith',
      languages: setOf('zh-CN', 'zh-TW'),
      standard: setOf('zh-CN', 'zh-TW'),
    });
    expect(find('KPI')?.languages).toBe(setOf('zh-CN', 'zh-TW', 'en', 'ko'));
  });

  test('folds what people vary', () => {
    const { find } = keyIndex('PositionDocument');
    for (const written of ['reportsTo', 'reports_to', 'Reports To', 'REPORTS-TO', 'ｒｅｐｏｒｔｓＴｏ'])
      expect(find(written)?.key).toBe('reportsTo');
    expect(find('담당업무'.normalize('NFD'))?.key).toBe('responsibilities');
    expect(find('岗 位 职 责')?.key).toBe('responsibilities');
  });

  test('knows no key that is none of its type', () => {
    const { find } = keyIndex('PositionDocument');
    for (const written of ['权重', '', ' ', '__proto__', 'constructor', 'toString', '岗位职責'])
      expect(find(written)).toBeUndefined();
  });
});

test('valueIndex finds values by any language’s words', () => {
  const status = valueIndex('Status');
  expect(['已批准', '核准', '승인', 'approved'].map((word) => status.get(word))).toEqual(
    Array(4).fill('approved'),
  );
  expect(valueIndex('Format').get('word')).toBe('docx');
  expect(valueIndex('Language').get('zhcn')).toBe('zh-CN');
});

test('readBoolean reads yes and no in any language', () => {
  expect(['是', 'Yes', 'TRUE', '예', 'on'].map(readBoolean)).toEqual(Array(5).fill(true));
  expect(['否', 'no', 'False', '아니요', 'off'].map(readBoolean)).toEqual(Array(5).fill(false));
  expect(['也许', '', '1x'].map(readBoolean)).toEqual(Array(3).fill(undefined));
});

test('isNone knows the words for nobody', () => {
  expect(['无', '無', 'none', 'N/A', '없음', '—', '-', '/'].map(isNone)).toEqual(Array(8).fill(true));
  expect(['无锡办事处', '总经理', ''].map(isNone)).toEqual(Array(3).fill(false));
});

test('isPeople knows what follows a number of people', () => {
  expect(['人', '名', '명', 'people'].map(isPeople)).toEqual(Array(4).fill(true));
  expect(['%', '元', ''].map(isPeople)).toEqual(Array(3).fill(false));
});

test('derivedFrom knows keys that follow from others', () => {
  expect(derivedFrom('PositionDocument', '直接下级')).toBe('reportsTo');
  expect(derivedFrom('DepartmentDocument', '下级部门')).toBe('parent');
  expect(derivedFrom('PositionDocument', 'reportsTo')).toBeUndefined();
  expect(derivedFrom('Item', '直接下级')).toBeUndefined();
});
