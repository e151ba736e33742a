import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-files.ts';

/** A file under the handbook's `templates/` replaces ours of the same path: layouts and themes alike. */
export const TEMPLATE_FOLDER = 'templates';
/** Absolute. */
export const OUR_TEMPLATES = join(PACKAGE_ROOT, TEMPLATE_FOLDER);

/** Template sources by path below `templates/` (`form/position.hbs`), ours with the handbook's over them. */
export function loadTemplates(root: string): Map<string, string> {
  const templates = new Map<string, string>();
  for (const folder of [OUR_TEMPLATES, join(root, TEMPLATE_FOLDER)]) {
    for (const path of filesBelow(folder, '.hbs'))
      templates.set(path, readFileSync(join(folder, path), 'utf8'));
  }
  return templates;
}

/** Paths of the templates that the handbook brings. */
export const ownTemplates = (root: string): ReadonlySet<string> =>
  new Set(filesBelow(join(root, TEMPLATE_FOLDER), '.hbs'));

/** Paths relative to `folder`, with `/`; the starter handbooks under `init/` are no templates of documents. */
export function filesBelow(folder: string, extension: string, prefix = ''): string[] {
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
