import type { Table } from '../schema/types.generated.ts';

export type CommandName =
  | 'init'
  | 'new'
  | 'validate'
  | 'build'
  | 'chart'
  | 'table'
  | 'list'
  | 'show'
  | 'fix'
  | 'fmt'
  | 'explain'
  | 'schema';

export type OptionName =
  | 'lang'
  | 'quiet'
  | 'noColor'
  | 'version'
  | 'help'
  | 'reportFormat'
  | 'maxWarnings'
  | 'cache'
  | 'summary'
  | 'formats'
  | 'output'
  | 'split'
  | 'department'
  | 'position'
  | 'layout'
  | 'numbering'
  | 'theme'
  | 'pdfStandard'
  | 'draft'
  | 'frontMatter'
  | 'protect'
  | 'strict'
  | 'checkOutputs'
  | 'watch'
  | 'chartFormats'
  | 'outputPath'
  | 'depth'
  | 'paper'
  | 'orientation'
  | 'dpi'
  | 'table'
  | 'listFormat'
  | 'tableFormats'
  | 'dryRun'
  | 'checkFormat'
  | 'kind'
  | 'vscode'
  | 'newDepartment';

/** Why the operating system refused something. */
export type SystemReason =
  | 'diskFull'
  | 'noPermission'
  | 'inUse'
  | 'readOnly'
  | 'tooManyOpen'
  | 'notAFolder'
  | 'isAFolder'
  | 'nameTooLong'
  | 'missing';

/** What the command line says itself: help, wrong use, progress and results. */
export interface CliWords {
  /** One line under the name in the help. */
  readonly about: string;
  /** Headings of the help page, by commander's own. */
  readonly headings: Readonly<
    Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:' | 'Global Options:', string>
  >;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly arguments: Readonly<Record<'path' | 'dir' | 'kind' | 'name' | 'rule' | 'table', string>>;
  readonly defaultValue: string;

  unknownOption(option: string, near: string | undefined): string;
  unknownCommand(command: string, near: string | undefined): string;
  missingArgument(name: string): string;
  missingOptionValue(option: string): string;
  /** `near`: the choice that was most likely meant. */
  badChoice(option: string, value: string, choices: readonly string[], near?: string): string;
  /** The same of an argument, which has no `--` and is known by what it is called in the help. */
  badArgument(argument: string, value: string, choices: readonly string[], near?: string): string;
  tooManyArguments(command: string): string;
  seeHelp(command: string): string;

  noHandbook(directory: string): string;
  notFound(path: string): string;
  environment(reason: string): string;
  cannotWrite(path: string, reason: string): string;
  /** Each says what is the case, and what to do where that is not plain. */
  readonly systemReasons: Readonly<Record<SystemReason, string>>;
  /** A fault of the program itself; `detail` is one line to report. */
  internal(detail: string): string;

  reading(files: number): string;
  writing(format: string, parts: number): string;
  wrote(path: string, detail: string): string;
  pages(pages: number): string;
  upToDate(files: number): string;
  stale(path: string): string;
  missing(path: string): string;
  staleSummary(files: number): string;
  stopped(errors: number): string;
  stoppedStrict(findings: number): string;
  findings(errors: number, warnings: number): string;
  nothingToBuild: string;
  unknownUnit(kind: 'department' | 'position' | 'unit', name: string, near: readonly string[]): string;
  ambiguousUnit(name: string, paths: readonly string[]): string;
  watching(directory: string): string;
  tooManyWarnings(warnings: number, limit: number): string;

  initialised(directory: string): string;
  initNext(directory: string): readonly string[];
  wouldOverwrite(path: string): string;
  created(path: string): string;

  fixed(path: string, edits: number): string;
  fixedSummary(files: number, edits: number): string;
  nothingToFix: string;
  formatted(path: string): string;
  notFormatted(path: string): string;
  formattedSummary(files: number): string;
  allFormatted(files: number): string;

  /** What each derived table is, by its name. */
  readonly tableKinds: Readonly<Record<Table, string>>;
  unknownTable(name: string, near: string | undefined, names: readonly string[]): string;
  /** There is nothing to put into it. */
  emptyTable(title: string): string;

  unknownRule(rule: string, near: readonly string[]): string;
  /** A code of a finding that is no rule: it cannot be set or silenced, and its message says all. */
  notARule(code: string): string;
  /** What `jd chart` says of its drawings. Sizes of type are points. */
  readonly chart: {
    pages(pages: number, smallestType: string): string;
    smallType(pages: number, size: string, least: number): string;
    /** `positions` below the levels that were asked for are not drawn. */
    depth(positions: number): string;
    coarse(resolution: number): string;
    split(program: string, drawings: number, most: number): string;
    crowded(program: string, boxes: number, most: number): string;
    dottedAsText(program: string, lines: number): string;
  };
  /** Headings of `jd explain`. */
  readonly explain: Readonly<
    Record<'why' | 'todo' | 'bad' | 'good' | 'source' | 'settings' | 'silence', string>
  >;
  /** The reason a silencing comment must give, as an example. */
  readonly silenceReason: string;

  readonly table: Readonly<
    Record<
      | 'department'
      | 'position'
      | 'reportsTo'
      | 'headcount'
      | 'file'
      | 'vacant'
      | 'shared'
      | 'separator'
      | 'company',
      string
    >
  >;
}
