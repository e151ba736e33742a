import { headcountOf, sharingGroups } from './headcount.ts';
import type { Department, Organisation, Position, Staffing } from './organisation.ts';

/** 定岗定编表: a section for the company's own posts, if it has any, then one for each department. */
export interface StaffingTable {
  readonly sections: readonly StaffingSection[];
  /** The whole company, persons counted once. */
  readonly total: Staffing;
}

export interface StaffingSection {
  /** `undefined` for the company itself. */
  readonly department: Department | undefined;
  /** 0 for a top department and for the company's own posts. */
  readonly depth: number;
  readonly rows: readonly StaffingRow[];
  /** Own posts and those of departments below; of the company its own posts alone. */
  readonly total: Staffing;
  /** What the department's document says, to be shown beside the sum where the two differ. */
  readonly stated: Staffing | undefined;
}

export interface StaffingRow {
  readonly position: Position;
  readonly staffing: Staffing;
  /** Posts held by the same persons: marked, since sums count them once. */
  readonly sharedWith: readonly Position[];
  /** The first, in reading order, of the posts held by the same persons; sums count these there. */
  readonly countedAt: Position;
}

/** The staffing table, in reading order. Posts of other departments that also belong to one are counted and listed at home only. */
export function staffingTable(organisation: Organisation): StaffingTable {
  const { companyPositions, departments, total, positions } = organisation;
  const countedAt = firstOfGroups(positions);
  const row = (position: Position): StaffingRow => ({
    position,
    staffing: position.staffing,
    sharedWith: position.sharedWith,
    countedAt: countedAt.get(position) ?? position,
  });
  const company: StaffingSection = {
    department: undefined,
    depth: 0,
    rows: companyPositions.map(row),
    total: headcountOf(companyPositions),
    stated: undefined,
  };
  const sections = departments.map((department) => ({
    department,
    depth: department.depth,
    rows: department.positions.map(row),
    total: department.total,
    stated: department.stated,
  }));
  return { sections: companyPositions.length > 0 ? [company, ...sections] : sections, total };
}

function firstOfGroups(positions: readonly Position[]): Map<Position, Position> {
  const first = new Map<Position, Position>();
  for (const group of sharingGroups(positions)) {
    for (const member of group) first.set(member, group[0] ?? member);
  }
  return first;
}
