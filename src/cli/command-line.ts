import type { CommanderError } from 'commander';
import { nearest } from '../diagnostics/nearest.ts';
import { findHandbookLanguage } from '../handbook-language.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CliWords } from '../messages/cli-words.ts';
import { LANGUAGES, loadCatalogue } from '../messages/index.ts';
import { WriteFault } from '../output/write.ts';
import type { Language } from '../schema/types.generated.ts';
import { environmentLanguage, languageOf } from './environment.ts';
import { EXIT, type ExitCode, type Io, UseError } from './io.ts';
import type { Call } from './program.ts';
import { createSession } from './session.ts';
import { systemSentence } from './system-fault.ts';

/** Runs one command line. Never throws and never exits; a stack trace shows only with JD_DEBUG. */
export async function runCommandLine(io: Io): Promise<ExitCode> {
  const language = askedLanguage(io);
  const catalogue = await loadCatalogue(language);
  try {
    return await parseAndRun(io, catalogue, language);
  } catch (fault) {
    if (io.env.JD_DEBUG) io.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
    return explain(fault, io, catalogue.cli);
  }
}

/** Says in the language of the command line that what it wrote to could not take it (`jd list > /dev/full`). */
export async function explainRefusal(fault: Error, io: Io): Promise<void> {
  const { cli } = await loadCatalogue(askedLanguage(io));
  io.stderr.write(`jd: ${systemSentence(fault, io.cwd, cli) ?? fault.message}\n`);
}

async function parseAndRun(io: Io, catalogue: Catalogue, language: Language): Promise<ExitCode> {
  const { createProgram } = await import('./program.ts');
  let code: ExitCode = EXIT.ok;
  const program = createProgram({
    words: catalogue.cli,
    out: (text) => io.stdout.write(text),
    run: (call) => dispatch(call, io, catalogue, language),
    finished: (result) => {
      code = result;
    },
  });
  if (io.argv.length === 0) {
    io.stderr.write(program.helpInformation());
    return EXIT.wrongUse;
  }
  await program.parseAsync(io.argv, { from: 'user' });
  return code;
}

async function dispatch(call: Call, io: Io, catalogue: Catalogue, language: Language): Promise<ExitCode> {
  const { lang } = call.options;
  if (lang !== undefined && languageOf(lang) === undefined) {
    throw new UseError((words) => words.badChoice('--lang', lang, LANGUAGES));
  }
  const session = createSession(io, catalogue, language, call.options);
  const { COMMANDS } = await import('./commands/index.ts');
  const command = await COMMANDS[call.command]();
  return command(session, call);
}

/** `--lang` wins, then the handbook that the command is about, then the environment. */
function askedLanguage({ argv, cwd, env }: Io): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = languageOf(argv[at]?.split('=')[1] ?? argv[at + 1]);
  if (at >= 0 && asked) return asked;
  const places = argv.slice(1).filter((word) => !word.startsWith('-'));
  return languageOf(findHandbookLanguage([...places, '.'], cwd)) ?? environmentLanguage(env);
}

async function explain(fault: unknown, io: Io, words: CliWords): Promise<ExitCode> {
  const say = (text: string) => io.stderr.write(`jd: ${text}\n`);
  if (fault instanceof UseError) {
    say(fault.speak(words));
    return EXIT.wrongUse;
  }
  if (isCommanderError(fault)) {
    if (fault.exitCode === 0) return EXIT.ok;
    say(await wrongUse(fault, io, words));
    return EXIT.wrongUse;
  }
  const sentence = systemSentence(fault, io.cwd, words);
  if (sentence !== undefined) {
    say(sentence);
    return EXIT.wrongUse;
  }
  const cause = fault instanceof WriteFault ? fault.cause : fault;
  const error = cause instanceof Error ? cause : new Error(String(cause));
  say(words.internal(`${error.name}: ${firstLine(error.message)}`));
  return EXIT.internalFault;
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';

const isCommanderError = (fault: unknown): fault is CommanderError =>
  fault instanceof Error && 'code' in fault && String(fault.code).startsWith('commander.');

/** commander speaks English; its codes are stable, the word in question stands in quotes in its message. */
async function wrongUse(fault: CommanderError, io: Io, words: CliWords): Promise<string> {
  const { longOptions } = await import('./program.ts');
  const quoted = /['‘](.+?)['’]/.exec(fault.message)?.[1] ?? '';
  // Of an option commander quotes all its forms: '-f, --format <formats>'.
  const word = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
  const command = io.argv.find((one) => !one.startsWith('-')) ?? '';
  const help = words.seeHelp(fault.code === 'commander.unknownCommand' || !command ? 'jd' : `jd ${command}`);
  const sentences: Readonly<Record<string, () => string>> = {
    'commander.unknownOption': () =>
      words.unknownOption(
        word,
        nearest(
          word,
          longOptions().filter((option) => option !== word),
          1,
        )[0],
      ),
    'commander.unknownCommand': () =>
      words.unknownCommand(word, nearest(word, Object.keys(words.commands), 1)[0]),
    'commander.missingArgument': () => words.missingArgument(word),
    'commander.optionMissingArgument': () => words.missingOptionValue(word),
    'commander.excessArguments': () => words.tooManyArguments(command),
  };
  const sentence = sentences[fault.code]?.() ?? firstLine(fault.message);
  return sentence.endsWith('。') ? sentence + help : `${sentence} ${help}`;
}
