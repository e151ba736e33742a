import type { CommandName } from '../../messages/cli-words.ts';
import type { ExitCode } from '../io.ts';
import type { Call } from '../program.ts';
import type { Session } from '../session.ts';

/** What a command is: it speaks through the session and returns the exit code. */
export type CommandRun = (session: Session, call: Call) => ExitCode | Promise<ExitCode>;

/** Each command is loaded only when it runs: `jd validate` never loads what draws PDF. */
export const COMMANDS: Readonly<Record<CommandName, () => Promise<CommandRun>>> = {
  init: async () => (await import('./init.ts')).init,
  new: async () => (await import('./new.ts')).createUnit,
  validate: async () => (await import('./validate.ts')).validate,
  build: async () => (await import('./build.ts')).runBuild,
  chart: async () => (await import('./chart.ts')).chart,
  table: async () => (await import('./table.ts')).table,
  list: async () => (await import('./list.ts')).list,
  show: async () => (await import('./show.ts')).show,
  fix: async () => (await import('./fix.ts')).fix,
  fmt: async () => (await import('./fmt.ts')).fmt,
  explain: async () => (await import('./explain.ts')).explain,
  schema: async () => (await import('./schema.ts')).schema,
};
