import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { MapNode, Pair } from '../sources/tree.ts';
import { fold } from '../vocabulary/fold.ts';
import { loadVocabulary } from '../vocabulary/vocabulary.ts';
import { isBlank } from './blank.ts';
import type { UnitKind } from './document.ts';
import { placeOf, type Reading } from './reading.ts';
import { objectShape } from './shape.ts';

/** Kinds that are told by their naming key wherever it stands; a department only where none of these does. */
const NAMED: readonly UnitKind[] = ['position', 'regulation', 'process'];
const KINDS: readonly UnitKind[] = ['department', ...NAMED];

/** The name of a kind's definition in schema and vocabularies. */
export const typeOfKind = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Document`;

const TYPES = new Map(KINDS.map((kind) => [kind, typeOfKind(kind)]));
const shapeOfKind = (kind: UnitKind) => objectShape(TYPES.get(kind) ?? '');
const names = (kind: UnitKind, pair: Pair) => shapeOfKind(kind).words.find(pair.key.text)?.key === kind;

interface Candidate {
  readonly kind: UnitKind;
  readonly pair: Pair;
}

/**
 * The kind of a document by the key that names it. A naming key that is misspelt counts, and is remembered as a guess.
 * Undefined, with a finding, when there is none or when there are several.
 *
 * Some words that name a kind are also words for a department's lists (岗位, 流程); they count only where the document is
 * nothing else.
 */
export function detectKind(reading: Reading, root: MapNode): UnitKind | undefined {
  const named = NAMED.flatMap((kind) =>
    root.pairs.filter((pair) => names(kind, pair)).map((pair): Candidate => ({ kind, pair })),
  );
  const isDepartment = root.pairs.some((pair) => names('department', pair));
  const sure = named.filter(({ pair }) => !isDepartmentList(pair));
  const candidates = sure.length > 0 ? sure : named.filter(({ pair }) => mayName(pair));
  const kinds = [...new Set(candidates.map(({ kind }) => kind))];
  const [kind] = kinds;
  if (kinds.length > 1 && (sure.length > 0 || !isDepartment)) return reportSeveral(reading, candidates);
  const isLikelier = kind && kinds.length === 1 && knownKeys(root, kind) >= knownKeys(root, 'department');
  if (kind && (sure.length > 0 || !isDepartment || isLikelier)) return kind;
  return misspelt(reading, root, isDepartment) ?? (isDepartment ? 'department' : undefined);
}

/** Is it also the word for a list of a department? */
function isDepartmentList(pair: Pair): boolean {
  const word = shapeOfKind('department').words.find(pair.key.text);
  return word !== undefined && word.key !== 'department';
}

const mayName = ({ value }: Pair) => value.kind === 'scalar' && !isBlank(value);

function knownKeys(root: MapNode, kind: UnitKind): number {
  const { words } = shapeOfKind(kind);
  return root.pairs.filter((pair) => words.find(pair.key.text)).length;
}

/** A key that no kind knows and that is nearly one kind's naming key; reported here, once. */
function misspelt(reading: Reading, root: MapNode, isDepartment: boolean): UnitKind | undefined {
  const kinds = isDepartment ? NAMED : KINDS;
  for (const pair of root.pairs) {
    if (!mayName(pair) || KINDS.some((kind) => shapeOfKind(kind).words.find(pair.key.text))) continue;
    const kind = nearlyNamed(kinds, pair.key.text);
    if (!kind || (isDepartment && knownKeys(root, kind) <= knownKeys(root, 'department'))) continue;
    reading.repairs.guessed.set(pair.key, kind);
    reading.later.push((language) =>
      error('KEY-01', placeOf(reading.source, pair.key), {
        key: pair.key.text,
        near: [loadVocabulary(language).word(typeOfKind(kind), kind)],
      }),
    );
    return kind;
  }
  return undefined;
}

/** The kind whose naming key a word is nearest to, a letter longer or shorter at most. */
function nearlyNamed(kinds: readonly UnitKind[], text: string): UnitKind | undefined {
  const naming = new Map(
    kinds.flatMap((kind) =>
      [...shapeOfKind(kind).words.words]
        .filter(([, key]) => key === kind)
        .map(([word]) => [word, kind] as const),
    ),
  );
  const [best] = nearest(text, [...naming.keys()], 1);
  const isClose = best !== undefined && Math.abs(fold(best).length - fold(text).length) <= 1;
  return isClose ? naming.get(best) : undefined;
}

function reportSeveral(reading: Reading, candidates: readonly Candidate[]): undefined {
  const [first, ...others] = candidates;
  if (!first) return;
  reading.diagnostics.push(
    error(
      'KEY-09',
      placeOf(reading.source, first.pair.key),
      { names: candidates.map(({ pair }) => pair.key.text) },
      {
        related: others.map(({ pair }) => ({
          note: 'also-here' as const,
          ...placeOf(reading.source, pair.key),
        })),
      },
    ),
  );
}

/** A document without a naming key: which it lacks, in the language of its keys. */
export function reportNameless(reading: Reading, root: MapNode, language: string): Diagnostic {
  const { word } = loadVocabulary(language);
  const at = root.pairs[0]?.key ?? root;
  return error('KEY-08', placeOf(reading.source, at), {
    names: KINDS.map((kind) => word(typeOfKind(kind), kind)),
  });
}

/** The kind that knows most of a document's keys, at least two; for finding other faults in a nameless document. */
export function likeliestKind(root: MapNode): UnitKind | undefined {
  const counts = KINDS.map((kind) => knownKeys(root, kind));
  const most = Math.max(...counts);
  return most >= 2 && counts.filter((count) => count === most).length === 1
    ? KINDS[counts.indexOf(most)]
    : undefined;
}
