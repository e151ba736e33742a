import type { Severity } from './diagnostics/diagnostic.ts';
import { RULES } from './rules/index.ts';
import type { RuleDoc } from './rules/rule.ts';
import { findRule } from './rules/words.ts';
import type { Language, RuleSetting } from './schema/types.generated.ts';
import { loadVocabulary } from './vocabulary/vocabulary.ts';

export interface Explanation extends RuleDoc {
  readonly id: string;
  readonly severity: Severity;
  readonly source: string;
  /** The lines of `jd.yaml` that turn it off, and what else may stand there, in the reader's language. */
  readonly settings: string;
}

/** What a rule means, in the reader's language; undefined when there is no such rule. */
export function explainRule(id: string, language: Language): Explanation | undefined {
  const rule = findRule(id);
  if (!rule) return undefined;
  const doc = rule.docs[language];
  const { severity, source } = rule;
  return {
    ...doc,
    why: open(doc.why),
    hint: hintsOf(doc).join('\n'),
    id: rule.id,
    severity,
    source,
    settings: settingsOf(rule.id, language),
  };
}

const SETTINGS: readonly RuleSetting[] = ['error', 'warning', 'info', 'off'];

function settingsOf(id: string, language: Language): string {
  const { word, value } = loadVocabulary(language);
  const words = SETTINGS.map((setting) => value('RuleSetting', setting));
  const off = value('RuleSetting', 'off');
  return `${word('handbook', 'lint')}: {${word('Lint', 'rules')}: {${id}: ${off}}}    # ${words.join(' · ')}`;
}

/** What to do in each case of the rule; the facts that a finding would fill in are left open. */
const hintsOf = ({ hint, cases = {} }: RuleDoc): string[] => [
  ...new Set([hint, ...Object.values(cases).map((one) => one.hint)].map(open)),
];

const open = (pattern: string) => pattern.replace(/\{\w+\}/gu, '…');

/** All rules, in the reader's language: what `jd explain` has to say something about. */
export const ruleTitles = (language: Language): Pick<Explanation, 'id' | 'severity' | 'title'>[] =>
  RULES.map(({ id, severity, docs }) => ({ id, severity, title: docs[language].title }));

export const ruleIds = (): string[] => RULES.map(({ id }) => id);
