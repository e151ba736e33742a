import { type Diagnostic, error, type Outcome } from '../diagnostics/diagnostic.ts';
import type { SourceDocument, SourceFile } from '../sources/source-file.ts';
import type { MapNode, Node } from '../sources/tree.ts';
import type { Document, Kind, Origin } from './document.ts';
import { languageOfKeys, reportWords } from './key-language.ts';
import { detectKind, likeliestKind, reportNameless, typeOfKind } from './kind.ts';
import { readValue } from './normalise.ts';
import { type Located, originOf, type Written } from './origin.ts';
import { prune } from './prune.ts';
import { type Reading, startReading } from './reading.ts';
import { reportFaults } from './report-faults.ts';
import { objectShape } from './shape.ts';
import { faultsOf, isDocumentOf } from './validate.ts';

/** Rounds of taking out what is faulty; each can uncover an object that lost a key it must have. */
const MOST_ROUNDS = 8;

/**
 * Reads one YAML document: its kind, its canonical value and everything wrong with its keys and values. The value is what
 * its type says even then, without the faulty parts; there is none when the document does not say what it is.
 */
export function readDocument(
  document: SourceDocument,
  { isHandbook }: { readonly isHandbook: boolean },
): Outcome<Document | undefined> {
  const { source, root } = document;
  const reading = startReading(source);
  if (root.kind !== 'map') {
    const found = root.kind === 'list' ? 'list' : 'text';
    return { value: undefined, diagnostics: [error('VALUE-10', firstLine(source, root), { found })] };
  }
  const kind = isHandbook ? 'handbook' : detectKind(reading, root);
  const isNameless = kind === undefined && !reading.diagnostics.some(({ code }) => code === 'KEY-09');
  const assumed = kind ?? likeliestKind(root);
  const read = assumed && readAs(assumed, reading, root, document.isBroken === true);
  const written = assumed ? originAs(assumed, reading, root) : undefined;
  const language = languageOfKeys(reading.keys, root);
  const diagnostics = [
    ...reading.diagnostics,
    ...reading.later.map((make) => make(language)),
    ...reportWords(source, reading.keys, language),
    ...(read?.diagnostics ?? []).filter(({ path }) => !isNameless || path.length > 0),
    ...(isNameless && !document.isBroken ? [reportNameless(reading, root, language)] : []),
  ];
  return { value: kind && read?.value, diagnostics: once(diagnostics.map((one) => asWritten(one, written))) };
}

/** Paths in findings have just the steps that the author wrote. */
function asWritten(diagnostic: Diagnostic, origin: Origin | undefined): Diagnostic {
  if (!origin || diagnostic.path.length === 0) return diagnostic;
  return { ...diagnostic, path: origin.written(diagnostic.path) };
}

function originAs(kind: Kind, { source, repairs, keys }: Reading, root: MapNode): Origin {
  const shape = objectShape(typeOfKind(kind));
  const language = languageOfKeys(keys, root);
  return originOf(
    { source, repairs, language },
    { node: root, shape, key: undefined, isOwnKey: false, word: '' },
  );
}

/** Reads a document as one of a kind. What is missing from a broken one may only be unreadable. */
function readAs(
  kind: Kind,
  reading: Reading,
  root: MapNode,
  isBroken: boolean,
): Outcome<Document | undefined> {
  const shape = objectShape(typeOfKind(kind));
  const value = readValue(reading, root, shape, { parent: undefined, step: '', key: undefined });
  const { source, repairs, keys } = reading;
  const written: Written = { source, repairs, language: languageOfKeys(keys, root) };
  const start: Located = { node: root, shape, key: undefined, isOwnKey: false, word: '' };
  const faults = faultsOf(kind, value);
  const diagnostics = reportFaults(faults, written, start).filter(
    ({ code }) => !isBroken || code !== 'KEY-07',
  );
  let left = faults;
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round += 1) {
    if (!prune(value, left, written, start)) break;
    left = faultsOf(kind, value);
  }
  if (!isDocumentOf(kind, value)) return { value: undefined, diagnostics };
  return { value: { kind, value, origin: originOf(written, start) }, diagnostics };
}

/** A value that is used in several places is faulty once. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics;
  const seen = new Set<string>();
  return diagnostics.filter(({ code, range }) => {
    const key = `${code} ${range.start.offset} ${range.end.offset}`;
    return !seen.has(key) && seen.add(key);
  });
}

function firstLine(source: SourceFile, root: Node) {
  const end = source.text.slice(root.start, root.end).search(/[\r\n]/u);
  return { file: source.path, range: source.range(root.start, end < 0 ? root.end : root.start + end) };
}
