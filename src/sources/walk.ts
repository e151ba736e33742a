import { type Dirent, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Diagnostic, error, type Outcome, warning } from '../diagnostics/diagnostic.ts';
import { START_OF_FILE } from '../diagnostics/position.ts';
import { holdsPairs } from './holds-pairs.ts';
import { isWithin } from './inside-root.ts';
import { errorCode, notAFile, readFailure } from './read.ts';

/** A content file of a handbook. */
export interface ContentFile {
  /** Relative to the handbook folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
}

const MAX_DEPTH = 32;
const MAX_FILES = 100_000;
const CONTENT = /\.ya?ml$/i;
const DOUBLED = /\.ya?ml\.(?:txt|ya?ml|bak)$/i;
const TEXT = /\.txt$/i;

interface Walk {
  readonly root: string;
  readonly realRoot: string;
  readonly excluded: ReadonlySet<string>;
  readonly files: ContentFile[];
  /** Links to content, judged when all files are known. */
  readonly links: { readonly path: string; readonly absolute: string; readonly target: string }[];
  readonly diagnostics: Diagnostic[];
}

/**
 * All content files below a folder, in the order of their paths. Links to files inside the handbook are followed
 * unless the file is read anyway; links to folders never are, so that no file comes twice and no walk is endless.
 *
 * @param exclude folders left out, relative to `root` with `/`.
 */
export function walk(root: string, exclude: readonly string[]): Outcome<readonly ContentFile[]> {
  const excluded = new Set(['templates', 'assets', ...exclude.map(plain)]);
  const state: Walk = { root, realRoot: real(root), excluded, files: [], links: [], diagnostics: [] };
  walkFolder(state, '', 0);
  takeLinks(state);
  state.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { value: state.files, diagnostics: state.diagnostics };
}

const plain = (folder: string) => folder.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '');

function walkFolder(state: Walk, folder: string, depth: number): void {
  if (depth > MAX_DEPTH) {
    report(state, error('FILE-16', at(folder), { what: 'depth', limit: MAX_DEPTH }));
    return;
  }
  for (const entry of entries(state, folder)) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    visit(state, folder === '' ? entry.name : `${folder}/${entry.name}`, entry, depth);
  }
}

function entries(state: Walk, folder: string): Dirent[] {
  try {
    const found = readdirSync(join(state.root, folder), { withFileTypes: true });
    if (folder !== '' && found.some((entry) => entry.name === 'jd.yaml' && entry.isFile())) {
      report(state, warning('FILE-15', at(`${folder}/jd.yaml`), { folder }));
      return [];
    }
    return found;
  } catch (thrown) {
    report(state, error('FILE-01', at(folder), readFailure(thrown)));
    return [];
  }
}

function visit(state: Walk, path: string, entry: Dirent, depth: number): void {
  if (state.excluded.has(path)) return;
  const isContent = CONTENT.test(entry.name);
  if (entry.name.includes('\ufffd')) {
    if (isContent || entry.isDirectory()) report(state, error('FILE-07', at(path), { name: entry.name }));
  } else if (entry.isDirectory()) {
    if (isContent) report(state, warning('FILE-02', at(path), { what: 'folder' }));
    walkFolder(state, path, depth + 1);
  } else if (entry.isSymbolicLink()) visitLink(state, path, isContent);
  else if (isContent) takeFile(state, path, entry);
  else if (DOUBLED.test(entry.name)) reportName(state, path, entry.name.replace(/\.[^.]+$/, ''));
  else if (TEXT.test(entry.name) && holdsPairs(join(state.root, path)))
    reportName(state, path, entry.name.replace(TEXT, '.yaml'));
}

const reportName = (state: Walk, path: string, wanted: string) =>
  report(state, warning('FILE-14', at(path), { wanted }));

function takeFile(
  state: Walk,
  path: string,
  entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket'>,
) {
  const what = notAFile(entry);
  if (what) report(state, error('FILE-02', at(path), { what }));
  else if (state.files.length < MAX_FILES) state.files.push({ path, absolute: join(state.root, path) });
  else if (state.files.length === MAX_FILES && !state.diagnostics.some(({ code }) => code === 'FILE-16'))
    report(state, error('FILE-16', at(path), { what: 'files', limit: MAX_FILES }));
}

/** Links are looked at only when they could hold content: a name that says so, or a folder behind it. */
function visitLink(state: Walk, path: string, isContent: boolean): void {
  const absolute = join(state.root, path);
  const written = targetOf(absolute);
  try {
    const stats = statSync(absolute);
    if (!isContent && !stats.isDirectory()) return;
    const target = realpathSync(absolute);
    if (!isWithin(state.realRoot, target)) report(state, error('FILE-05', at(path), { target: written }));
    else if (stats.isDirectory()) reportTwin(state, path, inRoot(state, target));
    else {
      const what = notAFile(stats);
      if (what) report(state, error('FILE-02', at(path), { what }));
      else state.links.push({ path, absolute, target: inRoot(state, target) });
    }
  } catch (thrown) {
    if (isContent || !/\.[^/]*$/.test(path)) report(state, brokenLink(path, written, thrown));
  }
}

/** A link to a folder of the handbook, unless that one is not read either. */
function reportTwin(state: Walk, path: string, target: string): void {
  const names = target.split('/');
  if (names.some((name) => (name.startsWith('.') && name !== '.') || name === 'node_modules')) return;
  const isLeftOut = names.some((_, index) => state.excluded.has(names.slice(0, index + 1).join('/')));
  if (!isLeftOut) report(state, warning('FILE-06', at(path), { target }));
}

function brokenLink(path: string, target: string, thrown: unknown): Diagnostic {
  const code = errorCode(thrown);
  if (code === 'ELOOP') return error('FILE-04', at(path), { target });
  if (code === 'ENOENT') return error('FILE-03', at(path), { target });
  return error('FILE-01', at(path), readFailure(thrown));
}

/** A link to a file that is read anyway, or that another link leads to, adds nothing. */
function takeLinks(state: Walk): void {
  const known = new Set(state.files.map((file) => file.path));
  const sorted = state.links.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, absolute, target } of sorted) {
    if (known.has(target)) report(state, warning('FILE-06', at(path), { target }));
    else state.files.push({ path, absolute });
    known.add(target);
  }
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const inRoot = (state: Walk, path: string) => relative(state.realRoot, path).split(sep).join('/') || '.';
const at = (path: string) => ({ file: path, range: START_OF_FILE });
const report = (state: Walk, diagnostic: Diagnostic) => state.diagnostics.push(diagnostic);
