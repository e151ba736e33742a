import { nearest } from '../diagnostics/nearest.ts';
import { type Enumeration, meant, wordsFor } from '../enumeration-words.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { Language } from '../schema/types.generated.ts';
import { colorLevel } from './environment.ts';
import { type Io, UseError } from './io.ts';

/** Options that every command understands. */
export interface GlobalOptions {
  readonly lang?: string;
  readonly quiet?: boolean;
  /** False after `--no-color`. */
  readonly color?: boolean;
}

/** One run of a command: the world, the language, and how to speak. */
export interface Session {
  readonly io: Io;
  readonly catalogue: Catalogue;
  /** The language of messages. */
  readonly language: Language;
  readonly globals: GlobalOptions;
  /** Results; nothing else goes to stdout. */
  result(text: string): void;
  /** Messages and progress, silenced by `--quiet`. */
  note(text: string): void;
  /** Messages that `--quiet` does not silence. */
  alert(text: string): void;
  readonly colors: { readonly stdout: 0 | 1 | 2 | 3; readonly stderr: 0 | 1 | 2 | 3 };
}

export function createSession(
  io: Io,
  catalogue: Catalogue,
  language: Language,
  globals: GlobalOptions,
): Session {
  const wanted = globals.color !== false;
  return {
    io,
    catalogue,
    language,
    globals,
    result: (text) => io.stdout.write(text),
    note: (text) => {
      if (!globals.quiet) io.stderr.write(`${text}\n`);
    },
    alert: (text) => io.stderr.write(`${text}\n`),
    colors: { stdout: colorLevel(io.env, io.stdout, wanted), stderr: colorLevel(io.env, io.stderr, wanted) },
  };
}

/**
 * Checks the value of an option against its closed list; wrong use names the choices. Of an enumeration any word of any language is
 * understood, as in jd.yaml.
 */
export function choice<T extends string>(
  option: string,
  value: string,
  choices: readonly T[],
  enumeration?: Enumeration,
): T {
  const found = meant(value, choices, enumeration);
  if (found === undefined) throw badChoice(option, value, choices, enumeration);
  return found;
}

/** Wrong use: the option takes other values, of which the nearest is named. */
export function badChoice(
  option: string,
  value: string,
  choices: readonly string[],
  enumeration?: Enumeration,
): UseError {
  const words = enumeration === undefined ? [] : wordsFor(choices, enumeration);
  const [near] = nearest(value, [...choices, ...words], 1);
  return new UseError((cli) => cli.badChoice(option, value, choices, near));
}

/** The same for a list with commas or spaces (`docx,pdf`), each once; words may have spaces of their own (`PDF 문서`). */
export function choiceList<T extends string>(
  option: string,
  value: string,
  choices: readonly T[],
  enumeration?: Enumeration,
): T[] {
  const isMeant = (word: string) => meant(word, choices, enumeration) !== undefined;
  const values = value
    .split(/[,，、]/u)
    .flatMap((words) => (isMeant(words) ? [words] : words.split(/\s+/u)))
    .filter((one) => one !== '');
  if (values.length === 0) throw badChoice(option, value, choices, enumeration);
  return [...new Set(values.map((one) => choice(option, one, choices, enumeration)))];
}

export function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,6}$/.test(value))
    throw new UseError((words) => words.badChoice(option, value, ['0', '1', '2', '…']));
  return Number(value);
}
