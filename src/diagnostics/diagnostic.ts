import type { Path, Range } from './position.ts';
import type { Code, Problems, RelatedNotes } from './problems/index.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Places of severities in an order: the worst first. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Replace the text between two offsets (UTF-16 units of the decoded text) with `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A second place that a finding concerns, such as the first use of a name. */
export interface Related {
  readonly note: keyof RelatedNotes;
  readonly file: string;
  readonly range: Range;
}

/**
 * One finding: which problem, where, with which facts. It holds no words: `messages/` makes the sentence in the
 * reader's language when a reporter prints it. Findings are collected and returned, never thrown.
 */
export interface Diagnostic<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  /** Path relative to the handbook folder, with `/`. */
  readonly file: string;
  readonly range: Range;
  /** Where in the canonical value; empty for a fault of the file as a text. */
  readonly path: Path;
  readonly facts: Problems[C];
  readonly related: readonly Related[];
  /** Edits of `file` that repair it without changing what the author meant. */
  readonly fix?: readonly Edit[];
}

/** The optional parts of a finding. */
export interface Extras {
  readonly path?: Path;
  readonly related?: readonly Related[];
  readonly fix?: readonly Edit[];
}

/** What each stage returns: what it could make, and all it found on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a finding of any severity; `error` and `warning` below are the common ones. */
export function finding<C extends Code>(
  severity: Severity,
  code: C,
  place: { readonly file: string; readonly range: Range },
  facts: Problems[C],
  extras: Extras = {},
): Diagnostic<C> {
  return {
    code,
    severity,
    file: place.file,
    range: place.range,
    path: extras.path ?? [],
    facts,
    related: extras.related ?? [],
    ...(extras.fix ? { fix: extras.fix } : {}),
  };
}

export const error = <C extends Code>(
  code: C,
  place: { readonly file: string; readonly range: Range },
  facts: Problems[C],
  extras?: Extras,
) => finding('error', code, place, facts, extras);

export const warning = <C extends Code>(
  code: C,
  place: { readonly file: string; readonly range: Range },
  facts: Problems[C],
  extras?: Extras,
) => finding('warning', code, place, facts, extras);
