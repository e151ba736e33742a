import { type Alias, isAlias, isMap, isScalar, isSeq, type Node as YamlNode } from 'yaml';
import { MAX_DEPTH } from './depth.ts';
import { type Fault, fault } from './fault.ts';
import type { Node, Pair, ScalarNode } from './tree.ts';
import type { YamlDocument } from './yaml-documents.ts';

/** References (`*x`) in a file, and the values they may grow to: a hundred bytes can name a billion values. */
export const MAX_REFERENCES = 1000;
export const MAX_VALUES = 200_000;

/** A labelled value (`&x`); without a node while it is being read. */
interface Labelled {
  node?: Node;
  values: number;
  height: number;
}

/**
 * The library's document → our tree. References are followed: a list or group stands in the tree once and is shared,
 * a text gets the place where it is used. What cannot be followed becomes an empty value and a fault.
 *
 * @param at moves an offset of `text` to the text the author wrote.
 */
export function toTree(
  document: YamlDocument,
  text: string,
  at: (offset: number) => number,
): { readonly root: Node | undefined; readonly faults: readonly Fault[] } {
  if (!document.contents) return { root: undefined, faults: [] };
  const builder = new TreeBuilder(text, at);
  const root = builder.build(document.contents as YamlNode, 0);
  return { root, faults: builder.faults };
}

class TreeBuilder {
  readonly faults: Fault[] = [];
  readonly #labels = new Map<string, Labelled>();
  readonly #text: string;
  readonly #at: (offset: number) => number;
  #references = 0;
  #values = 0;
  /** Deepest level reached below the value being read. */
  #deepest = 0;
  /** Where the value read last ends, in `text`. */
  #end = 0;

  constructor(text: string, at: (offset: number) => number) {
    this.#text = text;
    this.#at = at;
  }

