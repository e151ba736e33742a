import type { Part } from '../../../booklet/booklet.ts';
import type { DocumentContext } from '../document-context.ts';
import { paragraphXml } from '../package/paragraph-xml.ts';
import type { Skeleton } from '../package/skeleton.ts';
import type { Chapter, PageHeaders } from './page-headers.ts';

/** What decides whether a part goes on in the section of the part before. */
interface SectionKey {
  readonly cover: boolean;
  readonly orientation: Part['orientation'];
  readonly chapter: string;
  readonly newPage: boolean;
}

/** Height of the paragraph that ends a section. */
const LAST_LINE = 1;

/** Sections: one a chapter and orientation, so that every page has its header and the paper lies as it should. */
export class Sections {
  readonly #context: DocumentContext;
  readonly #skeleton: Skeleton;
  readonly #headers: PageHeaders;
  #current: SectionKey | undefined;

  constructor(context: DocumentContext, skeleton: Skeleton, headers: PageHeaders) {
    this.#context = context;
    this.#skeleton = skeleton;
    this.#headers = headers;
  }

  /** Whether the part begins a section, and the XML that ends the one before. */
  begin(part: Part): { readonly isNew: boolean; readonly closing: string } {
    const next: SectionKey = {
      cover: part.role === 'cover',
      orientation: part.orientation,
      chapter: part.chapter,
      newPage: part.newPage,
    };
    const current = this.#current;
    if (current && sameSection(current, next)) return { isNew: false, closing: '' };
    const closing = current
      ? paragraphXml({ style: 'Gap', line: LAST_LINE, section: this.#properties(current) }, '')
      : '';
    this.#current = next;
    return { isNew: true, closing };
  }

  /** The properties of the last section, which end the document's body. */
  end(): string {
    return this.#current
      ? this.#properties(this.#current)
      : `<w:sectPr>${this.#skeleton.pages.portrait}</w:sectPr>`;
  }

  #properties({ cover, orientation, chapter }: SectionKey): string {
    const references = this.#headers.references(orientation, cover ? 'cover' : this.#chapter(chapter));
    return `<w:sectPr>${references}${this.#skeleton.pages[orientation]}</w:sectPr>`;
  }

  /** Where the name is that of the chapter heading set last, Word keeps the header right by itself. */
  #chapter(text: string): Chapter {
    const { number, text: heading } = this.#context.chapter;
    if (heading === '' || !text.endsWith(heading)) return { text };
    if (text === heading) return { text, heading: { number: '', text: heading } };
    const gap = text.slice(number.length, text.length - heading.length);
    return number !== '' && text.startsWith(number) && gap.trim() === ''
      ? { text, heading: { number, text: heading } }
      : { text };
  }
}

function sameSection(a: SectionKey, b: SectionKey): boolean {
  return a.cover === b.cover && a.orientation === b.orientation && a.chapter === b.chapter;
}
