import { START_OF_FILE } from '../diagnostics/position.ts';
import type { Document, Origin } from '../schema/document.ts';
import type { DepartmentDocument, HandbookDocument, PositionDocument } from '../schema/types.generated.ts';
import { compareUnits } from './natural-order.ts';
import type { Department, Handbook, Position, Process, Regulation, Unit } from './organisation.ts';
import { staffingOf } from './staffing-numbers.ts';

/** A unit while `resolve` is filling it in. */
export type Draft<U> = { -readonly [K in keyof U]: U[K] };

/** Every unit of the handbook, not yet tied to any other. Lists run file by file, as written within one. */
export interface Units {
  readonly handbook: Handbook;
  readonly departments: readonly Draft<Department>[];
  readonly positions: readonly Draft<Position>[];
  readonly regulations: readonly Draft<Regulation>[];
  readonly processes: readonly Draft<Process>[];
  /** The department in whose document a unit stands. */
  readonly enclosing: ReadonlyMap<Unit, Department>;
}

/** Takes units out of documents: those with a file of their own and those inside a department's. */
export function collectUnits(documents: readonly Document[]): Units {
  const departments: Draft<Department>[] = [];
  const positions: Draft<Position>[] = [];
  const regulations: Draft<Regulation>[] = [];
  const processes: Draft<Process>[] = [];
  const enclosing = new Map<Unit, Department>();
  let handbook: Handbook | undefined;

  const addInner = <D, U extends Unit>(
    key: string,
    inner: readonly D[] | null | undefined,
    home: Department,
    make: (document: D, origin: Origin) => U,
    into: U[],
  ) => {
    for (const [index, document] of (inner ?? []).entries()) {
      const unit = make(document, home.origin.within([key, index]));
      into.push(unit);
      enclosing.set(unit, home);
    }
  };

  const inFileOrder = [...documents].sort((a, b) => compareUnits(a.origin.file, b.origin.file));
  for (const document of inFileOrder) {
    const { origin } = document;
    if (isKind(document, 'handbook')) handbook ??= newHandbook(document.value, origin);
    else if (isKind(document, 'position')) positions.push(newPosition(document.value, origin));
    else if (isKind(document, 'regulation')) regulations.push(newRegulation(document.value, origin));
    else if (isKind(document, 'process')) processes.push(newProcess(document.value, origin));
    else if (isKind(document, 'department')) {
      const department = newDepartment(document.value, origin);
      departments.push(department);
      addInner('positions', document.value.positions, department, newPosition, positions);
      addInner('regulations', document.value.regulations, department, newRegulation, regulations);
      addInner('processes', document.value.processes, department, newProcess, processes);
    }
  }
  return {
    handbook: handbook ?? newHandbook({}, NOWHERE),
    departments,
    positions,
    regulations,
    processes,
    enclosing,
  };
}

const newHandbook = (document: HandbookDocument, origin: Origin): Handbook => ({
  document,
  origin,
  language: document.language ?? 'zh-CN',
});

const isKind = <K extends Document['kind']>(document: Document, kind: K): document is Document<K> =>
  document.kind === kind;

/** The origin of a handbook that has no `jd.yaml`. */
const NOWHERE: Origin = {
  file: 'jd.yaml',
  key: () => START_OF_FILE,
  value: () => START_OF_FILE,
  word: (path) => String(path.at(-1) ?? ''),
  written: (path) => path,
  within: () => NOWHERE,
};

function base<K extends Unit['kind'], D>(kind: K, name: string, document: D, origin: Origin) {
  const trimmed = name.trim();
  return { kind, id: '', name: trimmed, path: trimmed, document, origin };
}

const NO_ONE: Department['total'] = {
  approved: 0,
  filled: undefined,
  vacant: undefined,
  note: undefined,
  stated: false,
};

function newDepartment(document: DepartmentDocument, origin: Origin): Draft<Department> {
  const stated = staffingOf(document.headcount);
  return {
    ...base('department', document.department, document, origin),
    parent: undefined,
    externalParent: undefined,
    children: [],
    depth: 0,
    positions: [],
    sharedPositions: [],
    regulations: [],
    processes: [],
    head: undefined,
    reportsTo: [],
    total: NO_ONE,
    stated: stated.stated ? stated : undefined,
  };
}

function newPosition(document: PositionDocument, origin: Origin): Draft<Position> {
  return {
    ...base('position', document.position, document, origin),
    departments: [],
    reportsTo: [],
    isTop: false,
    dottedTo: [],
    assistantOf: undefined,
    reports: [],
    dottedReports: [],
    assistants: [],
    sharedWith: [],
    promotion: [],
    rotation: [],
    staffing: staffingOf(document.headcount),
    isStub: CONTENT.every((key) => document[key] === undefined || document[key] === null),
  };
}

const newRegulation = (document: Regulation['document'], origin: Origin): Draft<Regulation> => ({
  ...base('regulation', document.regulation, document, origin),
  departments: [],
});

const newProcess = (document: Process['document'], origin: Origin): Draft<Process> => ({
  ...base('process', document.process, document, origin),
  departments: [],
});

/** Keys that say something about the work itself. A post with none of them is a stub, wherever it stands in the chart. */
const CONTENT = [
  'summary',
  'goals',
  'responsibilities',
  'authority',
  'accountability',
  'safety',
  'qualifications',
  'kpis',
  'relations',
  'hours',
  'environment',
  'equipment',
  'sections',
] as const satisfies readonly (keyof PositionDocument)[];
