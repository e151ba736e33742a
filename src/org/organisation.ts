import type { Origin, UnitKind } from '../schema/document.ts';
import type {
  DepartmentDocument,
  HandbookDocument,
  Language,
  PositionDocument,
  ProcessDocument,
  RegulationDocument,
} from '../schema/types.generated.ts';

/** What every unit has, whatever its kind. */
interface UnitBase<K extends UnitKind, D> {
  readonly kind: K;
  /** Stable anchor, unique in the handbook, made of the unit's path: survives reordering of files. */
  readonly id: string;
  readonly name: string;
  /** Names from the top, as one writes a reference: `运营中心/客服部/主管`. */
  readonly path: string;
  readonly document: D;
  readonly origin: Origin;
}

/** A reference that was followed: a unit of the handbook, or somebody outside it. Unknown ones are diagnostics. */
export type Reference<U> =
  | { readonly kind: 'unit'; readonly unit: U }
  | { readonly kind: 'external'; readonly name: string };

/** 编制, with what follows from it. */
export interface Staffing {
  readonly approved: number;
  readonly filled: number | undefined;
  /** approved − filled when both are known; never negative. */
  readonly vacant: number | undefined;
  readonly note: string | undefined;
  /** False when the author gave no headcount for the unit (then `approved` counts 1 for a post). */
  readonly stated: boolean;
}

export interface Department extends UnitBase<'department', DepartmentDocument> {
  readonly parent: Department | undefined;
  /** The department above, when it is none of this handbook's (`外部:集团总部`). */
  readonly externalParent: string | undefined;
  readonly children: readonly Department[];
  readonly depth: number;
  /** Posts whose home this is, in reading order: head first, then as written. */
  readonly positions: readonly Position[];
  /** Posts of other departments that also belong here. */
  readonly sharedPositions: readonly Position[];
  readonly regulations: readonly Regulation[];
  readonly processes: readonly Process[];
  readonly head: Reference<Position> | undefined;
  readonly reportsTo: readonly Reference<Position>[];
  /**
   * Own posts and those of all departments below, posts held by the same person(s) counted once. A department without any
   * post, own or below, counts what it states. `stated` is true when every number in the sum was given by the author.
   */
  readonly total: Staffing;
  /** As the author stated it under 编制, if so. */
  readonly stated: Staffing | undefined;
}

export interface Position extends UnitBase<'position', PositionDocument> {
  /** The first is the home department; empty for a post directly under the company. */
  readonly departments: readonly Department[];
  readonly reportsTo: readonly Reference<Position>[];
  /** True when the author wrote 无: the top of the company. */
  readonly isTop: boolean;
  readonly dottedTo: readonly Reference<Position>[];
  readonly assistantOf: Reference<Position> | undefined;
  /** Direct reports by `reportsTo`, in reading order. */
  readonly reports: readonly Position[];
  readonly dottedReports: readonly Position[];
  /** Posts that name this one under `assistantOf`, in reading order. */
  readonly assistants: readonly Position[];
  /** Posts held by the same person(s), this one not among them. */
  readonly sharedWith: readonly Position[];
  readonly promotion: readonly Reference<Position>[];
  readonly rotation: readonly Reference<Position>[];
  readonly staffing: Staffing;
  /** A post that is only a name. */
  readonly isStub: boolean;
}

export interface Regulation extends UnitBase<'regulation', RegulationDocument> {
  readonly departments: readonly Department[];
}

export interface Process extends UnitBase<'process', ProcessDocument> {
  readonly departments: readonly Department[];
}

export type Unit = Department | Position | Regulation | Process;

/** What jd.yaml says of the handbook as a whole. */
export interface Handbook {
  readonly document: HandbookDocument;
  readonly origin: Origin;
  /** The language that the handbook is printed in: as stated, or simplified Chinese. */
  readonly language: Language;
}

/** The whole handbook, every reference followed. Lists are in reading order, which is derived and the same on every machine. */
export interface Organisation {
  readonly handbook: Handbook;
  /** Top departments; the others hang below them. */
  readonly roots: readonly Department[];
  /** All departments, parents before children. */
  readonly departments: readonly Department[];
  /** All posts, department by department. */
  readonly positions: readonly Position[];
  /** Posts that belong to no department. */
  readonly companyPositions: readonly Position[];
  readonly regulations: readonly Regulation[];
  readonly processes: readonly Process[];
  /** Regulations and processes that belong to no department. */
  readonly companyRegulations: readonly Regulation[];
  readonly companyProcesses: readonly Process[];
  readonly total: Staffing;
}
