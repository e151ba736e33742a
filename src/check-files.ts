import { ownJsonText } from './assets/json-file.ts';
import { loadLabels } from './assets/labels.ts';
import { loadAssets } from './assets/load-assets.ts';
import { loadTemplates, ownTemplates } from './assets/templates.ts';
import { DEFAULT_THEME, themeOfHandbook } from './assets/themes.ts';
import { byPlace, type Checked } from './check.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Language } from './schema/types.generated.ts';
import type { VocabularyOverlay } from './vocabulary/vocabulary.ts';

/**
 * The same handbook with what is wrong with the files it uses beside its text: logo, fonts, output folder, theme, labels
 * and templates. A build reads these anyway; whoever only validates shall hear of them too.
 */
export async function withFiles(checked: Checked): Promise<Checked> {
  const { discovery, organisation } = checked;
  const { document } = organisation.handbook;
  const labels = loadLabels(discovery.root);
  const own = ownTemplates(discovery.root);
  const templates = own.size > 0 ? loadTemplates(discovery.root) : undefined;
  const theme = themeOfHandbook(discovery.root, organisation.handbook, document.theme ?? DEFAULT_THEME);
  const found: Diagnostic[] = [
    ...loadAssets(discovery.root, organisation.handbook, theme.value).diagnostics,
    ...theme.diagnostics,
    ...labels.diagnostics,
  ];
  if (templates)
    found.push(...(await faultsOf(templates, own, organisation.handbook.language, labels.value)));
  return {
    ...checked,
    diagnostics: [...checked.diagnostics, ...found].sort(byPlace),
    textOf: (file) =>
      checked.textOf(file) ??
      templates?.get(file.replace(/^templates\//, '')) ??
      ownJsonText(discovery.root, file),
  };
}

/** Most handbooks bring no templates, and reading templates takes longer to load than a small handbook to check. */
async function faultsOf(
  templates: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
  language: Language,
  labels: VocabularyOverlay | undefined,
): Promise<readonly Diagnostic[]> {
  const { templatesOf } = await import('./booklet/template/template-cache.ts');
  const { Words } = await import('./booklet/words.ts');
  const { loadVocabulary } = await import('./vocabulary/vocabulary.ts');
  const vocabulary = loadVocabulary(language, labels);
  return templatesOf(templates, new Words(language, vocabulary), vocabulary, own).diagnostics();
}
