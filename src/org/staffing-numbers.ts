import type { Headcount } from '../schema/types.generated.ts';
import type { Staffing } from './organisation.ts';

/** approved − filled, never negative; unknown when `filled` is. */
export function vacancies(approved: number, filled: number | undefined): number | undefined {
  return filled === undefined ? undefined : Math.max(0, approved - filled);
}

/**
 * 编制 of one post as numbers. A post without any counts as one approved; one that gives only 在岗 is taken to be
 * approved for as many.
 */
export function staffingOf(headcount: Headcount | null | undefined): Staffing {
  const filled = headcount?.filled;
  const approved = headcount?.approved ?? filled ?? 1;
  return {
    approved,
    filled,
    vacant: vacancies(approved, filled),
    note: headcount?.note,
    stated: headcount?.approved !== undefined || filled !== undefined,
  };
}