  build(node: YamlNode, depth: number): Node {
    this.#values += 1;
    if (depth > this.#deepest) this.#deepest = depth;
    if (isAlias(node)) return this.#follow(node, depth);
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (tag !== undefined) this.#checkTag(tag, node.range?.[0] ?? 0);
    return anchor === undefined ? this.#plain(node, depth) : this.#label(anchor, node, depth);
  }

  #plain(node: YamlNode, depth: number): Node {
    if (isScalar(node)) return this.#scalar(node);
    const start = node.range?.[0] ?? 0;
    const flowEnd = 'flow' in node && node.flow ? (node.range?.[1] ?? start) : undefined;
    this.#end = start;
    if (isSeq(node)) {
      const items = node.items.map((item) => this.build(item as YamlNode, depth + 1));
      this.#end = flowEnd ?? this.#end;
      return { kind: 'list', items, start: this.#at(start), end: this.#at(this.#end) };
    }
    const pairs: Pair[] = [];
    if (isMap(node))
      for (const pair of node.items) this.#pair(pair as never, depth, pairs, flowEnd !== undefined);
    this.#end = flowEnd ?? this.#end;
    return { kind: 'map', pairs, start: this.#at(start), end: this.#at(this.#end) };
  }

  #scalar(node: { value: unknown; type?: string; range?: readonly number[] | null }): ScalarNode {
    const value = node.value === null ? '' : String(node.value);
    const start = node.range?.[0] ?? 0;
    this.#end = node.range?.[1] ?? start;
    let style: ScalarNode['style'] = 'plain';
    if (node.type === 'PLAIN') {
      if (value.length <= 4 && isNull(value)) return this.#empty(start, this.#end);
    } else if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
      style = 'block';
      while (this.#end > start + 1 && isSpace(this.#text.charCodeAt(this.#end - 1))) this.#end -= 1;
    } else style = 'quoted';
    return { kind: 'scalar', text: value, style, start: this.#at(start), end: this.#at(this.#end) };
  }

  #pair(
    pair: { key: YamlNode | null; value: YamlNode | null },
    depth: number,
    into: Pair[],
    isFlow: boolean,
  ): void {
    const key = this.#key(pair.key, pair.value);
    const afterKey = this.#end;
    const value = pair.value ? this.build(pair.value, depth + 1) : undefined;
    if (!value && !isFlow && this.#isStray(pair.key, afterKey)) return;
    const isEmpty =
      !value || (value.kind === 'scalar' && value.style === 'empty' && value.start === value.end);
    if (isEmpty) this.#end = afterColon(this.#text, afterKey);
    if (key) into.push({ key, value: isEmpty ? this.#empty(this.#end, this.#end) : value });
  }

  /** A line among keys that has no colon: reported, and no key. */
  #isStray(key: YamlNode | null, end: number): boolean {
    const start = key?.range?.[0] ?? end;
    return (
      !/^[ \t]*:/.test(this.#text.slice(end, end + 40)) &&
      !/\?[ \t]+$/.test(this.#text.slice(Math.max(0, start - 8), start))
    );
  }

  #key(node: YamlNode | null, value: YamlNode | null): ScalarNode | undefined {
    const start = node?.range?.[0] ?? value?.range?.[0] ?? this.#end;
    const key = node ? this.build(node, 0) : undefined;
    if (!node) this.#end = start;
    if (key?.kind !== 'scalar') {
      const place = [this.#at(start), this.#at(key ? this.#end : start + 1)] as const;
      this.faults.push(key ? fault('YAML-36', place, {}) : fault('YAML-37', place, {}));
      return undefined;
    }
    if (key.text === '' && key.style === 'empty') return this.#emptyKey(key, start);
    if (key.text === '<<' && key.style === 'plain') {
      this.faults.push(fault('YAML-35', [key.start, key.end], {}));
      return undefined;
    }
    return key.style === 'plain' ? this.#lastLine(key, node as YamlNode) : key;
  }

  /** Lines without a colon before a key become part of it: the key is what the last line says. */
  #lastLine(key: ScalarNode, node: YamlNode): ScalarNode {
    const [start, end] = node.range ?? [0, 0];
    const written = this.#text.slice(start, end);
    const line = start + written.lastIndexOf('\n');
    if (line < start) return key;
    const stray = /^[^\r\n]*/.exec(written)?.[0].trimEnd() ?? '';
    const place = [this.#at(start), this.#at(start + stray.length)] as const;
    this.faults.push(fault('YAML-17', place, { text: stray }));
    const text = this.#text.slice(line + 1, end).trimStart();
    return { ...key, text, start: this.#at(end - text.length) };
  }

  /** `~` and `null` are names like any other in the place of a key. */
  #emptyKey(key: ScalarNode, start: number): ScalarNode | undefined {
    const text = this.#text.slice(start, this.#end);
    if (text !== '') return { ...key, text, style: 'plain' };
    this.faults.push(fault('YAML-37', [key.start, this.#at(start + 1)], {}));
    return undefined;
  }

  #label(name: string, node: YamlNode, depth: number): Node {
    const labelled: Labelled = { values: 0, height: 0 };
    this.#labels.set(name, labelled);
    const before = this.#values;
    const outer = this.#deepest;
    this.#deepest = depth;
    const built = this.#plain(node, depth);
    labelled.values = this.#values - before;
    labelled.height = this.#deepest - depth;
    labelled.node = built;
    this.#deepest = Math.max(outer, this.#deepest);
    return built;
  }

  #follow(alias: Alias, depth: number): Node {
    const start = alias.range?.[0] ?? 0;
    this.#end = alias.range?.[1] ?? start;
    const place = [this.#at(start), this.#at(this.#end)] as const;
    const name = alias.source;
    const target = this.#labels.get(name);
    const refused = this.#refuse(name, target, depth);
    if (!target?.node || refused) {
      if (refused) this.#report(fault(refused.code, place, refused.facts));
      return { kind: 'scalar', text: '', style: 'empty', start: place[0], end: place[1] };
    }
    this.#values += target.values;
    this.#deepest = Math.max(this.#deepest, depth + target.height);
    return target.node.kind === 'scalar' ? { ...target.node, start: place[0], end: place[1] } : target.node;
  }

  #refuse(
    name: string,
    target: Labelled | undefined,
    depth: number,
  ): Pick<Fault, 'code' | 'facts'> | undefined {
    this.#references += 1;
    if (!target) return { code: 'YAML-30', facts: { name } };
    if (!target.node) return { code: 'YAML-31', facts: { name } };
    if (this.#references > MAX_REFERENCES)
      return { code: 'YAML-32', facts: { what: 'references', limit: MAX_REFERENCES } };
    if (this.#values + target.values > MAX_VALUES)
      return { code: 'YAML-32', facts: { what: 'values', limit: MAX_VALUES } };
    if (depth + target.height > MAX_DEPTH) return { code: 'YAML-33', facts: { limit: MAX_DEPTH } };
    return undefined;
  }

  /** Limits are told once a document. */
  #report(one: Fault): void {
    const isLimit = one.code === 'YAML-32' || one.code === 'YAML-33';
    if (isLimit && this.faults.some(({ code }) => code === one.code)) return;
    this.faults.push(one);
  }

  #checkTag(tag: string, start: number): void {
    if (STANDARD_TAG.test(tag)) return;
    const from = this.#text.lastIndexOf('!', Math.max(0, start - 1));
    const first = this.#text.startsWith('!!', from - 1) ? from - 1 : from;
    const written = /^\S+/.exec(this.#text.slice(Math.max(0, first), start))?.[0] ?? tag;
    this.faults.push(fault('YAML-34', [this.#at(first), this.#at(first + written.length)], { tag: written }));
  }

  #empty(start: number, end: number): ScalarNode {
    return { kind: 'scalar', text: '', style: 'empty', start: this.#at(start), end: this.#at(end) };
  }
}

const STANDARD_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|map|seq|int|float|bool|null|timestamp))$/;

const isNull = (value: string) =>
  value === '' || value === '~' || value === 'null' || value === 'Null' || value === 'NULL';

const isSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13);

/** A key without a value: the value's place is right after its colon. */
function afterColon(text: string, keyEnd: number): number {
  const gap = /^[ \t]*:/.exec(text.slice(keyEnd, keyEnd + 40));
  return keyEnd + (gap ? gap[0].length : 0);
}
