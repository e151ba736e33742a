import { nearest } from '../../diagnostics/nearest.ts';
import { KINDS, kindOf, newUnitPath, writeNewUnit } from '../../new-unit.ts';
import type { UnitKind } from '../../schema/document.ts';
import { load } from '../handbook.ts';
import { EXIT, type ExitCode, UseError } from '../io.ts';
import type { Call } from '../program.ts';
import { printReport } from '../report.ts';
import type { Session } from '../session.ts';

/** Starts a file for a unit, in the handbook's language, in the folder where such files stand. */
export async function createUnit(session: Session, { args, options }: Call): Promise<ExitCode> {
  const kind = wantedKind(args[0] ?? '');
  const { discovery, organisation } = load(session, undefined);
  const unit = {
    kind,
    name: (args[1] ?? '').trim(),
    department: options.department === undefined ? undefined : String(options.department),
    language: organisation.handbook.document.language ?? session.language,
  };
  const path = newUnitPath(unit);
  if (!writeNewUnit(discovery.root, unit)) {
    session.alert(`jd: ${session.catalogue.cli.wouldOverwrite(path)}`);
    return EXIT.wrongUse;
  }
  session.note(session.catalogue.cli.created(path));
  await reportFaults(session, path);
  return EXIT.ok;
}

/** What is wrong with the file as it was asked for: a department that the handbook does not have, a name that another has. */
async function reportFaults(session: Session, path: string): Promise<void> {
  const { diagnostics, paths, textOf } = load(session, undefined);
  const faults = diagnostics.filter(({ severity, file }) => severity === 'error' && file === path);
  if (faults.length > 0) session.alert(await printReport(session, faults, { paths, textOf }));
}

function wantedKind(word: string): UnitKind {
  const kind = kindOf(word);
  if (kind) return kind;
  const [near] = nearest(word, KINDS, 1);
  throw new UseError((words) => words.badArgument('kind', word, KINDS, near));
}
