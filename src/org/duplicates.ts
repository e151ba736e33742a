import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/position.ts';
import { nameKey } from './name-key.ts';
import type { Department, Unit } from './organisation.ts';
import type { Units } from './units.ts';

/** One way a unit is called, and where it says so. */
interface Claim {
  readonly unit: Unit;
  readonly word: string;
  readonly path: Path;
}

/** Names and aliases that two units of one kind under the same parent share, and codes that any two units share. */
export function findDuplicates(units: Units): Diagnostic[] {
  const all: readonly Unit[] = [
    ...units.departments,
    ...units.positions,
    ...units.regulations,
    ...units.processes,
  ];
  return [...sharedNames(all), ...sharedCodes(all)];
}

function sharedNames(units: readonly Unit[]): Diagnostic[] {
  const parents = new Map<string, Map<Department | undefined, Map<string, Claim>>>();
  const claimsOf = (unit: Unit) => {
    const kinds = setDefault(parents, unit.kind, () => new Map<Department | undefined, Map<string, Claim>>());
    return setDefault(kinds, parentOf(unit), () => new Map<string, Claim>());
  };
  // All names before all aliases, so that the finding stands at the alias that takes somebody's name.
  const claims = [...units.map(nameClaim), ...units.flatMap(aliasClaims)];
  return claims.flatMap((claim) => {
    const first = firstClaim(claimsOf(claim.unit), claim);
    if (!first) return [];
    const facts = { name: claim.word, kind: claim.unit.kind, parent: parentOf(claim.unit)?.path ?? '' };
    return [clash('ORG-09', claim, first, facts)];
  });
}

function sharedCodes(units: readonly Unit[]): Diagnostic[] {
  const codes = new Map<string, Claim>();
  return units.flatMap((unit) => {
    const { code } = unit.document;
    if (!code) return [];
    const claim: Claim = { unit, word: code, path: ['code'] };
    const first = firstClaim(codes, claim);
    return first ? [clash('ORG-04', claim, first, { code, name: unit.name, other: first.unit.name })] : [];
  });
}

const nameClaim = (unit: Unit): Claim => ({ unit, word: unit.name, path: [unit.kind] });

function aliasClaims(unit: Unit): Claim[] {
  if (unit.kind !== 'department' && unit.kind !== 'position') return [];
  return (unit.document.aliases ?? []).map((word, index) => ({ unit, word, path: ['aliases', index] }));
}

const parentOf = (unit: Unit) => (unit.kind === 'department' ? unit.parent : unit.departments[0]);

/** Who said it first, if that was another unit. */
function firstClaim(claims: Map<string, Claim>, claim: Claim): Claim | undefined {
  const key = nameKey(claim.word);
  if (key === '') return undefined;
  const first = setDefault(claims, key, () => claim);
  return first.unit === claim.unit ? undefined : first;
}

function clash<C extends 'ORG-04' | 'ORG-09'>(
  code: C,
  { unit, path }: Claim,
  first: Claim,
  facts: Diagnostic<C>['facts'],
): Diagnostic<C> {
  const place = { file: unit.origin.file, range: unit.origin.value(path) };
  const range = first.unit.origin.value(first.path);
  return error(code, place, facts, {
    path: unit.origin.written(path),
    related: [{ note: 'first-used-here', file: first.unit.origin.file, range }],
  });
}

function setDefault<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
