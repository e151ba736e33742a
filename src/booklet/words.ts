import type { Language } from '../schema/types.generated.ts';

/** The part of a language's vocabulary that a booklet speaks with. */
export interface BookletVocabulary {
  /** Words of the booklet by name: `contents`, `position.code`. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What `{…}` in a label is filled with. */
export type Fillings = Readonly<Record<string, string | number>>;

/** The words that a booklet prints by itself, in its language. */
export class Words {
  readonly language: Language;
  readonly #labels: ReadonlyMap<string, string>;

  constructor(language: Language, vocabulary: BookletVocabulary) {
    this.language = language;
    this.#labels = new Map(Object.entries(vocabulary.labels));
  }

  has(name: string): boolean {
    return this.#labels.has(name);
  }

  /** The label; a name that nobody gave a word for stands for itself, so that the gap is seen. */
  label(name: string, fillings: Fillings = {}): string {
    const label = this.#labels.get(name) ?? name;
    if (!label.includes('{')) return label;
    return label.replace(/\{(\w+)\}/g, (whole, key: string) =>
      Object.hasOwn(fillings, key) ? String(fillings[key]) : whole,
    );
  }
}
