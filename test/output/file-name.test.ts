import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameSpace, safeName } from '../../src/output/file-name.ts';

describe('safeName', () => {
  it.each([
    ['客服部', '客服部'],
    ['研发/测试', '研发／测试'],
    ['甲:b*c?"<>|\\', '甲：b＊c？＂＜＞｜＼'],
    ['a*b?"<>|\\/', 'a＊b？＂＜＞｜＼／'],
    ['Acme Co., Ltd: Organization Chart', 'Acme Co., Ltd - Organization Chart'],
    ['示范公司: 组织架构图', '示范公司： 组织架构图'],
    ['회사: 조직도', '회사： 조직도'],
    ['Shift 9:30 :\tearly', 'Shift 9-30 - early'],
    [': Notes:', 'Notes'],
    [':', 'x'],
    ['con:', '_con'],
    ['CON', '_CON'],
    ['aux.txt', '_aux.txt'],
    ['COM¹', '_COM¹'],
    ['结尾.. ', '结尾'],
    ['..', 'x'],
    ['', 'x'],
    ['.hidden', 'hidden'],
    ['行\n内', '行 内'],
    ['\u202e反向', '反向'],
  ])('%j becomes %j', (text, expected) => {
    expect(safeName(text, 'x')).toBe(expected);
  });

  it('keeps every name within what file systems hold, and free of what they forbid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeName(text, 'x');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201);
        expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001f]|[. ]$|^\./);
        expect(name).not.toBe('');
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('NameSpace', () => {
  it('tells names apart that differ only in what becomes of a colon', () => {
    const names = new NameSpace();
    const given = ['Ltd: Chart', 'Ltd - Chart', 'Ltd : chart', 'Ltd:'].map((name) => names.claim(name, 'x'));
    expect(given).toEqual(['Ltd - Chart', 'Ltd - Chart (2)', 'Ltd - chart (3)', 'Ltd']);
  });

  it('never hands out two names that some file system takes for one', () => {
    const names = new NameSpace();
    const given = ['Manager', 'MANAGER', 'ｍａｎａｇｅｒ', 'Manager (2)', '가', '가'.normalize('NFD')].map(
      (name) => names.claim(name, 'x'),
    );
    const keys = given.map((name) => name.normalize('NFKC').toLowerCase());
    expect(new Set(keys).size).toBe(given.length);
    expect(given[0]).toBe('Manager');
    expect(given[1]).toBe('MANAGER (2)');
  });
});
