import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

describe('nearest', () => {
  test.each([
    ['岗位职則', ['岗位名称', '岗位职责', '岗位性质'], ['岗位职责']],
    ['岗位職責', ['岗位职责', '崗位職責'], ['崗位職責']],
    ['职责岗位', ['岗位职责'], []],
    ['位岗职责', ['岗位职责'], ['岗位职责']],
    ['客服', ['财务部', '客服部', '客服中心'], ['客服部', '客服中心']],
    ['权利', ['权限', '责任'], ['权限']],
    ['薪酬', ['权限', '责任', '编制'], []],
    ['담당업무', ['담당 업무', '부서 업무'], ['담당 업무']],
    ['reports_to', ['reportsTo', 'position'], ['reportsTo']],
    ['responsibilites', ['responsibilities', 'relations'], ['responsibilities']],
    ['hedcount', ['headcount', 'head'], ['headcount']],
    ['cat', ['reportsTo'], []],
    ['', ['a'], []],
  ])('%s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toEqual(expected);
  });

  test('gives the best first and no more than asked for', () => {
    expect(nearest('客服专员', ['客服专', '客服专员甲', '客服专员', '销售专员'], 2)).toEqual([
      '客服专员',
      '客服专员甲',
    ]);
  });

  test('names a candidate once', () => {
    expect(nearest('主管', ['主管', '主管'])).toEqual(['主管']);
  });

  test('takes words of any characters, and finds a word among others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.array(fc.string()), (word, others) => {
        const found = nearest(word, [...others, word], 1);
        expect(found.length).toBeLessThanOrEqual(1);
        if (/[\p{L}\p{N}]/u.test(word)) expect(found).toHaveLength(1);
      }),
      { seed: 7 },
    );
  });
});
