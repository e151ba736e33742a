import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../src/vocabulary/vocabulary.ts';

describe('loadVocabulary', () => {
  const zh = loadVocabulary('zh-CN');

  test('gives the standard word of a key, its own type’s first', () => {
    expect(zh.word('PositionDocument', 'responsibilities')).toBe('岗位职责');
    expect(zh.words('DepartmentDocument', 'code')).toContain('部门编号');
    expect(zh.words('PositionDocument', 'code')).not.toContain('部门编号');
    expect(zh.word('Qualifications', 'intro')).toBe('引言');
  });

  test('takes a kind of document for its type', () => {
    expect(zh.word('position', 'position')).toBe('岗位名称');
    expect(zh.typeName('regulation')).toBe('制度');
  });

  test('lets what has no word stand for itself', () => {
    expect(zh.word('PositionDocument', 'nothing')).toBe('nothing');
    expect(zh.word('Nothing', 'key')).toBe('key');
    expect(zh.label('no.such.label')).toBe('no.such.label');
    expect(zh.label('constructor')).toBe('constructor');
    expect(zh.value('Status', 'other')).toBe('other');
    expect(zh.hover('Item', 'nothing')).toBe('');
  });

  test('names values and booleans', () => {
    expect(zh.value('Status', 'approved')).toBe('已批准');
    expect(zh.valueWords('Right', 'jointReview')).toContain('会签');
    expect([zh.boolean(true), zh.boolean(false)]).toEqual(['是', '否']);
    expect(zh.none[0]).toBe('无');
    expect(zh.external[0]).toBe('外部');
  });

  test('is the same each time', () => {
    expect(loadVocabulary('zh-CN')).toBe(zh);
  });

  test('refuses a language that has no file', () => {
    expect(() => loadVocabulary('fr')).toThrow(RangeError);
  });

  test('lets a customer say labels and standard words otherwise, and understands the usual ones still', () => {
    const own = loadVocabulary('zh-CN', {
      labels: { 'cover.title': '岗位手册' },
      words: { PositionDocument: { responsibilities: '工作职责' } },
    });
    expect(own.label('cover.title')).toBe('岗位手册');
    expect(own.word('PositionDocument', 'responsibilities')).toBe('工作职责');
    expect(own.words('PositionDocument', 'responsibilities')).toContain('岗位职责');
    expect(
      own.words('PositionDocument', 'responsibilities').filter((word) => word === '工作职责'),
    ).toHaveLength(1);
    expect(zh.word('PositionDocument', 'responsibilities')).toBe('岗位职责');
  });
});
