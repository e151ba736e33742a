import { type Diagnostic, SEVERITY_RANK } from '../diagnostics/diagnostic.ts';
import { say } from '../messages/catalogue.ts';
import type { Reporter } from './report.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * GitHub workflow commands, one a line. GitHub shows ten errors and ten warnings a step, so errors come first.
 * Source: GitHub Docs, “Workflow commands for GitHub Actions”.
 */
export const github: Reporter = (report, { catalogue }) => {
  const ranked = [...report.diagnostics].sort(
    (a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity],
  );
  return ranked.map((diagnostic) => `${annotation(diagnostic)}${data(words(diagnostic))}\n`).join('');

  function words({ code, facts }: Diagnostic): string {
    const { message, hint } = say(catalogue, code, facts);
    return hint ? `${message}\n${hint}` : message;
  }
};

function annotation({ severity, file, range, code }: Diagnostic): string {
  const { start, end } = range;
  const places = [`line=${start.line}`, `endLine=${end.line}`];
  // GitHub takes columns only within one line.
  if (start.line === end.line) places.push(`col=${start.column}`, `endColumn=${end.column}`);
  return `::${LEVELS[severity]} file=${property(file)},${places.join(',')},title=${property(code)}::`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
