import { accessSync, constants, existsSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, error, type Outcome } from '../diagnostics/diagnostic.ts';
import { START_OF_FILE } from '../diagnostics/position.ts';
import { notAFile, readFailure } from './read.ts';
import { type ContentFile, walk } from './walk.ts';

/** The file that makes a folder a handbook. */
export const HANDBOOK_FILE = 'jd.yaml';

/** Where outputs go when jd.yaml does not say; never read as content. */
export const DEFAULT_OUTPUT = 'dist';

/** A handbook folder and the content in it. */
export interface Discovery {
  /** The folder of jd.yaml, absolute; empty when there is none, and then the diagnostics say why. */
  readonly root: string;
  /** `jd.yaml`, when it is among the files. */
  readonly handbookFile?: string;
  /** In the order of their paths (code units), so that nothing depends on the disk. */
  readonly files: readonly ContentFile[];
  /** The file or folder that was asked for, relative to `root` with `/`; absent for the whole handbook. */
  readonly asked?: string;
}

export interface DiscoverOptions {
  /**
   * Folders that are not read, relative to the handbook folder with `/`; `dist` when absent. The output folder is one,
   * but only jd.yaml can name another than `dist`: discover, read `handbookFile`, and when it names another folder,
   * discover again with that one. A folder of 10,000 files is walked in a few dozen milliseconds.
   */
  readonly exclude?: readonly string[];
}

/**
 * Finds the handbook and all its content files: every `*.yaml` and `*.yml` below the folder of jd.yaml, but for
 * dot-folders, `node_modules` (anywhere), `templates`, `assets` (in the handbook folder) and the excluded folders.
 * References need the whole handbook, so a path inside one finds all files and says in `asked` which was meant.
 * Whatever looks like content and cannot be read (links, pipes, devices, names that are not UTF-8) is a finding.
 *
 * @param path a handbook folder, or a file or folder in one; the nearest folder upwards with jd.yaml when absent.
 */
export function discover(
  path: string | undefined,
  cwd: string,
  options: DiscoverOptions = {},
): Outcome<Discovery> {
  const start = resolve(cwd, path ?? '.');
  const shown = path ?? start;
  const stats = look(start, shown);
  if ('code' in stats) return nothing(stats);
  const folder = stats.isDirectory() ? start : dirname(start);
  const root = nearestHandbook(folder);
  if (root === undefined) return nothing(noHandbook(folder, shown));
  const walked = walk(root, options.exclude ?? [DEFAULT_OUTPUT]);
  const asked = path === undefined ? '' : relative(root, start).split(sep).join('/');
  const missed = stats.isDirectory() ? undefined : notContent(asked, walked.value);
  return {
    value: {
      root,
      ...(walked.value.some((file) => file.path === HANDBOOK_FILE) ? { handbookFile: HANDBOOK_FILE } : {}),
      files: walked.value,
      ...(asked === '' ? {} : { asked }),
    },
    diagnostics: missed ? [missed, ...walked.diagnostics] : walked.diagnostics,
  };
}

const nothing = (diagnostic: Diagnostic): Outcome<Discovery> => ({
  value: { root: '', files: [] },
  diagnostics: [diagnostic],
});

function look(start: string, shown: string): Stats | Diagnostic {
  const place = { file: shown, range: START_OF_FILE };
  try {
    const stats = statSync(start);
    const what = stats.isDirectory() ? undefined : notAFile(stats);
    if (what) return error('FILE-02', place, { what });
    if (stats.isDirectory()) accessSync(start, constants.R_OK | constants.X_OK);
    return stats;
  } catch (thrown) {
    const failure = readFailure(thrown);
    if (failure.reason === 'missing') return error('FILE-12', place, { path: shown });
    return error('FILE-01', place, failure);
  }
}

function nearestHandbook(folder: string): string | undefined {
  if (isFile(join(folder, HANDBOOK_FILE))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestHandbook(parent);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Names under which a jd.yaml was probably meant: Windows hides the second extension. */
const NEARLY = ['jd.yml', 'jd.yaml.txt', 'jd.yml.txt', 'JD.yaml', 'jd.yaml.yaml', 'jd。yaml'];

function noHandbook(folder: string, shown: string): Diagnostic {
  const near = NEARLY.find((name) => existsSync(join(folder, name)));
  return error('FILE-11', { file: shown, range: START_OF_FILE }, { folder, ...(near ? { near } : {}) });
}

function notContent(asked: string, files: readonly ContentFile[]): Diagnostic | undefined {
  if (files.some((file) => file.path === asked)) return undefined;
  const because = /\.ya?ml$/i.test(asked) ? 'folder' : 'extension';
  return error('FILE-13', { file: asked, range: START_OF_FILE }, { because });
}
