import type { Department } from './organisation.ts';

/** A department and all below it, parents before children. */
export function withDescendants(department: Department): Department[] {
  return [department, ...department.children.flatMap(withDescendants)];
}
