import { type Diagnostic, type Outcome, warning } from '../diagnostics/diagnostic.ts';
import { START_OF_FILE } from '../diagnostics/position.ts';
import { conflict, garbled, oddCharacters } from './characters.ts';
import { tooDeep } from './depth.ts';
import { applyEdits } from './edits.ts';
import { type Fault, moveFault, toDiagnostic } from './fault.ts';
import { parseRepaired, type Repaired } from './repairs/repair.ts';
import type { SourceDocument, SourceFile } from './source-file.ts';
import { syntaxFaults } from './syntax-errors.ts';
import { toTree } from './to-tree.ts';
import type { YamlDocument } from './yaml-documents.ts';

export interface ParseOptions {
  /**
   * True for a word that some vocabulary knows as a key, in any language. It settles what form alone cannot: whether
   * `学历：本科` below a key is a pair typed with a full-width colon or a sentence.
   */
  readonly isKey?: (word: string) => boolean;
}

/**
 * One file → its YAML documents, as their author meant them. Typing faults are reported where they stand, and the
 * documents are those of the text with all `fix` edits made, so that one fault hides no other; places in the tree
 * and in findings are always those of the text as it is. Empty documents are left out.
 */
export function parseSource(source: SourceFile, options: ParseOptions = {}): Outcome<SourceDocument[]> {
  // A lone CR ends a line too; one character for one, so that places stay.
  const text = source.text.includes('\r') ? source.text.replace(/\r(?!\n)/g, '\n') : source.text;
  const fatal = conflict(text) ?? tooDeep(text);
  if (fatal) return { value: [], diagnostics: [toDiagnostic(fatal, source)] };
  const faults: Fault[] = [...oddCharacters(text), ...garbled(text)];
  const clean = applyEdits(
    text,
    faults.flatMap((one) => one.edits ?? []),
  );
  const repaired = parseRepaired(clean.text, options);
  faults.push(...repaired.faults.map((one) => moveFault(one, clean.toOriginal)));
  const toOriginal = (offset: number) => clean.toOriginal(repaired.toOriginal(offset));
  const value: SourceDocument[] = [];
  const complaints: Fault[] = [];
  for (const document of repaired.documents) {
    const read = readDocument(document, repaired, toOriginal);
    complaints.push(...read.complaints);
    faults.push(...read.faults);
    if (!read.root) continue;
    const isBroken = read.isBroken ? { isBroken: true } : {};
    value.push({ source, index: value.length, root: read.root, ...isBroken });
  }
  const all = [...faults, ...news(text, faults, complaints)];
  return { value, diagnostics: diagnose(source, all, value.length === 0) };
}

function readDocument(document: YamlDocument, repaired: Repaired, toOriginal: (offset: number) => number) {
  const complaints = syntaxFaults(document, repaired.text).map((one) => moveFault(one, toOriginal));
  const { root, faults } = toTree(document, repaired.text, toOriginal);
  const isBroken = complaints.length > 0;
  const isUseless = root?.kind === 'scalar' && root.style === 'empty';
  const kept = isUseless || (isBroken && root?.kind !== 'map') ? undefined : root;
  return { root: kept, isBroken, faults, complaints };
}

/** The parser's complaints, but for lines in which a fault is known already: that is the same fault once more. */
function news(text: string, known: readonly Fault[], complaints: readonly Fault[]): Fault[] {
  if (complaints.length === 0) return [];
  const lineOf = (offset: number) => text.lastIndexOf('\n', offset - 1);
  const lines = new Set(known.map((one) => lineOf(one.start)));
  return complaints.filter((one) => !lines.has(lineOf(one.start)));
}

function diagnose(source: SourceFile, faults: readonly Fault[], isEmpty: boolean): Diagnostic[] {
  const sorted = [...faults].sort((a, b) => a.start - b.start || a.end - b.end);
  const diagnostics = sorted.map((one) => toDiagnostic(one, source));
  if (isEmpty && diagnostics.length === 0)
    diagnostics.push(warning('FILE-10', { file: source.path, range: START_OF_FILE }, {}));
  return diagnostics;
}
