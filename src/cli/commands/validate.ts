import { withFiles } from '../../check-files.ts';
import { withRules } from '../../messages/index.ts';
import { packageVersion } from '../../package-files.ts';
import { REPORT_FORMATS, REPORTERS } from '../../reporters/index.ts';
import { count } from '../../reporters/report.ts';
import { load } from '../handbook.ts';
import { EXIT, type ExitCode, UseError } from '../io.ts';
import type { Call } from '../program.ts';
import { seenFromRepository } from '../repository.ts';
import { choice, type Session, wholeNumber } from '../session.ts';

/** Formats that CI servers show beside the files of a repository. */
const OF_REPOSITORIES: ReadonlySet<string> = new Set(['github', 'gitlab', 'sarif']);

/** Sums of content are loaded only where they are asked for. */
async function rememberedBy({ io }: Session) {
  const { findingsCache } = await import('../../findings-cache.ts');
  return findingsCache(io.env);
}

/** Reports everything that is wrong, on stdout. */
export async function validate(session: Session, { args, options }: Call): Promise<ExitCode> {
  const format = choice('--format', String(options.format ?? 'text'), REPORT_FORMATS);
  if (options.summary && format !== 'text')
    throw new UseError((words) => words.badChoice('--format', format, ['text']));
  const limit =
    options.maxWarnings === undefined
      ? undefined
      : wholeNumber('--max-warnings', String(options.maxWarnings));
  const memory = options.cache ? await rememberedBy(session) : undefined;
  const checked = await withFiles(load(session, args[0], { rules: true, ...(memory ? { memory } : {}) }));
  const counts = count(checked.diagnostics);
  const { errors, warnings } = counts;
  const shown = options.quiet
    ? checked.diagnostics.filter(({ severity }) => severity === 'error')
    : checked.diagnostics;
  const report = await REPORTERS[format]();
  const findings = { diagnostics: shown, paths: checked.paths, textOf: checked.textOf };
  const seen = OF_REPOSITORIES.has(format)
    ? seenFromRepository(findings, checked.discovery.root, session.io.env)
    : findings;
  session.result(
    report(
      { files: checked.paths.length, diagnostics: seen.diagnostics },
      {
        catalogue: await withRules(session.catalogue, session.language),
        textOf: seen.textOf,
        colorLevel: format === 'text' ? session.colors.stdout : 0,
        width: session.io.stdout.columns,
        version: packageVersion(),
        paths: seen.paths,
        isSummary: options.summary === true,
        counts,
      },
    ),
  );
  const tooMany = limit !== undefined && warnings > limit;
  if (tooMany) session.alert(session.catalogue.cli.tooManyWarnings(warnings, limit));
  return errors > 0 || tooMany ? EXIT.contentHasErrors : EXIT.ok;
}
