import type { DepartmentCoverage, FunctionRow } from '../../org/coverage.ts';
import { authorText } from './author-text.ts';
import { areLow, isSpaced } from './column-heads.ts';
import type { ViewContext } from './item-view.ts';
import type { Value } from './links.ts';

/** 职能分解表: which post carries which function, department by department. */
export interface CoverageView {
  readonly departments: readonly DepartmentCoverageView[];
  /** Explains the signs that stand in its tables; empty where none does. */
  readonly legend: string;
  /** Some table is wide. */
  readonly isWide: boolean;
}

interface DepartmentCoverageView {
  readonly name: readonly Value[];
  /** The same, told from others of its name. */
  readonly department: Value;
  /** A column for each post; or, where they are too many for a page, their names in one column. */
  readonly isMatrix: boolean;
  /** Names of many posts are written downwards: narrow columns. Scripts with spaces between words do not read so. */
  readonly isVertical: boolean;
  readonly positions: readonly { readonly name: string; readonly target: string | undefined }[];
  readonly rows: readonly CoverageRow[];
  readonly widths: string;
}

interface CoverageRow {
  readonly number: string;
  readonly name: string;
  /** Its parts follow. */
  readonly isGroup: boolean;
  readonly isGap: boolean;
  /** How many posts carry it, said where they are several: （2个岗位同担）. */
  readonly several: string;
  readonly carriers: number;
  /** For the matrix: a mark or nothing for each position. */
  readonly marks: readonly string[];
  /** For the list. */
  readonly values: readonly Value[];
}

/** Columns of posts: their relative width, and how many fit beside the functions on a page, upright and across. */
const VERTICAL = { width: 5, upright: 8, across: 16 };
const HORIZONTAL = { width: 10, upright: 5, across: 9 };

/** So few have room to be written across; written downwards they would only make the head tall. */
const FEW = 4;

const columnsFor = ({ isVertical }: { readonly isVertical: boolean }) => (isVertical ? VERTICAL : HORIZONTAL);

/** Undefined when no post of the departments says what it covers. */
export function coverageView(
  coverage: readonly DepartmentCoverage[],
  context: ViewContext,
): CoverageView | undefined {
  const declared = coverage.filter((one) => one.isDeclared);
  if (declared.length === 0) return undefined;
  const departments = declared.map((one) => departmentView(one, context));
  return { departments, legend: legendOf(departments, context), isWide: departments.some(isAcross) };
}

function legendOf(departments: readonly DepartmentCoverageView[], { words }: ViewContext): string {
  const signs = new Set(
    departments.flatMap(({ isMatrix, rows }) => (isMatrix ? rows.flatMap(({ marks }) => marks) : [])),
  );
  if (signs.has(words.label('coverage.by-group'))) return words.label('coverage.legend');
  return signs.has(words.label('coverage.mark')) ? words.label('coverage.legend-mark') : '';
}

/** Heads are written downwards only where there are many and two lines of each do not fit. */
function hasLevelHeads(names: readonly string[]): boolean {
  if (names.length <= FEW || names.some(isSpaced)) return true;
  return names.length <= HORIZONTAL.across && areLow(names);
}

function isAcross({ isMatrix, isVertical, positions }: DepartmentCoverageView): boolean {
  if (!isMatrix || positions.length <= columnsFor({ isVertical }).upright) return false;
  return isVertical || !areLow(positions.map(({ name }) => name));
}

function departmentView(coverage: DepartmentCoverage, context: ViewContext): DepartmentCoverageView {
  const { department, positions } = coverage;
  const { links } = context;
  const names = positions.map(({ name }) => name);
  const isVertical = !hasLevelHeads(names);
  const { width, across } = columnsFor({ isVertical });
  const isMatrix = positions.length <= across;
  const columns = isMatrix ? positions.map(() => width) : [45];
  return {
    name: links.list([department]),
    department: links.department(department),
    isMatrix,
    isVertical,
    positions: positions.map((position) => ({
      name: links.list([position], department)[0]?.text ?? '',
      target: links.target(position),
    })),
    rows: numbered(coverage.rows)
      .filter(([, row], index, rows) => !isRepetition(row, index, rows))
      .map(([number, row], index, rows) =>
        coverageRow(number, row, (rows[index + 1]?.[1].depth ?? 0) > row.depth, coverage, context),
      ),
    widths: [8, isMatrix ? 40 : 47, ...columns].join(' '),
  };
}

function coverageRow(
  number: string,
  row: FunctionRow,
  isGroup: boolean,
  { positions, department }: DepartmentCoverage,
  { links, words }: ViewContext,
): CoverageRow {
  const { item, coveredBy } = row;
  const named = [item.code, item.title].filter((part) => part !== undefined && part !== '').join(' ');
  return {
    number,
    name: authorText(item.title === undefined ? [named, item.text ?? ''].join(' ').trim() : named),
    isGroup,
    isGap: row.isGap,
    several: row.carriers > 1 ? words.label('coverage.several', { count: row.carriers }) : '',
    carriers: row.carriers,
    marks: positions.map((position) => {
      const covering = coveredBy.find((one) => one.position === position);
      return covering ? words.label(covering.byGroup ? 'coverage.by-group' : 'coverage.mark') : '';
    }),
    values: links.list(
      coveredBy.map(({ position }) => position),
      department,
    ),
  };
}

/** Parts of a group of which nobody carries one by itself say what the group's row says already. */
function isRepetition(
  row: FunctionRow,
  index: number,
  rows: readonly (readonly [string, FunctionRow])[],
): boolean {
  if (row.depth === 0 || row.coveredBy.length === 0) return false;
  let first = index;
  while ((rows[first]?.[1].depth ?? 0) > 0) first -= 1;
  for (let n = first + 1; (rows[n]?.[1].depth ?? 0) > 0; n += 1) {
    if (rows[n]?.[1].coveredBy.some((covering) => !covering.byGroup)) return false;
  }
  return true;
}

/** 1, 1.1, 1.2, 2 … by depth. */
function numbered(rows: readonly FunctionRow[]): [string, FunctionRow][] {
  const counters: number[] = [];
  return rows.map((row) => {
    counters.length = row.depth + 1;
    counters[row.depth] = (counters[row.depth] ?? 0) + 1;
    return [counters.join('.'), row];
  });
}
