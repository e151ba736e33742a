import { join } from 'node:path';
import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import { START_OF_FILE } from '../diagnostics/position.ts';
import type { OutputFault } from '../diagnostics/problems/source.ts';
import type { Document } from '../schema/document.ts';
import type { HandbookDocument } from '../schema/types.generated.ts';
import { DEFAULT_OUTPUT } from '../sources/discover.ts';
import { insideRoot, isWithin, type PathProblem } from '../sources/inside-root.ts';
import type { ContentFile } from '../sources/walk.ts';

/** The folder that outputs go to unless the command line names another. */
export interface OutputFolder {
  /** Relative to the handbook folder, with `/`; its files are no content. Undefined when it cannot be used. */
  readonly path: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const LEADS_OUT: ReadonlySet<PathProblem> = new Set(['control-character', 'url', 'absolute', 'outside']);
/** Folders of the handbook that hold something else. */
const TAKEN: ReadonlySet<string> = new Set(['templates', 'assets', 'node_modules']);

/**
 * Judges the output folder: content says where in the handbook outputs go, never where else on the machine, and never where
 * they would stand among content, settings or a repository's own files.
 *
 * @param files the content files that are read when no other folder than `dist` is left out.
 */
export function judgeOutputFolder(
  root: string,
  handbook: Document<'handbook'> | undefined,
  files: readonly ContentFile[],
): OutputFolder {
  const written = handbook?.value.output?.directory ?? DEFAULT_OUTPUT;
  const path = plain(written);
  const found = insideRoot(root, written, { mayBeMissing: true });
  if ('problem' in found && LEADS_OUT.has(found.problem)) {
    return { path: undefined, diagnostics: [at(handbook, 'ASSET-07', { path: written })] };
  }
  const fault = 'problem' in found ? 'link' : faultOf(path, files);
  return fault
    ? { path: undefined, diagnostics: [at(handbook, 'FILE-17', { path: written, fault })] }
    : { path, diagnostics: [] };
}

const plain = (written: string) =>
  join('.', written.replaceAll('\\', '/')).replaceAll('\\', '/').replace(/\/+$/u, '');

function faultOf(path: string, files: readonly ContentFile[]): OutputFault | undefined {
  if (path === '.') return 'itself';
  const [first = ''] = path.split('/');
  if (path.split('/').some((name) => name.startsWith('.'))) return 'hidden';
  if (TAKEN.has(first)) return 'taken';
  return files.some((file) => isWithin(path, file.path)) ? 'content' : undefined;
}

function at<C extends 'ASSET-07' | 'FILE-17'>(
  handbook: Document<'handbook'> | undefined,
  code: C,
  facts: Parameters<typeof error<C>>[2],
): Diagnostic {
  const path = ['output', 'directory'];
  const named = (handbook?.value as HandbookDocument | undefined)?.output?.directory;
  const range = handbook && named !== undefined ? handbook.origin.value(path) : START_OF_FILE;
  return error(
    code,
    { file: handbook?.origin.file ?? 'jd.yaml', range },
    facts,
    named === undefined ? {} : { path },
  );
}
