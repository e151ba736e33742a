/** What a reference stands for where it is written. */
export type Expected = 'department' | 'position' | 'function';

/** What a name turned out to be: a unit of another kind, or a person who holds a post. */
export type NamedThing = 'department' | 'position' | 'regulation' | 'process' | 'holder';

/**
 * Faults of references between units (ORG-). ORG-03 and ORG-05 to ORG-08 are findings of rules about a sound organisation and
 * are not listed here.
 */
export interface OrgProblems {
  /**
   * A reference to a unit (or, under `covers`, to a function) that does not exist; `near` holds what could be written instead,
   * best first; `several` the single names when one value holds a list of them.
   */
  'ORG-01': {
    readonly name: string;
    readonly near: readonly string[];
    readonly expected?: Expected;
    readonly several?: readonly string[];
    /** The word of the handbook's language for somebody outside it. */
    readonly outside?: string;
  };
  /** Units that stand above one another in a ring: `names` in order, each below the next; at most a hundred of `length`. */
  'ORG-02': { readonly key: string; readonly names: readonly string[]; readonly length: number };
  /** A code that two units have. */
  'ORG-04': { readonly code: string; readonly name: string; readonly other: string };
  /** A name, or an alias, that two units of one kind under one parent go by; `parent` is empty for the company itself. */
  'ORG-09': { readonly name: string; readonly kind: Exclude<NamedThing, 'holder'>; readonly parent: string };
  /** A reference that fits several units alike; `candidates` are their paths. */
  'ORG-10': { readonly name: string; readonly candidates: readonly string[] };
  /** A reference to a thing of another kind; `instead` holds what was probably meant, best first. */
  'ORG-11': {
    readonly name: string;
    readonly expected: Expected;
    readonly actual: NamedThing;
    readonly instead: readonly string[];
  };
  /** A folder of content that names no department, though one is called nearly so. */
  'ORG-12': { readonly folder: string; readonly name: string; readonly near: readonly string[] };
  /** A role of a process step that is one slip away from a post's name. */
  'ORG-13': { readonly name: string; readonly near: readonly string[] };
}
