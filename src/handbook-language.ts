import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { detect } from './sources/encoding.ts';

/**
 * What the nearest jd.yaml says of its language, without parsing it: messages need a language before anything is
 * read, and must have one when jd.yaml itself is broken.
 *
 * @param places paths a command was given, most telling first; those that do not exist are passed over.
 */
export function findHandbookLanguage(places: readonly string[], cwd: string): string | undefined {
  for (const place of places) {
    for (let folder = resolve(cwd, place); ; folder = dirname(folder)) {
      const head = readHead(join(folder, 'jd.yaml'));
      if (head !== undefined) return LANGUAGE.exec(head)?.[1];
      if (dirname(folder) === folder) break;
    }
  }
  return undefined;
}

/** The nearest folder upwards with a jd.yaml. */
export function findHandbookRoot(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (readHead(join(folder, 'jd.yaml')) !== undefined) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** A line of its own, or a pair inside braces. */
const LANGUAGE =
  /(?:^\ufeff?|[{,]\s*)["']?(?:language|语言|語言|언어)["']?\s*[:：]\s*["'“]?([A-Za-z]{2}(?:[-_][A-Za-z]+)?)/m;
const HEAD = 4096;

function readHead(path: string): string | undefined {
  try {
    if (!statSync(path).isFile()) return undefined;
    const descriptor = openSync(path, 'r');
    const bytes = Buffer.alloc(HEAD);
    const length = readSync(descriptor, bytes, 0, HEAD, 0);
    closeSync(descriptor);
    // A head that is cut off ends with a whole line: half a character is of no encoding.
    const end = length < HEAD ? length : bytes.lastIndexOf('\n') + 1 || length;
    const found = detect(bytes.subarray(0, end));
    return 'text' in found ? found.text : '';
  } catch {
    return undefined;
  }
}
