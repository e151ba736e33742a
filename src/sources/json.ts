import type { MapNode, Node, Pair, ScalarNode } from './tree.ts';

/** What JSON wants at the place of a fault. */
export type JsonExpectation = 'value' | 'key' | 'colon' | 'comma' | 'quote' | 'end' | 'escape';

export interface JsonFault {
  readonly expected: JsonExpectation;
  /** The character that stands there instead; empty at the end of the text. */
  readonly found: string;
  readonly start: number;
}

/** Deeper than any file of ours. */
const MAX_DEPTH = 50;
const SPACE = /[ \t\r\n]*/y;
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/**
 * Reads JSON into the tree that YAML is read into, so that findings know their places: strings are quoted scalars, numbers,
 * `true` and `false` plain ones. The first fault ends the reading.
 */
export function parseJson(text: string): { readonly root: Node } | { readonly fault: JsonFault } {
  try {
    return { root: new JsonReader(text).read() };
  } catch (thrown) {
    if (thrown instanceof Stop) return { fault: thrown.fault };
    throw thrown;
  }
}

/** Leaves the reader; never leaves this file. */
class Stop extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

class JsonReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Node {
    const root = this.#value();
    this.#skip();
    return this.#at < this.#text.length ? this.#stop('end') : root;
  }

  #value(): Node {
    this.#skip();
    const first = this.#text[this.#at];
    if (first === '"') return this.#string();
    if (first === '{' || first === '[') return this.#nested(first);
    const start = this.#at;
    const plain = this.#match(PLAIN);
    if (plain === undefined) return this.#stop('value');
    const style = plain === 'null' ? 'empty' : 'plain';
    return { kind: 'scalar', text: plain === 'null' ? '' : plain, style, start, end: this.#at };
  }

  #nested(open: '{' | '['): Node {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) return this.#stop('value');
    const node = open === '{' ? this.#map() : this.#list();
    this.#depth -= 1;
    return node;
  }

  #map(): MapNode {
    const start = this.#at;
    const pairs: Pair[] = [];
    this.#items('}', () => {
      if (this.#text[this.#at] !== '"') this.#stop('key');
      const key = this.#string();
      this.#skip();
      if (this.#text[this.#at] !== ':') this.#stop('colon');
      this.#at += 1;
      pairs.push({ key, value: this.#value() });
    });
    return { kind: 'map', pairs, start, end: this.#at };
  }

  #list(): Node {
    const start = this.#at;
    const items: Node[] = [];
    this.#items(']', () => items.push(this.#value()));
    return { kind: 'list', items, start, end: this.#at };
  }

  /** What stands between an opening bracket and its closing one, parted by commas. */
  #items(close: '}' | ']', read: () => void): void {
    this.#at += 1;
    this.#skip();
    if (this.#text[this.#at] !== close) {
      read();
      this.#skip();
      while (this.#text[this.#at] === ',') {
        this.#at += 1;
        this.#skip();
        read();
        this.#skip();
      }
    }
    if (this.#text[this.#at] !== close) this.#stop('comma');
    this.#at += 1;
  }

  #string(): ScalarNode {
    const start = this.#at;
    const raw = this.#match(STRING) ?? '';
    if (this.#text[this.#at] !== '"') this.#stop(this.#text[this.#at] === '\\' ? 'escape' : 'quote');
    this.#at += 1;
    const text = JSON.parse(`${raw}"`) as string;
    return { kind: 'scalar', text, style: 'quoted', start, end: this.#at };
  }

  #skip(): void {
    this.#match(SPACE);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #stop(expected: JsonExpectation): never {
    const found = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0x20);
    const start = this.#at;
    throw new Stop({ expected, found: start < this.#text.length ? found : '', start });
  }
}
