import { Command, Option } from 'commander';
import type { CliWords, CommandName, OptionName } from '../messages/cli-words.ts';
import type { ExitCode } from './io.ts';
import type { GlobalOptions } from './session.ts';

/** What commander hands to a command: arguments in order, options by name. */
export interface Call {
  readonly command: CommandName;
  readonly args: readonly (string | undefined)[];
  readonly options: Readonly<Record<string, string | boolean | undefined>> & GlobalOptions;
}

interface Shape {
  readonly args?: string;
  readonly options?: readonly (readonly [flags: string, words: OptionName])[];
}

/** The command line: commands, arguments and options. They may grow; none is taken away. */
const COMMANDS: Readonly<Record<CommandName, Shape>> = {
  init: { args: '[dir]' },
  new: { args: '<kind> <name>', options: [['--department <name>', 'newDepartment']] },
  validate: {
    args: '[path]',
    options: [
      ['--format <format>', 'reportFormat'],
      ['--max-warnings <n>', 'maxWarnings'],
      ['--summary', 'summary'],
      ['--cache', 'cache'],
    ],
  },
  build: {
    args: '[path]',
    options: [
      ['-f, --format <formats>', 'formats'],
      ['-o, --output <dir>', 'output'],
      ['--split <by>', 'split'],
      ['--department <name>', 'department'],
      ['--position <name>', 'position'],
      ['--layout <layout>', 'layout'],
      ['--numbering <style>', 'numbering'],
      ['--theme <name>', 'theme'],
      ['--pdf-standard <name>', 'pdfStandard'],
      ['--draft', 'draft'],
      ['--front-matter', 'frontMatter'],
      ['--protect', 'protect'],
      ['--strict', 'strict'],
      ['--check', 'checkOutputs'],
      ['--watch', 'watch'],
    ],
  },
  chart: {
    args: '[path]',
    options: [
      ['-f, --format <formats>', 'chartFormats'],
      ['-o, --output <path>', 'outputPath'],
      ['--department <name>', 'department'],
      ['--depth <n>', 'depth'],
      ['--paper <size>', 'paper'],
      ['--orientation <how>', 'orientation'],
      ['--dpi <n>', 'dpi'],
    ],
  },
  table: {
    args: '[table] [path]',
    options: [
      ['-f, --format <formats>', 'tableFormats'],
      ['-o, --output <path>', 'outputPath'],
      ['--department <name>', 'department'],
    ],
  },
  list: {
    args: '[path]',
    options: [
      ['--table', 'table'],
      ['--format <format>', 'listFormat'],
    ],
  },
  show: { args: '<name> [path]', options: [['--layout <layout>', 'layout']] },
  fix: { args: '[path]', options: [['--dry-run', 'dryRun']] },
  fmt: { args: '[path]', options: [['--check', 'checkFormat']] },
  explain: { args: '[rule]' },
  schema: {
    args: '',
    options: [
      ['--kind <kind>', 'kind'],
      ['--vscode', 'vscode'],
    ],
  },
};

/** Options that every command understands. */
const GLOBAL_OPTIONS = [
  ['-V, --version', 'version'],
  ['--lang <language>', 'lang'],
  ['-q, --quiet', 'quiet'],
  ['--no-color', 'noColor'],
] as const satisfies Shape['options'];

const HELP = '-h, --help';

/** Descriptions of options are wrapped in columns as narrow as this: Chinese says much in few characters. */
const LEAST_WRAPPED = 20;

/** The long form of every option there is. */
export function longOptions(): string[] {
  const own = Object.values(COMMANDS).flatMap(({ options = [] }) => options);
  const all = [...own, ...GLOBAL_OPTIONS].map(([flags]) => flags);
  return [...new Set([...all, HELP].flatMap((flags) => /--[\w-]+/.exec(flags) ?? []))];
}

const ARGUMENTS: Readonly<Record<string, keyof CliWords['arguments']>> = {
  dir: 'dir',
  path: 'path',
  kind: 'kind',
  name: 'name',
  rule: 'rule',
  table: 'table',
};

interface Wiring {
  readonly words: CliWords;
  readonly out: (text: string) => void;
  run(call: Call): Promise<ExitCode>;
  finished(code: ExitCode): void;
}

/** Builds the parser. It never exits and never prints an error: both are left to who runs it. */
export function createProgram(wiring: Wiring): Command {
  const { words } = wiring;
  const program = prepare(new Command('jd'), wiring).description(words.about).helpCommand(false);
  for (const [flags, option] of GLOBAL_OPTIONS) program.option(flags, words.options[option]);
  for (const [name, shape] of Object.entries(COMMANDS) as [CommandName, Shape][]) {
    program.addCommand(createCommand(name, shape, wiring));
  }
  return program;
}

function createCommand(name: CommandName, shape: Shape, wiring: Wiring): Command {
  const { words } = wiring;
  const command = prepare(new Command(name), wiring)
    .summary(words.commands[name])
    .description(words.commands[name]);
  for (const argument of (shape.args ?? '').split(' ').filter(Boolean)) {
    const key = ARGUMENTS[argument.replace(/[<>[\]]/g, '')];
    command.argument(argument, key ? words.arguments[key] : '');
  }
  for (const [flags, option] of shape.options ?? []) {
    command.addOption(new Option(flags, words.options[option]));
  }
  return command.action(async (...handed: unknown[]) => {
    const self = handed.at(-1) as Command;
    const options = self.optsWithGlobals() as Call['options'];
    wiring.finished(await wiring.run({ command: name, args: self.processedArgs as string[], options }));
  });
}

/** Behaviour that every command shares; commander's own words are replaced by ours. */
function prepare(command: Command, { words, out }: Wiring): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: () => undefined, outputError: () => undefined })
    .helpOption(HELP, words.options.help)
    .allowExcessArguments(false)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => words.headings[title as keyof CliWords['headings']] ?? title,
      minWidthToWrap: LEAST_WRAPPED,
    });
}
