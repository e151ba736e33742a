const PAGE = '{page}';
const TOTAL = '{total}';

/**
 * The words of a page's number, cut in two: what is the same on all pages (it has the number of pages), and what is this
 * page's own.
 *
 *     第{page}页 共{total}页    own: 第{page}页 共▏ all: ▏{total}页
 */
export class PageNumberText {
  readonly #own: string;
  readonly #total: string;
  /** Whether the number of pages comes behind the page's own. */
  readonly totalFollows: boolean;
  readonly hasTotal: boolean;

  constructor(template: string, style: 'x-of-y' | 'dashes') {
    const words = style === 'dashes' ? `— ${PAGE} —` : template;
    const page = words.indexOf(PAGE);
    const total = words.indexOf(TOTAL);
    this.hasTotal = total >= 0;
    this.totalFollows = total > page;
    // Spaces at the cut go to the part that follows: at the end of a line they have no width.
    if (!this.hasTotal) [this.#own, this.#total] = [words, ''];
    else if (this.totalFollows) {
      const end = words.slice(0, total).trimEnd().length;
      [this.#own, this.#total] = [words.slice(0, end), words.slice(end)];
    } else {
      const end = total + TOTAL.length;
      [this.#own, this.#total] = [words.slice(end), words.slice(0, end)];
    }
  }

  own(page: number): string {
    return this.#own.replaceAll(PAGE, String(page));
  }

  total(pages: number): string {
    return this.#total.replaceAll(TOTAL, String(pages));
  }
}
