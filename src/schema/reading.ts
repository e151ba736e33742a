import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path, Range } from '../diagnostics/position.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { MapNode, Node, ScalarNode } from '../sources/tree.ts';
import type { KeyWord } from '../vocabulary/word-index.ts';
import type { ObjectShape } from './shape.ts';

/** Where the reader is: a way back to the root, with the objects that were entered on it. */
export interface Place {
  readonly parent: Place | undefined;
  /** A canonical key or an index; empty at the root. */
  readonly step: string | number;
  /** The last key above, as written. */
  readonly key: ScalarNode | undefined;
  /** The object that was entered here, if it is one. */
  readonly object?: { readonly shape: ObjectShape; readonly map: MapNode };
}

/** A known key as it was met. */
export interface WrittenKey {
  readonly node: ScalarNode;
  readonly word: KeyWord;
  readonly type: string;
  readonly place: Place;
}

/** What was made of a document beyond what its keys say by themselves; needed again to find places. */
export interface Repairs {
  /** Keys that nobody knows, read as what they were most likely meant to be. */
  readonly guessed: Map<ScalarNode, string>;
  /** Nodes whose values were left out because they are faulty. */
  readonly omitted: Set<Node>;
}

/** One document being read. */
export interface Reading {
  readonly source: SourceFile;
  readonly repairs: Repairs;
  readonly keys: WrittenKey[];
  /** Keys of which an object has two; giving both the same word would not help. */
  readonly twice: Set<ScalarNode>;
  readonly diagnostics: Diagnostic[];
  /** Findings whose words depend on the language of the document's keys, which is known at the end. */
  readonly later: ((language: string) => Diagnostic)[];
}

export const startReading = (source: SourceFile): Reading => ({
  source,
  repairs: { guessed: new Map(), omitted: new Set() },
  keys: [],
  twice: new Set(),
  diagnostics: [],
  later: [],
});

export function pathOf(place: Place): Path {
  const path: (string | number)[] = [];
  for (let at = place; at.parent; at = at.parent) path.push(at.step);
  return path.reverse();
}

/** A range for findings. */
export function placeOf(source: SourceFile, node: Node): { readonly file: string; readonly range: Range } {
  return { file: source.path, range: source.range(node.start, node.end) };
}
