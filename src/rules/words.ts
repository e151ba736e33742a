import type { RuleFacts } from '../diagnostics/problems/rules.ts';
import type { Language } from '../schema/types.generated.ts';
import { RULES } from './index.ts';
import type { Rule } from './rule.ts';

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id.trim().toUpperCase());
}

/** The form of a Korean particle, written in both forms, behind a fact; languages without particles have none to settle. */
export type SettleParticle = (fact: string, written: string) => string;

const asWritten: SettleParticle = (_, written) => written;

/** The sentence of a finding, its facts filled in. */
export function ruleSentence(
  id: string,
  facts: RuleFacts,
  language: Language,
  settle: SettleParticle = asWritten,
): { message: string; hint: string } {
  const doc = BY_ID.get(id)?.docs[language];
  if (!doc) return { message: id, hint: '' };
  const { message, hint } = doc.cases?.[facts.case ?? ''] ?? doc;
  return { message: fillIn(message, facts, settle), hint: fillIn(hint, facts, settle) };
}

/**
 * Puts facts into `{name}`; what stands in the facts is never read as a pattern. A Korean particle of two forms behind one,
 * `“{found}”은(는)`, takes the form of its last sound.
 */
function fillIn(pattern: string, { found, values }: RuleFacts, settle: SettleParticle): string {
  const blank = /\{(\w+)\}(?:(”?)([은이을과]\([는가를와]\)|\(으\)로))?/gu;
  return pattern.replace(blank, (whole, name: string, quote = '', particle = '') => {
    const fact = name === 'found' ? found : values?.[name];
    return fact === undefined ? whole : `${fact}${quote}${settle(String(fact), particle)}`;
  });
}
