import type { RuleFacts } from '../diagnostics/problems/rules.ts';
import type { Language } from '../schema/types.generated.ts';
import { RULES } from './index.ts';
import type { Rule } from './rule.ts';

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id.trim().toUpperCase());
}

/** The sentence of a finding, its facts filled in. */
export function ruleSentence(
  id: string,
  facts: RuleFacts,
  language: Language,
): { message: string; hint: string } {
  const doc = BY_ID.get(id)?.docs[language];
  if (!doc) return { message: id, hint: '' };
  const { message, hint } = doc.cases?.[facts.case ?? ''] ?? doc;
  return { message: fillIn(message, facts), hint: fillIn(hint, facts) };
}

/** Puts facts into `{name}`; what stands in the facts is never read as a pattern. */
function fillIn(pattern: string, { found, values }: RuleFacts): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'found') return found;
    return String(values?.[name] ?? whole);
  });
}
