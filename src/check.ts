import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { withoutStructureEchoes } from './diagnostics/structure-echoes.ts';
import { compareUnits } from './org/natural-order.ts';
import type { Organisation } from './org/organisation.ts';
import { resolve } from './org/resolve.ts';
import { judgeOutputFolder } from './output/folder.ts';
import { withoutEchoes } from './rules/echoes.ts';
import { lint } from './rules/lint.ts';
import type { Document } from './schema/document.ts';
import { readDocument } from './schema/read-document.ts';
import { DEFAULT_OUTPUT, type Discovery, discover } from './sources/discover.ts';
import { parseSource } from './sources/parse.ts';
import { readSource } from './sources/read.ts';
import type { SourceFile } from './sources/source-file.ts';
import type { ContentFile } from './sources/walk.ts';
import { isKnownKey } from './vocabulary/known-words.ts';

/** A handbook, read, with everything that is wrong with it. */
export interface Checked {
  readonly discovery: Discovery;
  /** Content files, relative to the handbook folder. */
  readonly paths: readonly string[];
  readonly organisation: Organisation;
  /** Sorted by file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** The decoded text of a content file; undefined when it could not be read. */
  textOf(file: string): string | undefined;
  /** True for a file with bytes that could not be decoded; it must not be rewritten. */
  isDamaged(file: string): boolean;
}

export interface CheckOptions {
  /** Also judge wording, law, weights and organisation. Off: only what keeps the content from being understood. */
  readonly rules?: boolean;
  /** Called after each file that was read, with their number so far. */
  readonly onFile?: (files: number) => void;
  /** Outputs go where the command line says: the folder that jd.yaml names needs not be fit for them. */
  readonly elsewhere?: boolean;
  /**
   * Where findings of an earlier check are. When they are those of the very same content, nothing is read but jd.yaml,
   * which is then all of the organisation: for who wants the findings only.
   */
  readonly memory?: Memory;
}

/** Findings from one run to the next. */
export interface Memory {
  /** Those of the content as it is now, if known; `early` are those already found, on the way to it. */
  recall(discovery: Discovery, early: readonly Diagnostic[]): readonly Diagnostic[] | undefined;
  /** Keeps the findings of the content that was asked for last. */
  keep(diagnostics: readonly Diagnostic[]): void;
}

/**
 * discover → decode → parse → normalise → validate → resolve → rules: all findings of all files in one run.
 *
 * @param path a handbook folder or a file in one; the nearest folder upwards with jd.yaml when absent. Without a
 *   handbook there, `discovery.root` is empty and the findings say why.
 */
export function check(path: string | undefined, cwd: string, options: CheckOptions = {}): Checked {
  const reading = new Reading();
  const discovery = findContent(path, cwd, reading, options);
  const recalled = options.memory?.recall(discovery, reading.diagnostics);
  if (recalled) return fromMemory(recalled, discovery, reading);
  for (const [index, file] of discovery.files.entries()) {
    reading.read(file, false);
    options.onFile?.(index + 1);
  }
  const resolved = resolve(reading.documents, { mayDefine: (name) => reading.mayDefine(name) });
  const paths = discovery.files.map((file) => file.path);
  const textOf = (file: string) => reading.texts.get(file);
  const judged = options.rules ? lint(resolved.value, paths, textOf) : [];
  const found = withoutEchoes(
    [...reading.diagnostics, ...resolved.diagnostics, ...judged],
    reading.isIncomplete(),
  );
  const diagnostics = withoutStructureEchoes([...found].sort(byPlace));
  options.memory?.keep(diagnostics);
  return {
    discovery,
    paths,
    organisation: resolved.value,
    diagnostics,
    textOf,
    isDamaged: (file) => reading.damaged.has(file),
  };
}

/** Texts are read when a finding shows some of them. */
function fromMemory(diagnostics: readonly Diagnostic[], discovery: Discovery, reading: Reading): Checked {
  const files = new Map(discovery.files.map((file) => [file.path, file]));
  const open = (path: string) => {
    const file = files.get(path);
    if (file) reading.open(file);
  };
  return {
    discovery,
    paths: [...files.keys()],
    organisation: resolve(reading.documents).value,
    diagnostics,
    textOf: (path) => {
      open(path);
      return reading.texts.get(path);
    },
    isDamaged: (path) => {
      open(path);
      return reading.damaged.has(path);
    },
  };
}

/** Files that were read so far, each once. */
class Reading {
  readonly documents: Document[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly texts = new Map<string, string>();
  /** Files with bytes that could not be decoded: rewriting them would lose those. */
  readonly damaged = new Set<string>();
  readonly #done = new Set<string>();

  /** Files of which not every document could be understood, as path and text, and those that could not be read at all. */
  readonly #broken: string[] = [];

  /** A name that stands in a broken file may be defined there: one fault shall not cause a second message. */
  mayDefine(name: string): boolean {
    const names = name.split(/[/／]/u).filter((one) => one.trim() !== '');
    return this.#broken.some((text) => names.some((one) => text.includes(one.trim())));
  }

  /** Some document could not be understood, or some file not read at all. */
  isIncomplete(): boolean {
    return this.#broken.length > 0;
  }

  /** Its text only. */
  open(file: ContentFile): SourceFile | undefined {
    if (this.#done.has(file.path)) return undefined;
    this.#done.add(file.path);
    const source = this.#keep(readSource(file.absolute, file.path));
    if (!source) {
      // A file is mostly called as what it defines.
      this.#broken.push(file.path);
      return undefined;
    }
    this.texts.set(file.path, source.text);
    if (source.isDamaged) this.damaged.add(file.path);
    return source;
  }

  read(file: ContentFile, isHandbook: boolean): void {
    const source = this.open(file);
    if (!source) return;
    const parsed = this.#keep(parseSource(source, { isKey: isKnownKey }));
    const read = parsed.map((document) => this.#keep(readDocument(document, { isHandbook })));
    this.documents.push(...read.filter((document) => document !== undefined));
    if (parsed.length === 0 || read.includes(undefined) || parsed.some(({ isBroken }) => isBroken))
      this.#broken.push(`${file.path}\n${source.text}`);
  }

  #keep<T>({ value, diagnostics }: { readonly value: T; readonly diagnostics: readonly Diagnostic[] }): T {
    for (const diagnostic of diagnostics) this.diagnostics.push(diagnostic);
    return value;
  }
}

/** jd.yaml is read first: it may name another output folder than the usual one, which is then no content. */
function findContent(
  path: string | undefined,
  cwd: string,
  reading: Reading,
  { elsewhere = false }: CheckOptions,
): Discovery {
  const first = discover(path, cwd);
  const { root, files, handbookFile } = first.value;
  const file = files.find((one) => one.path === handbookFile);
  if (file) reading.read(file, true);
  const handbook = reading.documents.find(isHandbook);
  const output = root === '' ? undefined : judgeOutputFolder(root, handbook, files);
  if (output && !elsewhere) reading.diagnostics.push(...output.diagnostics);
  const exclude = output?.path ?? DEFAULT_OUTPUT;
  const found = exclude === DEFAULT_OUTPUT ? first : discover(path, cwd, { exclude: [exclude] });
  reading.diagnostics.push(...found.diagnostics);
  return found.value;
}

const isHandbook = (document: Document): document is Document<'handbook'> => document.kind === 'handbook';

/** Order of findings: file, line, column. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareUnits(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareUnits(a.code, b.code)
  );
}
