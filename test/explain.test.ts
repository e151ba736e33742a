import { describe, expect, it } from 'vitest';
import { explainRule, ruleIds } from '../src/explain.ts';

const LANGUAGES = ['zh-CN', 'zh-TW', 'en', 'ko'] as const;

describe('what a rule means', () => {
  it.each(ruleIds())('%s is told in every language, with no fact left to be filled in', (id) => {
    for (const language of LANGUAGES) {
      const { title, hint, why, source } = explainRule(id, language) ?? {};
      expect(`${title}${hint}${why}${source}`).not.toMatch(/undefined|\{\w*\}/u);
    }
  });

  it('says what to do in each case', () => {
    expect(explainRule('auth-03', 'zh-CN')?.hint).toBe(
      '只留一个批准人，或用“额度”分开。\n给承担最后决定的岗位加一条“权责: 批准”。',
    );
    expect(explainRule('DUTY-11', 'en')?.hint).toBe(
      'Group them under at most … titles.\nAdd the main duties, at least …, or write a `summary`.',
    );
  });

  it('is nothing for what is no rule', () => expect(explainRule('ORG-01', 'en')).toBeUndefined());
});
