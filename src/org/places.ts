import type { Related } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/position.ts';
import type { Unit } from './organisation.ts';

/** The file and range of a unit's own name: the place to point at when a finding is about the unit as such. */
export function placeOfName(unit: Unit): { readonly file: string; readonly range: Range } {
  return { file: unit.origin.file, range: unit.origin.value([unit.kind]) };
}

/** A unit's name as a second place of a finding. */
export const nameOf = (unit: Unit, note: Related['note']): Related => ({ note, ...placeOfName(unit) });
