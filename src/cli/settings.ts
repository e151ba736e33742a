import { type BuildSettings, type BuildWishes, settle } from '../build-settings.ts';
import type { Checked } from '../check.ts';
import type { Session } from './session.ts';

/** Settings of this run: what the command line wishes, over what the handbook says. */
export function settingsFor(
  { io }: Session,
  { organisation, discovery }: Checked,
  wishes: BuildWishes = {},
): BuildSettings {
  const place = { root: discovery.root, cwd: io.cwd, epoch: io.env.SOURCE_DATE_EPOCH };
  return settle(organisation, wishes, place);
}
