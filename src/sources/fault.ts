import { type Diagnostic, type Edit, finding, type Severity } from '../diagnostics/diagnostic.ts';
import type { SourceProblems } from '../diagnostics/problems/source.ts';
import type { SourceFile } from './source-file.ts';

/** A finding of this folder before it has a file: its places are offsets of the text it was found in. */
export interface Fault<C extends keyof SourceProblems = keyof SourceProblems> {
  readonly code: C;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly facts: SourceProblems[C];
  /** Edits that repair it, in offsets of the same text. */
  readonly edits?: readonly Edit[];
  /** Edits that only keep the fault from hiding others: made for parsing, never offered as a repair. */
  readonly patch?: readonly Edit[];
  /** A place before it that the parser stumbles over for the same reason. */
  readonly cause?: number;
}

export function fault<C extends keyof SourceProblems>(
  code: C,
  place: readonly [start: number, end: number],
  facts: SourceProblems[C],
  more: Partial<Pick<Fault, 'severity' | 'edits' | 'patch' | 'cause'>> = {},
): Fault<C> {
  const [start, end] = place;
  return { code, severity: 'error', start, end, facts, ...more };
}

/** Moves a fault to the text its text was made from. */
export function moveFault(one: Fault, to: (offset: number) => number): Fault {
  const move = (edits: readonly Edit[] | undefined) =>
    edits?.map((edit) => ({ ...edit, start: to(edit.start), end: to(edit.end) }));
  const edits = move(one.edits);
  const patch = move(one.patch);
  return {
    ...one,
    start: to(one.start),
    end: to(one.end),
    ...(edits ? { edits } : {}),
    ...(patch ? { patch } : {}),
    ...(one.cause === undefined ? {} : { cause: to(one.cause) }),
  };
}

export function toDiagnostic(one: Fault, source: SourceFile): Diagnostic {
  const place = { file: source.path, range: source.range(one.start, one.end) };
  return finding(one.severity, one.code, place, one.facts, one.edits ? { fix: one.edits } : {});
}
