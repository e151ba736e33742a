import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import { type Range, START_OF_FILE } from '../diagnostics/position.ts';
import type { WordTemplate } from '../renderers/docx/template/word-template.ts';
import type { Theme } from '../renderers/theme.ts';
import type { Origin } from '../schema/document.ts';
import type { HandbookDocument } from '../schema/types.generated.ts';
import { isObject, type Json, openJson } from './json-file.ts';
import { filesBelow, OUR_TEMPLATES, TEMPLATE_FOLDER } from './templates.ts';
import { checkPage, readThemeFile, type ThemeFile } from './theme-file.ts';
import { isWordFile, loadWordTemplate } from './word-template.ts';

export const DEFAULT_THEME = 'classic';

/** A theme ready for use, and the handbook's file that it comes from, if it does. */
export interface LoadedTheme {
  readonly theme: Theme;
  readonly own: ThemeFile | undefined;
  /** The Word document that the theme is, if it is one. */
  readonly template?: WordTemplate;
}

/**
 * The theme of that name. One that does not exist is a finding at `place`, one whose file cannot be used has its findings
 * there; then the default theme stands in. A name that is that of a Word document is the company's own template.
 */
export function loadTheme(
  root: string,
  name: string,
  place: { readonly file: string; readonly range: Range },
): Outcome<LoadedTheme> {
  const folder = join(root, TEMPLATE_FOLDER, 'themes');
  const bases = themeNames(join(OUR_TEMPLATES, 'themes'));
  const own = themeNames(folder);
  const ours = (base: string): LoadedTheme => ({ theme: ourTheme(base), own: undefined });
  if (isWordFile(name) && !own.includes(name)) {
    const base = ourTheme(DEFAULT_THEME);
    const { value, diagnostics } = loadWordTemplate(root, name, place, base);
    return { value: { theme: base, own: undefined, ...value }, diagnostics };
  }
  if (!own.includes(name)) {
    if (bases.includes(name)) return { value: ours(name), diagnostics: [] };
    const facts = { name, names: themesOf(root) };
    return { value: ours(DEFAULT_THEME), diagnostics: [error('ASSET-04', place, facts)] };
  }
  const path = `${TEMPLATE_FOLDER}/themes/${name}.json`;
  const { value: source, diagnostics } = openJson(root, path);
  const read = source ? readThemeFile(source, bases) : { value: undefined, diagnostics };
  if (read.value === undefined) return { value: ours(DEFAULT_THEME), diagnostics: read.diagnostics };
  const theme = completed(read.value.values, name);
  const faults = checkPage(theme, read.value);
  if (faults.length > 0) return { value: ours(DEFAULT_THEME), diagnostics: faults };
  return { value: { theme, own: read.value }, diagnostics: [] };
}

/** The theme of that name, or its findings where jd.yaml names its theme. */
export function themeOfHandbook(
  root: string,
  { document, origin }: { readonly document: HandbookDocument; readonly origin: Origin },
  name: string,
): Outcome<LoadedTheme> {
  const range = document.theme ? origin.value(['theme']) : START_OF_FILE;
  return loadTheme(root, name, { file: origin.file, range });
}

/** The themes that a handbook can name: ours and its own, in the order of their names. */
export function themesOf(root: string): string[] {
  const folders = [join(OUR_TEMPLATES, 'themes'), join(root, TEMPLATE_FOLDER, 'themes')];
  return [...new Set(folders.flatMap(themeNames))].sort();
}

const themeNames = (folder: string) =>
  filesBelow(folder, '.json').map((path) => path.slice(0, -'.json'.length));

const ourTheme = (name: string): Theme =>
  completed(JSON.parse(readFileSync(join(OUR_TEMPLATES, 'themes', `${name}.json`), 'utf8')) as Json, name);

/** A theme states only what differs from the one that it starts from. */
function completed(values: Json, name: string): Theme {
  const base = typeof values.extends === 'string' ? values.extends : DEFAULT_THEME;
  const path = join(OUR_TEMPLATES, 'themes', `${base}.json`);
  const { extends: _, ...own } = values;
  const theme = { ...over(JSON.parse(readFileSync(path, 'utf8')) as Json, own), name } as unknown as Theme;
  const { latin, eastAsia, face, bold } = theme.fonts.heading;
  // A level of its own may say but one thing of its font: its names and weight are those of other headings.
  const fonts = Object.entries(theme.fonts).map(([role, own]) => [
    role,
    over({ latin, eastAsia, face, bold }, asJson(own)),
  ]);
  return { ...theme, fonts: Object.fromEntries(fonts) };
}

const asJson = (value: unknown): Json => (isObject(value) ? value : {});

function over(base: Json, own: Json): Json {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const below = base[key];
    merged[key] = isObject(below) && isObject(value) ? over(below, value) : value;
  }
  return merged;
}
