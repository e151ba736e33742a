import { address } from '../address.ts';
import { escapeHtml } from './escape.ts';

/** Marks a link whose target may yet come; no author can write it, since quotes and tags in text are escaped. */
const PENDING = 'jd-pending:';

/** An element with such a link: our own, or a box of a chart. Nothing in it holds another. */
const LINK = new RegExp(`<a href="${PENDING}([^"]*)"([^>]*)>(.*?)</a>`, 'gsu');

/** Knows what can be linked to; settles links once all of the file is drawn. */
export class Links {
  readonly #ids = new Set<string>();

  /** ` id="…"`, or nothing for an id that the file has already. */
  id(id: string | undefined): string {
    if (id === undefined || id === '' || this.#ids.has(id)) return '';
    this.#ids.add(id);
    return ` id="${escapeHtml(id)}"`;
  }

  /** A link around HTML; only the HTML if the file turns out to have no such place. */
  to(target: string, html: string): string {
    return `<a href="${escapeHtml(this.pending(target))}">${html}</a>`;
  }

  /** The address of a place that is not known yet. */
  pending(target: string): string {
    return PENDING + encodeURIComponent(target.toWellFormed());
  }

  settle(html: string): string {
    return html.replace(LINK, (_link, target: string, attributes: string, inner: string) => {
      const id = decodeURIComponent(target);
      if (this.#ids.has(id)) return `<a href="#${address(id)}"${attributes}>${inner}</a>`;
      return inner.startsWith('<rect') || inner.startsWith('<path') ? `<g${attributes}>${inner}</g>` : inner;
    });
  }
}
