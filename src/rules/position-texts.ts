import { groupBy } from '../diagnostics/group-by.ts';
import type { Position } from '../org/organisation.ts';
import { type LawText, lawTexts } from './law-texts.ts';
import type { Finding, Subject } from './rule.ts';

const BY_POSITION = new WeakMap<Subject, ReadonlyMap<unknown, readonly LawText[]>>();

/** All texts of a post, in reading order. */
export function textsOf(subject: Subject, position: Position): readonly LawText[] {
  const known = BY_POSITION.get(subject) ?? groupBy(lawTexts(subject), ({ unit }) => unit);
  BY_POSITION.set(subject, known);
  return known.get(position) ?? [];
}

/** A finding at the name of a post. */
export function findingAtName({ origin, name }: Position, values = {}): Finding {
  const path = ['position'];
  return {
    file: origin.file,
    range: origin.value(path),
    path: origin.written(path),
    facts: { found: name, values },
  };
}
