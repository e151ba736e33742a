import { planFormat } from '../../fmt.ts';
import { replaceFile } from '../../output/write.ts';
import { load, stopAtErrors } from '../handbook.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { Call } from '../program.ts';
import type { Session } from '../session.ts';

/** Rewrites files into the standard layout; with `--check` only says which are not. */
export function fmt(session: Session, { args, options }: Call): ExitCode {
  const { cli } = session.catalogue;
  const checked = load(session, args[0]);
  const files = planFormat(checked);
  for (const { path, absolute, after } of files) {
    if (options.check) session.result(`${cli.notFormatted(path)}\n`);
    else {
      replaceFile(absolute, after);
      session.note(cli.formatted(path));
    }
  }
  if (files.length === 0) session.note(cli.allFormatted(checked.paths.length));
  else if (!options.check) session.note(cli.formattedSummary(files.length));
  const hasErrors = stopAtErrors(session, checked.diagnostics);
  return hasErrors || (options.check && files.length > 0) ? EXIT.contentHasErrors : EXIT.ok;
}
