import { type Diagnostic, type Outcome, warning } from '../diagnostics/diagnostic.ts';
import { START_OF_FILE } from '../diagnostics/position.ts';
import { conflict, garbled, oddCharacters } from './characters.ts';
import { tooDeep } from './depth.ts';
import { applyEdits } from './edits.ts';
import { type Fault, moveFault, toDiagnostic } from './fault.ts';
import { joinSigns } from './join-signs.ts';
import { lineStart } from './line-start.ts';
import { parseRepaired } from './repairs/repair.ts';
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
  const odd: Fault[] = [...oddCharacters(text), ...garbled(text)];
  const clean = applyEdits(
    text,
    odd.flatMap((one) => one.edits ?? []),
  );
  const repaired = parseRepaired(clean.text, options);
  const known = [...odd, ...repaired.faults.map((one) => moveFault(one, clean.toOriginal))];
  const toOriginal = (offset: number) => clean.toOriginal(repaired.toOriginal(offset));
  // What had to be put aside for the parser is missing from the tree.
  const isCut = repaired.faults.some(({ patch }) => patch !== undefined);
  const read = repaired.documents.map((document) =>
    readDocument(document, { text: repaired.text, toOriginal, isCut }),
  );
  const inTree = [...known, ...read.flatMap(({ faults }) => faults)];
  const complaints = read.flatMap((one) => one.complaints);
  const faults = [...inTree, ...news(text, inTree, complaints)];
  const value = read.flatMap(({ root, isBroken }) => (root ? [{ root, isBroken }] : []));
  return {
    value: value.map(({ root, isBroken }, index) => ({
      source,
      index,
      root,
      ...(isBroken ? { isBroken } : {}),
    })),
    diagnostics: diagnose(source, faults, text, value.length === 0),
  };
}

interface Read {
  readonly text: string;
  readonly toOriginal: (offset: number) => number;
  readonly isCut: boolean;
}

function readDocument(document: YamlDocument, { text, toOriginal, isCut }: Read) {
  const tree = toTree(document, text, toOriginal);
  const complaints = [
    ...syntaxFaults(document, text).map((one) => moveFault(one, toOriginal)),
    ...tree.faults.filter(isStray),
  ];
  const isBroken = isCut || complaints.length > 0;
  // Keys that are none come of what the parser complains about.
  const isEcho = ({ code }: Fault) => isBroken && (code === 'YAML-36' || code === 'YAML-37');
  const faults = tree.faults.filter((one) => !isStray(one) && !isEcho(one));
  const isUseless = tree.root?.kind === 'scalar' && tree.root.style === 'empty';
  const root = isUseless || (isBroken && tree.root?.kind !== 'map') ? undefined : tree.root;
  return { root, isBroken, faults, complaints };
}

/** A line without a colon, which the parser does not always complain about. */
const isStray = ({ code }: Fault) => code === 'YAML-17';

/** The parser's complaints, but for lines in which a fault is known already: that is the same fault once more. */
function news(text: string, known: readonly Fault[], complaints: readonly Fault[]): Fault[] {
  if (complaints.length === 0) return [];
  const lineOf = (offset: number) => lineStart(text, offset);
  const lines = new Set(known.flatMap((one) => [one.start, one.cause ?? one.start]).map(lineOf));
  return complaints.filter((one) => {
    const isNew = !lines.has(lineOf(one.start));
    lines.add(lineOf(one.start));
    return isNew;
  });
}

function diagnose(
  source: SourceFile,
  faults: readonly Fault[],
  text: string,
  isEmpty: boolean,
): Diagnostic[] {
  const sorted = [...faults].sort((a, b) => a.start - b.start || a.end - b.end);
  const diagnostics = joinSigns(sorted, text).map((one) => toDiagnostic(one, source));
  if (isEmpty && diagnostics.length === 0)
    diagnostics.push(warning('FILE-10', { file: source.path, range: START_OF_FILE }, {}));
  return diagnostics;
}
