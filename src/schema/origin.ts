import type { Path, Range } from '../diagnostics/position.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { Node, Pair, ScalarNode } from '../sources/tree.ts';
import { loadVocabulary } from '../vocabulary/vocabulary.ts';
import { isBlank, keptItems } from './blank.ts';
import type { Origin } from './document.ts';
import { findKey } from './find-key.ts';
import type { Repairs } from './reading.ts';
import { recordKeys } from './record-keys.ts';
import type { ObjectShape, Shape } from './shape.ts';

/** What all places of one document share. */
export interface Written {
  readonly source: SourceFile;
  readonly repairs: Repairs;
  /** Language of the document's keys. */
  readonly language: string;
}

/** A place in the tree that a path leads to, or the nearest to it. */
export interface Located {
  /** The value's node; undefined when the path leads further than what is written. */
  readonly node: Node | undefined;
  readonly shape: Shape | undefined;
  /** The last key on the way, as written. */
  readonly key: ScalarNode | undefined;
  /** Is `key` the key of this very value, and not of one around it? */
  readonly isOwnKey: boolean;
  /** The word for the value: as written, else the standard one. */
  readonly word: string;
}

/** Follows a canonical path through the tree in the same way as the values were read, shorthands and all. */
export function locate(written: Written, start: Located, path: Path): Located {
  let at = start;
  for (const step of path) at = enter(written, at, step);
  return at;
}

function enter(written: Written, at: Located, step: string | number): Located {
  switch (at.shape?.kind) {
    case 'object':
      return enterObject(written, at, at.shape, String(step));
    case 'list': {
      const items = at.node?.kind === 'list' ? keptItems(at.node, written.repairs.omitted) : [at.node];
      return { ...at, node: items[Number(step)], shape: at.shape.item, isOwnKey: false };
    }
    case 'record': {
      const entries = at.node && recordKeys(at.node, at.shape);
      const entry = entries?.find(({ key }) => key === step);
      const key = entry?.node;
      return {
        node: entry?.value,
        shape: at.shape.value,
        key: key ?? at.key,
        isOwnKey: key !== undefined,
        word: String(step),
      };
    }
    default:
      return { ...at, node: undefined, shape: undefined, isOwnKey: false };
  }
}

function enterObject(written: Written, at: Located, shape: ObjectShape, step: string): Located {
  const inner = shape.properties.get(step)?.shape;
  const { node } = at;
  if (node?.kind === 'map') {
    const pair = node.pairs.find((one) => keyOf(written, shape, node, one) === step);
    if (pair) return { node: pair.value, shape: inner, key: pair.key, isOwnKey: true, word: pair.key.text };
  } else if (node && step === (node.kind === 'scalar' ? shape.scalarKey : shape.listKey)) {
    return { ...at, shape: inner };
  }
  const word = loadVocabulary(written.language).word(shape.type, step);
  return { node: undefined, shape: inner, key: at.key, isOwnKey: false, word };
}

const keyOf = (written: Written, shape: ObjectShape, map: Extract<Node, { kind: 'map' }>, pair: Pair) =>
  findKey(shape, map, pair)?.key ?? written.repairs.guessed.get(pair.key);

/** The node that stands for the key of a place: its own key; in a list the item's first key; else the key around it. */
export function keyNode({ node, key, isOwnKey }: Located): Node | undefined {
  if (isOwnKey) return key;
  if (node?.kind === 'map') return node.pairs[0]?.key ?? key;
  return key ?? node;
}

/** The node that stands for the value of a place; what is blank or holds others is shown by its key. */
export function valueNode(at: Located): Node | undefined {
  return at.node?.kind === 'scalar' && !isBlank(at.node) ? at.node : keyNode(at);
}

/** Does a step lead into what is written, or only into what a shorthand stands for? */
function isWritten({ node, shape }: Located, step: string | number): boolean {
  if (!node || !shape) return true;
  if (shape.kind === 'list') return node.kind === 'list';
  if (shape.kind !== 'object' || node.kind === 'map') return true;
  return step !== (node.kind === 'scalar' ? shape.scalarKey : shape.listKey);
}

function writtenPath(written: Written, root: Located, path: Path): Path {
  let at = root;
  return path.filter((step) => {
    const kept = isWritten(at, step);
    at = enter(written, at, step);
    return kept;
  });
}

/** A document with what is needed to find places in it. */
export interface Site {
  readonly written: Written;
  readonly root: Located;
}

/**
 * The way back into the YAML from a document's value. Nothing is looked up before it is asked for.
 *
 * @param open gives the document, as often as a place is asked for.
 * @param prefix the path of an inner document.
 */
export function originOf(source: SourceFile, open: () => Site, prefix: Path = []): Origin {
  const at = (path: Path): Located => {
    const { written, root } = open();
    return locate(written, root, [...prefix, ...path]);
  };
  const range = (node: Node | undefined): Range => {
    const shown = node ?? keyNode(at([]));
    return source.range(shown?.start ?? 0, (shown?.kind === 'scalar' ? shown.end : shown?.start) ?? 0);
  };
  return {
    file: source.path,
    key: (path) => range(keyNode(at(path))),
    value: (path) => range(valueNode(at(path))),
    word: (path) => at(path).word,
    written: (path) => {
      const { written, root } = open();
      return writtenPath(written, root, [...prefix, ...path]);
    },
    within: (path) => originOf(source, open, [...prefix, ...path]),
  };
}
