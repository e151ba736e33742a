import { TABLE_KINDS } from '../table-views.ts';
import type { PlannedPart, PlanSource } from './plan.ts';
import { planBack } from './plan-back.ts';
import { planChapters } from './plan-departments.ts';
import { planFront } from './plan-front.ts';
import { planTables } from './plan-tables.ts';

/**
 * The parts of a booklet in order, those that would be empty left out: cover, approvals and revisions, contents, preface,
 * company chart, staffing; a chapter for each department with its chart, function statement, posts, their sheets,
 * workflows and rules; functions and posts, authority, forms, index. Or derived tables alone.
 */
export function planParts(source: PlanSource): PlannedPart[] {
  if (source.isTablesAlone) return planTables(source, TABLE_KINDS);
  return [...planFront(source), ...planChapters(source), ...planBack(source)];
}
