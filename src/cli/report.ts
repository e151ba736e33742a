import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { withRules } from '../messages/index.ts';
import { packageVersion } from '../package-files.ts';
import { REPORTERS } from '../reporters/index.ts';
import type { Session } from './session.ts';

/** Findings as people read them, for commands whose result is something else. */
export async function printReport(
  session: Session,
  diagnostics: readonly Diagnostic[],
  { paths, textOf }: { readonly paths: readonly string[]; textOf(file: string): string | undefined },
): Promise<string> {
  const report = await REPORTERS.text();
  const text = report(
    { files: paths.length, diagnostics },
    {
      catalogue: await withRules(session.catalogue, session.language),
      textOf,
      colorLevel: session.colors.stderr,
      width: session.io.stderr.columns,
      version: packageVersion(),
      paths,
    },
  );
  return text.trimEnd();
}
