import type { Rule } from './rule.ts';

/** All rules. A new one is a file beside this one and a line here. */
export const RULES: readonly Rule[] = [];
