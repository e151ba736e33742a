import type { SourceDocument } from '../sources/source-file.ts';
import { loadVocabulary } from '../vocabulary/vocabulary.ts';
import { languageOfKeys } from './key-language.ts';
import { detectKind, typeOfKind } from './kind.ts';
import { readValue } from './normalise.ts';
import { startReading } from './reading.ts';
import { type ObjectShape, objectShape } from './shape.ts';

/** How a key should stand: its place among the keys of its object, and its standard word. */
export interface KeyLayout {
  readonly rank: number;
  readonly word: string;
}

/** Keys that close a document, whatever its kind. */
const LAST = ['sections', 'status', 'version', 'effectiveDate', 'reviewBy'];

/** Types whose keys people write in another order than the schema has them: these first, the others behind. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  HandbookDocument: [
    'company',
    'title',
    'code',
    'version',
    'effectiveDate',
    'reviewBy',
    'status',
    'classification',
    'language',
  ],
  TitledSection: ['title'],
  RegulationChapter: ['title'],
  Item: ['title', 'code', 'matter', 'right', 'limit', 'text', 'role', 'items', 'target', 'weight', 'cycle'],
};

/**
 * The standard order and words of a document's keys, by the offset where each key begins. Empty for a document that
 * does not say what it is. Keys that are the author's own (`fonts`, `rules`) have no layout.
 */
export function keyLayout(
  document: SourceDocument,
  { isHandbook }: { readonly isHandbook: boolean },
): ReadonlyMap<number, KeyLayout> {
  const layout = new Map<number, KeyLayout>();
  const { root, source } = document;
  if (root.kind !== 'map') return layout;
  const reading = startReading(source);
  const kind = isHandbook && document.index === 0 ? 'handbook' : detectKind(reading, root);
  if (!kind) return layout;
  readValue(reading, root, objectShape(typeOfKind(kind)), { parent: undefined, step: '', key: undefined });
  const vocabulary = loadVocabulary(languageOfKeys(reading.keys, root));
  for (const { node, word, type } of reading.keys) {
    layout.set(node.start, {
      rank: rankOf(objectShape(type), word.key),
      word: vocabulary.word(type, word.key),
    });
  }
  return layout;
}

/** The naming key first, then the number, then as the schema has them, then what closes a document. */
function rankOf(shape: ObjectShape, key: string): number {
  const keys = [...shape.properties.keys()];
  const first = FIRST[shape.type];
  if (first) return first.includes(key) ? first.indexOf(key) - first.length : keys.indexOf(key);
  if (!shape.type.endsWith('Document')) return keys.indexOf(key);
  if (key === shape.type.replace(/Document$/, '').toLowerCase()) return -2;
  if (key === 'code') return -1;
  const last = LAST.indexOf(key);
  return last >= 0 ? keys.length + last : keys.indexOf(key);
}
