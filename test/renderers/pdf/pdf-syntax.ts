/** Just enough of PDF's syntax to read back what a renderer wrote. Strings are one character a byte. */

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

/** An operator or another bare word. */
export class Word {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

export type Dict = { readonly [key: string]: Value };
export type Value = null | number | string | Name | Ref | Word | Dict | readonly Value[];

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%]/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export class SyntaxReader {
  readonly text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  get done(): boolean {
    this.#skip();
    return this.at >= this.text.length;
  }

  /** The next value; `1 0 R` is one reference. */
  value(): Value {
    this.#skip();
    const character = this.text.charAt(this.at);
    if (this.text.startsWith('<<', this.at)) return this.#dictionary();
    if (character === '[') return this.#array();
    if (character === '(') return this.#literal();
    if (character === '<') return this.#hexadecimal();
    if (character === '/') {
      this.at++;
      return new Name(
        this.#word().replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
      );
    }
    return this.#numberOrWord();
  }

  #numberOrWord(): Value {
    const reference = /(\d+) 0 R(?![A-Za-z])/y;
    reference.lastIndex = this.at;
    const found = reference.exec(this.text);
    if (found) {
      this.at = reference.lastIndex;
      return new Ref(Number(found[1]));
    }
    const word = this.#word();
    if (word === '')
      throw new Error(`unexpected ${JSON.stringify(this.text.slice(this.at, this.at + 20))} at ${this.at}`);
    if (word === 'null') return null;
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : new Word(word);
  }

  #word(): string {
    const start = this.at;
    while (this.at < this.text.length) {
      const character = this.text.charAt(this.at);
      if (SPACE.test(character) || DELIMITER.test(character)) break;
      this.at++;
    }
    return this.text.slice(start, this.at);
  }

  #dictionary(): Dict {
    this.at += 2;
    const dictionary: Record<string, Value> = {};
    for (this.#skip(); !this.text.startsWith('>>', this.at); this.#skip()) {
      const key = this.value();
      if (!(key instanceof Name)) throw new Error(`no key at ${this.at}`);
      dictionary[key.name] = this.value();
    }
    this.at += 2;
    return dictionary;
  }

  #array(): readonly Value[] {
    this.at++;
    const values: Value[] = [];
    for (this.#skip(); this.text.charAt(this.at) !== ']'; this.#skip()) values.push(this.value());
    this.at++;
    return values;
  }

  #literal(): string {
    let result = '';
    let depth = 1;
    this.at++;
    for (;;) {
      const character = this.text.charAt(this.at++);
      if (character === '') throw new Error('a string without end');
      if (character === '\\') {
        const escaped = this.text.charAt(this.at++);
        result += ESCAPES[escaped] ?? escaped;
        continue;
      }
      if (character === '(') depth++;
      if (character === ')' && --depth === 0) return result;
      result += character;
    }
  }

  #hexadecimal(): string {
    const end = this.text.indexOf('>', this.at);
    const hex = this.text.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return Buffer.from(hex, 'hex').toString('latin1');
  }

  #skip(): void {
    for (;;) {
      const character = this.text.charAt(this.at);
      if (character === '%') {
        while (this.at < this.text.length && this.text.charAt(this.at) !== '\n') this.at++;
      } else if (character !== '' && SPACE.test(character)) this.at++;
      else return;
    }
  }
}
