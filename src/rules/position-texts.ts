import { groupBy } from '../diagnostics/group-by.ts';
import { onceFor } from '../org/once-for.ts';
import type { Position } from '../org/organisation.ts';
import { type LawText, lawTexts } from './law-texts.ts';
import type { Subject } from './rule.ts';

const byUnit = onceFor((subject: Subject) => groupBy(lawTexts(subject), ({ unit }) => unit));

/** All texts of a post, in reading order. */
export const textsOf = (subject: Subject, position: Position): readonly LawText[] =>
  byUnit(subject).get(position) ?? [];
