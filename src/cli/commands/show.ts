import { LAYOUTS } from '../../build-settings.ts';
import { UnitFinder } from '../../find-unit.ts';
import { showUnit } from '../../show.ts';
import { load, stopAtErrors } from '../handbook.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { Call } from '../program.ts';
import { choice, type Session } from '../session.ts';
import { need } from '../units.ts';

/** Prints one unit as it will read. */
export function show(session: Session, { args, options }: Call): ExitCode {
  const checked = load(session, args[1]);
  const name = args[0] ?? '';
  const unit = need('unit', name, new UnitFinder(checked.organisation).unit(name));
  const layout =
    options.layout === undefined ? undefined : choice('--layout', String(options.layout), LAYOUTS, 'Layout');
  session.result(showUnit(checked, unit, { layout, width: Math.min(100, session.io.stdout.columns) }));
  return stopAtErrors(session, checked.diagnostics) ? EXIT.contentHasErrors : EXIT.ok;
}
