import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { RuleFacts } from '../../src/diagnostics/problems/rules.ts';
import { WORDING_RULES } from '../../src/rules/wording-rules.ts';
import { ruleSentence } from '../../src/rules/words.ts';
import type { Language } from '../../src/schema/types.generated.ts';
import { lintFiles } from './handbook.ts';

const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'en', 'ko'];

const KEYS = {
  'zh-CN': ['岗位名称', '岗位职责'],
  'zh-TW': ['崗位名稱', '崗位職責'],
  en: ['position', 'responsibilities'],
  ko: ['직무명', '담당 업무'],
} as const;

/** Keys that only jd.yaml has: the example is a handbook's. */
const HANDBOOK = /^(?:公司名称|公司名稱|company|회사명):/u;

function findingsIn(example: string, language: Language): Diagnostic[] {
  const isHandbook = HANDBOOK.test(example);
  const [position, duties] = KEYS[language];
  const post = example.includes('\n')
    ? example
    : `${position}: X\n${duties}:\n  - ${JSON.stringify(example)}\n`;
  const handbook = `language: ${language}\nlint: {jurisdictions: []}\n`;
  const files: Record<string, string> = isHandbook
    ? { 'jd.yaml': `${handbook}${example}` }
    : { 'jd.yaml': handbook, 'content/x.yaml': post };
  return lintFiles(files);
}

const codesIn = (example: string, language: Language): string[] =>
  findingsIn(example, language).map(({ code }) => code);

const cases = WORDING_RULES.flatMap((rule) =>
  LANGUAGES.map((language) => [rule.id, language, rule] as const),
);

describe('the examples of rules of wording and organisation', () => {
  test.each(cases)('%s %s: the sentence is filled in', (_, language, { docs }) => {
    for (const { code, facts } of findingsIn(docs[language].bad, language)) {
      const { message, hint } = ruleSentence(code, facts as RuleFacts, language);
      expect(`${message}${hint}`, code).not.toMatch(/\{\w*\}|undefined/u);
    }
  });

  test.each(cases)('%s %s: bad is found', (id, language, { docs }) => {
    expect(codesIn(docs[language].bad, language)).toContain(id);
  });

  test.each(cases)('%s %s: good is not', (id, language, { docs }) => {
    expect(codesIn(docs[language].good, language)).not.toContain(id);
  });
});
