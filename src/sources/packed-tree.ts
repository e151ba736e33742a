import type { Node, Pair, ScalarNode } from './tree.ts';

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
// The first number of a node: its kind, and in steps of as many as there are kinds what else is to be known of it.
const KINDS = ['map', 'list', 'scalar'] as const;
const STYLES: readonly ScalarNode['style'][] = ['plain', 'quoted', 'block', 'empty'];
const [AS_WRITTEN, IN_QUOTES, APART] = [0, 1, 2];

/**
 * Packs a tree. What references share is packed once for each of them.
 *
 * @param source the text that the tree's places are offsets of.
 */
export function packTree(root: Node, source: string, onNode?: OnNode): PackedTree {
  const numbers: number[] = [];
  const texts: string[] = [];
  const put = (kind: (typeof KINDS)[number], detail: number, node: Node) =>
    numbers.push(detail * KINDS.length + KINDS.indexOf(kind), node.start, node.end);
  const pack = (node: Node): void => {
    onNode?.(node, numbers.length / WIDTH);
    if (node.kind === 'scalar') {
      const way = wayOf(node, source);
      if (way === APART) texts.push(node.text);
      put('scalar', way * STYLES.length + STYLES.indexOf(node.style), node);
    } else if (node.kind === 'list') {
      put('list', node.items.length, node);
      for (const item of node.items) pack(item);
    } else {
      put('map', node.pairs.length, node);
      for (const { key, value } of node.pairs) {
        pack(key);
        pack(value);
      }
    }
  };
  pack(root);
  return { numbers: Int32Array.from(numbers), texts };
}

function wayOf({ text, start, end }: ScalarNode, source: string): number {
  if (text.length === end - start && source.startsWith(text, start)) return AS_WRITTEN;
  return text.length === end - start - 2 && source.startsWith(text, start + 1) ? IN_QUOTES : APART;
}

/** The tree again, equal to the one that was packed; `source` is the same text. */
export function unpackTree({ numbers, texts }: PackedTree, source: string, onNode?: OnNode): Node {
  let at = 0;
  let apart = 0;
  const scalar = (detail: number, start: number, end: number): ScalarNode => {
    const way = Math.floor(detail / STYLES.length);
    const inset = way === IN_QUOTES ? 1 : 0;
    const text = way === APART ? texts[apart++] : source.slice(start + inset, end - inset);
    return { kind: 'scalar', text: text ?? '', style: STYLES[detail % STYLES.length] ?? 'plain', start, end };
  };
  const unpack = (): Node => {
    const number = at / WIDTH;
    const [first, start, end] = [numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0];
    at += WIDTH;
    const kind = KINDS[first % KINDS.length] ?? 'scalar';
    const detail = Math.floor(first / KINDS.length);
    const node = kind === 'scalar' ? scalar(detail, start, end) : group(kind, detail, start, end);
    onNode?.(node, number);
    return node;
  };
  const group = (kind: 'map' | 'list', count: number, start: number, end: number): Node => {
    if (kind === 'list') return { kind, items: Array.from({ length: count }, unpack), start, end };
    const pair = (): Pair => ({ key: unpack() as ScalarNode, value: unpack() });
    return { kind, pairs: Array.from({ length: count }, pair), start, end };
  };
  return unpack();
}
