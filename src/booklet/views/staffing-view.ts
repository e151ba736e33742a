import type { Department, Staffing } from '../../org/organisation.ts';
import type { StaffingRow, StaffingSection } from '../../org/staffing.ts';
import { authorText } from './author-text.ts';
import type { ViewContext } from './item-view.ts';
import type { Value } from './links.ts';

/** 定岗定编表: a row for each department with its sum, below it a row for each of its posts, at the end the whole. */
export interface StaffingView {
  readonly rows: readonly StaffingViewRow[];
  readonly total: Numbers;
  /** Somewhere is known who is in post. */
  readonly hasFilled: boolean;
  readonly hasRemarks: boolean;
  readonly widths: string;
}

/** Nothing where a number is not known. */
interface Numbers {
  readonly approved: number | '';
  readonly filled: number | '';
  readonly vacant: number | '';
}

interface StaffingViewRow extends Numbers {
  readonly isDepartment: boolean;
  /** The department of a department's row, told from others of its name. */
  readonly department: Value | undefined;
  readonly name: readonly Value[];
  readonly code: string;
  readonly remark: string;
}

/** Undefined when no post is in scope. */
export function staffingView(
  sections: readonly StaffingSection[],
  total: Staffing,
  context: ViewContext,
): StaffingView | undefined {
  if (!sections.some((section) => section.rows.length > 0)) return undefined;
  const rows = sections.flatMap((section) => [
    departmentRow(section, context),
    ...section.rows.map((row) => positionRow(row, section.department, context)),
  ]);
  const hasFilled = rows.some((row) => row.filled !== '');
  const hasRemarks = rows.some((row) => row.remark !== '');
  const numbers = hasFilled ? [13, 13, 10] : [14];
  return {
    rows,
    total: numbersOf(total),
    hasFilled,
    hasRemarks,
    widths: [32, 16, ...numbers, ...(hasRemarks ? [24] : [])].join(' '),
  };
}

function departmentRow(
  { department, total, stated }: StaffingSection,
  context: ViewContext,
): StaffingViewRow {
  const { words, links } = context;
  const differs = stated !== undefined && stated.approved !== total.approved;
  const remarks = [
    ...(differs ? [words.label('staffing.stated', { approved: stated.approved })] : []),
    ...(stated?.note === undefined ? [] : [authorText(stated.note)]),
  ];
  return {
    isDepartment: true,
    department: department && links.department(department),
    name: department ? links.list([department]) : links.texts([words.label('chapter.company')]),
    code: authorText(department?.document.code ?? ''),
    ...numbersOf(total, stated),
    remark: remarks.join(words.label('clause-separator')),
  };
}

function positionRow(row: StaffingRow, home: Department | undefined, context: ViewContext): StaffingViewRow {
  const { words, links } = context;
  const { position, staffing, sharedWith } = row;
  const names = links.list(sharedWith, home).map(({ before, text }) => before + text);
  const remarks = [
    ...(sharedWith.length > 0 ? [words.label('staffing.shared', { names: names.join('') })] : []),
    ...(staffing.note === undefined ? [] : [authorText(staffing.note)]),
  ];
  return {
    isDepartment: false,
    department: undefined,
    name: links.list([position], home),
    code: authorText(position.document.code ?? ''),
    ...numbersOf(staffing),
    remark: remarks.join(words.label('clause-separator')),
  };
}

/** What the department itself says of who is in post stands in where its posts do not say it. */
function numbersOf({ approved, filled, vacant }: Staffing, stated?: Staffing): Numbers {
  if (filled === undefined && stated?.approved === approved && stated.filled !== undefined)
    return numbersOf(stated);
  return { approved, filled: filled ?? '', vacant: vacant ?? '' };
}
