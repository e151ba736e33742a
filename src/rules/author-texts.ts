import type { Path } from '../diagnostics/position.ts';
import { holdsUnits } from '../org/items.ts';
import type { Unit } from '../org/organisation.ts';
import { type Front, type Stretch, unitsOf } from './stretches.ts';

/** One string the author wrote, with the way back to it. */
export interface AuthorText {
  readonly unit: Unit | Front;
  /** Canonical key of the unit under which it stands: `responsibilities`, `qualifications`, `hours` … */
  readonly field: string;
  /** The last step of its path: `text`, `title`, or its place in a list of strings. */
  readonly step: string | number;
  readonly path: Path;
  readonly text: string;
}

/** Few texts are asked for their path, so it is put together when asked. */
class WrittenText implements AuthorText {
  readonly unit: Unit | Front;
  readonly step: string | number;
  readonly text: string;
  readonly #parent: Path;

  constructor(unit: Unit | Front, parent: Path, step: string | number, text: string) {
    this.unit = unit;
    this.#parent = parent;
    this.step = step;
    this.text = text;
  }

  get field(): string {
    return String(this.#parent[0] ?? this.step);
  }

  get path(): Path {
    return [...this.#parent, this.step];
  }
}

/** Every string of every unit, unit by unit in reading order, depth first as written. */
export function authorTexts(stretch: Stretch): AuthorText[] {
  const texts: AuthorText[] = [];
  for (const unit of unitsOf(stretch)) collect(unit, texts);
  return texts;
}

/** The rest of jd.yaml is names, dates, settings and records. */
const WORDED_IN_HANDBOOK = 'preface';

function collect(unit: Unit | Front, texts: AuthorText[]): void {
  for (const [field, value] of Object.entries(unit.document)) {
    if (holdsUnits(unit, field)) continue;
    if (unit.kind === 'handbook' && field !== WORDED_IN_HANDBOOK) continue;
    walk(unit, value, [], field, texts);
  }
}

function walk(
  unit: AuthorText['unit'],
  value: unknown,
  parent: Path,
  step: string | number,
  texts: AuthorText[],
): void {
  if (typeof value === 'string') texts.push(new WrittenText(unit, parent, step, value));
  if (typeof value !== 'object' || value === null) return;
  const path = [...parent, step];
  if (Array.isArray(value)) for (const [index, one] of value.entries()) walk(unit, one, path, index, texts);
  else for (const [key, one] of Object.entries(value)) walk(unit, one, path, key, texts);
}
