import type { BookletInfo } from '../../../booklet/booklet.ts';
import { fillFields } from '../package/info-fields.ts';
import { documentPart, type PackagePart } from '../package/package-part.ts';
import type { Skeleton } from '../package/skeleton.ts';
import type { Runs } from '../runs.ts';
import type { TemplatePart, WordTemplate } from '../template/word-template.ts';
import { CHAPTER_TOKEN } from './page-furniture.ts';

/** What the header of a section says beside the title. */
export interface Chapter {
  /** As it reads now. */
  readonly text: string;
  /** The parts of the text that Word finds by itself in the nearest Heading 1; absent when it is no heading's. */
  readonly heading?: { readonly number: string; readonly text: string };
}

type Orientation = 'portrait' | 'landscape';

/** Writes each header once, and gives the references by which sections show it. */
export class PageHeaders {
  readonly parts: PackagePart[] = [];
  readonly #skeleton: Skeleton;
  readonly #info: BookletInfo;
  readonly #runs: Runs;
  readonly #ids = new Map<string, string>();

  readonly #template: WordTemplate | undefined;

  constructor(skeleton: Skeleton, info: BookletInfo, runs: Runs, template: WordTemplate | undefined) {
    this.#skeleton = skeleton;
    this.#info = info;
    this.#runs = runs;
    this.#template = template;
  }

  /**
   * `w:headerReference` and `w:footerReference` of a section. The cover has what a company's template has on first pages,
   * else a header only for a watermark.
   */
  references(orientation: Orientation, chapter: Chapter | 'cover'): string {
    if (chapter === 'cover') return this.#coverReferences();
    const { headers, footers, evenFooters } = this.#skeleton;
    return (
      this.#references('header', () =>
        headers[orientation].replace(TOKEN_RUN, () => this.#chapterRuns(chapter)),
      ) + this.#references('footer', () => footers[orientation], evenFooters?.[orientation])
    );
  }

  #coverReferences(): string {
    const cover = this.#skeleton.headers.cover;
    const { headers, footers } = this.#template ?? { headers: {}, footers: {} };
    const header = headers.first ? this.#marked(headers.first) : { xml: cover, pictures: [] };
    const hasHeader = headers.first !== undefined || cover.includes(WATERMARK);
    return (
      (hasHeader ? reference('header', this.#part('header', header)) : '') +
      (footers.first ? reference('footer', this.#part('footer', footers.first)) : '')
    );
  }

  /** References for right and left pages: the template's, and ours for what it does not have. */
  #references(kind: 'header' | 'footer', ours: () => string, oursEven?: string): string {
    const own = this.#template?.[`${kind}s`].default;
    const right: TemplatePart = own ? this.#marked(own, kind) : { xml: ours(), pictures: [] };
    const first = reference(kind, this.#part(kind, right));
    const ownEven = this.#template?.isTwoSided ? this.#template[`${kind}s`].even : undefined;
    // Word leaves left pages without a header where none is named, even if both sides have the same.
    const isTwoSided = this.#skeleton.evenFooters !== undefined || this.#template?.isTwoSided === true;
    if (!isTwoSided) return first;
    const left = own
      ? ownEven && this.#marked(ownEven, kind)
      : oursEven === undefined
        ? undefined
        : { xml: oursEven, pictures: [] };
    return first + reference(kind, this.#part(kind, left ?? right), 'even');
  }

  /** The template's own header with the watermark of a draft in it. */
  #marked(part: TemplatePart, kind: 'header' | 'footer' = 'header'): TemplatePart {
    const { cover } = this.#skeleton.headers;
    return kind === 'header' && cover.includes(WATERMARK) ? withWatermark(part, cover) : part;
  }

  #part(kind: 'header' | 'footer', { xml, pictures }: TemplatePart): string {
    const known = this.#ids.get(xml);
    if (known) return known;
    const number = this.parts.filter((part) => part.kind === kind).length + 1;
    const part = documentPart(kind, number, fillFields(xml, this.#info), pictures);
    this.parts.push(part);
    this.#ids.set(xml, part.id);
    return part.id;
  }

  #chapterRuns({ text, heading }: Chapter): string {
    if (!heading) return this.#runs.text(text);
    const name = this.#field('STYLEREF 1 \\* MERGEFORMAT', heading.text);
    if (heading.number === '') return name;
    const between = text.slice(heading.number.length, text.length - heading.text.length);
    return this.#field('STYLEREF 1 \\n \\* MERGEFORMAT', heading.number) + this.#runs.text(between) + name;
  }

  #field(instruction: string, shown: string): string {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
    return mark('begin') + code + mark('separate') + this.#runs.text(shown) + mark('end');
  }
}

const TOKEN_RUN = new RegExp(`<w:r><w:t[^>]*>${CHAPTER_TOKEN}</w:t></w:r>`);

const reference = (kind: 'header' | 'footer', id: string, pages: 'default' | 'even' = 'default'): string =>
  `<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`;

const WATERMARK = '<w:pict>';

/** Adds the paragraph of `marked`, our header that has only the watermark, and the namespaces that it needs. */
function withWatermark({ xml, pictures }: TemplatePart, marked: string): TemplatePart {
  const paragraph = /<w:p>.*<\/w:p>/s.exec(marked)?.[0] ?? '';
  const namespaces = [...marked.matchAll(/ (xmlns:\w+)="[^"]*"/g)];
  const root = /<w:hdr[^>]*>/.exec(xml)?.[0] ?? '';
  const missing = namespaces.filter(([, name]) => !root.includes(` ${name}=`)).map(([text]) => text);
  return {
    xml: xml
      .replace(root, `${root.slice(0, -1)}${missing.join('')}>`)
      .replace('</w:hdr>', `${paragraph}</w:hdr>`),
    pictures,
  };
}
