import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import process from 'node:process';
import type { Memory } from './check.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { PACKAGE_ROOT, packageVersion } from './package-files.ts';
import type { Discovery } from './sources/discover.ts';
import { isWithin } from './sources/inside-root.ts';
import { errorCode, MAX_BYTES, notAFile } from './sources/read.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The findings of the last check of each handbook, one file a handbook in the user's folder for such things, never in
 * the handbook. They count for the very same content, program and Node; whatever else is found there counts as nothing,
 * and a folder that cannot be written is no fault. Undefined where the environment names no such folder.
 */
export function findingsCache(env: Environment, platform: string = process.platform): Memory | undefined {
  const folder = cacheFolder(env, platform);
  if (folder === undefined) return undefined;
  let place: { readonly file: string; readonly key: string } | undefined;
  return {
    recall(discovery, early) {
      if (discovery.root === '' || isWithin(discovery.root, folder)) return undefined;
      place = { file: join(folder, `${hash(discovery.root)}.findings`), key: keyOf(discovery, early) };
      return readEntry(place.file, place.key);
    },
    keep(findings) {
      if (place) writeEntry(folder, place.file, place.key, findings);
    },
  };
}

/** Source: XDG Base Directory Specification 0.8; Apple, File System Programming Guide; Microsoft, KNOWNFOLDERID. */
function cacheFolder(env: Environment, platform: string): string | undefined {
  const named = [env.XDG_CACHE_HOME, platform === 'win32' ? env.LOCALAPPDATA : undefined];
  const base = named.find((path) => path !== undefined && isAbsolute(path));
  if (base !== undefined) return join(base, 'jd-handbook');
  const below = platform === 'darwin' ? 'Library/Caches' : '.cache';
  return env.HOME && isAbsolute(env.HOME) ? join(env.HOME, below, 'jd-handbook') : undefined;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Everything that findings follow from: the program, what was asked, the names and bytes of all content files. */
function keyOf({ root, asked, files }: Discovery, early: readonly Diagnostic[]): string {
  const key = createHash('sha256');
  key.update(JSON.stringify([packageVersion(), programStamp(), process.version, root, asked, early]));
  for (const { path, absolute } of files) {
    const content = contentOf(absolute);
    key.update(`\0${path}\0${typeof content}\0${content.length}\0`).update(content);
  }
  return key.digest('hex');
}

/** A program compiled anew is another one, though its version may be the same. */
function programStamp(): string {
  try {
    const { size, mtimeMs } = statSync(join(PACKAGE_ROOT, 'lib/cli/main.js'));
    return `${size} ${mtimeMs}`;
  } catch {
    return '';
  }
}

/** The bytes of a file, or the reason why `readSource` does not read it. */
function contentOf(absolute: string): Uint8Array | string {
  try {
    const stats = statSync(absolute);
    const unread = notAFile(stats) ?? (stats.size > MAX_BYTES ? `${stats.size} bytes` : undefined);
    return unread ?? readFileSync(absolute);
  } catch (thrown) {
    return errorCode(thrown);
  }
}

/** One line with the key and the sum of what follows, then the findings as JSON. */
const headOf = (key: string, body: string) => `${key} ${hash(body)}`;

function readEntry(file: string, key: string): readonly Diagnostic[] | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === headOf(key, body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

function writeEntry(folder: string, file: string, key: string, findings: readonly Diagnostic[]): void {
  const body = JSON.stringify(findings);
  const staged = `${file}.${process.pid}`;
  try {
    // Findings quote the content: they are the user's alone.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(staged, `${headOf(key, body)}\n${body}`, { mode: 0o600 });
    renameSync(staged, file);
  } catch {
    remove(staged);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never made.
  }
}
