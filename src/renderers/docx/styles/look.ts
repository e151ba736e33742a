import type { BookletInfo } from '../../../booklet/booklet.ts';
import type { Language } from '../../../schema/types.generated.ts';
import { pointsOfMm } from '../../points.ts';
import { type FontRole, fontOf, type Theme, westernFont } from '../../theme.ts';
import { escapeXml } from '../package/xml.ts';

/** Width and height in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The theme worked out for one language: fonts, page and line heights, in points. */
export interface Look {
  readonly theme: Theme;
  readonly language: Language;
  /** Chinese custom: paragraphs are indented by two characters and nothing stands between them. */
  readonly chinese: boolean;
  /** A printed form's look (serif, centred) rather than a report's. */
  readonly formal: boolean;
  /** Height of a line of running text, of table text, of small text. */
  readonly lines: { readonly body: number; readonly table: number; readonly small: number };
}

/** How much of the leading of running text a narrow cell needs. */
const TABLE_LEADING = 0.6;
const SMALL_LEADING = 1.35;

export function lookOf(info: BookletInfo, theme: Theme): Look {
  const { sizes, leading } = theme;
  const tableLeading = 1 + (leading - 1) * TABLE_LEADING;
  return {
    theme,
    language: info.language,
    chinese: info.language === 'zh-CN' || info.language === 'zh-TW',
    formal: theme.fonts.body.face === 'serif',
    lines: {
      body: quarterPoint(sizes.body * leading),
      table: quarterPoint(sizes.table * tableLeading),
      small: quarterPoint(sizes.small * SMALL_LEADING),
    },
  };
}

/** Line heights are whole quarters of a point (five twentieths, of which Word keeps whole ones), so that Word and our own count of pages add the same numbers. */
export const quarterPoint = (points: number): number => Math.round(points * 4) / 4;

/** The sheet; landscape is the same paper turned. */
export function sheetOf(theme: Theme, orientation: 'portrait' | 'landscape'): Size {
  const size = { width: pointsOfMm(theme.page.width), height: pointsOfMm(theme.page.height) };
  return orientation === 'portrait' ? size : { width: size.height, height: size.width };
}

/** What the margins leave for text. */
export function bodyOf(theme: Theme, orientation: 'portrait' | 'landscape'): Size {
  const sheet = sheetOf(theme, orientation);
  const { top, right, bottom, left } = theme.page.margins;
  return {
    width: sheet.width - pointsOfMm(left) - pointsOfMm(right),
    height: sheet.height - pointsOfMm(top) - pointsOfMm(bottom),
  };
}

/** Styles of running text. */
const FLOWING = /^(?:BodyText|List|Article|Step)/;

/**
 * How far characters of a style stand apart on the theme's grid, points, rounded down to what Word can be told; undefined
 * where they stand as they come, as those of scripts with words do.
 */
export function characterGrid(
  { theme, chinese }: Look,
  { id, size }: { readonly id: string; readonly size: number },
): number | undefined {
  const { grid } = theme.page;
  if (!grid || !chinese || size !== theme.sizes.body || !FLOWING.test(id)) return undefined;
  const { width } = bodyOf(theme, 'portrait');
  const { characters } = grid;
  const advance = Math.min(width / characters, (width - UNSPACED * size) / (characters - UNSPACED));
  return Math.floor(advance * TWIPS) / TWIPS;
}

/** Characters of a line that no space moves together: an indent of two, and in LibreOffice an item's number of three. */
const UNSPACED = 5;

/** Twentieths of a point, in which Word counts the space between characters. */
const TWIPS = 20;

const TAGS: { readonly [L in Language]: string } = {
  'zh-CN': 'zh-CN',
  'zh-TW': 'zh-TW',
  ko: 'ko-KR',
  en: 'zh-CN',
};

/** The language of East Asian text, as `w:lang w:eastAsia` wants it. */
export const eastAsianTag = (language: Language): string => TAGS[language];

/** The language of the document as a whole. */
export const documentTag = (language: Language): string => (language === 'en' ? 'en-US' : TAGS[language]);

/** `w:rFonts` of a role: Latin and East Asian faces apart. */
export function fontsXml(look: Look, role: FontRole): string {
  const fonts = fontOf(look.theme, role);
  const latin = escapeXml(westernFont(fonts, look.language));
  const eastAsia = escapeXml(fonts.eastAsia[look.language]);
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastAsia}" w:cs="${latin}"/>`;
}
