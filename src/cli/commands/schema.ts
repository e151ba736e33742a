import { readEditorSchema, SCHEMA_KINDS, writeEditorFiles } from '../../editor-settings.ts';
import { findHandbookRoot } from '../../handbook-language.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { Call } from '../program.ts';
import { choice, type Session } from '../session.ts';

/** Prints the schema that editors use, or writes it with VS Code's settings into the handbook. */
export function schema(session: Session, { options }: Call): ExitCode {
  const { io, language, catalogue } = session;
  if (!options.vscode) {
    const kind =
      options.kind === undefined ? undefined : choice('--kind', String(options.kind), SCHEMA_KINDS);
    session.result(readEditorSchema(language, kind));
    return EXIT.ok;
  }
  const root = findHandbookRoot(io.cwd) ?? io.cwd;
  const { written, kept } = writeEditorFiles(root, language);
  for (const path of written) session.note(catalogue.cli.created(path));
  for (const path of kept) session.alert(`jd: ${catalogue.cli.wouldOverwrite(path)}`);
  return EXIT.ok;
}
