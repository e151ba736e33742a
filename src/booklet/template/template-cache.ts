import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lazily } from '../views/lazily.ts';
import type { BookletVocabulary, Words } from '../words.ts';
import { TemplateSet } from './template-set.ts';

interface Checked {
  readonly set: TemplateSet;
  /** Found when it is first asked for: to check all templates takes longer than a small booklet. */
  diagnostics(): readonly Diagnostic[];
}

/** Compiled templates by their sources and words: a build may make thousands of booklets with the same ones. */
const known = new WeakMap<ReadonlyMap<string, string>, WeakMap<BookletVocabulary, Checked>>();

/** `own`: only these are checked; all when absent. */
export function templatesOf(
  sources: ReadonlyMap<string, string>,
  words: Words,
  vocabulary: BookletVocabulary,
  own?: ReadonlySet<string>,
): Checked {
  const byVocabulary = known.get(sources) ?? new WeakMap<BookletVocabulary, Checked>();
  known.set(sources, byVocabulary);
  let checked = byVocabulary.get(vocabulary);
  if (!checked) {
    const set = new TemplateSet(sources, words);
    checked = { set, diagnostics: lazily(() => set.check(own)) };
    byVocabulary.set(vocabulary, checked);
  }
  return checked;
}
