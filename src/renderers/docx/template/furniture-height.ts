import type { Language } from '../../../schema/types.generated.ts';
import type { Theme } from '../../theme.ts';
import { TWIPS_PER_MM } from '../units.ts';
import { heightsOf, type StyleHeights } from './measured-styles.ts';
import { StyleReader } from './style-reader.ts';
import type { TemplatePart, TemplateParts, WordTemplate } from './word-template.ts';
import { childNamed, elementsOf, parseTree, valOf, walk, type XmlElement } from './xml-tree.ts';

const TWIPS = 20;
/** Word's unit of drawings, in a point. */
const EMU = 12_700;
/** No header takes more of the paper, whatever it says. */
const MOST = 0.4;

/**
 * The theme of a template with the room that its headers and footers leave: Word moves the text of a page away from a
 * header that is taller than the margin. Pages are counted by these margins; the file has the template's own.
 */
export function themeWithFurniture(theme: Theme, template: WordTemplate, language: Language): Theme {
  const { page } = template;
  const measure = new FurnitureMeasure(template, language);
  const { margins } = theme.page;
  const reach = (edge: number, parts: TemplateParts): number =>
    Math.min(page.height * MOST, edge + measure.tallest(parts) * TWIPS) / TWIPS_PER_MM;
  return {
    ...theme,
    page: {
      ...theme.page,
      margins: {
        ...margins,
        top: Math.max(margins.top, reach(page.header, template.headers)),
        bottom: Math.max(margins.bottom, reach(page.footer, template.footers)),
      },
    },
  };
}

/** Adds up the heights of headers and footers, points: what stands in the text's flow, each paragraph on one line. */
class FurnitureMeasure {
  readonly #template: WordTemplate;
  readonly #language: Language;
  readonly #reader: StyleReader;

  constructor(template: WordTemplate, language: Language) {
    this.#template = template;
    this.#language = language;
    this.#reader = new StyleReader(template.styles);
  }

  /** The tallest that pages of text have; those of first pages stand on the cover. */
  tallest({ default: right, even }: TemplateParts): number {
    const heightOf = (part: TemplatePart | undefined): number =>
      part ? this.#stack(parseTree(part.xml)) : 0;
    return Math.max(heightOf(right), this.#template.isTwoSided ? heightOf(even) : 0);
  }

  #stack(parent: XmlElement): number {
    return elementsOf(parent).reduce((sum, element) => sum + this.#block(element), 0);
  }

  #block(element: XmlElement): number {
    if (element.name === 'w:p') return this.#paragraph(element);
    if (element.name === 'w:tbl') return this.#table(element);
    const content = element.name === 'w:sdt' ? childNamed(element, 'w:sdtContent') : undefined;
    return content ? this.#stack(content) : 0;
  }

  #paragraph(paragraph: XmlElement): number {
    const properties = childNamed(paragraph, 'w:pPr');
    // A frame stands beside the text, wherever it says.
    if (childNamed(properties, 'w:framePr')) return 0;
    const style = valOf(properties, 'w:pStyle') ?? 'Normal';
    const usual = heightsOf(this.#reader, style, { language: this.#language }, this.#template);
    const { line, before, after } = withOwn(usual, properties);
    const lines = 1 + named(paragraph, 'w:br').length;
    return before + Math.max(lines * line * typeScale(paragraph, usual), pictureHeight(paragraph)) + after;
  }

  #table(table: XmlElement): number {
    return elementsOf(table)
      .filter(({ name }) => name === 'w:tr')
      .reduce((sum, row) => sum + this.#row(row), 0);
  }

  #row(row: XmlElement): number {
    const cells = elementsOf(row).filter(({ name }) => name === 'w:tc');
    const told = Number(valOf(childNamed(row, 'w:trPr'), 'w:trHeight')) / TWIPS;
    return Math.max(0, Number.isFinite(told) ? told : 0, ...cells.map((cell) => this.#stack(cell)));
  }
}

/** What a paragraph says of its spacing beside its style. */
function withOwn(usual: StyleHeights, properties: XmlElement | undefined): StyleHeights {
  const own = childNamed(properties, 'w:spacing')?.attributes;
  const told = (name: string): number | undefined => {
    const value = Number(own?.get(`w:${name}`) ?? Number.NaN);
    return Number.isFinite(value) && value >= 0 ? value / TWIPS : undefined;
  };
  const line = told('line');
  const rule = own?.get('w:lineRule') ?? 'auto';
  const exact = line !== undefined && rule !== 'auto' ? line : undefined;
  return {
    ...usual,
    before: told('before') ?? usual.before,
    after: told('after') ?? usual.after,
    line: exact ?? usual.line,
  };
}

/** How much larger the largest type of a paragraph is than its style's. */
function typeScale(paragraph: XmlElement, { size }: StyleHeights): number {
  const sizes = named(paragraph, 'w:sz').map(({ attributes }) => Number(attributes.get('w:val')) / 2);
  return Math.max(size, ...sizes.filter(Number.isFinite)) / size;
}

/** Height of the tallest picture that stands in the line, or keeps text above and below it. */
function pictureHeight(paragraph: XmlElement): number {
  const drawings = [...walk(paragraph)].filter(
    (one) => one.name === 'wp:inline' || (one.name === 'wp:anchor' && childNamed(one, 'wp:wrapTopAndBottom')),
  );
  const heights = drawings.map((one) => Number(childNamed(one, 'wp:extent')?.attributes.get('cy')) / EMU);
  return Math.max(0, ...heights.filter(Number.isFinite));
}

const named = (parent: XmlElement, name: string): XmlElement[] =>
  [...walk(parent)].filter((element) => element.name === name);
