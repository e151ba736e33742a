import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder: the same from `src/` and from `lib/`. */
export const PACKAGE_ROOT = fileURLToPath(new URL('..', import.meta.url));

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Files below a folder of the package, as paths relative to it with `/`, in a fixed order. */
export function listPackageFiles(folder: string): string[] {
  return readdirSync(join(PACKAGE_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(PACKAGE_ROOT, folder).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

export function readPackageFile(path: string): Buffer {
  return readFileSync(join(PACKAGE_ROOT, path));
}
