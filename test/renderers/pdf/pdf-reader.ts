import { inflateSync } from 'node:zlib';
import { type Dict, Name, Ref, SyntaxReader, type Value, Word } from './pdf-syntax.ts';

/** Text of a page that was drawn in one go. */
export interface DrawnText {
  readonly text: string;
  /** Its mark, or undefined for what is outside the document's text. */
  readonly mark: number | undefined;
  /** Beginnings of its lines, in PDF coordinates. */
  readonly lines: readonly (readonly [x: number, y: number])[];
}

export interface ReadPage {
  readonly id: number;
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly DrawnText[];
  readonly links: readonly Dict[];
  /** Its operators, of all streams. */
  readonly content: string;
}

/** A node of the structure tree with the text that belongs to it. */
export interface ReadElement {
  readonly type: string;
  readonly dictionary: Dict;
  /** Text and elements in the order of reading. */
  readonly kids: readonly (string | ReadElement)[];
}

type CharacterMap = ReadonlyMap<number, string>;

/** Reads back a PDF with cross-reference streams: objects, pages, text by ToUnicode, structure. */
export class PdfReader {
  readonly #file: string;
  readonly #entries: (readonly [kind: number, a: number, b: number])[] = [];
  readonly #cache = new Map<number, Value>();
  readonly #containers = new Map<number, readonly Value[]>();
  readonly trailer: Dict;
  #marks: Map<string, string> | undefined;

  constructor(bytes: Uint8Array) {
    this.#file = Buffer.from(bytes).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#file)?.[1]);
    this.trailer = this.#readTable(start);
  }

  get objectCount(): number {
    return this.#entries.length;
  }

  get catalog(): Dict {
    return this.dict(this.trailer.Root);
  }

  resolve(value: Value | undefined): Value {
    return value instanceof Ref ? this.object(value.id) : (value ?? null);
  }

  dict(value: Value | undefined): Dict {
    return this.resolve(value) as Dict;
  }

  array(value: Value | undefined): readonly Value[] {
    const resolved = this.resolve(value);
    return Array.isArray(resolved) ? resolved : resolved === null ? [] : [resolved];
  }

  object(id: number): Value {
    const known = this.#cache.get(id);
    if (known !== undefined) return known;
    const [kind, a, b] = this.#entries[id] ?? [0, 0, 0];
    let value: Value = null;
    if (kind === 1) value = this.#at(a, id)[0];
    if (kind === 2) value = this.#inContainer(a)[b] ?? null;
    this.#cache.set(id, value);
    return value;
  }

  /** A stream's bytes, inflated. */
  stream(reference: Value | undefined): Buffer {
    if (!(reference instanceof Ref)) throw new Error('a stream is an object of its own');
    const [, offset] = this.#entries[reference.id] ?? [0, 0, 0];
    return this.#at(offset, reference.id)[1];
  }

  pages(): readonly ReadPage[] {
    return this.#leaves(this.catalog.Pages).map((reference) => this.#page(reference));
  }

  /** The structure tree, with text. */
  structure(): readonly ReadElement[] {
    return this.array(this.dict(this.catalog.StructTreeRoot).K).map((kid) => this.#element(kid, undefined));
  }

  /** The fonts that pages share, by name. */
  fonts(): { readonly [name: string]: Dict } {
    const [first] = this.#leaves(this.catalog.Pages);
    const fonts = this.dict(this.dict(this.dict(first).Resources).Font);
    return Object.fromEntries(Object.entries(fonts).map(([name, font]) => [name, this.dict(font)]));
  }

  #leaves(node: Value | undefined): readonly Ref[] {
    const { Kids } = this.dict(node);
    if (Kids === undefined) return node instanceof Ref ? [node] : [];
    return this.array(Kids).flatMap((kid) => this.#leaves(kid));
  }

  #page(reference: Ref): ReadPage {
    const page = this.dict(reference);
    const [, , width = 0, height = 0] = this.array(page.MediaBox) as readonly number[];
    const content = this.#content(page);
    return {
      content,
      id: reference.id,
      width,
      height,
      drawn: this.#drawn(content, this.dict(page.Resources)),
      links: this.array(page.Annots).map((link) => this.dict(link)),
    };
  }

