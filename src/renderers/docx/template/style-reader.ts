import { childNamed, elementsOf, valOf, type XmlElement } from './xml-tree.ts';

type Properties = 'w:pPr' | 'w:rPr';

const DEFAULTS = { 'w:pPr': 'w:pPrDefault', 'w:rPr': 'w:rPrDefault' } as const;
/** Styles are based on each other only so deep, also in a file that goes round in circles. */
const DEEPEST = 20;

/** What styles say, with what they take from the styles that they are based on and from the document. */
export class StyleReader {
  readonly #byId = new Map<string, XmlElement>();
  readonly #defaults: XmlElement | undefined;

  constructor(styles: XmlElement) {
    this.#defaults = childNamed(styles, 'w:docDefaults');
    for (const style of elementsOf(styles)) {
      if (style.name === 'w:style') this.#byId.set(style.attributes.get('w:styleId') ?? '', style);
    }
  }

  style(id: string): XmlElement | undefined {
    return this.#byId.get(id);
  }

  /** An attribute of a property, from the nearest style that says it. */
  attribute(id: string, properties: Properties, element: string, attribute = 'w:val'): string | undefined {
    for (const part of this.#chain(id, properties)) {
      const value = childNamed(part, element)?.attributes.get(attribute);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  number(id: string, properties: Properties, element: string, attribute = 'w:val'): number | undefined {
    const value = Number(this.attribute(id, properties, element, attribute) ?? Number.NaN);
    return Number.isFinite(value) ? value : undefined;
  }

  /** A property that is on when it is there, unless it says otherwise. */
  flag(id: string, properties: Properties, element: string): boolean | undefined {
    for (const part of this.#chain(id, properties)) {
      const child = childNamed(part, element);
      if (child) return !['0', 'false', 'off'].includes(child.attributes.get('w:val') ?? '');
    }
    return undefined;
  }

  *#chain(id: string, properties: Properties): Iterable<XmlElement> {
    let style = this.#byId.get(id);
    for (let depth = 0; style && depth < DEEPEST; depth += 1) {
      const part = childNamed(style, properties);
      if (part) yield part;
      style = this.#byId.get(valOf(style, 'w:basedOn') ?? '');
    }
    const usual = childNamed(childNamed(this.#defaults, DEFAULTS[properties]), properties);
    if (usual) yield usual;
  }
}
