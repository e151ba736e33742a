import { say } from '../messages/catalogue.ts';
import { fingerprints } from './fingerprint.ts';
import type { Reporter } from './report.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** GitLab Code Quality report. Source: GitLab Docs, “Code Quality report format”. */
export const gitlab: Reporter = (report, { catalogue }) => {
  const names = fingerprints(report.diagnostics);
  const issues = report.diagnostics.map(({ code, facts, severity, file, range }, index) => {
    const { message, hint } = say(catalogue, code, facts);
    return {
      description: hint ? `${message} → ${hint}` : message,
      check_name: code,
      fingerprint: names[index],
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: range.start.line, end: range.end.line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