  #content(page: Dict): string {
    return this.array(page.Contents)
      .map((part) => this.stream(part).toString('latin1'))
      .join('\n');
  }

  #drawn(content: string, resources: Dict): readonly DrawnText[] {
    const reader = new SyntaxReader(content);
    const found: { text: string; mark: number | undefined; lines: [number, number][] }[] = [];
    let line: [number, number] = [0, 0];
    const stack: { artifact: boolean; mark: number | undefined }[] = [];
    let font: CharacterMap = new Map();
    let operands: Value[] = [];
    while (!reader.done) {
      const value = reader.value();
      if (!(value instanceof Word)) {
        operands.push(value);
        continue;
      }
      const current = stack.at(-1);
      if (value.word === 'BMC') stack.push({ artifact: true, mark: undefined });
      if (value.word === 'BDC') stack.push({ artifact: false, mark: Number((operands[1] as Dict).MCID) });
      if (value.word === 'EMC') stack.pop();
      if (value.word === 'Tm') line = [Number(operands[4]), Number(operands[5])];
      if (value.word === 'Tf') font = this.#font(resources, operands[0]);
      if (value.word === 'Tj' || value.word === 'TJ') {
        if (current === undefined) throw new Error('text outside of marked content');
        const text = this.#decode(operands[0], font);
        const last = found.at(-1);
        if (last !== undefined && last.mark === current.mark) {
          last.text += text;
          last.lines.push(line);
        } else found.push({ text, mark: current.mark, lines: [line] });
      }
      operands = [];
    }
    return found;
  }

  #decode(operand: Value | undefined, font: CharacterMap): string {
    const strings = this.array(operand).filter((part) => typeof part === 'string');
    return strings
      .flatMap((string) =>
        Array.from({ length: string.length / 2 }, (_, k) => {
          const code = string.charCodeAt(2 * k) * 256 + string.charCodeAt(2 * k + 1);
          const text = font.get(code);
          if (text === undefined) throw new Error(`code ${code.toString(16)} means nothing`);
          return text;
        }),
      )
      .join('');
  }

  readonly #fonts = new Map<string, CharacterMap>();

  #font(resources: Dict, name: Value | undefined): CharacterMap {
    const key = name instanceof Name ? name.name : '';
    let map = this.#fonts.get(key);
    if (map === undefined) {
      const font = this.dict(this.dict(resources.Font)[key]);
      map = readCharacterMap(this.stream(font.ToUnicode).toString('latin1'));
      this.#fonts.set(key, map);
    }
    return map;
  }

  #element(node: Value, page: Ref | undefined): ReadElement {
    const dictionary = this.dict(node);
    const own = dictionary.Pg instanceof Ref ? dictionary.Pg : page;
    const kids = this.array(dictionary.K).map((kid) => this.#kid(kid, own));
    const type = dictionary.S instanceof Name ? dictionary.S.name : '';
    return { type, dictionary, kids: kids.filter((kid) => kid !== undefined) };
  }

  #kid(kid: Value, page: Ref | undefined): string | ReadElement | undefined {
    if (typeof kid === 'number') return this.#marked(page, kid);
    const dictionary = this.dict(kid);
    const type = dictionary.Type instanceof Name ? dictionary.Type.name : '';
    const own = dictionary.Pg instanceof Ref ? dictionary.Pg : page;
    if (type === 'MCR') return this.#marked(own, Number(dictionary.MCID));
    return type === 'OBJR' ? undefined : this.#element(kid, page);
  }

  #marked(page: Ref | undefined, mark: number): string {
    this.#marks ??= this.#collectMarks();
    return this.#marks.get(`${page?.id} ${mark}`) ?? '';
  }

  #collectMarks(): Map<string, string> {
    const marks = new Map<string, string>();
    for (const { id, drawn } of this.pages()) {
      for (const { text, mark } of drawn) {
        if (mark !== undefined) marks.set(`${id} ${mark}`, (marks.get(`${id} ${mark}`) ?? '') + text);
      }
    }
    return marks;
  }

  #readTable(offset: number): Dict {
    const [dictionary, packed] = this.#at(offset, undefined);
    const trailer = dictionary as Dict;
    const table = 'DecodeParms' in trailer ? unpredicted(packed, this.dict(trailer.DecodeParms)) : packed;
    const [one = 0, two = 0, three = 0] = this.array(trailer.W) as readonly number[];
    const width = one + two + three;
    for (let at = 0; at + width <= table.length; at += width) {
      this.#entries.push([
        table.readUIntBE(at, one),
        table.readUIntBE(at + one, two),
        table.readUIntBE(at + one + two, three),
      ]);
    }
    return trailer;
  }

  /** The object at an offset, and its stream. */
  #at(offset: number, id: number | undefined): readonly [Value, Buffer] {
    const reader = new SyntaxReader(this.#file, offset);
    const number = reader.value();
    if (id !== undefined && number !== id) throw new Error(`object ${id} is not at ${offset}`);
    reader.value();
    reader.value();
    const value = reader.value();
    const start = /\s*stream\r?\n/y;
    start.lastIndex = reader.at;
    if (!start.test(this.#file)) return [value, Buffer.alloc(0)];
    const dictionary = value as Dict;
    const length = Number(this.resolve(dictionary.Length));
    const raw = Buffer.from(this.#file.slice(start.lastIndex, start.lastIndex + length), 'latin1');
    const filter = dictionary.Filter;
    return [value, filter instanceof Name && filter.name === 'FlateDecode' ? inflateSync(raw) : raw];
  }

  #inContainer(id: number): readonly Value[] {
    let objects = this.#containers.get(id);
    if (objects === undefined) {
      const dictionary = this.dict(new Ref(id));
      const text = this.stream(new Ref(id)).toString('latin1');
      const reader = new SyntaxReader(text);
      const first = Number(dictionary.First);
      const index = Array.from({ length: Number(dictionary.N) }, () => [
        Number(reader.value()),
        Number(reader.value()),
      ]);
      objects = index.map(([, offset = 0]) => new SyntaxReader(text, first + offset).value());
      this.#containers.set(id, objects);
    }
    return objects;
  }
}

function readCharacterMap(text: string): CharacterMap {
  const map = new Map<number, string>();
  for (const [, block = ''] of text.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)><(\w+)><(\w+)>/g)) {
      const start = Number.parseInt(from, 16);
      for (let code = start; code <= Number.parseInt(to, 16); code++) {
        map.set(code, String.fromCharCode(Number.parseInt(first, 16) + code - start));
      }
    }
  }
  for (const [, block = ''] of text.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', unicode = ''] of block.matchAll(/<(\w+)><(\w+)>/g)) {
      map.set(Number.parseInt(code, 16), Buffer.from(unicode, 'hex').swap16().toString('utf16le'));
    }
  }
  return map;
}

