import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../messages/catalogue.ts';

/** All findings of one run, sorted by file, line and column. */
export interface Report {
  /** How many content files were read. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReportContext {
  readonly catalogue: Catalogue;
  /** The decoded text of a file, for code frames; undefined when it could not be read. */
  textOf(file: string): string | undefined;
  /** 0 none · 1 sixteen colours · 2 and 3 more, as chalk counts them. */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** Columns of the terminal. */
  readonly width: number;
  /** Version of the program, for formats that name their tool. */
  readonly version: string;
  /** All files that were read, so that formats that count files can list those without findings. */
  readonly paths: readonly string[];
  /** For people: only the table of findings by rule. */
  readonly isSummary?: boolean;
  /** For people: how many findings there are, where the report shows only some of them (`--quiet`). */
  readonly counts?: Counts;
}

/** Turns a report into the text of one output format, with its last newline. */
export type Reporter = (report: Report, context: ReportContext) => string;

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
}

export function count(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { errors: 0, warnings: 0, infos: 0, fixable: 0 };
  for (const { severity, fix } of diagnostics) {
    if (severity === 'error') counts.errors += 1;
    else if (severity === 'warning') counts.warnings += 1;
    else counts.infos += 1;
    if (fix) counts.fixable += 1;
  }
  return counts;
}
