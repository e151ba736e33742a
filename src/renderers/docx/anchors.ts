/**
 * Places that links lead to. Text that links to a place not yet written is held with marks in it, which are resolved when
 * the last part has been written. The marks are between control characters, which no XML text can contain.
 */
export const MARK = '\u0001';
const PART = '\u0002';
const MARKS = /\u0001([LlSPC])([^\u0001]*)\u0001/g;

/** Runs before and after the number of a page. */
interface AroundNumber {
  readonly before: string;
  readonly after: string;
}

export class Anchors {
  /** Ids in the outline, known before they are written. */
  readonly #promised: ReadonlySet<string>;
  readonly #written = new Set<string>();
  readonly #numbers = new Map<string, number>();
  #bookmarks = 0;

  constructor(promised: Iterable<string>) {
    this.#promised = new Set(promised);
  }

  /** Whether the id has been written into this file. */
  has(id: string): boolean {
    return this.#written.has(id);
  }

  /** An empty bookmark at the beginning of what the id names; the first to claim an id has it. */
  bookmark(id: string): string {
    if (this.#written.has(id)) return '';
    this.#written.add(id);
    return this.#bookmarkNamed(this.name(id));
  }

  /** The bookmark that an entry of the table of contents leads to; Word renews these by itself. */
  contentsBookmark(id: string): string {
    return this.#bookmarkNamed(this.contentsName(id));
  }

  #bookmarkNamed(name: string): string {
    this.#bookmarks += 1;
    const id = this.#bookmarks;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
  }

  /** Names begin with an underscore, so that Word hides them, and have Word's own form. */
  name(id: string): string {
    return `_Ref${this.#numberOf(id)}`;
  }

  contentsName(id: string): string {
    return `_Toc${this.#numberOf(id)}`;
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = FIRST_NUMBER + this.#numbers.size;
    this.#numbers.set(id, number);
    return number;
  }

  /** Runs that lead to the id; plain runs when the file turns out not to have it. */
  link(id: string, runs: (style: string) => string): string {
    if (this.#promised.has(id) || this.#written.has(id)) {
      return this.#openLink(id) + runs(LINK_STYLE) + CLOSE_LINK;
    }
    return `${MARK}L${id}${MARK}${runs(`${MARK}S${id}${MARK}`)}${MARK}l${id}${MARK}`;
  }

  /** The number of the page on which the id begins, once it is known, with runs around it; nothing when the file has no such id. */
  pageNumber(id: string, { before, after }: AroundNumber): string {
    return `${MARK}P${[id, before, after].join(PART)}${MARK}`;
  }

  /** A place for a table of contents of this depth. */
  later(depth: number): string {
    return `${MARK}C${depth}${MARK}`;
  }

  /** Fills the marks in. `pages` are page numbers by id; `contents` writes a table of contents. */
  resolve(xml: string, pages: ReadonlyMap<string, number>, contents: (depth: number) => string): string {
    return xml.replace(MARKS, (_, kind: string, marked: string) => {
      const [id = '', before = '', after = ''] = marked.split(PART);
      if (kind === 'C') return contents(Number(id));
      if (!this.#written.has(id)) return '';
      if (kind === 'L') return this.#openLink(id);
      if (kind === 'l') return CLOSE_LINK;
      if (kind === 'S') return LINK_STYLE;
      return before + pageField(this.name(id), pages.get(id) ?? 1) + after;
    });
  }

  #openLink(id: string): string {
    return `<w:hyperlink w:anchor="${this.name(id)}" w:history="1">`;
  }
}

const FIRST_NUMBER = 100_000_001;
const CLOSE_LINK = '</w:hyperlink>';
export const LINK_STYLE = '<w:rStyle w:val="Hyperlink"/>';

/** A `PAGEREF` field that shows `page` until Word counts anew. */
export const pageField = (bookmark: string, page: number): string =>
  [
    '<w:fldChar w:fldCharType="begin"/>',
    `<w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText>`,
    '<w:fldChar w:fldCharType="separate"/>',
    `<w:t>${page}</w:t>`,
    '<w:fldChar w:fldCharType="end"/>',
  ]
    .map((content) => `<w:r>${content}</w:r>`)
    .join('');
