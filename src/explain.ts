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
  if (!rule) return undefined;
  const doc = rule.docs[language];
  const { severity, source } = rule;
  return { ...doc, why: open(doc.why), hint: hintsOf(doc).join('\n'), id: rule.id, severity, source };
}

/** What to do in each case of the rule; the facts that a finding would fill in are left open. */
const hintsOf = ({ hint, cases = {} }: RuleDoc): string[] => [
  ...new Set([hint, ...Object.values(cases).map((one) => one.hint)].map(open)),
];

const open = (pattern: string) => pattern.replace(/\{\w+\}/gu, '…');

export const ruleIds = (): string[] => RULES.map(({ id }) => id);
