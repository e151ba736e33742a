import { fill } from '../chart/fill.ts';
import type { Language, Status } from '../schema/types.generated.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** The part of a language's vocabulary that a booklet speaks with. */
export type BookletVocabulary = Pick<Vocabulary, 'labels' | 'word' | 'value'>;

/** What `{…}` in a label is filled with. */
export type Fillings = Readonly<Record<string, string | number>>;

const DOCUMENTS: ReadonlySet<string> = new Set([
  'handbook',
  'department',
  'position',
  'regulation',
  'process',
]);

/**
 * The words that a booklet prints by itself, in its language. A label is a name of its own (`contents`), or a key with
 * the object that has it (`position.grade`, `item.weight`): then it is the standard word of that key, unless `labels` has
 * a better one for print.
 */
export class Words {
  readonly language: Language;
  readonly #vocabulary: BookletVocabulary;
  readonly #known = new Map<string, string | undefined>();

  constructor(language: Language, vocabulary: BookletVocabulary) {
    this.language = language;
    this.#vocabulary = vocabulary;
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** The label; a name that nobody gave a word for stands for itself, so that the gap is seen. */
  label(name: string, fillings: Fillings = {}): string {
    const label = this.#find(name) ?? name;
    return label.includes('{') ? fill(label, fillings) : label;
  }

  status(status: Status): string {
    return this.#find(`status.${status}`) ?? this.#vocabulary.value('Status', status);
  }

  /** 提案 · 审核 · 会审 · 批准 · 备案, or whatever else the author called a right. */
  right(right: string): string {
    return this.#find(`right.${right}`) ?? this.#vocabulary.value('Right', right);
  }

  #find(name: string): string | undefined {
    const known = this.#known.get(name);
    if (known !== undefined || this.#known.has(name)) return known;
    const found = this.#lookUp(name);
    this.#known.set(name, found);
    return found;
  }

  #lookUp(name: string): string | undefined {
    const { labels } = this.#vocabulary;
    if (Object.hasOwn(labels, name)) return labels[name];
    const dot = name.indexOf('.');
    if (dot < 0) return undefined;
    const [object, key] = [name.slice(0, dot), name.slice(dot + 1)];
    const type = DOCUMENTS.has(object) ? object : object.charAt(0).toUpperCase() + object.slice(1);
    const word = this.#vocabulary.word(type, key);
    return word === key ? undefined : word;
  }
}
