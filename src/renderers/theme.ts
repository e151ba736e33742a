import type { Language } from '../schema/types.generated.ts';

/**
 * How a booklet looks, in every format: read from `templates/themes/NAME.json`. Lengths on the page are millimetres,
 * sizes of type are points, colours are `#rrggbb`.
 */
export interface Theme {
  readonly name: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margins: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
    };
    /** Running text stands on a grid: so many lines to a page, so many full-width characters to a line. */
    readonly grid?: { readonly lines: number; readonly characters: number };
  };
  readonly fonts: { readonly [R in BaseRole]: FontChoice } & { readonly [R in HeadingRole]?: FontChoice };
  readonly sizes: {
    readonly body: number;
    readonly table: number;
    readonly small: number;
    readonly cover: number;
    /** Headings of level 1, 2, 3, 4 and below. */
    readonly headings: readonly [number, number, number, number];
    /** Page numbers; as small text when absent. */
    readonly pageNumber?: number;
  };
  /** Line height as a multiple of the size. */
  readonly leading: number;
  readonly colors: {
    readonly text: string;
    readonly heading: string;
    readonly accent: string;
    readonly rule: string;
    readonly labelFill: string;
    readonly muted: string;
  };
  readonly table: {
    /** Stroke of inner and outer borders, points. */
    readonly inner: number;
    readonly outer: number;
    /** Cell padding left/right and top/bottom, points. */
    readonly paddingX: number;
    readonly paddingY: number;
  };
  /**
   * `x-of-y`: “第1页 共9页” at the right. `dashes`: “— 1 —” on the outer side, right on odd pages and left on even
   * ones, one character in. Source: GB/T 9704-2012, 7.5.
   */
  readonly pageNumber: 'x-of-y' | 'dashes';
}

type BaseRole = 'body' | 'heading' | 'label' | 'title';
/** A heading of one level, where it differs from `heading`. */
type HeadingRole = `heading${1 | 2 | 3 | 4 | 5 | 6}`;
export type FontRole = BaseRole | HeadingRole;

/** The fonts of a role. */
export function fontOf({ fonts }: Pick<Theme, 'fonts'>, role: FontRole): FontChoice {
  return fonts[role] ?? fonts.heading;
}

/** The font of digits and Latin letters: in Korean that of Hangul, which they stand close to: 1명, KPI는. */
export const westernFont = ({ latin, eastAsia }: FontChoice, language: Language): string =>
  language === 'ko' ? eastAsia.ko : latin;

/** The role of headings of a level from 1; what is below 6 looks like 6. */
export const headingRole = (level: number): FontRole =>
  `heading${Math.min(Math.max(level, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6}`;

/** A role's fonts: names that Word looks up on the reader's machine, and the face that a PDF embeds. */
export interface FontChoice {
  readonly latin: string;
  /** By booklet language. */
  readonly eastAsia: {
    readonly 'zh-CN': string;
    readonly 'zh-TW': string;
    readonly ko: string;
    readonly en: string;
  };
  readonly face: 'serif' | 'sans';
  readonly bold: boolean;
  /** In PDF: the face made a little heavier, as a Song for titles is. */
  readonly heavier?: boolean;
  /** The face resembles the named font from afar only: building a PDF says so. */
  readonly standIn?: boolean;
  /** A font file of the handbook, its path from the handbook's folder, which a PDF embeds for this role. */
  readonly file?: string;
}
