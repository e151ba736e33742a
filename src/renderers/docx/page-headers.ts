import type { BookletInfo } from '../../booklet/booklet.ts';
import { fillFields } from './info-fields.ts';
import { documentPart, type PackagePart } from './package-part.ts';
import type { Runs } from './runs.ts';
import { CHAPTER_TOKEN, type Skeleton } from './skeleton.ts';

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

  constructor(skeleton: Skeleton, info: BookletInfo, runs: Runs) {
    this.#skeleton = skeleton;
    this.#info = info;
    this.#runs = runs;
  }

  /** `w:headerReference` and `w:footerReference` of a section; the cover has a header only for a watermark. */
  references(orientation: Orientation, chapter: Chapter | 'cover'): string {
    if (chapter === 'cover') {
      const cover = this.#skeleton.headers.cover;
      return cover.includes('<w:pict>') ? reference('header', this.#part('header', cover)) : '';
    }
    const header = this.#skeleton.headers[orientation].replace(TOKEN_RUN, () => this.#chapterRuns(chapter));
    return (
      reference('header', this.#part('header', header)) +
      reference('footer', this.#part('footer', this.#skeleton.footers[orientation]))
    );
  }

  #part(kind: 'header' | 'footer', xml: string): string {
    const known = this.#ids.get(xml);
    if (known) return known;
    const number = this.parts.filter((part) => part.kind === kind).length + 1;
    const part = documentPart(kind, number, fillFields(xml, this.#info));
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

const reference = (kind: 'header' | 'footer', id: string): string =>
  `<w:${kind}Reference w:type="default" r:id="${id}"/>`;
