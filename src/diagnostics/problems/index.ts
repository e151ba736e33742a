/**
 * The closed list of what can be wrong: a code and the facts its sentence needs. Codes never change once released.
 * Each family has a file of its own; every language's catalogue in `messages/` must have a sentence for every code,
 * or it does not compile.
 */
import type { AssetProblems } from './asset.ts';
import type { BookletProblems } from './booklet.ts';
import type { OrgProblems } from './org.ts';
import type { RuleProblems } from './rules.ts';
import type { SchemaProblems } from './schema.ts';
import type { SourceProblems } from './source.ts';

/** What the program itself finds wrong, with its sentences in `messages/`. */
export interface OwnProblems
  extends SourceProblems,
    SchemaProblems,
    OrgProblems,
    BookletProblems,
    AssetProblems {}

/** Those, and the findings of rules, whose sentences stand with each rule. */
export interface Problems extends OwnProblems, RuleProblems {}

export type Code = keyof Problems;

/** What a second place is to a finding. */
export interface RelatedNotes {
  'first-used-here': true;
  'also-here': true;
  'part-of-the-cycle': true;
  candidate: true;
}
