import { commentUnread, nothingToSilence, reasonMissing, ruleUnknown, settingUnknown } from './comments.ts';
import { LAW_RULES } from './law-rules.ts';
import type { Rule } from './rule.ts';
import { WORDING_RULES } from './wording-rules.ts';

/** All rules. A new one is a file beside this one and a line here. */
export const RULES: readonly Rule[] = [
  ...LAW_RULES,
  ...WORDING_RULES,
  ...[reasonMissing, ruleUnknown, nothingToSilence, settingUnknown, commentUnread],
];
