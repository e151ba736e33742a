import type { ParagraphRole } from '../../../booklet/blocks.ts';
import type { Language } from '../../../schema/types.generated.ts';
import { type FontRole, headingRole, type Theme } from '../../theme.ts';
import type { StructureType } from '../file/structure.ts';
import { sheetOf, textHeight, textWidth } from '../page/sheet.ts';

export type Align = 'justify' | 'start' | 'center' | 'end';

/** How a paragraph is set. Lengths in points. */
export interface TextStyle {
  readonly role: FontRole;
  readonly strong: boolean;
  readonly size: number;
  /** From one baseline to the next. */
  readonly line: number;
  readonly color: string;
  readonly align: Align;
  /** Indent of the first line, ems. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  /** Not the first thing on a page: a note on what stands above. */
  readonly belongsAbove: boolean;
  readonly tag: StructureType;
  /** A line across the page below the paragraph, in this colour. */
  readonly rule: string | undefined;
}

/** Where a paragraph stands. */
export interface Place {
  readonly kind: 'flow' | 'item' | 'cell';
  readonly align?: 'start' | 'center' | 'end';
  /** A label or header cell. */
  readonly header?: boolean;
}

type PlaceAlign = NonNullable<Place['align']>;

/** Places of one kind are one object, so that what is worked out for them is found again. */
export const IN_FLOW: Place = { kind: 'flow' };
export const IN_ITEM: Place = { kind: 'item', align: 'start' };
const LABEL_CELLS = cellPlaces(true);
const TEXT_CELLS = cellPlaces(false);

function cellPlaces(header: boolean): Readonly<Record<PlaceAlign, Place>> {
  return {
    start: { kind: 'cell', align: 'start', header },
    center: { kind: 'cell', align: 'center', header },
    end: { kind: 'cell', align: 'end', header },
  };
}

export function inCell(align: PlaceAlign, header: boolean): Place {
  return (header ? LABEL_CELLS : TEXT_CELLS)[align];
}

/** How much of the leading of running text a narrow cell needs. */
const TABLE_LEADING = 0.6;
/** Type of tables that have too little room for their words, as a part of the usual. */
const NARROW_TYPE = 0.84;
const SMALL_LEADING = 1.35;
const HEADING_LEADING = 1.4;
/** Cells narrower than this, in ems, are not justified: their gaps would show. */
export const NARROWEST_JUSTIFIED = 20;

