/**
 * The closed list of what can be wrong: a code and the facts its sentence needs. Codes never change once released.
 * Each family has a file of its own; every language's catalogue in `messages/` must have a sentence for every code,
 * or it does not compile.
 */
import type { AssetProblems } from './asset.ts';
import type { BookletProblems } from './booklet.ts';
import type { OrgProblems } from './org.ts';
import type { SchemaProblems } from './schema.ts';
import type { SourceProblems } from './source.ts';

export interface Problems
  extends SourceProblems,
    SchemaProblems,
    OrgProblems,
    BookletProblems,
    AssetProblems {}

export type Code = keyof Problems;

/** What a second place is to a finding. */
export interface RelatedNotes {
  'first-used-here': true;
  'also-here': true;
  'part-of-the-cycle': true;
  candidate: true;
}
