import type { Department, Organisation, Position, Process, Regulation, Unit } from '../org/organisation.ts';
import type { Origin } from '../schema/document.ts';
import type { HandbookDocument } from '../schema/types.generated.ts';

/** The handbook itself, whose preface an author words as well. */
export interface Front {
  readonly kind: 'handbook';
  readonly id: '';
  readonly name: string;
  readonly path: '';
  readonly document: HandbookDocument;
  readonly origin: Origin;
}

/** Whole departments with all that is at home in them, or what stands above all departments; in reading order. */
export interface Stretch {
  /** In one stretch only, the first. */
  readonly front?: Front;
  readonly departments: readonly Department[];
  readonly positions: readonly Position[];
  readonly regulations: readonly Regulation[];
  readonly processes: readonly Process[];
}

/** Departments and posts to fill a stretch: few enough to be kept in mind at once, many enough to be searched as one. */
const ENOUGH = 64;

/** The handbook, stretch by stretch. */
export function* stretchesOf(organisation: Organisation): Generator<Stretch> {
  const { handbook, companyPositions, companyRegulations, companyProcesses } = organisation;
  yield {
    front: { kind: 'handbook', id: '', name: handbook.document.title ?? '', path: '', ...handbook },
    departments: [],
    positions: companyPositions,
    regulations: companyRegulations,
    processes: companyProcesses,
  };
  for (const departments of portions(organisation.departments))
    yield {
      departments,
      positions: departments.flatMap(({ positions }) => positions),
      regulations: departments.flatMap(({ regulations }) => regulations),
      processes: departments.flatMap(({ processes }) => processes),
    };
}

function* portions(departments: readonly Department[]): Generator<readonly Department[]> {
  let portion: Department[] = [];
  let units = 0;
  for (const department of departments) {
    portion.push(department);
    units += 1 + department.positions.length;
    if (units < ENOUGH) continue;
    yield portion;
    portion = [];
    units = 0;
  }
  if (portion.length > 0) yield portion;
}

/** All that has texts in a stretch, kind by kind. */
export const unitsOf = ({
  front,
  departments,
  positions,
  regulations,
  processes,
}: Stretch): readonly (Unit | Front)[] => [
  ...(front ? [front] : []),
  ...departments,
  ...positions,
  ...regulations,
  ...processes,
];
