import { type Checked, type CheckOptions, check } from '../check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isRule } from '../diagnostics/problems/rules.ts';
import { say } from '../messages/catalogue.ts';
import { count } from '../reporters/report.ts';
import { UseError } from './io.ts';
import { createProgress } from './progress.ts';
import { printReport } from './report.ts';
import type { Session } from './session.ts';

/** Reads the handbook a command is about. */
export function load(session: Session, path: string | undefined, options?: CheckOptions): Checked {
  const { io, catalogue } = session;
  const progress = createProgress(session);
  const onFile = (files: number) => progress.show(catalogue.cli.reading(files));
  const checked = check(path, io.cwd, { ...options, onFile });
  progress.clear();
  const [fault] = checked.diagnostics;
  if (!checked.discovery.root && fault) {
    const { message, hint } = say(catalogue, fault.code, fault.facts);
    throw new UseError(() => (hint ? `${message} → ${hint}` : message));
  }
  return checked;
}

/** Reports content whose meaning is unknown, of which nothing can be made; true where there is some. */
export async function stopAtFaults(
  session: Session,
  { diagnostics, paths, textOf }: Checked,
): Promise<boolean> {
  const faults = diagnostics.filter(({ severity, code }) => severity === 'error' && !isRule(code));
  if (faults.length === 0) return false;
  session.alert(await printReport(session, faults, { paths, textOf }));
  session.alert(`jd: ${session.catalogue.cli.stopped(faults.length)}`);
  return true;
}

/** Says in one line that the content has errors; true when it has. */
export function stopAtErrors({ catalogue, alert }: Session, diagnostics: readonly Diagnostic[]): boolean {
  const { errors } = count(diagnostics);
  if (errors > 0) alert(`jd: ${catalogue.cli.findings(errors, 0)}`);
  return errors > 0;
}
