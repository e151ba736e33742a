import type { FontChoice, Theme } from '../../theme.ts';
import { TWIPS_PER_MM } from '../units.ts';
import { sizeOf } from './measured-styles.ts';
import { StyleReader } from './style-reader.ts';
import type { WordTemplate } from './word-template.ts';
import { childNamed, parseTree, walk, type XmlElement } from './xml-tree.ts';

/**
 * How a template looks, for formats that cannot take its styles, and for what it has no styles for: its page, fonts, sizes and
 * colours, and `base` where it says nothing.
 */
export function themeOfTemplate(template: WordTemplate, base: Theme): Theme {
  const reader = new StyleReader(template.styles);
  const fonts = new FontReader(reader, template);
  const body = Math.min(22, Math.max(8, sizeOf(reader, 'Normal')));
  const scale = body / base.sizes.body;
  const heading = (level: number): number => {
    const own = template.own.has(`Heading${level}`) ? sizeOf(reader, `Heading${level}`) : undefined;
    return own ?? (base.sizes.headings[level - 1] ?? body) * scale;
  };
  const accent = fonts.color('accent1') ?? base.colors.accent;
  const title = template.own.has('Title') ? 'Title' : 'Heading1';
  return {
    ...base,
    name: 'template',
    page: pageOf(template),
    fonts: {
      body: fonts.choice('Normal', base.fonts.body),
      heading: fonts.choice('Heading1', base.fonts.heading),
      label: { ...fonts.choice('Heading1', base.fonts.label), bold: base.fonts.label.bold },
      title: fonts.choice(title, base.fonts.title),
    },
    sizes: {
      ...base.sizes,
      body,
      table: half(Math.min(base.sizes.table * scale, base.sizes.table + 1.5)),
      small: half(Math.min(base.sizes.small * scale, base.sizes.small + 1.5)),
      headings: [heading(1), heading(2), heading(3), heading(4)],
    },
    colors: {
      ...base.colors,
      accent,
      text: hexColor(reader, 'Normal') ?? base.colors.text,
      heading: hexColor(reader, 'Heading1') ?? base.colors.heading,
    },
  };
}

const half = (points: number): number => Math.round(points * 2) / 2;

function pageOf({ page }: WordTemplate): Theme['page'] {
  const mm = (twips: number): number => Math.round((twips / TWIPS_PER_MM) * 10) / 10;
  return {
    width: mm(page.width),
    height: mm(page.height),
    margins: { top: mm(page.top), right: mm(page.right), bottom: mm(page.bottom), left: mm(page.left) },
  };
}

function hexColor(reader: StyleReader, id: string): string | undefined {
  const color = reader.attribute(id, 'w:rPr', 'w:color');
  return color && /^[\da-f]{6}$/i.test(color) ? `#${color.toLowerCase()}` : undefined;
}

const SERIF =
  /宋|仿|楷|明體|明体|바탕|궁서|times|serif|song|ming|roman|georgia|cambria|garamond|batang|kai|fang/i;
const SANS = /sans|黑|hei|gothic|arial|calibri|等线/i;

/** Finds the names behind fonts that a style takes from the theme. */
class FontReader {
  readonly #reader: StyleReader;
  readonly #theme: XmlElement | undefined;

  constructor(reader: StyleReader, { theme }: WordTemplate) {
    this.#reader = reader;
    this.#theme = theme === undefined ? undefined : parseTree(theme);
  }

  choice(id: string, base: FontChoice): FontChoice {
    const latin = this.#font(id, 'ascii') ?? base.latin;
    const eastAsia = this.#font(id, 'eastAsia');
    const name = eastAsia ?? latin;
    return {
      latin,
      eastAsia: eastAsia
        ? { 'zh-CN': eastAsia, 'zh-TW': eastAsia, ko: eastAsia, en: eastAsia }
        : base.eastAsia,
      face: SERIF.test(name) && !SANS.test(name) ? 'serif' : SANS.test(name) ? 'sans' : base.face,
      bold: this.#reader.flag(id, 'w:rPr', 'w:b') ?? false,
    };
  }

  /** A colour of the theme as `#rrggbb`. */
  color(name: string): string | undefined {
    const found = this.#named(`a:${name}`);
    const value = childNamed(found, 'a:srgbClr')?.attributes.get('val');
    return value && /^[\da-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : undefined;
  }

  #font(id: string, slot: 'ascii' | 'eastAsia'): string | undefined {
    const byTheme = this.#reader.attribute(id, 'w:rPr', 'w:rFonts', `w:${slot}Theme`);
    const direct = this.#reader.attribute(id, 'w:rPr', 'w:rFonts', `w:${slot}`);
    const name = (byTheme && this.#themeFont(byTheme)) || direct;
    return name && name !== '' ? name : undefined;
  }

  #themeFont(name: string): string | undefined {
    const scheme = this.#named(name.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
    const slot = name.endsWith('EastAsia') ? 'a:ea' : 'a:latin';
    const direct = childNamed(scheme, slot)?.attributes.get('typeface');
    return direct || (slot === 'a:ea' ? this.#scriptFont(scheme) : undefined);
  }

  /** Themes name East Asian fonts by script; a simplified Chinese one is what such companies have. */
  #scriptFont(scheme: XmlElement | undefined): string | undefined {
    const scripts = scheme?.children.filter((node) => typeof node !== 'string') ?? [];
    return scripts.find(({ attributes }) => attributes.get('script') === 'Hans')?.attributes.get('typeface');
  }

  #named(name: string): XmlElement | undefined {
    if (!this.#theme) return undefined;
    for (const element of walk(this.#theme)) if (element.name === name) return element;
    return undefined;
  }
}
