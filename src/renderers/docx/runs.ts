import type { Inline } from '../../booklet/blocks.ts';
import { NO_BREAK_SPACE } from '../tied-spaces.ts';
import type { Anchors } from './anchors.ts';
import { keptTogether } from './lines/kept-together.ts';
import type { XmlText } from './package/xml.ts';

/** Signs that are full width in Chinese text and half width in Latin; Word is told which by a hint. */
const AMBIGUOUS = /[\u00a7\u00b0\u00b1\u00b7\u00d7\u00f7\u0370-\u04ff\u2010-\u2bff\ue000-\uf8ff]/;
const EAST_ASIAN = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\ud840-\ud8ff]/;
const BREAKS = /[\n\r\t]/;
const SPACED = /^[ \t\n]|[ \t\n]$|[ \t\n]{2}/;
const HINT = '<w:rFonts w:hint="eastAsia"/>';
/** A last syllable that a no-break space keeps with the word before it; short words between figures fill narrow columns exactly. */
const TIED_SYLLABLE = /(?<=[가-힣]{2})\u00a0[가-힣]\p{P}*$/u;
/** LibreOffice ends lines of Korean text at no-break spaces too, those of English text it does not. */
const TIES = '<w:lang w:eastAsia="en-US"/>';

/** Writes inlines as runs. */
export class Runs {
  readonly #xml: XmlText;
  readonly #anchors: Anchors;
  /** Chinese and Korean booklets: ambiguous signs belong to the East Asian font. */
  readonly #hints: boolean;

  constructor(xml: XmlText, anchors: Anchors, hints: boolean) {
    this.#xml = xml;
    this.#anchors = anchors;
    this.#hints = hints;
  }

  /** `isQuiet`: links lead somewhere without looking like it, as in headings and labels. */
  inlines(inlines: readonly Inline[], isQuiet = false): string {
    const [only] = inlines;
    if (inlines.length === 1 && only?.kind === 'text') return this.#inline(only, isQuiet);
    return inlines.map((inline) => this.#inline(inline, isQuiet)).join('');
  }

  #inline(inline: Inline, isQuiet: boolean): string {
    switch (inline.kind) {
      case 'text':
        return this.text(keptTogether(inline.text), styleOf(inline), inline.strong ? '<w:b/><w:bCs/>' : '');
      case 'break':
        return '<w:r><w:br/></w:r>';
      case 'reference':
        return this.#anchors.link(inline.target, (style) =>
          this.text(keptTogether(inline.text), isQuiet ? '' : style),
        );
      case 'page':
        return this.#pageNumber(inline);
    }
  }

  #pageNumber(inline: PageInline): string {
    const { before, after } = aroundNumber(inline);
    return this.#anchors.pageNumber(inline.target, { before: this.text(before), after: this.text(after) });
  }

  /** A run, or two; `style` and `properties` are the ends of its `w:rPr`. Nothing for no text. */
  text(text: string, style = '', properties = ''): string {
    const tied = text.includes(NO_BREAK_SPACE) ? text.search(TIED_SYLLABLE) : -1;
    if (tied < 0) return this.#run(text, style, properties);
    return (
      this.#run(text.slice(0, tied), style, properties) +
      this.#run(text.slice(tied), style, properties + TIES)
    );
  }

  #run(text: string, style: string, properties: string): string {
    if (text === '') return '';
    const hint = this.#hints && AMBIGUOUS.test(text) && EAST_ASIAN.test(text) ? HINT : '';
    const format = style + hint + properties;
    return `<w:r>${format === '' ? '' : `<w:rPr>${format}</w:rPr>`}${this.#content(text)}</w:r>`;
  }

  #content(text: string): string {
    if (!BREAKS.test(text)) return this.#chunk(text);
    return text
      .replaceAll('\r\n', '\n')
      .split(/([\n\r\t])/)
      .map((piece) => {
        if (piece === '\t') return '<w:tab/>';
        if (piece === '\n' || piece === '\r') return '<w:br/>';
        return this.#chunk(piece);
      })
      .join('');
  }

  #chunk(text: string): string {
    if (text === '') return '';
    const space = SPACED.test(text) ? ' xml:space="preserve"' : '';
    return `<w:t${space}>${this.#xml.escape(text)}</w:t>`;
  }
}

/** Finished runs with a space between their characters, twentieths of a point. */
export const spaced = (runs: string, space: number): string =>
  runs.replace(
    /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/g,
    (_, properties: string = '') =>
      `<w:r><w:rPr>${properties.replace(TIES, '')}<w:spacing w:val="${space}"/>${properties.includes(TIES) ? TIES : ''}</w:rPr>`,
  );

type PageInline = Extract<Inline, { kind: 'page' }>;

const styleOf = (inline: Extract<Inline, { kind: 'text' }>): string =>
  inline.emphasis ? '<w:rStyle w:val="Emphasis"/>' : '';

/** The words in bold type, for counting lines. */
export function strongText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' && inline.strong ? keptTogether(inline.text) : ''))
    .join('');
}

const unbroken = (words = ''): string => words.replaceAll(' ', NO_BREAK_SPACE);

/**
 * The words around the number of a page, which stay on its line: the air that Word sets between an ideograph and a figure
 * anyway is a no-break space.
 */
const aroundNumber = ({
  before,
  after,
}: PageInline): { readonly before: string; readonly after: string } => ({
  before: unbroken(before).replace(/(?<=\p{Script=Han})$/u, NO_BREAK_SPACE),
  after: unbroken(after).replace(/^(?=\p{Script=Han})/u, NO_BREAK_SPACE),
});

const WIDE_PAGE_NUMBER = '000';

/** The words as they read, for counting lines. */
export function plainText(inlines: readonly Inline[]): string {
  const [only] = inlines;
  if (inlines.length === 1 && only?.kind === 'text') return keptTogether(only.text);
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      if (inline.kind !== 'page') return keptTogether(inline.text);
      const { before, after } = aroundNumber(inline);
      return before + WIDE_PAGE_NUMBER + after;
    })
    .join('');
}
