import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Organisation } from './org/organisation.ts';
import { resolve } from './org/resolve.ts';
import type { Document } from './schema/document.ts';
import { readDocument } from './schema/read-document.ts';
import { type Discovery, discover } from './sources/discover.ts';
import { parseSource } from './sources/parse.ts';
import { readSource } from './sources/read.ts';

/** A handbook, read, with everything that is wrong with it. */
export interface Checked {
  readonly discovery: Discovery;
  /** Content files that were read, relative to the handbook folder. */
  readonly paths: readonly string[];
  readonly organisation: Organisation;
  /** Sorted by file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  textOf(file: string): string | undefined;
}

/**
 * discover → decode → parse → normalise → validate → resolve: all findings of all files in one run.
 *
 * @param path a handbook folder or a file in one; the nearest folder upwards with jd.yaml when absent.
 */
export function check(path: string | undefined, cwd: string): Checked {
  const { value: discovery, diagnostics: found } = discover(path, cwd);
  const diagnostics: Diagnostic[] = [...found];
  const texts = new Map<string, string>();
  const documents: Document[] = [];
  for (const file of discovery.files) {
    const source = readSource(file.absolute, file.path);
    diagnostics.push(...source.diagnostics);
    if (!source.value) continue;
    texts.set(file.path, source.value.text);
    const parsed = parseSource(source.value);
    diagnostics.push(...parsed.diagnostics);
    for (const one of parsed.value) {
      const read = readDocument(one, { isHandbook: file.path === discovery.handbookFile });
      diagnostics.push(...read.diagnostics);
      if (read.value) documents.push(read.value);
    }
  }
  const resolved = resolve(documents);
  diagnostics.push(...resolved.diagnostics);
  return {
    discovery,
    paths: discovery.files.map((file) => file.path),
    organisation: resolved.value,
    diagnostics: sorted(diagnostics),
    textOf: (file) => texts.get(file),
  };
}

function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compare(a.code, b.code),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
