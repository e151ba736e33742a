import { kindOf, newUnitPath, writeNewUnit } from '../../new-unit.ts';
import { load } from '../handbook.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { Call } from '../program.ts';
import { choice, type Session } from '../session.ts';

const KINDS = ['department', 'position', 'regulation', 'process'] as const;

/** Starts a file for a unit, in the handbook's language, in the folder where such files stand. */
export function createUnit(session: Session, { args, options }: Call): ExitCode {
  const kind = kindOf(args[0] ?? '') ?? choice('<kind>', args[0] ?? '', KINDS);
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
  return EXIT.ok;
}
