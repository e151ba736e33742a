import { describe, expect, test } from 'vitest';
import { LAW_RULES } from '../../src/rules/law-rules.ts';
import type { Language } from '../../src/schema/types.generated.ts';
import { handbookOf, lintFiles } from './handbook.ts';

const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'en', 'ko'];
const EVERYWHERE = '{jurisdictions: [cn, tw, kr, us], audience: posting}';

const cases = LAW_RULES.flatMap((rule) => LANGUAGES.map((language) => [rule.id, language, rule] as const));

describe('the examples of rules of law', () => {
  test.each(cases)('%s %s: bad is found', (id, language, { docs }) => {
    const found = lintFiles(handbookOf(docs[language].bad, language, EVERYWHERE));
    expect(found.map(({ code }) => code)).toContain(id);
  });

  test.each(cases)('%s %s: good is not', (id, language, { docs }) => {
    const found = lintFiles(handbookOf(docs[language].good, language, EVERYWHERE));
    expect(found.map(({ code }) => code)).not.toContain(id);
  });

  test.each(cases)(
    '%s %s: the good example of one rule breaks no other rule of law',
    (_, language, { docs }) => {
      const law = new Set<string>(LAW_RULES.map(({ id }) => id));
      const found = lintFiles(handbookOf(docs[language].good, language, EVERYWHERE));
      expect(found.map(({ code }) => code).filter((code) => law.has(code))).toEqual([]);
    },
  );
});
