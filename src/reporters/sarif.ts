import type { Diagnostic, Edit } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/position.ts';
import { say } from '../messages/catalogue.ts';
import { fingerprints } from './fingerprint.ts';
import type { ReportContext, Reporter } from './report.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0. Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”. */
export const sarif: Reporter = (report, context) => {
  const rules = [...new Set(report.diagnostics.map(({ code }) => code))].sort();
  const names = fingerprints(report.diagnostics);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'jd', version: context.version, rules: rules.map((id) => described(id, context)) },
        },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { HANDBOOK: { description: { text: 'The folder of jd.yaml' } } },
        results: report.diagnostics.map((diagnostic, index) => ({
          ruleId: diagnostic.code,
          ruleIndex: rules.indexOf(diagnostic.code),
          level: LEVELS[diagnostic.severity],
          message: { text: sentence(diagnostic, context) },
          locations: [{ ...location(diagnostic), ...logical(diagnostic) }],
          ...(diagnostic.related.length > 0 ? { relatedLocations: related(diagnostic, context) } : {}),
          partialFingerprints: { 'jd/v1': names[index] },
          ...(diagnostic.fix ? { fixes: [fix(diagnostic, diagnostic.fix, context)] } : {}),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** A rule with what it is about, where it has words of its own. */
function described(id: string, { catalogue }: ReportContext) {
  const title = catalogue.ruleTitle?.(id);
  return title === undefined ? { id } : { id, shortDescription: { text: title } };
}

function sentence({ code, facts }: Diagnostic, { catalogue }: ReportContext): string {
  const { message, hint } = say(catalogue, code, facts);
  return hint ? `${message} → ${hint}` : message;
}

const artifact = (file: string) => ({
  uri: file.split('/').map(encodeURIComponent).join('/'),
  uriBaseId: 'HANDBOOK',
});

const region = ({ start, end }: Range) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const location = ({ file, range }: { readonly file: string; readonly range: Range }) => ({
  physicalLocation: { artifactLocation: artifact(file), region: region(range) },
});

const logical = ({ path }: Diagnostic) =>
  path.length > 0 ? { logicalLocations: [{ fullyQualifiedName: path.join('.'), kind: 'member' }] } : {};

const related = (diagnostic: Diagnostic, { catalogue }: ReportContext) =>
  diagnostic.related.map((place, id) => ({
    id,
    ...location(place),
    message: { text: catalogue.notes[place.note] },
  }));

/** SARIF counts characters of the file; our edits count UTF-16 units of the decoded text. */
function fix(diagnostic: Diagnostic, edits: readonly Edit[], context: ReportContext) {
  const text = context.textOf(diagnostic.file) ?? '';
  const replacements = edits.map(({ start, end, text: inserted }) => {
    const charOffset = [...text.slice(0, start)].length;
    return {
      deletedRegion: { charOffset, charLength: [...text.slice(start, end)].length },
      insertedContent: { text: inserted },
    };
  });
  return {
    description: { text: say(context.catalogue, diagnostic.code, diagnostic.facts).hint ?? diagnostic.code },
    artifactChanges: [{ artifactLocation: artifact(diagnostic.file), replacements }],
  };
}
