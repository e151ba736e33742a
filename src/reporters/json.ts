import type { Range } from '../diagnostics/position.ts';
import { say } from '../messages/catalogue.ts';
import { count, type Reporter } from './report.ts';

/** The contract for scripts: fields are added, never changed. */
export const json: Reporter = (report, { catalogue }) => {
  const { errors, warnings } = count(report.diagnostics);
  const diagnostics = report.diagnostics.map((diagnostic) => {
    const { message, hint } = say(catalogue, diagnostic.code, diagnostic.facts);
    return {
      rule: diagnostic.code,
      severity: diagnostic.severity,
      message,
      hint: hint ?? null,
      file: diagnostic.file,
      range: places(diagnostic.range),
      path: diagnostic.path,
      related: diagnostic.related.map(({ note, file, range }) => ({
        file,
        range: places(range),
        message: catalogue.notes[note],
      })),
      fixable: diagnostic.fix !== undefined,
    };
  });
  return `${JSON.stringify({ files: report.files, errors, warnings, diagnostics }, null, 2)}\n`;
};

const places = ({ start, end }: Range) => ({
  start: { line: start.line, column: start.column },
  end: { line: end.line, column: end.column },
});
