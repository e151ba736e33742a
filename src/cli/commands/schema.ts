import { readEditorSchema, SCHEMA_KINDS, writeEditorFiles } from '../../editor-settings.ts';
import { findHandbookRoot } from '../../handbook-language.ts';
import { load } from '../handbook.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { Call } from '../program.ts';
import { choice, type Session } from '../session.ts';

/**
 * Prints the schema that editors use, or writes it with VS Code's settings into the handbook: there it also offers the
 * handbook's own names, those of now; running it again brings it up to date.
 */
export function schema(session: Session, { options }: Call): ExitCode {
  const { io, language, catalogue } = session;
  if (!options.vscode) {
    const kind =
      options.kind === undefined ? undefined : choice('--kind', String(options.kind), SCHEMA_KINDS);
    session.result(readEditorSchema(language, kind));
    return EXIT.ok;
  }
  const root = findHandbookRoot(io.cwd);
  const organisation = root === undefined ? undefined : load(session, root).organisation;
  const { written, kept } = writeEditorFiles(root ?? io.cwd, language, organisation);
  for (const path of written) session.note(catalogue.cli.created(path));
  for (const path of kept) session.alert(`jd: ${catalogue.cli.wouldOverwrite(path)}`);
  return EXIT.ok;
}
