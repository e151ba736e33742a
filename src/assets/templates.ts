import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/position.ts';
import { PACKAGE_ROOT } from '../package-files.ts';
import type { WordTemplate } from '../renderers/docx/template/word-template.ts';
import type { Theme } from '../renderers/theme.ts';
import { readSource } from '../sources/read.ts';
import type { VocabularyOverlay } from '../vocabulary/vocabulary.ts';
import { checkPage, type Json, jsonValue, readJson, readThemeFile, type ThemeFile } from './theme-file.ts';
import { isWordFile, loadWordTemplate } from './word-template.ts';

/** A file under the handbook's `templates/` replaces ours of the same path: layouts and themes alike. */
const FOLDER = 'templates';
const OURS = join(PACKAGE_ROOT, FOLDER);

/** Template sources by path below `templates/` (`position-form.hbs`), ours with the handbook's over them. */
export function loadTemplates(root: string): Map<string, string> {
  const templates = new Map<string, string>();
  for (const folder of [OURS, join(root, FOLDER)]) {
    for (const path of filesBelow(folder, '.hbs'))
      templates.set(path, readFileSync(join(folder, path), 'utf8'));
  }
  return templates;
}

/** True when the handbook brings templates of its own. */
export const hasOwnTemplates = (root: string): boolean => filesBelow(join(root, FOLDER), '.hbs').length > 0;

/** Paths relative to `folder`, with `/`; the starter handbooks under `init/` are no templates of documents. */
function filesBelow(folder: string, extension: string, prefix = ''): string[] {
  if (!existsSync(join(folder, prefix))) return [];
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = prefix ? `${prefix}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return path === 'init' ? [] : filesBelow(folder, extension, path);
      return entry.isFile() && path.endsWith(extension) ? [path] : [];
    })
    .sort();
}

const LABELS = 'labels.json';
/** Themes and labels of some kilobytes are usual. */
const MAX_JSON = 1_000_000;

/**
 * Words that the handbook says otherwise: `templates/labels.json` with `labels` by name and `words` by type and key. One
 * that is no such JSON is a finding, and our own words stay.
 */
export function loadLabels(root: string): Outcome<VocabularyOverlay | undefined> {
  const path = `${FOLDER}/${LABELS}`;
  if (!existsSync(join(root, path))) return { value: undefined, diagnostics: [] };
  const { value: source, diagnostics } = readSource(join(root, path), path, { maxBytes: MAX_JSON });
  if (source === undefined) return { value: undefined, diagnostics };
  const read = readJson(source);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const value = jsonValue(read.value);
  if (isOverlay(value)) return { value, diagnostics: [] };
  const place = { file: path, range: source.range(read.value.start, read.value.end) };
  return { value: undefined, diagnostics: [error('ASSET-05', place, { path, fault: 'labels', found: '' })] };
}

const isText = (value: unknown) => typeof value === 'string';
const isRecordOf = (value: unknown, holds: (one: unknown) => boolean) =>
  value === undefined || (isObject(value) && Object.values(value).every(holds));

function isOverlay(value: unknown): value is VocabularyOverlay {
  if (!isObject(value) || Object.keys(value).some((key) => key !== 'labels' && key !== 'words')) return false;
  return isRecordOf(value.labels, isText) && isRecordOf(value.words, (words) => isRecordOf(words, isText));
}

/** The text of a theme or of labels that the handbook brings, for code frames; undefined for any other file. */
export function ownJsonText(root: string, file: string): string | undefined {
  if (!file.startsWith(`${FOLDER}/`) || !file.endsWith('.json')) return undefined;
  return readSource(join(root, file), file, { maxBytes: MAX_JSON }).value?.text;
}

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
  const folder = join(root, FOLDER, 'themes');
  const bases = themeNames(join(OURS, 'themes'));
  const own = themeNames(folder);
  const ours = (base: string): LoadedTheme => ({ theme: ourTheme(base), own: undefined });
  if (isWordFile(name) && !own.includes(name)) {
    const base = ourTheme(DEFAULT_THEME);
    const { value, diagnostics } = loadWordTemplate(root, name, place, base);
    return { value: { theme: base, own: undefined, ...value }, diagnostics };
  }
  if (!own.includes(name)) {
    if (bases.includes(name)) return { value: ours(name), diagnostics: [] };
    const names = [...new Set([...bases, ...own])].sort();
    return { value: ours(DEFAULT_THEME), diagnostics: [error('ASSET-04', place, { name, names })] };
  }
  const path = `${FOLDER}/themes/${name}.json`;
  const { value: source, diagnostics } = readSource(join(folder, `${name}.json`), path, {
    maxBytes: MAX_JSON,
  });
  const read = source ? readThemeFile(source, bases) : { value: undefined, diagnostics };
  if (read.value === undefined) return { value: ours(DEFAULT_THEME), diagnostics: read.diagnostics };
  const theme = completed(read.value.values, name);
  const faults = checkPage(theme, read.value);
  if (faults.length > 0) return { value: ours(DEFAULT_THEME), diagnostics: faults };
  return { value: { theme, own: read.value }, diagnostics: [] };
}

const themeNames = (folder: string) =>
  filesBelow(folder, '.json').map((path) => path.slice(0, -'.json'.length));

const ourTheme = (name: string): Theme =>
  completed(JSON.parse(readFileSync(join(OURS, 'themes', `${name}.json`), 'utf8')) as Json, name);

/** A theme states only what differs from the one that it starts from. */
function completed(values: Json, name: string): Theme {
  const base = typeof values.extends === 'string' ? values.extends : DEFAULT_THEME;
  const path = join(OURS, 'themes', `${base}.json`);
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

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
