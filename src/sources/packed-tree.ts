import type { ListNode, MapNode, Node, Pair, ScalarNode } from './tree.ts';

/**
 * A tree in a tenth of its memory, for those who rarely look into it: three numbers a node, in the order of the text.
 * Texts that stand in the source as they read are taken from there; the others are kept apart, in the same order.
 *
 * ```
 * 岗位: 经理      1 pair, map      │ start │ end
 *                 as written, text │ start │ end
 *                 as written, text │ start │ end
 * ```
 */
export interface PackedTree {
  readonly numbers: Int32Array;
  readonly texts: readonly string[];
}

/** Called for each node, keys too, with its number: the same when it is packed and unpacked. */
export type OnNode = (node: Node, number: number) => void;

const WIDTH = 3;
// The first number of a node: in its lowest two bits the kind, above them what else is to be known of it.
const MAP = 0;
const LIST = 1;
const SCALAR = 2;
const KIND_BITS = 2;
const STYLES: readonly ScalarNode['style'][] = ['plain', 'quoted', 'block', 'empty'];
const STYLE_BITS = 2;
const AS_WRITTEN = 0;
const IN_QUOTES = 1;
const APART = 2;

/**
 * Packs a tree. What references share is packed once for each of them.
 *
 * @param source the text that the tree's places are offsets of.
 */
export function packTree(root: Node, source: string, onNode?: OnNode): PackedTree {
  const packer = new Packer(source, onNode);
  packer.pack(root);
  return { numbers: new Int32Array(packer.numbers), texts: packer.texts };
}

class Packer {
  readonly numbers: number[] = [];
  readonly texts: string[] = [];
  readonly #source: string;
  readonly #onNode: OnNode | undefined;

  constructor(source: string, onNode: OnNode | undefined) {
    this.#source = source;
    this.#onNode = onNode;
  }

  pack(node: Node): void {
    this.#onNode?.(node, this.numbers.length / WIDTH);
    if (node.kind === 'scalar') this.#scalar(node);
    else if (node.kind === 'list') {
      this.numbers.push((node.items.length << KIND_BITS) | LIST, node.start, node.end);
      for (const item of node.items) this.pack(item);
    } else {
      this.numbers.push((node.pairs.length << KIND_BITS) | MAP, node.start, node.end);
      for (const pair of node.pairs) {
        this.pack(pair.key);
        this.pack(pair.value);
      }
    }
  }

  #scalar(node: ScalarNode): void {
    const way = wayOf(node, this.#source);
    if (way === APART) this.texts.push(node.text);
    const detail = (way << STYLE_BITS) | STYLES.indexOf(node.style);
    this.numbers.push((detail << KIND_BITS) | SCALAR, node.start, node.end);
  }
}

function wayOf({ text, start, end }: ScalarNode, source: string): number {
  const { length } = text;
  if (length === end - start && source.startsWith(text, start)) return AS_WRITTEN;
  return length === end - start - 2 && source.startsWith(text, start + 1) ? IN_QUOTES : APART;
}

/** The tree again, equal to the one that was packed; `source` is the same text. */
export function unpackTree(tree: PackedTree, source: string, onNode?: OnNode): Node {
  return new Unpacker(tree, source, onNode).unpack();
}

class Unpacker {
  readonly #tree: PackedTree;
  readonly #source: string;
  readonly #onNode: OnNode | undefined;
  /** The next number and the next text to read. */
  #at = 0;
  #apart = 0;

  constructor(tree: PackedTree, source: string, onNode: OnNode | undefined) {
    this.#tree = tree;
    this.#source = source;
    this.#onNode = onNode;
  }

  unpack(): Node {
    const { numbers } = this.#tree;
    const at = this.#at;
    this.#at += WIDTH;
    const first = numbers[at] ?? 0;
    const start = numbers[at + 1] ?? 0;
    const end = numbers[at + 2] ?? 0;
    const detail = first >> KIND_BITS;
    const kind = first & ((1 << KIND_BITS) - 1);
    const node =
      kind === SCALAR
        ? this.#scalar(detail, start, end)
        : kind === LIST
          ? this.#list(detail, start, end)
          : this.#map(detail, start, end);
    this.#onNode?.(node, at / WIDTH);
    return node;
  }

  #scalar(detail: number, start: number, end: number): ScalarNode {
    const style = STYLES[detail & ((1 << STYLE_BITS) - 1)] ?? 'plain';
    return { kind: 'scalar', text: this.#text(detail >> STYLE_BITS, start, end), style, start, end };
  }

  #text(way: number, start: number, end: number): string {
    if (way === AS_WRITTEN) return this.#source.slice(start, end);
    if (way === IN_QUOTES) return this.#source.slice(start + 1, end - 1);
    this.#apart += 1;
    return this.#tree.texts[this.#apart - 1] ?? '';
  }

  #list(count: number, start: number, end: number): ListNode {
    const items: Node[] = [];
    for (let index = 0; index < count; index += 1) items.push(this.unpack());
    return { kind: 'list', items, start, end };
  }

  #map(count: number, start: number, end: number): MapNode {
    const pairs: Pair[] = [];
    for (let index = 0; index < count; index += 1)
      pairs.push({ key: this.unpack() as ScalarNode, value: this.unpack() });
    return { kind: 'map', pairs, start, end };
  }
}
