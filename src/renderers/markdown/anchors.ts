import { address } from '../address.ts';

/**
 * Links within a Markdown file. While parts are drawn nobody knows yet which anchors the file will have, so links and
 * anchors are written as marks between NULs, which no escaped text contains, and settled at the end.
 */
const MARK = /\0A(?<place>[^\0]*)\0|\0L(?<id>[^\0]*)\0(?<link>[^\0]*)\0(?<plain>[^\0]*)\0/gu;

interface Heading {
  readonly id: string;
  /** The anchor that GitHub makes of the heading's words. */
  readonly slug: string;
  /** A chapter or a unit: has an anchor that stays, even when nothing here leads to it. */
  readonly isUnit: boolean;
}

/** Collects what a file can be linked to and by, then settles the marks. */
export class Anchors {
  readonly #headings = new Map<string, Heading>();
  /** How often each word has made a slug, and how often each slug came out. */
  readonly #words = new Map<string, number>();
  readonly #slugs = new Map<string, number>();
  readonly #places = new Set<string>();
  readonly #wanted = new Set<string>();

  /** A heading's mark, to stand before its words. `words` is its text as a reader sees it. */
  heading(words: string, id: string | undefined, isUnit: boolean): string {
    const word = gitHubSlug(words);
    const count = this.#words.get(word) ?? 0;
    this.#words.set(word, count + 1);
    const slug = count === 0 ? word : `${word}-${count}`;
    this.#slugs.set(slug, (this.#slugs.get(slug) ?? 0) + 1);
    if (id === undefined || this.#headings.has(id)) return '';
    this.#headings.set(id, { id, slug, isUnit: isUnit && word !== '' });
    return `\0A${id}\0`;
  }

  /** The mark of a place that is no heading. */
  place(id: string | undefined): string {
    if (id === undefined || this.#places.has(id) || this.#headings.has(id)) return '';
    this.#places.add(id);
    return `\0A${id}\0`;
  }

  /** `plain` is written when the file turns out to have no such place. */
  link(id: string, link: string, plain: string): string {
    this.#wanted.add(id);
    return `\0L${id}\0${link}\0${plain}\0`;
  }

  /** Replaces the marks of a finished text. */
  settle(text: string): string {
    return text.replace(MARK, (_mark, place?: string, id = '', link = '', plain = '') => {
      if (place !== undefined) return this.#anchor(place);
      const target = this.#target(id);
      return target === undefined ? plain : `[${link}](#${target})`;
    });
  }

  /** An anchor of our own, only where GitHub's cannot serve. */
  #anchor(id: string): string {
    const heading = this.#headings.get(id);
    if (heading && this.#serves(heading)) return '';
    return heading?.isUnit || this.#wanted.has(id) ? `<a id="${attribute(id)}"></a>` : '';
  }

  #target(id: string): string | undefined {
    const heading = this.#headings.get(id);
    if (heading) return this.#serves(heading) ? heading.slug : address(id);
    return this.#places.has(id) ? address(id) : undefined;
  }

  /** Whether the slug is made of words that no other heading has: one that is counted moves when another is added. */
  #serves({ slug }: Heading): boolean {
    return slug !== '' && this.#words.get(slug) === 1 && this.#slugs.get(slug) === 1;
  }
}

/** As GitHub makes anchors of headings: lower case, no punctuation, hyphens for spaces. */
export function gitHubSlug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

const attribute = (id: string) => id.replace(/[&<>"\0]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
