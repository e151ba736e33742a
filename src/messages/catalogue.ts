import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Code, OwnProblems, Problems, RelatedNotes } from '../diagnostics/problems/index.ts';
import type { RuleFacts } from '../diagnostics/problems/rules.ts';
import type { CliWords } from './cli-words.ts';

/**
 * What is the case, in one sentence whose subject is the thing in the file; and what to do, as one imperative.
 * Values stand as typed.
 */
export interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

/** A sentence for every code of a family of problems; a missing one does not compile. */
export type Sentences<P> = { readonly [C in keyof P]: (facts: P[C]) => Sentence };

/** Everything the program says in one language. */
export interface Catalogue {
  readonly problems: Sentences<OwnProblems>;
  /** The sentence of a rule's finding: set once rules are loaded. */
  readonly ruleSentence?: (code: string, facts: RuleFacts) => Sentence;
  /** What a rule is about, in a few words: set once rules are loaded. */
  readonly ruleTitle?: (code: string) => string | undefined;
  readonly notes: Readonly<Record<keyof RelatedNotes, string>>;
  readonly report: ReportWords;
  readonly cli: CliWords;
}

/** Words of the report for people. */
export interface ReportWords {
  readonly severities: Readonly<Record<Severity, string>>;
  summary(counts: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly fixable: number;
  }): string;
  /** More findings of a code in the same file than are shown; `lines` holds the numbers of their lines. */
  repeated(code: string, findings: number, lines: string): string;
  /** Between numbers of lines. */
  readonly comma: string;
  /** The table of findings rule by rule. */
  readonly byRule: {
    heading(rules: number): string;
    places(findings: number, files: number): string;
    /** Says that `jd fix` mends them. */
    readonly fixable: string;
  };
}

/** The sentence for one finding. */
export function say<C extends Code>(catalogue: Catalogue, code: C, facts: Problems[C]): Sentence {
  const own = (catalogue.problems as Partial<Record<Code, (facts: never) => Sentence>>)[code];
  if (own) return own(facts as never);
  return catalogue.ruleSentence?.(code, facts as RuleFacts) ?? { message: code };
}