/** Elements and all under them, in the order of reading. */
export function allElements(elements: readonly (string | ReadElement)[]): readonly ReadElement[] {
  return elements.flatMap((kid) => (typeof kid === 'string' ? [] : [kid, ...allElements(kid.kids)]));
}

/** All text under elements, in the order of reading. */
export function textOf(elements: readonly (string | ReadElement)[]): string {
  return elements.map((kid) => (typeof kid === 'string' ? kid : textOf(kid.kids))).join('');
}

/** A text string of the file: UTF-16 with its mark, or plain. */
export function pdfString(value: Value | undefined): string {
  if (typeof value !== 'string') return '';
  if (!value.startsWith('\xfe\xff')) return value;
  return Buffer.from(value.slice(2), 'latin1').swap16().toString('utf16le');
}

/** Rows that say how they differ from the row above (PNG's filter 2), as they are. */
function unpredicted(rows: Buffer, { Columns }: Dict): Buffer {
  const width = Number(Columns);
  const plain = Buffer.alloc((rows.length / (width + 1)) * width);
  for (let row = 0; row * width < plain.length; row++) {
    if (rows[row * (width + 1)] !== 2) throw new Error('a row with another filter');
    for (let at = 0; at < width; at++) {
      const above = row === 0 ? 0 : (plain[(row - 1) * width + at] ?? 0);
      plain[row * width + at] = (rows[row * (width + 1) + 1 + at] ?? 0) + above;
    }
  }
  return plain;
}
