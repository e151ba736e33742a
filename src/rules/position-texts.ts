import type { Position } from '../org/organisation.ts';
import { type LawText, lawTexts } from './law-texts.ts';
import type { Finding, Subject } from './rule.ts';

const BY_POSITION = new WeakMap<Subject, ReadonlyMap<unknown, readonly LawText[]>>();

/** All texts of a post, in reading order. */
export function textsOf(subject: Subject, position: Position): readonly LawText[] {
  const known = BY_POSITION.get(subject) ?? byUnit(lawTexts(subject));
  BY_POSITION.set(subject, known);
  return known.get(position) ?? [];
}

function byUnit(texts: readonly LawText[]): Map<unknown, LawText[]> {
  const units = new Map<unknown, LawText[]>();
  for (const text of texts) {
    const list = units.get(text.unit);
    if (list) list.push(text);
    else units.set(text.unit, [text]);
  }
  return units;
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
