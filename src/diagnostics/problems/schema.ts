/** Faults of keys (KEY-) and values (VALUE-) against the schema. */
export interface SchemaProblems {
  /** A key nobody knows; `near` holds the words it could have been, best first. */
  'KEY-01': { readonly key: string; readonly near: readonly string[] };
}
