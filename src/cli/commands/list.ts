import { listJson, listTable, listTree } from '../../list.ts';
import { load, stopAtErrors } from '../handbook.ts';
import type { ExitCode } from '../io.ts';
import { EXIT } from '../io.ts';
import type { Call } from '../program.ts';
import { choice, type Session } from '../session.ts';

/** Prints the organisation, as far as it is understood: content faults are named on stderr and fail the command. */
export function list(session: Session, { args, options }: Call): ExitCode {
  const format = choice('--format', String(options.format ?? 'text'), ['text', 'json'] as const);
  const { organisation, diagnostics } = load(session, args[0]);
  const words = session.catalogue.cli.table;
  if (format === 'json') session.result(listJson(organisation));
  else session.result(options.table ? listTable(organisation, words) : listTree(organisation, words));
  return stopAtErrors(session, diagnostics) ? EXIT.contentHasErrors : EXIT.ok;
}
