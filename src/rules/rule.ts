import type { Edit, Related, Severity } from '../diagnostics/diagnostic.ts';
import type { Path, Range } from '../diagnostics/position.ts';
import type { RuleFacts, RuleId } from '../diagnostics/problems/rules.ts';
import type { Organisation } from '../org/organisation.ts';
import type { Jurisdiction, Language } from '../schema/types.generated.ts';
import type { AuthorText } from './author-texts.ts';
import type { Stretch } from './stretches.ts';

/** The words of a rule in one language; `{found}` and the names of `values` are filled in. */
export interface RuleDoc {
  readonly title: string;
  /** The sentence of a finding. */
  readonly message: string;
  /** What to do, as one imperative. */
  readonly hint: string;
  /** Why it matters. */
  readonly why: string;
  /** A text that is found, and one that is not: an item of a section, or the YAML of a document (several lines). */
  readonly bad: string;
  readonly good: string;
  /** Sentences for other cases of the same rule, by the name that the finding's facts give. */
  readonly cases?: Readonly<Record<string, CaseWords>>;
}

/** Message and hint of one case of a rule. */
export interface CaseWords {
  readonly message: string;
  readonly hint: string;
}

/** A rule is one file: its check, its reason, its source, its words and examples in each language. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Applies only where `lint.jurisdictions` names it; rules without one always apply. */
  readonly jurisdiction?: Jurisdiction;
  /** Binds recruitment information only: one step milder in an internal booklet (`lint.audience`). */
  readonly governs?: 'recruitment';
  /**
   * For one that judges what is missing or what things add up to: `the whole file` of the unit, or these keys of all units.
   * A fault there makes the finding doubtful. Without it, the rule judges what stands at its place.
   */
  readonly judges?: 'the whole file' | readonly string[];
  /** Law, article or literature. */
  readonly source: string;
  readonly docs: Readonly<Record<Language, RuleDoc>>;
  /** Judges a stretch of the handbook; called for one after the other, each unit in one of them. */
  check?(subject: Subject): Iterable<Finding>;
  /** Judges what shows in the handbook as a whole only; called once. */
  overall?(handbook: Whole): Iterable<Finding>;
}

/** What rules may look things up in. */
export interface Whole {
  readonly organisation: Organisation;
  readonly language: Language;
  /** The decoded text of a content file. */
  textOf(file: string): string | undefined;
}

/** What rules judge: a stretch of the handbook, so that the texts of the others need not be kept. */
export interface Subject extends Whole, Stretch {
  /** Every string the author wrote in the stretch, with its place, in reading order. */
  readonly texts: readonly AuthorText[];
}

export interface Finding {
  readonly file: string;
  readonly range: Range;
  readonly path: Path;
  readonly facts: RuleFacts;
  readonly related?: readonly Related[];
  readonly fix?: readonly Edit[];
  /** When it differs from the rule's own, such as a limit with a statutory basis. */
  readonly severity?: Severity;
}
