import { child, findAll, value, type XmlNode } from './word-xml.ts';

/** What Word prints before a paragraph, worked out from `numbering.xml` by the rules of ISO 29500 17.9. */
export class WordCounting {
  readonly #nums = new Map<string, Num>();
  readonly #styles = new Map<string, { readonly numId: string; readonly level: number }>();
  readonly #states = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();
  readonly #skipped: 'count' | 'wait';

  /** `skipped` says what a level that was passed over does when it comes: goes on from one, or begins. */
  constructor(numbering: XmlNode, styles: XmlNode, skipped: 'count' | 'wait') {
    this.#skipped = skipped;
    const abstracts = new Map(
      findAll(numbering, 'w:abstractNum').map((node) => [
        node.attributes['w:abstractNumId'] ?? '',
        readLevels(node),
      ]),
    );
    for (const node of findAll(numbering, 'w:num')) this.#readNum(node, abstracts);
    for (const style of findAll(styles, 'w:style')) this.#readStyle(style);
  }

  #readNum(node: XmlNode, abstracts: ReadonlyMap<string, readonly Level[]>): void {
    const abstract = value(child(node, 'w:abstractNumId')) ?? '';
    const starts = new Map(
      findAll(node, 'w:lvlOverride').map((override) => [
        Number(override.attributes['w:ilvl']),
        Number(value(child(override, 'w:startOverride'))),
      ]),
    );
    const levels = abstracts.get(abstract);
    if (!levels) throw new Error(`No list ${abstract}`);
    this.#nums.set(node.attributes['w:numId'] ?? '', { abstract, levels, starts });
  }

  /** A style's level is the one that names the style; `w:ilvl` in a style is ignored (17.9.3). */
  #readStyle(style: XmlNode): void {
    const numId = value(child(child(child(style, 'w:pPr'), 'w:numPr'), 'w:numId'));
    if (numId === undefined) return;
    const id = style.attributes['w:styleId'] ?? '';
    const level = this.#nums.get(numId)?.levels.findIndex(({ linked }) => linked === id) ?? -1;
    if (level < 0) throw new Error(`No level of list ${numId} names the style ${id}`);
    this.#styles.set(id, { numId, level });
  }

  /** The number before the paragraph; empty when it has none. Paragraphs must come in document order. */
  next(paragraph: XmlNode): string {
    const properties = child(paragraph, 'w:pPr');
    const direct = child(properties, 'w:numPr');
    const style = this.#styles.get(value(child(properties, 'w:pStyle')) ?? '');
    const numId = value(child(direct, 'w:numId')) ?? style?.numId;
    const level = Number(value(child(direct, 'w:ilvl')) ?? style?.level ?? 0);
    if (numId === undefined || numId === '0') return '';
    return this.#count(numId, level);
  }

  #count(numId: string, at: number): string {
    const num = this.#nums.get(numId);
    if (!num) throw new Error(`No w:num ${numId}`);
    const counters = this.#states.get(num.abstract) ?? [];
    this.#states.set(num.abstract, counters);
    const isFirst = !this.#begun.has(numId);
    this.#begun.add(numId);
    const start = isFirst ? num.starts.get(at) : undefined;
    counters[at] = start ?? (counters[at] === undefined ? 1 : counters[at] + 1);
    for (let above = 0; above < at; above += 1) {
      if (counters[above] === undefined && this.#skipped === 'count') counters[above] = 1;
    }
    counters.length = at + 1;
    const shown = num.levels[at]?.text.replace(/%(\d)/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      return format(num.levels[level]?.format ?? '', counters[level] ?? 1);
    });
    return shown ?? '';
  }
}

interface Num {
  readonly abstract: string;
  readonly levels: readonly Level[];
  readonly starts: ReadonlyMap<number, number>;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly linked: string | undefined;
}

function readLevels(abstract: XmlNode): readonly Level[] {
  return findAll(abstract, 'w:lvl').map((level) => ({
    format: value(child(level, 'w:numFmt')) ?? '',
    text: value(child(level, 'w:lvlText')) ?? '',
    linked: value(child(level, 'w:pStyle')),
  }));
}

/** Below a thousand: 十 alone for ten to nineteen, a zero where the tens are missing. */
const chinese =
  (zero: string) =>
  (number: number): string => {
    const digit = (at: number): string => '一二三四五六七八九'.charAt(at - 1);
    const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
    const head = hundreds > 0 ? `${digit(hundreds)}百` : '';
    const middle = tens > 0 ? `${tens === 1 && head === '' ? '' : digit(tens)}十` : '';
    const gap = head !== '' && middle === '' && ones > 0 ? zero : '';
    return head + middle + gap + (ones > 0 ? digit(ones) : '');
  };
const circled = (number: number): string =>
  number <= 20 ? '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.charAt(number - 1) : String(number);
const letter = (number: number): string =>
  'abcdefghijklmnopqrstuvwxyz'.charAt((number - 1) % 26).repeat(Math.ceil(number / 26));
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

const FORMATS: Record<string, (number: number) => string> = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  chineseCountingThousand: chinese('〇'),
  taiwaneseCountingThousand: chinese('零'),
  decimalEnclosedCircle: circled,
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: (number) => 'x'.repeat(Math.floor(number / 10)) + (ROMAN[number % 10] ?? ''),
  ganada: (number) => '가나다라마바사아자차카타파하'.charAt(number - 1),
};

function format(name: string, number: number): string {
  const write = FORMATS[name];
  if (!write) throw new Error(`Unknown format ${name}`);
  return write(number);
}
