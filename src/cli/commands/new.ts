import { nearest } from '../../diagnostics/nearest.ts';
import { KINDS, kindOf, newUnitPath, writeNewUnit } from '../../new-unit.ts';
import type { UnitKind } from '../../schema/document.ts';
import { load } from '../handbook.ts';
import { EXIT, type ExitCode, UseError } from '../io.ts';
import type { Call } from '../program.ts';
import type { Session } from '../session.ts';

/** Starts a file for a unit, in the handbook's language, in the folder where such files stand. */
export function createUnit(session: Session, { args, options }: Call): ExitCode {
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
  return EXIT.ok;
}

function wantedKind(word: string): UnitKind {
  const kind = kindOf(word);
  if (kind) return kind;
  const [near] = nearest(word, KINDS, 1);
  throw new UseError((words) => words.badArgument('kind', word, KINDS, near));
}