const HEADING_TAGS: readonly StructureType[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

/** The tag of a heading of a level from 1. */
export const headingTag = (level: number): StructureType => HEADING_TAGS[level - 1] ?? 'H6';

/** The theme's styles, worked out for one language. The same custom as in Word's styles. */
export class Styles {
  readonly theme: Theme;
  readonly language: Language;
  /** Paragraphs are indented by two characters and nothing stands between them. */
  readonly chinese: boolean;
  /** A printed form's look (serif, centred) rather than a report's. */
  readonly formal: boolean;
  readonly body: TextStyle;
  readonly #paragraphs = new WeakMap<Place, Map<ParagraphRole, TextStyle>>();
  readonly #justified = new WeakMap<TextStyle, TextStyle>();
  #item: TextStyle | undefined;
  #cellText: TextStyle | undefined;
  #headerCell: TextStyle | undefined;

  readonly #isNarrow: boolean;
  #narrow: Styles | undefined;

  constructor(theme: Theme, language: Language, isNarrow = false) {
    this.#isNarrow = isNarrow;
    this.theme = theme;
    this.language = language;
    this.chinese = language === 'zh-CN' || language === 'zh-TW';
    this.formal = theme.fonts.body.face === 'serif';
    this.body = {
      role: 'body',
      strong: false,
      ...bodyMeasures(theme),
      color: theme.colors.text,
      align: this.chinese ? 'justify' : 'start',
      firstLine: 0,
      before: 0,
      after: this.chinese ? 0 : 5,
      keepWithNext: false,
      belongsAbove: false,
      tag: 'P',
      rule: undefined,
    };
  }

  /** A booklet asks for each style thousands of times: it is made once. */
  paragraph(role: ParagraphRole, place: Place): TextStyle {
    let styles = this.#paragraphs.get(place);
    if (styles === undefined) {
      styles = new Map();
      this.#paragraphs.set(place, styles);
    }
    let style = styles.get(role);
    if (style === undefined) {
      style = this.#paragraph(role, place);
      styles.set(role, style);
    }
    return style;
  }

  justified(style: TextStyle): TextStyle {
    let justified = this.#justified.get(style);
    if (justified === undefined) {
      justified = { ...style, align: 'justify' };
      this.#justified.set(style, justified);
    }
    return justified;
  }

  #paragraph(role: ParagraphRole, place: Place): TextStyle {
    if (place.kind === 'cell') return this.#inCell(role, place);
    switch (role) {
      case 'note':
        return { ...this.#small, after: Math.max(2, this.body.after), belongsAbove: true };
      case 'caption':
        return this.caption;
      case 'label':
        return { ...this.body, role: 'label', keepWithNext: true, before: 4 };
      case 'title':
        return this.#title;
      case 'cover-company':
      case 'cover-title':
      case 'cover-line':
        return this.#cover(role);
      case 'statement':
        return { ...this.#prose(place), before: this.body.line / 2 };
      default:
        return this.#prose(place);
    }
  }

  #prose(place: Place): TextStyle {
    return place.kind === 'flow' && this.chinese ? { ...this.body, firstLine: 2 } : this.body;
  }

  heading(level: number): TextStyle {
    const { headings } = this.theme.sizes;
    const size = headings[Math.min(level, 4) - 1] ?? this.theme.sizes.body;
    const [before, after] = this.#headingSpace(level);
    return {
      ...this.body,
      role: headingRole(level),
      color: this.theme.colors.heading,
      align: level === 2 && this.formal ? 'center' : 'start',
      size,
      line: size * HEADING_LEADING,
      before,
      after,
      keepWithNext: true,
      tag: headingTag(level),
      ...(level === 1 ? this.#chapterLook : {}),
    };
  }

  /** Titles of a whole page: in the middle of a form, above a line across a report. */
  get #chapterLook(): Pick<TextStyle, 'align' | 'rule'> {
    return this.formal
      ? { align: 'center', rule: undefined }
      : { align: 'start', rule: this.theme.colors.accent };
  }

  get caption(): TextStyle {
    const { text } = this.theme.colors;
    return { ...this.#small, role: 'label', align: 'center', color: text, before: 6, after: 4 };
  }

  /** The heading of a table of contents. */
  get contentsTitle(): TextStyle {
    const size = this.theme.sizes.headings[0];
    return { ...this.heading(1), size, before: 6, after: 12, tag: 'P' };
  }

  contentsEntry(level: 1 | 2): TextStyle {
    const { sizes } = this.theme;
    const start = { ...this.body, align: 'start', after: 0, tag: 'Link' } as const;
    if (level === 1) return { ...start, role: 'label', before: 4, after: 1 };
    return { ...start, size: sizes.table, line: this.#tableLine };
  }

  /** An item of a list in running text. */
  get item(): TextStyle {
    this.#item ??= { ...this.body, after: this.chinese ? 0 : 3 };
    return this.#item;
  }

  get cellText(): TextStyle {
    const size = this.theme.sizes.table;
    this.#cellText ??= { ...this.body, size, line: this.#tableLine, align: 'start', after: 0 };
    return this.#cellText;
  }

  /** For tables whose words have too little room: smaller type. Undefined in these styles themselves. */
  get narrow(): Styles | undefined {
    const { sizes } = this.theme;
    const table = Math.max(sizes.small, sizes.table * NARROW_TYPE);
    if (this.#isNarrow || table >= sizes.table) return undefined;
    this.#narrow ??= new Styles({ ...this.theme, sizes: { ...sizes, table } }, this.language, true);
    return this.#narrow;
  }

  get headerCell(): TextStyle {
    this.#headerCell ??= { ...this.cellText, role: 'label', align: 'center' };
    return this.#headerCell;
  }

  /** Page header and footer. */
  get furniture(): TextStyle {
    return { ...this.#small, after: 0 };
  }

  /** Page numbers. */
  get pageNumber(): TextStyle {
    const { sizes, colors, pageNumber } = this.theme;
    const size = sizes.pageNumber ?? sizes.small;
    return { ...this.furniture, size, color: pageNumber === 'dashes' ? colors.text : colors.muted };
  }

  get #small(): TextStyle {
    const { sizes, colors } = this.theme;
    const line = sizes.small * SMALL_LEADING;
    return { ...this.body, size: sizes.small, line, color: colors.muted, align: 'start', after: 0 };
  }

  get #tableLine(): number {
    const { sizes, leading } = this.theme;
    return sizes.table * (1 + (leading - 1) * TABLE_LEADING);
  }

  get #title(): TextStyle {
    const size = this.theme.sizes.headings[0];
    return {
      ...this.body,
      role: 'title',
      color: this.theme.colors.heading,
      size,
      line: size * HEADING_LEADING,
      before: 24,
      after: 10,
      keepWithNext: true,
      ...this.#chapterLook,
    };
  }

  #inCell(role: ParagraphRole, { align, header }: Place): TextStyle {
    if (header === true || role === 'label')
      return { ...this.headerCell, align: header ? 'center' : 'start' };
    const small = role === 'note' || role === 'caption';
    const belongsAbove = role === 'note';
    return { ...this.cellText, ...(small ? this.#small : {}), belongsAbove, align: align ?? 'start' };
  }

  #headingSpace(level: number): readonly [number, number] {
    const spaces: readonly (readonly [number, number])[] = [
      [this.formal ? 10 : 0, 14],
      [14, 8],
      [10, 4],
      [6, 2],
    ];
    return spaces[Math.min(level, 4) - 1] ?? [6, 2];
  }

  /** In the middle of a form; at the left of a report, with the title above a line across the page. As in Word. */
  #cover(role: 'cover-company' | 'cover-title' | 'cover-line'): TextStyle {
    const { sizes, colors } = this.theme;
    const second = sizes.headings[1];
    const { align, rule } = this.#chapterLook;
    const words = { ...this.body, align, after: 0, role: 'title', color: colors.heading } as const;
    if (role === 'cover-title') {
      return { ...words, size: sizes.cover, line: sizes.cover * HEADING_LEADING, rule };
    }
    if (role === 'cover-company') {
      const company = { ...words, size: second + 3, line: (second + 3) * 1.5 };
      return this.formal ? company : { ...company, role: 'body', color: colors.accent };
    }
    const size = this.formal ? second - 1 : sizes.body + 1;
    return { ...words, role: 'body', color: colors.text, size, line: size * 1.85 };
  }
}

/** Size and height of a line of running text: so that as many fit on a page as the theme's grid says, where it has one. */
function bodyMeasures(theme: Theme): { readonly size: number; readonly line: number } {
  const { sizes, leading, page } = theme;
  if (page.grid === undefined) return { size: sizes.body, line: sizes.body * leading };
  const sheet = sheetOf(theme, 'portrait');
  const pitch = Math.floor((textWidth(sheet) / page.grid.characters) * 100) / 100;
  return { size: Math.min(sizes.body, pitch), line: textHeight(sheet) / page.grid.lines };
}
