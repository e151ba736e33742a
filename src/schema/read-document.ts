import { type Diagnostic, error, type Outcome } from '../diagnostics/diagnostic.ts';
import type { SourceDocument, SourceFile } from '../sources/source-file.ts';
import type { MapNode, Node } from '../sources/tree.ts';
import type { Document, DocumentOf, Kind, Origin } from './document.ts';
import { type KeptSite, keepSite, openSite } from './kept-site.ts';
import { languageOfKeys, reportWords } from './key-language.ts';
import { detectKind, likeliestKind, reportNameless, typeOfKind } from './kind.ts';
import { readValue } from './normalise.ts';
import { type Located, originOf, type Site, type Written } from './origin.ts';
import { prune } from './prune.ts';
import { type Reading, startReading } from './reading.ts';
import { reportFaults } from './report-faults.ts';
import { objectShape } from './shape.ts';
import { type Fault, faultsOf } from './validate.ts';

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
    const found = formOf(source, root);
    return { value: undefined, diagnostics: [error('VALUE-10', firstLine(source, root), { found })] };
  }
  const isCover = isHandbook && document.index === 0;
  const kind = isCover ? 'handbook' : detectKind(reading, root);
  const cut = kind === undefined ? cutOff(document, root, isHandbook) : undefined;
  if (cut) return { value: undefined, diagnostics: [cut] };
  const isNameless = kind === undefined && !reading.diagnostics.some(({ code }) => code === 'KEY-09');
  // The other faults of a nameless document are found by taking it for what it is most like.
  const assumed = kind ?? likeliestKind(root);
  const isBroken = document.isBroken === true;
  if (!assumed) {
    const diagnostics = reportReading(reading, languageOfKeys(reading.keys, root));
    return {
      value: undefined,
      diagnostics: [...diagnostics, ...nameless(reading, root, isNameless && !isBroken)],
    };
  }
  const read = readAs(assumed, reading, root, { isBroken, isNameless });
  return {
    value: kind && read.value,
    diagnostics: once([...read.diagnostics, ...nameless(reading, root, isNameless && !isBroken)]),
  };
}

/** A part of a document that a line `---` (in jd.yaml) or `...` cuts off: what stands there is no unit by itself. */
function cutOff(
  { source, index }: SourceDocument,
  root: MapNode,
  isHandbook: boolean,
): Diagnostic | undefined {
  if (index === 0) return undefined;
  const before = source.text.slice(0, root.start);
  const cut = /(?:^|\n)(---|\.\.\.)[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*$/u.exec(before);
  const mark = cut?.[1] === '...' ? '...' : '---';
  if (!cut || (mark === '---' && !isHandbook)) return undefined;
  const start = cut.index + cut[0].indexOf(mark);
  const keys = root.pairs.map(({ key }) => key.text);
  return error('KEY-13', { file: source.path, range: source.range(start, start + 3) }, { keys, mark });
}

function formOf({ text }: SourceFile, root: Node): 'text' | 'list' | 'table' {
  if (root.kind === 'list') return 'list';
  return isTable(text) ? 'table' : 'text';
}

/** Lines with one number of commas or tabs, two lines at least: what a spreadsheet saves. */
function isTable(text: string): boolean {
  const [head = '', ...rows] = text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 10);
  return [',', '\t'].some((sign) => {
    const cells = head.split(sign).length;
    return cells > 1 && rows.length > 0 && rows.every((row) => row.split(sign).length === cells);
  });
}

const nameless = (reading: Reading, root: MapNode, isNameless: boolean): Diagnostic[] =>
  isNameless ? [reportNameless(reading, root, languageOfKeys(reading.keys, root))] : [];

/** Findings of reading, with the words of the language of the document's keys. */
const reportReading = (reading: Reading, language: string): Diagnostic[] => [
  ...reading.diagnostics,
  ...reading.later.map((make) => make(language)),
  ...reportWords(reading, language),
];

/** Reads a document as one of a kind. What is missing from a broken one may only be unreadable. */
function readAs(
  kind: Kind,
  reading: Reading,
  root: MapNode,
  { isBroken, isNameless }: { readonly isBroken: boolean; readonly isNameless: boolean },
): Outcome<Document | undefined> {
  const shape = objectShape(typeOfKind(kind));
  const value = readValue(reading, root, shape, { parent: undefined, step: '', key: undefined });
  const { source, repairs, keys } = reading;
  const written: Written = { source, repairs, language: languageOfKeys(keys, root) };
  const start: Located = { node: root, shape, key: undefined, isOwnKey: false, word: '' };
  const site: Site = { written, root: start };
  const origin = originOf(source, () => site);
  const faults = faultsOf(kind, value);
  const ofValue = reportFaults(faults, written, start).filter(
    ({ code, path }) => (!isBroken || code !== 'KEY-07') && (!isNameless || path.length > 0),
  );
  // Paths are told in steps that the author wrote; after pruning, items no longer stand where they did.
  const diagnostics = [...reportReading(reading, written.language), ...ofValue].map((one) =>
    asWritten(one, origin),
  );
  const isWhole = pruneAll(kind, value, faults, written, start);
  if (!isWhole) return { value: undefined, diagnostics };
  return { value: { kind, value: value as DocumentOf[Kind], origin: keptOrigin(site, root) }, diagnostics };
}

/** An origin that does not hold the tree. A function of its own: what others could see of it would be held as well. */
function keptOrigin(site: Site, root: MapNode): Origin {
  return originOf(site.written.source, openerOf(keepSite(site, root)));
}

const openerOf = (kept: KeptSite) => () => openSite(kept);

function asWritten(diagnostic: Diagnostic, origin: Origin): Diagnostic {
  return diagnostic.path.length === 0 ? diagnostic : { ...diagnostic, path: origin.written(diagnostic.path) };
}

/** Takes out what is faulty until nothing is; false when nothing of the document can be kept. */
function pruneAll(
  kind: Kind,
  value: unknown,
  faults: readonly Fault[],
  written: Written,
  start: Located,
): boolean {
  let left = faults;
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round += 1) {
    if (!prune(value, left, written, start)) return false;
    left = faultsOf(kind, value);
  }
  return left.length === 0;
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
