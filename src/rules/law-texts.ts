import { onceFor } from '../org/once-for.ts';
import type { AuthorText } from './author-texts.ts';
import { foldSigns } from './folded-signs.ts';
import { type Folded, fold, foldsSignBySign } from './phrase.ts';
import type { Subject } from './rule.ts';
import { isRequirement } from './surroundings.ts';
import { TextSearch } from './text-search.ts';

/** An author's text as rules of law read it: folded, in simplified characters. */
export interface LawText extends AuthorText {
  readonly folded: Folded;
  /** Does it say what a person must be? */
  readonly isRequirement: boolean;
}

/** What a text says of a person is asked of few, so it is found out when asked. */
class ReadText implements LawText {
  readonly folded: Folded;
  readonly #written: AuthorText;
  #isRequirement: boolean | undefined;

  constructor(written: AuthorText, folded: Folded) {
    this.#written = written;
    this.folded = folded;
  }

  get unit() {
    return this.#written.unit;
  }

  get field() {
    return this.#written.field;
  }

  get step() {
    return this.#written.step;
  }

  get path() {
    return this.#written.path;
  }

  get text() {
    return this.#written.text;
  }

  get isRequirement(): boolean {
    this.#isRequirement ??= isRequirement(this);
    return this.#isRequirement;
  }
}

interface Library {
  readonly texts: readonly LawText[];
  readonly search: TextSearch;
  readonly found: Map<RegExp, readonly number[]>;
}

/** Made once for all rules of law. */
const libraryOf = onceFor((subject: Subject): Library => {
  const folded = subject.texts.map(({ text }): Folded => (foldsSignBySign(text) ? { text } : fold(text)));
  const search = new TextSearch(
    folded.map(({ text }) => text),
    foldSigns,
  );
  const texts = subject.texts.map(
    (text, index) => new ReadText(text, { ...folded[index], text: search.text(index) }),
  );
  return { texts, search, found: new Map() };
});

/** All texts of units, in reading order. */
export const lawTexts = (subject: Subject): readonly LawText[] => libraryOf(subject).texts;

/**
 * Indices of the texts in which a pattern stands, ascending, a few others perhaps among them. Many rules ask for the
 * same one; see `TextSearch` for what it may be.
 */
export function textsWith(subject: Subject, pattern: RegExp): readonly number[] {
  const { search, found } = libraryOf(subject);
  const known = found.get(pattern) ?? search.find(pattern);
  found.set(pattern, known);
  return known;
}
