import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { TemplateSet } from './template-set.ts';
import type { BookletVocabulary, Words } from './words.ts';

interface Checked {
  readonly set: TemplateSet;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiled templates by their sources and words: a build may make thousands of booklets with the same ones. */
const known = new WeakMap<ReadonlyMap<string, string>, WeakMap<BookletVocabulary, Checked>>();

export function templatesOf(
  sources: ReadonlyMap<string, string>,
  words: Words,
  vocabulary: BookletVocabulary,
): Checked {
  const byVocabulary = known.get(sources) ?? new WeakMap<BookletVocabulary, Checked>();
  known.set(sources, byVocabulary);
  let checked = byVocabulary.get(vocabulary);
  if (!checked) {
    const set = new TemplateSet(sources, words);
    checked = { set, diagnostics: set.check() };
    byVocabulary.set(vocabulary, checked);
  }
  return checked;
}
