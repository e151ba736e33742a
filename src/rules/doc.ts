import type { RuleDoc } from './rule.ts';

/** Words of a rule: title, message, hint, why, bad, good. */
export type Words = readonly [string, string, string, string, string, string];

export const doc = ([title, message, hint, why, bad, good]: Words): RuleDoc => ({
  title,
  message,
  hint,
  why,
  bad,
  good,
});

/** The words of a rule in all languages. */
export const docs = (cn: Words, tw: Words, en: Words, ko: Words) => ({
  'zh-CN': doc(cn),
  'zh-TW': doc(tw),
  en: doc(en),
  ko: doc(ko),
});
