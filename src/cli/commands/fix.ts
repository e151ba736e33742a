import { Chalk } from 'chalk';
import { type DiffLine, diffLines } from '../../edit/diff.ts';
import { type FixedFile, planFixes } from '../../fix.ts';
import { replaceFile } from '../../output/write.ts';
import { printable } from '../../reporters/frame.ts';
import { load } from '../handbook.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { Call } from '../program.ts';
import type { Session } from '../session.ts';

/** Makes every safe repair; with `--dry-run` shows them on stdout as a difference instead. */
export function fix(session: Session, { args, options }: Call): ExitCode {
  const words = session.catalogue.cli;
  const files = planFixes(load(session, args[0]));
  if (files.length === 0) {
    session.note(words.nothingToFix);
    return EXIT.ok;
  }
  for (const file of files) {
    if (options.dryRun) session.result(difference(file, session));
    else replaceFile(file.absolute, file.after);
    session.note(words.fixed(file.path, repairs(file)));
  }
  session.note(
    words.fixedSummary(
      files.length,
      files.reduce((sum, file) => sum + repairs(file), 0),
    ),
  );
  return EXIT.ok;
}

const repairs = (file: FixedFile) => file.edits.length + (file.reencoded ? 1 : 0);

/** In the form that `patch` and `git apply` take; on a terminal, characters that cannot be seen are named. */
function difference(file: FixedFile, { colors, io }: Session): string {
  const chalk = new Chalk({ level: colors.stdout });
  const paint: Readonly<Record<DiffLine['sign'], (text: string) => string>> = {
    '-': chalk.red,
    '+': chalk.green,
    '@': chalk.cyan,
    ' ': (text) => text,
    '\\': chalk.dim,
  };
  const shown = (text: string) => (io.stdout.isTTY ? printable(text) : text);
  const lines = diffLines(file.before, file.edits).map(({ sign, text }) =>
    paint[sign](sign === '@' ? `@@ ${text} @@` : `${sign}${shown(text)}`),
  );
  return `${[chalk.bold(`--- a/${file.path}`), chalk.bold(`+++ b/${file.path}`), ...lines].join('\n')}\n`;
}
