import { describe, expect, test } from 'vitest';
import type { RuleFacts } from '../../src/diagnostics/problems/rules.ts';
import { RULES } from '../../src/rules/index.ts';
import { findRule, ruleSentence } from '../../src/rules/words.ts';
import { lintFiles, wordsAt } from './handbook.ts';

const POST = '岗位名称: X\n任职资格: [限男性, 985高校毕业, 40岁以下]\n';
const severities = (jd: string) =>
  lintFiles({ 'jd.yaml': jd, 'x.yaml': POST })
    .filter(({ code }) => /^(?:CN|TW|KR|US)-/.test(code))
    .map(({ code, severity }) => `${code} ${severity}`)
    .sort();

describe('which rules apply, and how severely', () => {
  test('those of the home of the language', () => {
    expect(severities('语言: zh-CN\n')).toEqual([
      'CN-AGE-01 warning',
      'CN-EDU-01 warning',
      'CN-SEX-01 error',
    ]);
    expect(severities('語言: zh-TW\n')).toEqual(['TW-ESA-01 error', 'TW-ESA-01 error']);
  });
  test('those of the jurisdictions named', () => {
    expect(severities('语言: zh-CN\n检查: {法域: [kr]}\n')).toEqual(['KR-AGE-01 error', 'KR-SEX-01 error']);
  });
  test('what only governs recruitment information is milder in an internal booklet', () => {
    expect(severities('语言: zh-CN\n检查: {受众: 招聘}\n')).toEqual([
      'CN-AGE-01 warning',
      'CN-EDU-01 error',
      'CN-SEX-01 error',
    ]);
    expect(severities('语言: zh-CN\n检查: {受众: 内部}\n')).toEqual([
      'CN-AGE-01 warning',
      'CN-EDU-01 warning',
      'CN-SEX-01 error',
    ]);
  });
  test('jd.yaml has the last word', () => {
    expect(
      severities(
        '语言: zh-CN\n检查: {受众: 招聘, 规则: {CN-SEX-01: 关闭, CN-EDU-01: 提示, CN-AGE-01: 错误}}\n',
      ),
    ).toEqual(['CN-AGE-01 error', 'CN-EDU-01 info']);
  });
  test('of rules about comments too', () => {
    const files = {
      'jd.yaml': '语言: zh-CN\n检查: {规则: {LINT-03: 关闭}}\n',
      'x.yaml': '岗位名称: X # jd-lint-disable CN-SEX-01 -- r\n',
    };
    expect(lintFiles(files).filter(({ code }) => code.startsWith('LINT'))).toEqual([]);
  });
});

describe('settings of rules', () => {
  const faultsIn = (jd: string, post = POST) => {
    const files = { 'jd.yaml': jd, 'x.yaml': post };
    return lintFiles(files)
      .filter(({ code }) => code === 'LINT-04')
      .map(
        (found) => `${found.severity} ${wordsAt(files, found)} → ${(found.facts as RuleFacts).values?.near}`,
      );
  };
  test('that name no rule are found at the key, with the rule that was meant', () => {
    expect(
      faultsIn('语言: zh-CN\n检查:\n  规则:\n    CN-SEX-1: 关闭\n    DUTY-99: 提示\n    CN-SEX-01: 关闭\n'),
    ).toEqual(['warning CN-SEX-1 → CN-SEX-01', expect.stringMatching(/^warning DUTY-99 → DUTY-/)]);
  });
  test('are read in any case and width', () => {
    expect(severities('语言: zh-CN\n检查: {规则: {cn-sex-01: 关闭, ＣＮ-EDU-01: 提示}}\n')).toEqual([
      'CN-AGE-01 warning',
      'CN-EDU-01 info',
    ]);
    expect(faultsIn('语言: zh-CN\n检查: {规则: {cn-sex-01: 关闭}}\n')).toEqual([]);
  });
  test('can themselves be set and silenced', () => {
    expect(faultsIn('检查: {规则: {XX-01: 关闭, LINT-04: 错误}}\n')).toEqual([
      expect.stringMatching(/^error XX-01/),
    ]);
    expect(faultsIn('检查: {规则: {XX-01: 关闭, LINT-04: 关闭}}\n')).toEqual([]);
    expect(faultsIn('检查: {规则: {XX-01: 关闭}} # jd-lint-disable LINT-04 -- 下一版的规则\n')).toEqual([]);
  });
  test('an empty list of jurisdictions leaves no rule of law, a blank one the usual ones', () => {
    expect(severities('语言: zh-CN\n检查: {法域: []}\n')).toEqual([]);
    expect(severities('语言: zh-CN\n检查: {法域: }\n')).toEqual(severities('语言: zh-CN\n'));
  });
  test('a misspelt jurisdiction is a fault of the value, with the one that was meant', () => {
    expect(() => lintFiles({ 'jd.yaml': '检查: {法域: [cm]}\n' })).toThrow('VALUE-');
  });
});

describe('the words of rules', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s says everything in four languages',
    (id, { docs, source }) => {
      expect(source).not.toBe('');
      for (const doc of Object.values(docs)) {
        const { cases = {}, ...own } = doc;
        for (const words of Object.values(own)) expect(words.trim()).not.toBe('');
        const others = Object.values(cases).map(({ message, hint }) => `${message}${hint}`);
        for (const words of others) expect(words.trim()).not.toBe('');
        expect(Object.keys(cases)).toEqual(Object.keys(docs['zh-CN'].cases ?? {}));
        expect(`${doc.title}${doc.message}${doc.hint}${others.join('')}`).not.toMatch(
          /!|！|您|非法|\bplease\b|\binvalid\b|\billegal\b/i,
        );
      }
      expect(RULES.filter((rule) => rule.id === id)).toHaveLength(1);
    },
  );
  test('are filled with facts, which are no patterns themselves', () => {
    const { message } = ruleSentence('CN-SEX-01', { found: '{found} $&' }, 'zh-CN');
    expect(message).toBe('“{found} $&”把性别作为任职条件。');
  });
  test('are found by id in any case', () => {
    expect(findRule(' cn-sex-01 ')?.id).toBe('CN-SEX-01');
    expect(findRule('LINT-01')?.docs['zh-CN'].title).toBe('关闭规则的注释没有理由');
    expect(findRule('CN-SEX-99')).toBeUndefined();
  });
});
