import { everywhere } from './phrase.ts';

/** Between two texts: no word of a rule stands across it. */
const SEPARATOR = '\n';

/**
 * Many texts, searched as one: a call of the pattern for each text costs far more than looking through all of them.
 * For patterns that look at nothing but the words themselves (no `^`, `$` or looking around).
 */
export class TextSearch {
  readonly #joined: string;
  /** Where each text begins, and the end behind the last. */
  readonly #starts: Uint32Array;

  /** @param change of all texts at once, character for character, before they are searched. */
  constructor(texts: readonly string[], change: (joined: string) => string = (joined) => joined) {
    this.#joined = change(texts.join(SEPARATOR));
    this.#starts = new Uint32Array(texts.length + 1);
    let start = 0;
    for (const [index, text] of texts.entries()) {
      this.#starts[index] = start;
      start += text.length + SEPARATOR.length;
    }
    this.#starts[texts.length] = start;
  }

  /** One of the texts, as it is searched. */
  text(index: number): string {
    return this.#joined.slice(this.#starts[index], (this.#starts[index + 1] ?? 0) - SEPARATOR.length);
  }

  /** Indices, ascending, of all texts in which the pattern stands; a few more may be among them. */
  find(pattern: RegExp): number[] {
    const scan = everywhere(pattern);
    const found: number[] = [];
    let index = 0;
    scan.lastIndex = 0;
    for (let match = scan.exec(this.#joined); match; match = scan.exec(this.#joined)) {
      while ((this.#starts[index + 1] ?? Number.POSITIVE_INFINITY) <= match.index) index += 1;
      found.push(index);
      index += 1;
      scan.lastIndex = this.#starts[index] ?? this.#joined.length;
    }
    return found;
  }
}
