import type { ChalkInstance } from 'chalk';
import { type Diagnostic, SEVERITY_RANK, type Severity } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../diagnostics/group-by.ts';
import { say } from '../messages/catalogue.ts';
import { cutToWidth, displayWidth, padEnd } from '../terminal/display-width.ts';
import { printable } from './frame.ts';
import type { ReportContext } from './report.ts';

/** How often one code was found. */
export interface RuleCount {
  readonly code: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly count: number;
  readonly files: number;
  readonly fixable: number;
  readonly first: Diagnostic;
}

/** Codes with the number of their findings: the worst first, of those the most frequent. */
export function countByRule(diagnostics: readonly Diagnostic[]): RuleCount[] {
  const codes = groupBy(diagnostics, ({ code }) => code);
  return [...codes].flatMap(([code, found]) => toCount(code, found)).sort(byWeight);
}

function toCount(code: string, found: readonly Diagnostic[]): RuleCount[] {
  const [first] = found;
  if (!first) return [];
  const worst = found.reduce((one, other) =>
    SEVERITY_RANK[other.severity] < SEVERITY_RANK[one.severity] ? other : one,
  );
  return [
    {
      code,
      severity: worst.severity,
      count: found.length,
      files: new Set(found.map(({ file }) => file)).size,
      fixable: found.filter(({ fix }) => fix).length,
      first,
    },
  ];
}

const byWeight = (a: RuleCount, b: RuleCount) =>
  SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1);

/** A line a code: how severe, how often, in how many files, what it is, and whether `jd fix` mends it. */
export function tableByRule(
  diagnostics: readonly Diagnostic[],
  { catalogue, width }: ReportContext,
  chalk: ChalkInstance,
  paint: (severity: Severity) => ChalkInstance,
): string[] {
  const rows = countByRule(diagnostics);
  const { severities, byRule } = catalogue.report;
  const words = rows.map((row) => severities[row.severity]);
  const places = rows.map(({ count, files }) => byRule.places(count, files));
  const titles = rows.map(
    ({ code, first }) =>
      catalogue.ruleTitle?.(code) ?? printable(say(catalogue, first.code, first.facts).message),
  );
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(displayWidth));
  const codes = rows.map(({ code }) => code);
  const room = Math.max(20, width - widest(words) - widest(places) - widest(codes) - 8);
  const lines = rows.map((row, index) => {
    const mark = row.fixable > 0 ? chalk.cyan(` ${byRule.fixable}`) : '';
    return [
      `  ${paint(row.severity)(padEnd(words[index] ?? '', widest(words)))}`,
      padEnd(places[index] ?? '', widest(places)),
      chalk.dim(padEnd(row.code, widest(codes))),
      `${cutToWidth(titles[index] ?? '', room - (row.fixable > 0 ? displayWidth(byRule.fixable) + 1 : 0))}${mark}`,
    ].join('  ');
  });
  return rows.length === 0 ? [] : [chalk.bold(byRule.heading(rows.length)), ...lines, ''];
}
