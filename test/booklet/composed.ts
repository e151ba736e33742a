import { loadTemplates } from '../../src/assets/templates.ts';
import { compose } from '../../src/booklet/compose.ts';
import type { ComposeOptions } from '../../src/booklet/options.ts';
import type { Organisation } from '../../src/org/organisation.ts';
import { loadVocabulary } from '../../src/vocabulary/vocabulary.ts';

/** Our own templates; the folder has none of its own. */
export const TEMPLATES = loadTemplates('/nowhere');

/** A booklet of the organisation with our templates and words. */
export function composed(organisation: Organisation, options: Partial<ComposeOptions> = {}) {
  const language = options.language ?? organisation.handbook.document.language ?? 'zh-CN';
  return compose(organisation, { vocabulary: loadVocabulary(language), templates: TEMPLATES, ...options });
}
