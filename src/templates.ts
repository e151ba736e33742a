import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, error, type Outcome } from './diagnostics/diagnostic.ts';
import { type Range, START_OF_FILE } from './diagnostics/position.ts';
import { PACKAGE_ROOT } from './package-files.ts';
import type { Theme } from './renderers/theme.ts';
import type { VocabularyOverlay } from './vocabulary/vocabulary.ts';

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

/**
 * Words that the handbook says otherwise: `templates/labels.json` with `labels` by name and `words` by type and key. One
 * that is no such JSON is a finding, and our own words stay.
 */
export function loadLabels(root: string): Outcome<VocabularyOverlay | undefined> {
  const path = join(root, FOLDER, LABELS);
  if (!existsSync(path)) return { value: undefined, diagnostics: [] };
  const fault = (reason: string) => ({
    value: undefined,
    diagnostics: [
      error(
        'ASSET-05',
        { file: `${FOLDER}/${LABELS}`, range: START_OF_FILE },
        { path: `${FOLDER}/${LABELS}`, reason },
      ),
    ],
  });
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isOverlay(value)
      ? { value, diagnostics: [] }
      : fault('{"labels": {"…": "…"}, "words": {"…": {"…": "…"}}}');
  } catch (thrown) {
    return fault(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

const isText = (value: unknown) => typeof value === 'string';
const isRecordOf = (value: unknown, holds: (one: unknown) => boolean) =>
  value === undefined || (isObject(value) && Object.values(value).every(holds));

function isOverlay(value: unknown): value is VocabularyOverlay {
  if (!isObject(value) || Object.keys(value).some((key) => key !== 'labels' && key !== 'words')) return false;
  return isRecordOf(value.labels, isText) && isRecordOf(value.words, (words) => isRecordOf(words, isText));
}

export const DEFAULT_THEME = 'classic';

/**
 * The theme of that name. One that does not exist or cannot be read is a finding at `place`, and the default theme
 * stands in.
 */
export function loadTheme(
  root: string,
  name: string,
  place: { readonly file: string; readonly range: Range },
): Outcome<Theme> {
  const own = join(root, FOLDER, 'themes');
  const names = [...new Set([...themeNames(join(OURS, 'themes')), ...themeNames(own)])].sort();
  const fallback = (diagnostic: Diagnostic) => ({
    value: readTheme(join(OURS, 'themes'), DEFAULT_THEME),
    diagnostics: [diagnostic],
  });
  if (!names.includes(name)) return fallback(error('ASSET-04', place, { name, names }));
  try {
    const folder = themeNames(own).includes(name) ? own : join(OURS, 'themes');
    return { value: readTheme(folder, name), diagnostics: [] };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return fallback(error('ASSET-05', place, { path: `${FOLDER}/themes/${name}.json`, reason }));
  }
}

const themeNames = (folder: string) =>
  filesBelow(folder, '.json').map((path) => path.slice(0, -'.json'.length));

/** A customer's theme states only what differs from the default. */
function readTheme(folder: string, name: string): Theme {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Json;
  const base = read(join(OURS, 'themes', `${DEFAULT_THEME}.json`));
  return over(base, read(join(folder, `${name}.json`))) as unknown as Theme;
}

type Json = { readonly [key: string]: unknown };

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
