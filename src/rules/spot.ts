import type { Path } from '../diagnostics/position.ts';
import { shorten } from '../diagnostics/shorten.ts';
import type { Unit } from '../org/organisation.ts';
import type { Origin } from '../schema/document.ts';
import type { Finding } from './rule.ts';

type Values = Readonly<Record<string, string | number>>;

/** A finding at a whole value of a unit, or of the handbook. */
export function spot(
  owner: { readonly origin: Origin },
  path: Path,
  found: string,
  values: Values = {},
): Finding {
  const { origin } = owner;
  return {
    file: origin.file,
    range: origin.value(path),
    path: origin.written(path),
    facts: { found, values },
  };
}

/** A finding at a key, such as that of a whole section. */
export function spotKey(
  owner: { readonly origin: Origin },
  path: Path,
  found: string,
  values: Values = {},
): Finding {
  return { ...spot(owner, path, found, values), range: owner.origin.key(path) };
}

/** A finding at the name of a unit. */
export const spotName = (unit: Unit, values: Values = {}): Finding =>
  spot(unit, [unit.kind], unit.name, values);

/** Words short enough for one line of a message. */
export const cut = (text: string, most = 30): string => shorten(text, most);

/** The same finding with another of the rule's sentences. */
export const asCase = (finding: Finding, name: string): Finding => ({
  ...finding,
  facts: { ...finding.facts, case: name },
});
