import { type PackedTree, packTree, unpackTree } from '../sources/packed-tree.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { Node, ScalarNode } from '../sources/tree.ts';
import type { Site } from './origin.ts';
import type { Repairs } from './reading.ts';
import type { Shape } from './shape.ts';

/** A document whose tree is packed, with what was repaired in it by the numbers of the nodes. */
export interface KeptSite {
  readonly source: SourceFile;
  readonly language: string;
  readonly shape: Shape | undefined;
  readonly tree: PackedTree;
  readonly guessed: ReadonlyMap<number, string> | undefined;
  readonly omitted: ReadonlySet<number> | undefined;
}

/** Keeps what places are found by in little memory, for as long as a document is used; its tree can be let go. */
export function keepSite({ written: { source, language, repairs }, root }: Site, tree: Node): KeptSite {
  const guessed = new Map<number, string>();
  const omitted = new Set<number>();
  const note = (node: Node, number: number) => {
    const guess = repairs.guessed.get(node as ScalarNode);
    if (guess !== undefined) guessed.set(number, guess);
    if (repairs.omitted.has(node)) omitted.add(number);
  };
  const packed = packTree(tree, source.text, hasAny(repairs) ? note : undefined);
  return {
    source,
    language,
    shape: root.shape,
    tree: packed,
    guessed: guessed.size > 0 ? guessed : undefined,
    omitted: omitted.size > 0 ? omitted : undefined,
  };
}

const hasAny = ({ guessed, omitted }: Repairs) => guessed.size > 0 || omitted.size > 0;

/** Rules look at one document after the other: only the tree of the last one is kept whole. */
let last: { readonly kept: KeptSite; readonly site: Site } | undefined;

/** The document as it was kept. */
export function openSite(kept: KeptSite): Site {
  if (last?.kept !== kept) last = { kept, site: unpack(kept) };
  return last.site;
}

function unpack({ source, language, shape, tree, guessed, omitted }: KeptSite): Site {
  const repairs: Repairs = { guessed: new Map(), omitted: new Set() };
  const restore = (node: Node, number: number) => {
    const guess = guessed?.get(number);
    if (guess !== undefined) repairs.guessed.set(node as ScalarNode, guess);
    if (omitted?.has(number)) repairs.omitted.add(node);
  };
  const node = unpackTree(tree, source.text, restore);
  return {
    written: { source, language, repairs },
    root: { node, shape, key: undefined, isOwnKey: false, word: '' },
  };
}
