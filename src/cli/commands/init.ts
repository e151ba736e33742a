import { relative, resolve } from 'node:path';
import { initHandbook } from '../../init.ts';
import { languageOf } from '../environment.ts';
import { EXIT, type ExitCode, UseError } from '../io.ts';
import type { Call } from '../program.ts';
import type { Session } from '../session.ts';

/** Writes a working handbook in the language of `--lang`, or of the environment. */
export function init(
  { io, catalogue, language: spoken, note, alert }: Session,
  { args, options }: Call,
): ExitCode {
  const directory = resolve(io.cwd, args[0] ?? '.');
  const language = languageOf(options.lang) ?? spoken;
  const outcome = initHandbook(directory, language);
  if (outcome.existing.length > 0) {
    for (const path of outcome.existing) alert(`jd: ${catalogue.cli.wouldOverwrite(path)}`);
    return EXIT.wrongUse;
  }
  const shown = relative(io.cwd, directory) || '.';
  if (shown.startsWith('-')) throw new UseError((words) => words.notFound(shown));
  note(catalogue.cli.initialised(shown));
  // To be typed as it stands.
  const typed = /[^\p{L}\p{N}._/\\:-]/u.test(shown) ? `"${shown}"` : shown;
  for (const line of catalogue.cli.initNext(typed)) note(`  ${line}`);
  return EXIT.ok;
}
