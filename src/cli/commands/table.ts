import { basename, dirname, extname, resolve } from 'node:path';
import { themeOfHandbook } from '../../assets/themes.ts';
import type { BuildSettings } from '../../build-settings.ts';
import type { Checked } from '../../check.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { NameSpace } from '../../output/file-name.ts';
import type { Language } from '../../schema/types.generated.ts';
import {
  prepareTables,
  TABLE_FORMATS,
  TABLE_KINDS,
  type TableFile,
  type TableFormat,
  type TableKind,
  type Tables,
  TEXT_FORMATS,
  tableKindOf,
  tableWord,
} from '../../table-files.ts';
import { displayWidth, padEnd } from '../../terminal/display-width.ts';
import { load, stopAtFaults } from '../handbook.ts';
import { EXIT, type ExitCode, UseError } from '../io.ts';
import { type OutputFile, writeOutputs } from '../outputs.ts';
import type { Call } from '../program.ts';
import { printReport } from '../report.ts';
import { choice, choiceList, type Session } from '../session.ts';
import { settingsFor } from '../settings.ts';
import { chosenDepartment } from '../units.ts';

/** Prints or writes derived tables; without a name, says which there are. */
export async function table(session: Session, call: Call): Promise<ExitCode> {
  const [word, path] = call.args;
  if (word === undefined) return listKinds(session);
  const kinds = kindsOf(word, session.language);
  const checked = load(session, path);
  if (await stopAtFaults(session, checked)) return EXIT.contentHasErrors;
  const settings = settingsFor(session, checked);
  const tables = prepare(call, checked, settings, kinds);
  if (tables.kinds.length === 0) {
    session.alert(`jd: ${session.catalogue.cli.emptyTable(tables.title)}`);
    return EXIT.contentHasErrors;
  }
  return show(session, call, { checked, settings, tables });
}

function listKinds({ catalogue, result }: Session): ExitCode {
  const { tableKinds } = catalogue.cli;
  const width = Math.max(...TABLE_KINDS.map(displayWidth));
  for (const kind of TABLE_KINDS) result(`${padEnd(kind, width)}  ${tableKinds[kind]}\n`);
  return EXIT.ok;
}

/** `all`, or names with commas between them: ours, or what a language calls the tables. */
function kindsOf(word: string, language: Language): readonly TableKind[] {
  if (word.trim() === 'all') return TABLE_KINDS;
  const names = word.split(/[,，、]/u).filter((name) => name.trim() !== '');
  const choices = [...TABLE_KINDS.map((kind) => tableWord(kind, language)), 'all'];
  const kinds = names.map((name) => {
    const kind = tableKindOf(name);
    if (kind) return kind;
    const [near] = nearest(name, [...choices, ...TABLE_KINDS], 1);
    throw new UseError((words) => words.unknownTable(name, near, choices));
  });
  if (kinds.length === 0) throw new UseError((words) => words.unknownTable(word, undefined, choices));
  return kinds;
}

function prepare(
  { options }: Call,
  checked: Checked,
  settings: BuildSettings,
  kinds: readonly TableKind[],
): Tables {
  const { organisation, discovery } = checked;
  return prepareTables(checked, {
    kinds,
    ...chosenDepartment(options, organisation),
    settings,
    theme: themeOfHandbook(discovery.root, organisation.handbook, settings.theme),
  });
}

/** Wide enough for most tables where nobody knows how wide the reader's window is. */
const PIPE_WIDTH = 160;

async function show(
  session: Session,
  { options }: Call,
  {
    checked,
    settings,
    tables,
  }: { readonly checked: Checked; readonly settings: BuildSettings; readonly tables: Tables },
): Promise<ExitCode> {
  const { stdout } = session.io;
  const output = options.output === undefined ? undefined : String(options.output);
  const formats = formatsOf(options.format, output);
  if (formats.length === 0) {
    session.result(tables.text(stdout.isTTY ? stdout.columns : Math.max(PIPE_WIDTH, stdout.columns)));
    return EXIT.ok;
  }
  const files: TableFile[] = [];
  for (const format of formats) {
    const written = await tables.write(format);
    if (written.diagnostics.length > 0) {
      const { paths } = checked;
      session.alert(await printReport(session, written.diagnostics, { paths, textOf: tables.textOf }));
      if (written.diagnostics.some(({ severity }) => severity === 'error')) return EXIT.contentHasErrors;
    }
    files.push(...written.files);
  }
  if (isPrinted(files, output)) print(session, files);
  else {
    const { folder, name } = placeOf(session, output, settings);
    const named = nameFiles(files, name, session.catalogue.cli.pages);
    await writeOutputs(session, folder, named);
  }
  return EXIT.ok;
}

/** What `-f` says; else what the name of the output file says; none for a table to read at once. */
function formatsOf(asked: unknown, output: string | undefined): readonly TableFormat[] {
  const formats =
    asked === undefined ? undefined : choiceList('--format', String(asked), TABLE_FORMATS, 'Format');
  const isText = (format: TableFormat) => TEXT_FORMATS.includes(format);
  if (output === '-' && formats?.some((format) => !isText(format))) {
    choice('--format', formats.find((format) => !isText(format)) ?? '', TEXT_FORMATS);
  }
  if (formats) return formats;
  if (output === undefined || output === '-') return [];
  return [formatOfName(output) ?? 'xlsx'];
}

function formatOfName(name: string): TableFormat | undefined {
  const extension = extname(name).slice(1).toLowerCase();
  return TABLE_FORMATS.find((format) => format === extension);
}

/** A single file of Markdown or CSV is printed unless a place is named; anything else is, with `-o -`. */
function isPrinted(files: readonly TableFile[], output: string | undefined): boolean {
  if (output !== undefined) return output === '-';
  const [file] = files;
  return files.length === 1 && (file?.format === 'md' || file?.format === 'csv');
}

function print({ result }: Session, files: readonly TableFile[]): void {
  for (const { chunks } of files) result(Buffer.concat(chunks).toString('utf8'));
}

interface Place {
  readonly folder: string;
  /** Name without extension; undefined for what the tables are called. */
  readonly name: string | undefined;
}

/** A name with a known extension is a file, anything else a folder; without any, the handbook's output folder. */
function placeOf({ io }: Session, output: string | undefined, settings: BuildSettings): Place {
  if (output === undefined) return { folder: settings.output, name: undefined };
  const target = resolve(io.cwd, output);
  if (!formatOfName(output)) return { folder: target, name: undefined };
  return { folder: dirname(target), name: basename(target, extname(target)) };
}

/** Several files of one format keep their own names behind the one that was asked for. */
function nameFiles(
  files: readonly TableFile[],
  name: string | undefined,
  said: (pages: number) => string,
): OutputFile[] {
  const spaces = new Map<TableFormat, NameSpace>();
  return files.map(({ name: own, format, chunks, pages }) => {
    const space = spaces.get(format) ?? new NameSpace();
    spaces.set(format, space);
    const isAlone = files.filter((file) => file.format === format).length === 1;
    const wanted = name === undefined ? own : isAlone ? name : `${name}-${own}`;
    const detail = pages === undefined ? '' : said(pages);
    return { path: `${space.claim(wanted, 'table')}.${format}`, chunks, detail };
  });
}
