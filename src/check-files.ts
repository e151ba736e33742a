import { loadAssets } from './assets.ts';
import { templatesOf } from './booklet/template-cache.ts';
import { Words } from './booklet/words.ts';
import { byPlace, type Checked } from './check.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { START_OF_FILE } from './diagnostics/position.ts';
import { DEFAULT_THEME, hasOwnTemplates, loadLabels, loadTemplates, loadTheme } from './templates.ts';
import { loadVocabulary } from './vocabulary/vocabulary.ts';

/**
 * The same handbook with what is wrong with the files it uses beside its text: logo, fonts, output folder, theme, labels
 * and templates. A build reads these anyway; whoever only validates shall hear of them too.
 */
export function withFiles(checked: Checked): Checked {
  const { discovery, organisation } = checked;
  const { document, origin } = organisation.handbook;
  const place = { file: origin.file, range: document.theme ? origin.value(['theme']) : START_OF_FILE };
  const labels = loadLabels(discovery.root);
  const templates = hasOwnTemplates(discovery.root) ? loadTemplates(discovery.root) : undefined;
  const found: Diagnostic[] = [
    ...loadAssets(discovery.root, organisation.handbook).diagnostics,
    ...loadTheme(discovery.root, document.theme ?? DEFAULT_THEME, place).diagnostics,
    ...labels.diagnostics,
  ];
  if (templates) {
    const language = document.language ?? 'zh-CN';
    const vocabulary = loadVocabulary(language, labels.value);
    found.push(...templatesOf(templates, new Words(language, vocabulary), vocabulary).diagnostics);
  }
  return {
    ...checked,
    diagnostics: [...checked.diagnostics, ...found].sort(byPlace),
    textOf: (file) => checked.textOf(file) ?? templates?.get(file.replace(/^templates\//, '')),
  };
}
