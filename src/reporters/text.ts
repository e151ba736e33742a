import { Chalk, type ChalkInstance } from 'chalk';
import type { Diagnostic, Related, Severity } from '../diagnostics/diagnostic.ts';
import { say } from '../messages/catalogue.ts';
import { wrap } from '../terminal/display-width.ts';
import { tableByRule } from './by-rule.ts';
import { frame, printable } from './frame.ts';
import { linesOf, type Shown, withoutRepeats } from './repeats.ts';
import { count, type Report, type ReportContext, type Reporter } from './report.ts';

/** With more findings than these, of more than one rule, the page scrolls away: a table by rule says what there is. */
const MANY = 20;

/**
 * For people: place, sentence, code frame, what to do; of what a file has many, the first few and the lines of the rest; a
 * table by rule where there are many; a line of sums at the end.
 */
export const text: Reporter = (report, context) => {
  const chalk = new Chalk({ level: context.colorLevel });
  const { diagnostics } = report;
  const isMany = diagnostics.length > MANY && new Set(diagnostics.map(({ code }) => code)).size > 1;
  const findings = context.isSummary
    ? []
    : withoutRepeats(diagnostics).map((one) => finding(one, context, chalk));
  const table =
    context.isSummary || isMany
      ? tableByRule(diagnostics, context, chalk, (severity) => painter(severity, chalk))
      : [];
  return `${[...findings, ...table, summary(report, context, chalk)].join('\n')}\n`;
};

function finding({ diagnostic, repeats }: Shown, context: ReportContext, chalk: ChalkInstance): string {
  const { message, hint } = say(context.catalogue, diagnostic.code, diagnostic.facts);
  const paint = painter(diagnostic.severity, chalk);
  const word = context.catalogue.report.severities[diagnostic.severity];
  const lines = [
    `${place(diagnostic, chalk)} ${paint(word)} ${printable(message)} ${chalk.dim(diagnostic.code)}`,
    ...framed(diagnostic, context, paint, chalk),
    ...diagnostic.related.map((related) => second(related, context, chalk)),
  ];
  if (hint) lines.push(`    ${chalk.cyan('→')} ${printable(hint)}`);
  lines.push(...more(repeats, context).map((line) => `    ${line}`));
  return `${lines.join('\n')}\n`;
}

function more(repeats: readonly Diagnostic[], { catalogue, width }: ReportContext): string[] {
  const [first] = repeats;
  if (!first) return [];
  const { repeated, comma } = catalogue.report;
  return wrap(repeated(first.code, repeats.length, linesOf(repeats, comma)), width - 4);
}

function framed(
  { file, range }: Diagnostic,
  context: ReportContext,
  paint: ChalkInstance,
  chalk: ChalkInstance,
): string[] {
  const source = context.textOf(file);
  if (source === undefined || (range.start.offset === range.end.offset && source === '')) return [];
  return frame(source, range, context.width).map(({ kind, gutter, text: line }) => {
    if (kind === 'mark') return chalk.dim(gutter) + paint(line);
    return kind === 'fault' ? chalk.dim(gutter) + line : chalk.dim(gutter + line);
  });
}

function second(related: Related, context: ReportContext, chalk: ChalkInstance): string {
  return `    ${place(related, chalk)} ${context.catalogue.notes[related.note]}`;
}

function place({ file, range }: Pick<Diagnostic, 'file' | 'range'>, chalk: ChalkInstance): string {
  return chalk.bold(`${printable(file)}:${range.start.line}:${range.start.column}`);
}

function painter(severity: Severity, chalk: ChalkInstance): ChalkInstance {
  if (severity === 'error') return chalk.red;
  return severity === 'warning' ? chalk.yellow : chalk.blue;
}

function summary(report: Report, context: ReportContext, chalk: ChalkInstance): string {
  const counts = context.counts ?? count(report.diagnostics);
  const words = context.catalogue.report.summary({ files: report.files, ...counts });
  if (counts.errors > 0) return chalk.red(words);
  return counts.warnings > 0 ? chalk.yellow(words) : chalk.green(words);
}
