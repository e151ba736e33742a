import type { Severity } from './diagnostics/diagnostic.ts';
import { RULES } from './rules/index.ts';
import type { RuleDoc } from './rules/rule.ts';
import { findRule } from './rules/words.ts';
import type { Language } from './schema/types.generated.ts';

export interface Explanation extends RuleDoc {
  readonly id: string;
  readonly severity: Severity;
  readonly source: string;
}

/** What a rule means, in the reader's language; undefined when there is no such rule. */
export function explainRule(id: string, language: Language): Explanation | undefined {
  const rule = findRule(id);
  return rule && { ...rule.docs[language], id: rule.id, severity: rule.severity, source: rule.source };
}

export const ruleIds = (): string[] => RULES.map(({ id }) => id);
