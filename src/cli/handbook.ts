import { type Checked, check } from '../check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { count } from '../reporters/report.ts';
import { UseError } from './io.ts';
import type { Session } from './session.ts';

/** Reads the handbook a command is about. */
export function load({ io }: Session, path: string | undefined): Checked {
  const checked = check(path, io.cwd);
  if (!checked.discovery.root) throw new UseError((words) => words.noHandbook(io.cwd));
  return checked;
}

/** Says in one line that the content has errors; true when it has. */
export function stopAtErrors({ catalogue, alert }: Session, diagnostics: readonly Diagnostic[]): boolean {
  const { errors } = count(diagnostics.filter(({ severity }) => severity === 'error'));
  if (errors > 0) alert(`jd: ${catalogue.cli.findings(errors, 0)}`);
  return errors > 0;
}
