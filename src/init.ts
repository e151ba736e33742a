import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorFiles } from './editor-settings.ts';
import { listPackageFiles, readPackageFile } from './package-files.ts';
import type { Language } from './schema/types.generated.ts';

export interface InitOutcome {
  /** Files that stand in the way; nothing is written when there are any. */
  readonly existing: readonly string[];
  readonly written: readonly string[];
}

/**
 * Copies the starter handbook of a language, and the schema its files name for editors, into `directory`.
 * Nothing that exists is touched: a folder that already has a jd.yaml, or any of the files, is left as it is.
 */
export function initHandbook(directory: string, language: Language): InitOutcome {
  const files = starterFiles(language);
  const existing = [...files.keys()].filter((path) => existsSync(join(directory, path)));
  if (existing.length > 0) return { existing, written: [] };
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), bytes, { flag: 'wx' });
  }
  return { existing: [], written: [...files.keys()] };
}

function starterFiles(language: Language): Map<string, Buffer> {
  const folder = `templates/init/${language}`;
  const files = new Map<string, Buffer>();
  for (const path of listPackageFiles(folder)) {
    // npm leaves out files called .gitignore when it packs, so the starter's is stored without its dot.
    const target = path.replace(/(^|\/)gitignore$/, '$1.gitignore');
    files.set(target, readPackageFile(`${folder}/${path}`));
  }
  for (const [path, bytes] of editorFiles(language)) files.set(path, bytes);
  return files;
}
