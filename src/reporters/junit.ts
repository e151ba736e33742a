import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../diagnostics/group-by.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { say } from '../messages/catalogue.ts';
import type { Reporter } from './report.ts';

/** JUnit XML: one test case a file, so that files without findings count as passed; warnings do not fail a case. */
export const junit: Reporter = (report, { catalogue, paths }) => {
  const byFile = groupBy(report.diagnostics, ({ file }) => file);
  const files = [...new Set([...paths, ...byFile.keys()])].sort();
  const failures = files.filter((file) => byFile.get(file)?.some(isError)).length;
  const cases = files.map((file) => testCase(file, byFile.get(file) ?? [], catalogue));
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="jd" tests="${files.length}" failures="${failures}" errors="0">`,
    `  <testsuite name="jd validate" tests="${files.length}" failures="${failures}" errors="0" skipped="0">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`;
};

const isError = ({ severity }: Diagnostic) => severity === 'error';

function testCase(file: string, found: readonly Diagnostic[], catalogue: Catalogue): string {
  const open = `    <testcase name="${xml(file)}" classname="jd" file="${xml(file)}"`;
  if (found.length === 0) return `${open}/>`;
  const errors = found.filter(isError);
  const lines = found.map((diagnostic) => line(diagnostic, catalogue));
  const first = errors[0];
  const body = first
    ? `      <failure message="${xml(say(catalogue, first.code, first.facts).message)}" type="${first.code}">${xml(lines.join('\n'))}</failure>`
    : `      <system-out>${xml(lines.join('\n'))}</system-out>`;
  return `${open}>\n${body}\n    </testcase>`;
}

function line({ code, facts, severity, file, range }: Diagnostic, catalogue: Catalogue): string {
  const { message, hint } = say(catalogue, code, facts);
  const place = `${file}:${range.start.line}:${range.start.column}`;
  return `${place} ${catalogue.report.severities[severity]} ${message} ${code}${hint ? ` → ${hint}` : ''}`;
}

/** Escapes for text and attributes, and leaves out what XML 1.0 forbids. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
