import { expect } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Document } from '../../src/schema/document.ts';
import { readDocument } from '../../src/schema/read-document.ts';
import { parseSource } from '../../src/sources/parse.ts';
import { sourceFromText } from '../../src/sources/source-file.ts';

export interface Read {
  readonly text: string;
  readonly document: Document | undefined;
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the one document of a YAML text that is sound as YAML; `jd.yaml` when its name says so. */
export function readYaml(text: string, path = 'a.yaml'): Read {
  const source = sourceFromText(path, text);
  const { value: documents, diagnostics: syntax } = parseSource(source);
  expect(syntax.map(({ code, facts }) => ({ code, facts }))).toEqual([]);
  const [document] = documents;
  if (!document) throw new Error('The text holds no document');
  const { value, diagnostics } = readDocument(document, { isHandbook: path === 'jd.yaml' });
  return {
    text,
    document: value,
    diagnostics: [...diagnostics].sort((a, b) => a.range.start.offset - b.range.start.offset),
  };
}

/** The canonical value, of a text in which nothing is wrong. */
export function canonical(text: string, path?: string): unknown {
  const { document, diagnostics } = readYaml(text, path);
  expect(diagnostics).toEqual([]);
  return document?.value;
}

/** `line:column CODE underlined text` for each finding. */
export const findings = ({ text, diagnostics }: Read): string[] =>
  diagnostics.map(
    ({ code, range: { start, end } }) =>
      `${start.line}:${start.column} ${code} ${text.slice(start.offset, end.offset)}`,
  );

/** The text with every fix of every finding applied. */
export function fixed({ text, diagnostics }: Read): string {
  const edits = diagnostics.flatMap(({ fix }) => fix ?? []).sort((a, b) => b.start - a.start);
  return edits.reduce((out, edit) => out.slice(0, edit.start) + edit.text + out.slice(edit.end), text);
}
