import { nothingToSilence, reasonMissing, ruleUnknown } from './comments.ts';
import { LAW_RULES } from './law-rules.ts';
import type { Rule } from './rule.ts';

/** All rules. A new one is a file beside this one and a line here. */
export const RULES: readonly Rule[] = [...LAW_RULES, reasonMissing, ruleUnknown, nothingToSilence];
