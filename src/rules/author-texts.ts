import type { Path } from '../diagnostics/position.ts';
import type { Unit } from '../org/organisation.ts';
import { type Front, type Stretch, unitsOf } from './stretches.ts';

/** One string the author wrote, with the way back to it. */
export interface AuthorText {
  readonly unit: Unit | Front;
  /** Canonical key of the unit under which it stands: `responsibilities`, `qualifications`, `hours` … */
  readonly field: string;
  readonly path: Path;
  readonly text: string;
}

/** Every string of every unit, unit by unit in reading order, depth first as written. */
export function authorTexts(stretch: Stretch): AuthorText[] {
  const texts: AuthorText[] = [];
  for (const unit of unitsOf(stretch)) collect(unit, texts);
  return texts;
}

/** Inner units of a department document are units of their own. */
const UNITS_WITHIN = new Set(['positions', 'regulations', 'processes']);

/** The rest of jd.yaml is names, dates, settings and records. */
const WORDED_IN_HANDBOOK = 'preface';

function collect(unit: Unit | Front, texts: AuthorText[]): void {
  for (const [field, value] of Object.entries(unit.document)) {
    if (unit.kind === 'department' && UNITS_WITHIN.has(field)) continue;
    if (unit.kind === 'handbook' && field !== WORDED_IN_HANDBOOK) continue;
    walk(value, [field], (path, text) => texts.push({ unit, field, path, text }));
  }
}

function walk(value: unknown, path: Path, found: (path: Path, text: string) => void): void {
  if (typeof value === 'string') found(path, value);
  else if (Array.isArray(value))
    for (const [index, one] of value.entries()) walk(one, [...path, index], found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) walk(one, [...path, key], found);
}
