/** Faults of references between units (ORG-). */
export interface OrgProblems {
  /** A reference to a unit that does not exist; `near` holds the nearest names, best first. */
  'ORG-01': { readonly name: string; readonly near: readonly string[] };
}
