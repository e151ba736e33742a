import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import { TemplateError } from '../renderers/docx/template/open-package.ts';
import { readTemplate } from '../renderers/docx/template/read-template.ts';
import { themeOfTemplate } from '../renderers/docx/template/template-theme.ts';
import type { WordTemplate } from '../renderers/docx/template/word-template.ts';
import type { Theme } from '../renderers/theme.ts';
import { type NamedAt, readInside } from './read-inside.ts';

/** Templates are read whole; one with scanned pages in it is no template. */
const MAX_TEMPLATE = 20_000_000;

/** Names of themes that are documents rather than ours: also those that will turn out to be of a kind that cannot be used. */
export const isWordFile = (theme: string): boolean => /\.(?:doc|dot|wps|wpt)[xm]?$/i.test(theme);

export interface TemplateTheme {
  readonly template: WordTemplate;
  /** What the template says of its look, over `base`. */
  readonly theme: Theme;
}

/** The company's own document that jd.yaml names as its theme. One that cannot be used is a finding where it is named. */
export function loadWordTemplate(
  root: string,
  path: string,
  place: NamedAt['place'],
  base: Theme,
): Outcome<TemplateTheme | undefined> {
  const at = ['theme'];
  const file = readInside(root, path, MAX_TEMPLATE, { place, at });
  if ('diagnostic' in file) return { value: undefined, diagnostics: [file.diagnostic] };
  try {
    const template = readTemplate(file.bytes);
    return { value: { template, theme: themeOfTemplate(template, base) }, diagnostics: [] };
  } catch (thrown) {
    if (!(thrown instanceof TemplateError)) throw thrown;
    const { fault } = thrown;
    return { value: undefined, diagnostics: [error('ASSET-13', place, { path, fault }, { path: at })] };
  }
}
