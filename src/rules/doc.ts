import type { Language } from '../schema/types.generated.ts';
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

/** Message and hint of one case, in each language. */
export type Case = Readonly<Record<Language, readonly [string, string]>>;

/** The words of a rule in all languages, and of its cases that have a sentence of their own. */
export const docs = (
  cn: Words,
  tw: Words,
  en: Words,
  ko: Words,
  cases?: Readonly<Record<string, Case>>,
): Readonly<Record<Language, RuleDoc>> => ({
  'zh-CN': withCases(cn, 'zh-CN', cases),
  'zh-TW': withCases(tw, 'zh-TW', cases),
  en: withCases(en, 'en', cases),
  ko: withCases(ko, 'ko', cases),
});

function withCases(words: Words, language: Language, cases?: Readonly<Record<string, Case>>): RuleDoc {
  if (!cases) return doc(words);
  const said = Object.entries(cases).map(([name, one]) => {
    const [message, hint] = one[language];
    return [name, { message, hint }];
  });
  return { ...doc(words), cases: Object.fromEntries(said) };
}
