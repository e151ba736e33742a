import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Path, Range } from '../../src/diagnostics/position.ts';
import type { Department, Organisation, Position } from '../../src/org/organisation.ts';
import { resolve } from '../../src/org/resolve.ts';
import type { Document, DocumentOf, Kind, Origin } from '../../src/schema/document.ts';

type AnyDocument = { [K in Kind]: DocumentOf[K] }[Kind];

/** Files of a handbook, by path: one canonical document each, or several. */
export type Files = Record<string, AnyDocument | readonly AnyDocument[]>;

/** Ways that ranges stand for: line n is `ways[n - 1]`. */
const ways: string[] = [];

/** An origin whose ranges remember which way they were asked for. */
function originOf(file: string, document: number, base: Path): Origin {
  const value = (path: Path): Range => {
    const line = ways.push(`${file}#${document}:${[...base, ...path].join('.')}`);
    const position = { line, column: 1, offset: line };
    return { start: position, end: position };
  };
  return {
    file,
    key: value,
    value,
    word: (path) => String(path.findLast((step) => typeof step === 'string') ?? ''),
    written: (path: Path) => path,
    within: (path) => originOf(file, document, [...base, ...path]),
  };
}

const KINDS = ['position', 'regulation', 'process', 'department'] as const;

export function documentsOf(files: Files): Document[] {
  return Object.entries(files).flatMap(([file, content]) =>
    (Array.isArray(content) ? content : [content]).map((value: AnyDocument, index): Document => {
      const kind = KINDS.find((key) => typeof (value as Record<string, unknown>)[key] === 'string');
      return { kind: kind ?? 'handbook', value, origin: originOf(file, index, []) };
    }),
  );
}

export const resolveFiles = (files: Files) => resolve(documentsOf(files));

/** `file#document:path` of a place. */
export const wayOf = ({ range }: { readonly range: Range }) => ways[range.start.line - 1] ?? '?';

/** A finding in one line: `ORG-01 positions/a.yaml#0:reportsTo.0`. */
export const summary = (diagnostic: Diagnostic) => `${diagnostic.code} ${wayOf(diagnostic)}`;

export function position(organisation: Organisation, path: string): Position {
  const found = organisation.positions.find((each) => each.path === path);
  if (!found) throw new Error(`no position ${path} among ${organisation.positions.map((each) => each.path)}`);
  return found;
}

export function department(organisation: Organisation, path: string): Department {
  const found = organisation.departments.find((each) => each.path === path);
  if (!found) throw new Error(`no department ${path}`);
  return found;
}

/** Paths of units, or names of people outside. */
export const pathsOf = (references: Position['reportsTo']) =>
  references.map((reference) => (reference.kind === 'unit' ? reference.unit.path : `外部:${reference.name}`));
